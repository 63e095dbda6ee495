/**
 * A chapter's clean HTML as XHTML for a book: well-formed whatever comes in, links that lead out of the book only, and headings one level
 * higher, since a chapter's own heading is the first of its file.
 */
import { POLICY } from '../../reading/tree/policy.ts';
import { xmlText } from '../escape.ts';

/** What the reading's serializer writes. Another element goes, its text stays. */
const ELEMENTS = new Map(POLICY.map((rule) => [rule.element, rule]));
const RAISED: Readonly<Record<string, string>> = { h3: 'h2', h4: 'h3', h5: 'h4', h6: 'h5' };
const NAMED: Readonly<Record<string, string>> = { nbsp: '&#160;', shy: '&#173;', apos: '&#39;' };
const ENTITY = /&(?:(amp|lt|gt|quot|#\d{1,7}|#x[0-9a-f]{1,6});|([a-z]{2,8});)?/gi;
const TAG = /<(\/?)([a-z][a-z0-9]*)((?:\s+[a-z][a-z0-9-]*(?:="[^"<]*")?)*)\s*\/?>/y;
const HREF = /\shref="([^"]*)"/;
const CLASS = /\sclass="([a-z ]+)"/;

interface Open {
  readonly name: string;
  /** What closes it; empty where the tag itself was left out. */
  readonly end: string;
}

/** XHTML of a chapter's HTML. */
export function toXhtml(html: string): string {
  const out: string[] = [];
  const open: Open[] = [];
  let at = 0;
  while (at < html.length) {
    const bracket = html.indexOf('<', at);
    const end = bracket < 0 ? html.length : bracket;
    if (end > at) out.push(content(html.slice(at, end)));
    if (bracket < 0) break;
    TAG.lastIndex = bracket;
    const tag = TAG.exec(html);
    if (tag) write(tag, open, out);
    else out.push('&lt;');
    at = tag ? TAG.lastIndex : bracket + 1;
    // HTML takes a line end right after the tag for the tag's own; XML does not.
    if (tag?.[2] === 'pre' && tag[1] === '' && html.startsWith('\n', at)) at += 1;
  }
  for (const element of open.reverse()) out.push(element.end);
  return out.join('');
}

function write(tag: RegExpExecArray, open: Open[], out: string[]): void {
  const [, slash = '', name = '', attributes = ''] = tag;
  const rule = ELEMENTS.get(name);
  if (rule === undefined) return;
  if (rule.void) out.push(`<${name}${classes(attributes)}/>`);
  else if (slash === '') out.push(opened(name, attributes, open));
  else out.push(closed(name, open));
}

function opened(name: string, attributes: string, open: Open[]): string {
  const written = RAISED[name] ?? name;
  if (name !== 'a') {
    open.push({ name, end: `</${written}>` });
    return `<${written}${classes(attributes)}>`;
  }
  const href = outwardLink(unescaped(HREF.exec(attributes)?.[1] ?? ''));
  open.push({ name, end: href === null ? '' : '</a>' });
  return href === null ? '' : `<a href="${href.replaceAll('&', '&amp;')}">`;
}

function classes(attributes: string): string {
  const names = CLASS.exec(attributes)?.[1];
  return names === undefined ? '' : ` class="${names}"`;
}

/** Closes what stands open inside it, too; an end tag without a start goes. */
function closed(name: string, open: Open[]): string {
  const index = open.findLastIndex((element) => element.name === name);
  if (index < 0) return '';
  return open
    .splice(index)
    .reverse()
    .map((element) => element.end)
    .join('');
}

function content(text: string): string {
  return xmlText(text)
    .replace(ENTITY, (entity, known: string | undefined, named: string | undefined) => {
      if (known !== undefined) return legalReference(entity, known);
      return (named === undefined ? undefined : NAMED[named]) ?? `&amp;${entity.slice(1)}`;
    })
    .replaceAll('>', '&gt;');
}

/** A numeric reference stays where XML knows its character. */
function legalReference(entity: string, known: string): string {
  if (!known.startsWith('#')) return entity.toLowerCase();
  const point = /^#x/i.test(known) ? Number.parseInt(known.slice(2), 16) : Number.parseInt(known.slice(1), 10);
  return point <= 0x10ffff && xmlText(String.fromCodePoint(point)) !== '' ? entity.toLowerCase() : '';
}

function unescaped(value: string): string {
  return value
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}

/** An address that leads out of the book, spelt as RFC 3986 wants it; null for all others: a fragment or a relative link leads nowhere in here. */
export function outwardLink(href: string): string | null {
  if (!/^(?:https?|mailto):/i.test(href.trim())) return null;
  try {
    const address = new URL(href.trim()).href;
    return address.replace(/[^A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=%]/g, encodeURIComponent).replace(/%(?![0-9A-Fa-f]{2})/g, '%25');
  } catch {
    return null;
  }
}
