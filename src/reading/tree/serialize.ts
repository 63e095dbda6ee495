/** The one serializer: story blocks into clean HTML that is well-formed XHTML as well. It writes what `policy.ts` lists and nothing else. */
import { writtenAddress } from './addresses.ts';
import type { Alignment, Mark, MarkKind } from './nodes.ts';
import { fitMark } from './policy.ts';
import type { Rich, Span, StoryBlock, StoryCell } from './story.ts';

const ELEMENT: Readonly<Record<MarkKind, string>> = {
  link: 'a',
  strong: 'strong',
  emphasis: 'em',
  thought: 'em',
  underline: 'u',
  struck: 's',
  superscript: 'sup',
  subscript: 'sub',
  code: 'code',
};
/** Which of two marks over the same stretch stands outside. */
const OUTSIDE_FIRST: readonly MarkKind[] = [
  'link',
  'strong',
  'emphasis',
  'thought',
  'underline',
  'struck',
  'superscript',
  'subscript',
  'code',
];
const KEEPS_SIGNS: ReadonlySet<MarkKind> = new Set(['emphasis', 'strong', 'underline', 'struck']);

/** What is still to be written: a block, or what closes one. */
type Pending = StoryBlock | string;

/**
 * Clean HTML of a story. Headings must have levels 3 to 6.
 * @param base The page's own address, for relative links; null where it has none.
 */
export function serialize(blocks: readonly StoryBlock[], base: string | null): string {
  const writer = new Writer(base);
  const pending: Pending[] = [...blocks].reverse();
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (typeof next === 'string') writer.raw(next);
    else writer.block(next, pending);
  }
  return writer.html();
}

class Writer {
  private readonly out: string[] = [];
  private readonly base: string | null;
  /** Addresses read once; null for those that may not be written. */
  private readonly addresses = new Map<string, string | null>();

  constructor(base: string | null) {
    this.base = base;
  }

  html(): string {
    return this.out.join('');
  }

  raw(markup: string): void {
    this.out.push(markup);
  }

  /** Writes a block; what it holds goes on top of what is pending. */
  block(block: StoryBlock, pending: Pending[]): void {
    switch (block.kind) {
      case 'paragraph':
        this.out.push(block.verse || block.align !== null ? `<p${classes(block.verse ? 'verse' : null, block.align)}>` : '<p>');
        this.lines(block.lines);
        this.out.push('</p>\n');
        break;
      case 'heading':
        this.out.push(`<h${block.level}${classes(null, block.align)}>`);
        this.lines(block.lines);
        this.out.push(`</h${block.level}>\n`);
        break;
      case 'rule':
        this.out.push(
          `<hr${block.space ? ' class="space"' : ''}${dataMark(block.written.length === 0 ? null : block.written.join(' '))}/>\n`,
        );
        break;
      case 'typed':
        // A first line end would be taken for the tag's own.
        this.out.push(block.text.shown.startsWith('\n') ? '<pre>\n' : '<pre>');
        this.line(block.text);
        this.out.push('</pre>\n');
        break;
      case 'quote':
        this.out.push('<blockquote>\n');
        pending.push('</blockquote>\n');
        for (const inner of block.blocks.toReversed()) pending.push(inner);
        break;
      case 'list': {
        const name = block.ordered ? 'ol' : 'ul';
        this.out.push(`<${name}${classes(block.marked && !block.ordered ? 'marked' : null, null)}>\n`);
        pending.push(`</${name}>\n`);
        for (const item of block.items.toReversed()) {
          pending.push('</li>\n');
          for (const inner of this.item(item)) pending.push(inner);
          pending.push('<li>');
        }
        break;
      }
      case 'table':
        this.out.push('<table><tbody>\n');
        for (const row of block.rows) this.row(row);
        this.out.push('</tbody></table>\n');
        break;
    }
  }

  /** What an item holds, the last first; one plain paragraph needs no `p`. */
  private item(blocks: readonly StoryBlock[]): readonly Pending[] {
    const [only] = blocks;
    if (blocks.length !== 1 || only?.kind !== 'paragraph' || only.verse || only.align !== null) return blocks.toReversed();
    const inner = new Writer(this.base);
    inner.lines(only.lines);
    return [inner.html()];
  }

