/** E-mail addresses inside a text: plain, obfuscated, or cut by a web archive. */
import type { Range } from '../../words/index.ts';
import { fold } from './folding.ts';
import { matchesOf } from './matches.ts';

export interface FoundAddress {
  /** Made plain; null where the archive cut it ("name@..."). */
  readonly address: string | null;
  /** Where it stands, with the brackets right round it and a `mailto:` before it. */
  readonly at: Range;
}

const LONGEST_LOCAL = 64;
const LONGEST_DOMAIN = 255;
/** Only so much of a text is searched for addresses. */
const LONGEST = 5000;

const LOCAL = /[\p{L}\p{N}._+%'-]/u;
const DOMAIN = /[\p{L}\p{N}.-]/u;

/** What people put into an address against harvesters. */
const ANTI_SPAM: readonly { readonly pattern: RegExp; readonly now: string; readonly example: string }[] = [
  {
    pattern: /[._-]?(?:no[._-]?spam|anti[._-]?spam|spam[._-]?(?:free|not|block|me[._-]?not))(?:[._-]?please)?(?=[.@]|$)/gi,
    now: '',
    example: 'pim@example.nospam.org',
  },
  {
    pattern: /(?<=@)(?:no[._-]?spam|remove(?:[._-]?this)?|delete(?:[._-]?this)?|antispam|spamfree)[._-]?/gi,
    now: '',
    example: 'pim@NOSPAM.example.org',
  },
  {
    pattern: /[._-]?(?:remove|delete|take)[._-]?(?:this|me|out|these|caps)(?:[._-]?out)?[._-]?(?=@|\.)/gi,
    now: '',
    example: 'pim-removethis@example.org',
  },
  { pattern: /(?:REMOVE|DELETE|NOSPAM)(?=@|\.)/g, now: '', example: 'pimREMOVE@example.org' },
];

function plain(address: string): string {
  let out = address;
  for (const { pattern, now } of ANTI_SPAM) out = out.replace(pattern, now);
  return out
    .replace(/\.{2,}/g, '.')
    .replace('@.', '@')
    .replace(/\.(?:remove|nospam|delete)\w*$/i, '');
}

const OPENERS = '<([{';
const CLOSERS = '>)]}';

/** Grown by `mailto:` and by brackets that hold nothing else. */
function grown(text: string, from: number, to: number): Range {
  const scheme = /mailto:\s?$/i.exec(text.slice(Math.max(0, from - 8), from));
  let start = from - (scheme?.[0].length ?? 0);
  let end = to;
  while (start > 0 && end < text.length && OPENERS.includes(text.charAt(start - 1)) && CLOSERS.includes(text.charAt(end))) {
    start--;
    end++;
  }
  return [start, end];
}

const PLAIN_DOMAIN = /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*)\.)+\p{L}{2,}$/u;

function atSign(text: string, at: number): FoundAddress | null {
  let from = at;
  while (from > 0 && at - from < LONGEST_LOCAL && LOCAL.test(text.charAt(from - 1))) from--;
  while (from < at && /[.'-]/.test(text.charAt(from))) from++;
  // "name @ host.org"
  const spaced = from === at && text.charAt(at - 1) === ' ';
  if (spaced) {
    from = at - 1;
    while (from > 0 && LOCAL.test(text.charAt(from - 1))) from--;
  }
  const local = text.slice(from, at).trim();
  if (local === '') return null;
  const start = text.charAt(at + 1) === ' ' && spaced ? at + 2 : at + 1;
  if (/^(?:\.{2,}|…|\s*$|[>)\]])/.test(text.slice(start, start + 3))) {
    const cut = /^[.…]*/.exec(text.slice(start))?.[0].length ?? 0;
    return { address: null, at: grown(text, from, start + cut) };
  }
  let to = start;
  while (to < text.length && to - start < LONGEST_DOMAIN && DOMAIN.test(text.charAt(to))) to++;
  let domain = text.slice(start, to);
  if (domain.endsWith('...')) return { address: null, at: grown(text, from, to) };
  while (/[.-]$/.test(domain)) {
    domain = domain.slice(0, -1);
    to--;
  }
  const address = plain(`${local}@${domain}`);
  return PLAIN_DOMAIN.test(address.slice(address.indexOf('@') + 1)) ? { address, at: grown(text, from, to) } : null;
}

