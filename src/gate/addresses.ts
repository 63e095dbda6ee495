/**
 * Addresses in a text, plain and disguised, found in one pass: every sign that may stand for @ is looked at, and the words on either side of it.
 * Cautious: what may be an address is one.
 */

export interface AddressAt {
  readonly start: number;
  readonly end: number;
  /** `name@example.org`, lower case, whatever the disguise; what is known of it where it is cut (`name@`). */
  readonly address: string;
}

/** How posters write @, a row each, with an example that is its test. */
export interface AtRow {
  /** A pattern of fixed length or with bounded blanks; case does not count. */
  readonly sign: string;
  /** A word that also means something else: the name of a host has to be spelt out behind it, or to stand alone. */
  readonly weak?: true;
  readonly example: string;
}

export const AT_ROWS: readonly AtRow[] = [
  { sign: '[^\\S\\n]{0,2}[@＠][^\\S\\n]{0,2}', example: 'nell@example.org' },
  { sign: '\\s?&(?:#64|#x40|commat);\\s?', example: 'nell&#64;example.org' },
  { sign: '%40', example: 'nell%40example.org' },
  {
    sign: '\\s{0,2}[([{<*_~-]{1,2}\\s?(?:at|ät|a|arroba|chiocciola|arobase|klammeraffe|kukac|zavin[aá][cč]|malpa|snabel-?a|собака)\\s?[)\\]}>*_~-]{1,2}\\s{0,2}',
    example: 'nell (at) example (dot) org',
  },
  {
    sign: '\\s(?:arroba|chiocciola|arobase|klammeraffe|kukac|zavináč|zavinac|małpa|malpa|snabel-?a|собака)\\s',
    example: 'nell arroba example punto org',
  },
  { sign: '\\s?★\\s?', weak: true, example: 'nell★example.org' },
  { sign: '\\sat\\s', weak: true, example: 'nell at example dot org' },
];

/** How they write the dots. */
const DOT = String.raw`(?:\.|\s?[([{]\s?(?:dot|d0t|punkt|punto|point|ponto|точка|\.)\s?[)\]}]\s?|\s(?:dot|punkt|punto|point|ponto|tecka|pont|kropka|точка)\s|_dot_|-dot-)`;
const LABEL = String.raw`[\p{L}\p{N}][\p{L}\p{N}_-]{0,62}`;

const AT = new RegExp(AT_ROWS.map((row, i) => `(?<r${i}>${row.sign})`).join('|'), 'giu');
const HOST = new RegExp(`${LABEL}(?:${DOT}${LABEL}){1,8}`, 'iuy');
const ONE_LABEL = new RegExp(`(?:\\.{2,3}|…|${LABEL})`, 'iuy');
const ANY_DOT = new RegExp(DOT, 'giu');
const NAME_CHAR = /[\p{L}\p{N}._%+'=-]/u;
const LONGEST_NAME = 80;

/** Before a bare "at", these tell where something stands and are no names: "archived at example.org". */
const NO_NAMES: ReadonlySet<string> = new Set(
  (
    'archived found available posted hosted page pages site sites website archive archives stories fic fics fiction home homepage journal located kept live lives stored look looks ' +
    'up everything more here is are be was were it online also first both them this that these those mirrored one all work works read posts published appeared me us'
  ).split(' '),
);

/** All addresses of a text, in order, none within another. Linear in its length. */
export function addressesIn(text: string): readonly AddressAt[] {
  const found: AddressAt[] = [];
  let free = 0;
  for (const sign of text.matchAll(AT)) {
    const from = sign.index;
    if (from < free) continue;
    const rule = AT_ROWS.find((_, i) => sign.groups?.[`r${i}`] !== undefined);
    const name = nameBefore(text, from, free);
    // `@name` alone is a user of some site, and stays.
    if (name === '' || (rule?.weak === true && NO_NAMES.has(name.toLowerCase()))) continue;
    const host = hostAfter(text, from + sign[0].length, sign[0] === '@' || sign[0] === '＠', rule?.weak === true);
    if (host === null) continue;
    const start = from - name.length;
    found.push({ start, end: host.end, address: `${name}@${host.text}`.toLowerCase() });
    free = host.end;
  }
  return found;
}

/** The name that ends where the sign begins: letters, digits and the marks that a name may hold. */
function nameBefore(text: string, end: number, least: number): string {
  let start = end;
  while (start > least && end - start < LONGEST_NAME && NAME_CHAR.test(text[start - 1] ?? '')) start--;
  // A name begins with a letter or digit; a surrogate pair is not cut.
  while (start < end && !/[\p{L}\p{N}]/u.test(text[start] ?? '') && !isSurrogate(text.charCodeAt(start))) start++;
  return text.slice(start, end);
}

const isSurrogate = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdfff;

/**
 * The host behind a sign. Behind @ without blanks one label will do, and a cut one ("name@..."); behind a weak sign it has to have dots in
 * words, or to stand without a path.
 */
function hostAfter(
  text: string,
  at: number,
  plain: boolean,
  weak: boolean,
): { readonly end: number; readonly text: string } | null {
  HOST.lastIndex = at;
  const host = HOST.exec(text)?.[0];
  if (host !== undefined) {
    const spelt = host.replace(ANY_DOT, '.');
    if (weak && spelt === host && (/^(?:www|ftp)\./i.test(host) || text[at + host.length] === '/')) return null;
    return { end: at + host.length, text: spelt };
  }
  if (!plain) return null;
  ONE_LABEL.lastIndex = at;
  const label = ONE_LABEL.exec(text)?.[0] ?? '';
  return { end: at + label.length, text: /^[.…]/.test(label) ? '' : label };
}

/** What stands in the place of an address. */
export const HIDDEN = '[address hidden]';

/** A text without its addresses. */
export function maskAddresses(text: string): string {
  return replaced(text, () => true);
}

/** A text without the addresses that are known to be real ones; others are part of the story. */
export function maskKnown(text: string, known: ReadonlySet<string>): string {
  return known.size === 0 ? text : replaced(text, (address) => known.has(address));
}

function replaced(text: string, hides: (address: string) => boolean): string {
  let out = '';
  let end = 0;
  for (const found of addressesIn(text)) {
    if (!hides(found.address)) continue;
    out += text.slice(end, found.start) + HIDDEN;
    end = found.end;
  }
  return out + text.slice(end);
}
