/** Sites whose one post has many addresses: each row folds them into one, and carries examples that are its tests. */

/** An address taken apart and plainly folded: host without `www.`, path without a slash at its end, query as pairs. */
export interface PlainAddress {
  readonly host: string;
  readonly path: string;
  readonly query: ReadonlyMap<string, string>;
}

export interface OldSite {
  readonly name: string;
  readonly host: RegExp;
  /** The post that the address means; null where it is another page of the site. */
  readonly post: (address: PlainAddress) => string | null;
  /** Addresses of one post, and what they fold into. */
  readonly examples: readonly string[];
  readonly folded: string;
}

const JOURNALS =
  /(?:^|\.)(livejournal\.com|dreamwidth\.org|insanejournal\.com|deadjournal\.com|greatestjournal\.com|journalfen\.net|scribbld\.com|blurty\.com)$/;
/** Hosts of a journal site that are no journal's own: the journal's name stands in the path. */
const SHARED_HOSTS = new Set(['', 'users', 'community', 'communities', 'syndicated']);

function journalEntry({ host, path, query }: PlainAddress): string | null {
  const site = JOURNALS.exec(host)?.[1] ?? '';
  const own = host.slice(0, Math.max(0, host.length - site.length - 1));
  const asked = /^\/talk(?:read|post)\.bml$/.test(path);
  const found = asked
    ? { journal: query.get('journal') ?? '', entry: query.get('itemid') ?? '' }
    : entryInPath(path, SHARED_HOSTS.has(own) ? null : own);
  if (found === null || found.journal === '' || !/^\d+$/.test(found.entry)) return null;
  // A name with an underscore has a hyphen as a host.
  return `${site}/${found.journal.toLowerCase().replaceAll('-', '_')}/${found.entry}`;
}

function entryInPath(path: string, host: string | null): { readonly journal: string; readonly entry: string } | null {
  const found = /^(?:\/(?:(?:users|community|~)\/?)?([\w-]+))?\/(\d+)\.html$/i.exec(path);
  const journal = host ?? found?.[1];
  return found === null || journal === undefined ? null : { journal, entry: found[2] ?? '' };
}

const LIST_MESSAGE =
  /^\/(?:neo\/groups|groups?|list|community)\/([\w.-]+)\/(?:conversations\/)?(?:messages?|topics)\/(\d+)$|^\/messages?\/([\w.-]+)\/(\d+)$/i;

export const OLD_SITES: readonly OldSite[] = [
  {
    name: 'journals',
    host: JOURNALS,
    post: journalEntry,
    examples: [
      'http://users.livejournal.com/tall_ship/1234.html',
      'http://www.livejournal.com/users/tall_ship/1234.html',
      'http://livejournal.com/~tall_ship/1234.html?mode=reply',
      'http://community.livejournal.com/tall_ship/1234.html',
      'https://tall-ship.livejournal.com/1234.html?thread=99#t99',
      'http://www.livejournal.com/talkread.bml?journal=tall_ship&itemid=1234',
    ],
    folded: 'livejournal.com/tall_ship/1234',
  },
  {
    name: 'list archives',
    host: /^(?:[a-z]{2,6}\.)?(?:(?:groups|launch|launch\.groups)\.)?(?:yahoo|yahoogroups|egroups|onelist)\.com$/,
    post: ({ path }) => {
      const found = LIST_MESSAGE.exec(path);
      return found === null ? null : `list/${(found[1] ?? found[3] ?? '').toLowerCase()}/${found[2] ?? found[4] ?? ''}`;
    },
    examples: [
      'http://groups.yahoo.com/group/Lamplight-Fic/message/204',
      'https://groups.yahoo.com/neo/groups/lamplight-fic/conversations/messages/204',
      'http://launch.groups.yahoo.com/group/lamplight-fic/message/204?threaded=1',
      'http://www.egroups.com/message/lamplight-fic/204',
      'http://uk.groups.yahoo.com/group/lamplight-fic/message/204',
    ],
    folded: 'list/lamplight-fic/204',
  },
  {
    name: 'fanfiction.net',
    host: /^(?:m\.)?fanfiction\.net$/,
    post: ({ path }) => {
      const found = /^\/s\/(\d+)(?:\/(\d+))?(?:\/|$)/.exec(path);
      return found === null ? null : `fanfiction.net/${found[1]}/${found[2] ?? '1'}`;
    },
    examples: [
      'https://www.fanfiction.net/s/12345/1/The-Tide-Clock',
      'http://m.fanfiction.net/s/12345/1/',
      'http://www.fanfiction.net/s/12345/',
    ],
    folded: 'fanfiction.net/12345/1',
  },
];