/** Words for "@" and "." between a name and a host, folded. Bare "at" needs "dot", or a host right behind it. */
const SPELT =
  /([\p{L}\p{N}._+-]{1,64}) ?(?:[[({<*_-] ?(?:at|a|bei|klammeraffe|арроба|собака|arroba|chiocciola|malpa|zavinac|kukac|snabel-?a|apenstaartje|miukumauku|arobase|골뱅이|@)[^\p{L}\p{N}]{1,3}| (?:at|bei|собака|arroba|chiocciola|malpa|zavinac|kukac|snabel-?a|apenstaartje|miukumauku|arobase|골뱅이) |골뱅이|★|＠|@) ?((?:[\p{L}\p{N}-]{1,63}(?: ?[[({<*_-]{1,2}(?:dot|d|punkt|punto|ponto|точка|kropka|tecka|pont)[\])}>*_-]{1,2} ?| (?:dot|punkt|punto|ponto|точка|kropka|tecka|pont) |\.)){1,4}\p{L}{2,12})(?![\p{L}\p{N}@])/gu;
const DOTS = / ?[[({<*_-]{0,2}(?:dot|d|punkt|punto|ponto|точка|kropka|tecka|pont)[\])}>*_-]{0,2} ?/gu;

/** Words before "at" that are no name of an address: "archived at example.org". */
const NO_LOCAL: ReadonlySet<string> = new Set([
  'me',
  'us',
  'look',
  'is',
  'it',
  'page',
  'site',
  'archived',
  'posted',
  'found',
  'available',
  'story',
  'fic',
  'live',
  'lives',
  'located',
  'read',
  'stories',
  'again',
  'here',
  'them',
  'archive',
  'housed',
  'hosted',
  'are',
  'be',
  'website',
  'homepage',
  'fics',
  'work',
  'works',
  'up',
  'and',
  'or',
  'also',
  'online',
  'web',
  'stuff',
  'more',
  'rest',
  'fiction',
  'fanfic',
  'visit',
  'stored',
  'this',
  'that',
  'only',
  'one',
  'home',
  'email',
  'mail',
  'e-mail',
  'feedback',
  'send',
  'write',
  'him',
  'her',
  'journal',
  'parts',
  'series',
  'part',
  'chapters',
  'collected',
  'laugh',
  'kept',
  'appear',
  'appears',
  'elsewhere',
  'published',
]);

/** What each of them holds; few texts do, and the search for names costs much. */
const SPELLING =
  /[★＠@]|골뱅이|[[({<*_-] ?(?:at|a|bei|klammeraffe|арроба|собака|arroba|chiocciola|malpa|zavinac|kukac|snabel-?a|apenstaartje|miukumauku|arobase|골뱅이)[^\p{L}\p{N}]| (?:at|bei|собака|arroba|chiocciola|malpa|zavinac|kukac|snabel-?a|apenstaartje|miukumauku|arobase|골뱅이) /u;

function spelt(text: string): FoundAddress[] {
  const folded = fold(text);
  if (!SPELLING.test(folded)) return [];
  const found: FoundAddress[] = [];
  for (const match of matchesOf(folded, SPELT)) {
    const [whole, local = '', host = ''] = match;
    if (NO_LOCAL.has(local) || /^\.+$/.test(local)) continue;
    const from = match.index;
    const written = text.slice(from, from + local.length);
    const hostFrom = from + whole.length - host.length;
    const domain = fold(text.slice(hostFrom, from + whole.length)).replace(DOTS, (dot) => (/[\s[({<*_-]/.test(dot) ? '.' : dot));
    const cleaned = domain.replace(/\s/g, '');
    if (!PLAIN_DOMAIN.test(cleaned)) continue;
    found.push({ address: plain(`${written}@${cleaned}`), at: grown(text, from, from + whole.length) });
  }
  return found;
}

/** Every address in a text, in its order. */
export function findAddresses(text: string): readonly FoundAddress[] {
  const searched = text.slice(0, LONGEST);
  const found: FoundAddress[] = [];
  for (let at = searched.indexOf('@'); at >= 0; at = searched.indexOf('@', at + 1)) {
    const address = atSign(searched, at);
    if (address !== null) found.push(address);
  }
  for (const other of spelt(searched)) {
    if (found.every(({ at }) => other.at[1] <= at[0] || other.at[0] >= at[1])) found.push(other);
  }
  return found.sort((a, b) => a.at[0] - b.at[0]);
}

/** The first address that a text gives, obfuscated ones made plain; null where there is none or it was cut ("name@..."). */
export function readEmail(text: string): string | null {
  return findAddresses(text).find(({ address }) => address !== null)?.address ?? null;
}
