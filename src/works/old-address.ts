/** Where a post stood before: addresses and message ids, folded so that each way of writing one finds the same post. */
import type { Reading } from '../words/index.ts';
import { hash64 } from './hash.ts';
import { OLD_SITES, type PlainAddress } from './old-sites.ts';

/** `here`: the post stood there. `before`: its link to the part before it led there. */
export type Leads = 'here' | 'before';

export interface OldAddress {
  /** A 52-bit hash: ids hold addresses of people, which an index need not hold once more. */
  readonly key: number;
  readonly leads: Leads;
}

/** Every old address that leads to a story, or to the part before it. */
export function oldAddresses({ source, previousLink }: Led): readonly OldAddress[] {
  const here = [source.url, source.id].map((text) => keyOf(text));
  const before = keyOf(wholeLink(previousLink, source.url));
  const keys = [...new Set(here.filter((key) => key !== null))].map((key): OldAddress => ({ key, leads: 'here' }));
  return before === null || here.includes(before) ? keys : [...keys, { key: before, leads: 'before' }];
}

/** A link as it stands on a page that was met at an address. */
function wholeLink(link: string | null, page: string | null): string | null {
  if (link === null || SCHEME.test(link)) return link;
  try {
    return page === null ? null : new URL(link, page).href;
  } catch {
    return null;
  }
}

export interface Led {
  readonly source: Pick<Reading['source'], 'url' | 'id'>;
  readonly previousLink: string | null;
}

const keyOf = (text: string | null): number | null => (text === null ? null : oldAddressKey(text));

/** The key of an address as somebody wrote or kept it; null for what can be none. */
export function oldAddressKey(text: string): number | null {
  const folded = foldOldAddress(text);
  return folded === null ? null : Number.parseInt(hash64(folded).slice(0, 13), 16);
}

/** No address is longer. */
const LONGEST = 4000;
const MESSAGE_ID = /^(?:mid:|news:|message-id:\s*)?<?([^\s<>@/]+@[^\s<>@/]+)>?$/i;
/** A copy of a page in a web archive stands for the page. */
const ARCHIVED = /^https?:\/*web\.archive\.org\/web\/\d{1,14}[a-z_*]*\//i;
const SCHEME = /^(?:https?|ftp):[/\\]*/i;

/** One way of writing for all ways of writing an address; null where it is none. */
export function foldOldAddress(text: string): string | null {
  const bare = text
    .trim()
    .replace(/^<\s*(.*?)\s*>$|^"(.*)"$/, '$1$2')
    .trim();
  if (bare === '' || bare.length > LONGEST) return null;
  const id = MESSAGE_ID.exec(bare)?.[1];
  if (id !== undefined) return `id:${id.toLowerCase()}`;
  const plain = plainAddress(bare.replace(ARCHIVED, ''));
  if (plain === null) return null;
  for (const site of OLD_SITES) {
    const post = site.host.test(plain.host) ? site.post(plain) : null;
    if (post !== null) return `post:${post}`;
  }
  const query = [...plain.query].map(([name, value]) => `${name}=${value}`).sort();
  return `url:${plain.host}${plain.path}${query.length === 0 ? '' : `?${query.join('&')}`}`;
}

/** Parts of a query that say how a page is shown, or by whom it was asked for, not which page it is. */
const NOT_THE_PAGE =
  /^(?:utm_\w+|fbclid|phpsessid|sid_|view_adult|view_full_work|ageconsent|warning|style|format|mode|nc|thread|view|textsize|threaded|var|reviewed|expand)$/i;
const HOST = /^[\p{L}\d-]+(?:\.[\p{L}\d-]+)+$/u;
const FIRST_PAGE = /\/(?:index|default|home)\.(?:html?|shtml|php|asp)$/i;

function plainAddress(text: string): PlainAddress | null {
  const schemed = SCHEME.test(text);
  let url: URL;
  try {
    url = new URL(`http://${text.replace(SCHEME, '')}`);
  } catch {
    return null;
  }
  const host = url.hostname
    .toLowerCase()
    .replace(/^www\d?\./, '')
    .replace(/\.$/, '');
  // Without a scheme a word is no address: a host has a dot, and a page a path.
  if (!HOST.test(host) || (!schemed && url.pathname === '/' && url.search === '' && !text.includes('/'))) return null;
  const path = decoded(url.pathname)
    .replace(/\/{2,}/g, '/')
    .replace(FIRST_PAGE, '/')
    .replace(/\/+$/, '');
  const query = new Map([...url.searchParams].filter(([name]) => !NOT_THE_PAGE.test(name)));
  const port = url.port === '' || url.port === '443' || url.port === '21' ? '' : `:${url.port}`;
  return { host: host + port, path, query };
}

function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