  private row(cells: readonly StoryCell[]): void {
    this.out.push('<tr>');
    for (const cell of cells) {
      const name = cell.header ? 'th' : 'td';
      this.out.push(`<${name}>`);
      this.lines(cell.lines);
      this.out.push(`</${name}>`);
    }
    this.out.push('</tr>\n');
  }

  lines(lines: readonly Rich[]): void {
    let first = true;
    for (const line of lines) {
      if (!first) this.out.push('<br/>');
      this.line(line);
      first = false;
    }
  }

  private line({ shown, spans }: Rich): void {
    if (spans.length === 0) this.out.push(escapeText(shown));
    else this.marked(shown, spans);
  }

  /** Marks may cross each other; elements may not: one that is crossed is closed and opened again. */
  private marked(text: string, spans: readonly Span[]): void {
    const starts: Span[] = [];
    for (const span of spans) if (span.mark.kind !== 'link' || this.address(span.mark) !== null) starts.push(span);
    if (starts.length > 1) starts.sort(outsideFirst);
    const open: Span[] = [];
    let next = 0;
    let at = 0;
    while (next < starts.length || open.length > 0) {
      const ends = open.reduce((least, span) => Math.min(least, span.end), text.length);
      const to = Math.min(ends, starts[next]?.start ?? text.length);
      if (to > at) this.out.push(escapeText(text.slice(at, to)));
      at = Math.max(at, to);
      const again = this.closeEnded(open, at);
      const opening = [...again];
      for (let span = starts[next]; span !== undefined && span.start <= at; span = starts[next]) {
        opening.push(span);
        next += 1;
      }
      for (const span of opening.sort(longestFirst)) {
        open.push(span);
        this.out.push(this.opening(span.mark));
      }
    }
    if (at < text.length) this.out.push(escapeText(text.slice(at)));
  }

  private address(link: Mark): string | null {
    const href = link.href ?? '';
    let address = this.addresses.get(href);
    if (address === undefined) {
      address = writtenAddress(href, this.base);
      this.addresses.set(href, address);
    }
    return address;
  }

  /** Closes what ends here and what stands inside it; returns what has to be opened again. */
  private closeEnded(open: Span[], at: number): readonly Span[] {
    const first = open.findIndex((span) => span.end <= at);
    if (first < 0) return [];
    const closed = open.splice(first);
    for (const span of closed.toReversed()) this.out.push(`</${ELEMENT[span.mark.kind]}>`);
    return closed.filter((span) => span.end > at);
  }

  private opening(mark: Mark): string {
    switch (mark.kind) {
      case 'link':
        return `<a href="${escapeAttribute(this.address(mark) ?? '')}">`;
      case 'thought':
        return '<em class="thought">';
      default:
        return `<${ELEMENT[mark.kind]}${KEEPS_SIGNS.has(mark.kind) ? dataMark(mark.written) : ''}>`;
    }
  }
}

function outsideFirst(a: Span, b: Span): number {
  return a.start - b.start || longestFirst(a, b);
}

function longestFirst(a: Span, b: Span): number {
  return b.end - a.end || OUTSIDE_FIRST.indexOf(a.mark.kind) - OUTSIDE_FIRST.indexOf(b.mark.kind);
}

function classes(name: string | null, align: Alignment): string {
  const names = [name, align].filter((held) => held !== null);
  return names.length === 0 ? '' : ` class="${names.join(' ')}"`;
}

function dataMark(signs: string | null): string {
  const fitting = signs === null ? null : fitMark(signs);
  return fitting === null ? '' : ` data-mark="${escapeAttribute(fitting)}"`;
}

const SPECIAL = /[&<>]/;

function escapeText(text: string): string {
  if (!SPECIAL.test(text)) return text;
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function escapeAttribute(value: string): string {
  return escapeText(value).replaceAll('"', '&quot;');
}
