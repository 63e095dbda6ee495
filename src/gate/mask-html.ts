/** Addresses in the HTML of a reading: in its text, also where mark-up stands within one, and in its links. */
import { addressesIn, HIDDEN, maskAddresses } from './addresses.ts';

/** A stretch of text between tags: where it stands, and what it says once its entities are read. */
interface Spelt {
  readonly text: string;
  /** For each unit of `text`, where it starts in the HTML; one more at the end. */
  readonly at: Uint32Array;
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  commat: '@',
  period: '.',
  nbsp: ' ',
};
/** Tags that stand within a line; all others end one. */
const INLINE = new Set('a b i em strong span s del ins sub sup small u tt code cite q font abbr mark wbr'.split(' '));

/**
 * HTML without addresses.
 * @param known where given, only these are hidden in the text (it is a story); links to addresses go in any case
 */
export function maskHtml(html: string, known: ReadonlySet<string> | null = null): string {
  if (known !== null && !namesOne(html, known)) return maskTags(html);
  const { tags, spelt } = take(html);
  const hidden = addressesIn(spelt.text).filter((found) => known === null || known.has(found.address));
  const out: string[] = [];
  let position = 0;
  let tag = 0;
  /** Copies text and tags up to a place, tags masked; where text is hidden only the tags, so that what they open is closed. */
  const goTo = (to: number, text: 'copied' | 'hidden'): void => {
    for (let next = tags[tag]; next !== undefined && next.start < to; next = tags[++tag]) {
      if (text === 'copied') out.push(html.slice(position, next.start));
      out.push(maskTag(html.slice(next.start, next.stop)));
      position = next.stop;
    }
    if (text === 'copied' && to > position) out.push(html.slice(position, to));
    position = Math.max(position, to);
  };
  for (const { start, end } of hidden) {
    goTo(spelt.at[start] ?? html.length, 'copied');
    out.push(HIDDEN);
    goTo(afterUnit(html, spelt.at[end - 1] ?? html.length), 'hidden');
  }
  goTo(html.length, 'copied');
  return out.join('');
}

/** Links alone: the text stays as it is. */
function maskTags(html: string): string {
  let out = '';
  let position = 0;
  for (let start = html.indexOf('<'); start >= 0; start = html.indexOf('<', position)) {
    const stop = isTag(html, start) ? tagEnd(html, start) : start + 1;
    out += html.slice(position, start) + (stop > start + 1 ? maskTag(html.slice(start, stop)) : '<');
    position = stop;
  }
  return out + html.slice(position);
}

const isTag = (html: string, start: number): boolean => /[a-z/!]/i.test(html[start + 1] ?? '');

/** Whether the name of a known address can stand in the text at all: most stories hold none, and are spared the closer look. */
function namesOne(html: string, known: ReadonlySet<string>): boolean {
  if (known.size === 0) return false;
  if (html.includes('&#')) return true;
  const text = html.replace(/<[^<>]*>/g, '').toLowerCase();
  return [...known].some((address) => text.includes(address.slice(0, address.indexOf('@'))));
}

/** Where the character or entity that starts here ends. */
function afterUnit(html: string, at: number): number {
  if (html[at] !== '&') return at + 1;
  const semicolon = html.indexOf(';', at);
  return semicolon < 0 || semicolon - at > 10 ? at + 1 : semicolon + 1;
}

function take(html: string): {
  readonly tags: readonly { readonly start: number; readonly stop: number }[];
  readonly spelt: Spelt;
} {
  const tags: { start: number; stop: number }[] = [];
  // No tag and no entity is shorter than what it spells.
  const at = new Uint32Array(html.length);
  let text = '';
  let position = 0;
  while (position < html.length) {
    const char = html[position] ?? '';
    if (char === '<' && isTag(html, position)) {
      const stop = tagEnd(html, position);
      tags.push({ start: position, stop });
      const name = /^<\/?([a-z0-9]+)/i.exec(html.slice(position, position + 20))?.[1]?.toLowerCase() ?? '';
      if (!INLINE.has(name)) {
        at[text.length] = position;
        text += '\n';
      }
      position = stop;
      continue;
    }
    const entity = char === '&' ? entityAt(html, position) : null;
    const said = entity?.text ?? char;
    for (let unit = 0; unit < said.length; unit++) at[text.length + unit] = position;
    text += said;
    position += entity?.length ?? 1;
  }
  return { tags, spelt: { text, at } };
}

/** The end of a tag; a `>` within quotes does not end it. */
function tagEnd(html: string, start: number): number {
  let quote = '';
  for (let at = start; at < html.length; at++) {
    const char = html[at] ?? '';
    if (quote !== '') {
      if (char === quote) quote = '';
    } else if (char === '"' || char === "'") quote = char;
    else if (char === '>') return at + 1;
  }
  return html.length;
}

function entityAt(html: string, at: number): { readonly text: string; readonly length: number } | null {
  const found = /^&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/i.exec(html.slice(at, at + 12));
  if (found === null) return null;
  const [whole, decimal, hexadecimal, name] = found;
  const code = decimal !== undefined ? Number(decimal) : hexadecimal !== undefined ? Number.parseInt(hexadecimal, 16) : null;
  if (code !== null) return { text: code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ' ', length: whole.length };
  return { text: ENTITIES[(name ?? '').toLowerCase()] ?? ' ', length: whole.length };
}

const ATTRIBUTE = /\s[a-z][a-z0-9:-]{0,30}="[^"]*"|\s[a-z][a-z0-9:-]{0,30}='[^']*'/gi;

/** A tag without addresses: an attribute that holds one goes, and with it a link that would write to it; what is no real tag goes whole. */
function maskTag(tag: string): string {
  if (!/[@＠%&★]|mailto|\bat\b|xmpp|sip:/i.test(tag)) return tag;
  const masked = tag.replace(ATTRIBUTE, (attribute) => (holdsAddress(attribute) ? '' : attribute));
  return maskAddresses(decodeEntities(masked)) === decodeEntities(masked) ? masked : '';
}

function holdsAddress(attribute: string): boolean {
  const value = decodeEntities(attribute.slice(attribute.indexOf('=') + 2, -1));
  return /^\s*(?:mailto|xmpp|sip):/i.test(value) || maskAddresses(value) !== value;
}

function decodeEntities(value: string): string {
  return value.replace(/&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z]{2,8});/gi, (entity) => entityAt(entity, 0)?.text ?? entity);
}
