/** Which addresses of links are kept, and which may be written out again. */

/** What may stand in a link's address; an address without a scheme is a relative one. */
export const KNOWN_SCHEMES: readonly string[] = ['http', 'https', 'mailto'];

const SCHEME = /^([a-z][a-z0-9+.-]*):/i;
/** As browsers do: blanks and controls around an address, and tabs and line ends inside it, mean nothing. */
const MEANINGLESS = /[\u0000-\u0020]/;
const AROUND = /^[\u0000-\u0020]+|[\u0000-\u0020]+$/g;
const INSIDE = /[\t\n\r]+/g;
/** Longer ones are no addresses of pages. */
const LONGEST = 2048;

/**
 * The address of a link as a reader of the header may use it: with a known scheme, or relative; null for every other.
 * It is no address to write out: `writtenAddress` decides that.
 */
export function linkAddress(raw: string): string | null {
  if (raw.length > LONGEST) return null;
  const address = MEANINGLESS.test(raw) ? raw.replace(AROUND, '').replace(INSIDE, '') : raw;
  if (address === '' || address.startsWith('#')) return null;
  const scheme = SCHEME.exec(address)?.[1]?.toLowerCase();
  return scheme === undefined || KNOWN_SCHEMES.includes(scheme) ? address : null;
}

/**
 * The address as clean HTML may hold it: a whole `http` or `https` one without credentials, spelt as the URL standard spells it; null
 * for every other. `mailto:` is not written: an address of a person is to be seen, or not at all.
 * @param base The page's own address, for relative links.
 */
export function writtenAddress(href: string, base: string | null): string | null {
  const scheme = SCHEME.exec(href)?.[1]?.toLowerCase();
  if (scheme !== 'http' && scheme !== 'https' && (scheme !== undefined || base === null)) return null;
  try {
    const address = base === null || scheme !== undefined ? new URL(href) : new URL(href, base);
    const web = address.protocol === 'http:' || address.protocol === 'https:';
    return web && address.username === '' && address.password === '' && address.hostname !== '' ? address.href : null;
  } catch {
    return null;
  }
}
