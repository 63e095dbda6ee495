/**
 * The blocks of a story as it is written out: the tree after its last step. Blocks hold blocks or lines and never both, so that
 * whatever the source was, the serializer has nothing to repair.
 */
import type { Alignment, Mark, MarkKind } from './nodes.ts';

/** A mark over a stretch of a line, in UTF-16 units of `shown`. Spans of one kind never overlap. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly mark: Mark;
}

/** A line of text with its marks. */
export interface Rich {
  /** As HTML shows it: signs that became marks are gone. */
  readonly shown: string;
  /** As it was written, signs included. */
  readonly written: string;
  readonly spans: readonly Span[];
}

export interface StoryParagraph {
  readonly kind: 'paragraph';
  /** More than one where line ends are the author's. */
  readonly lines: readonly Rich[];
  readonly verse: boolean;
  readonly align: Alignment;
}

export interface StoryHeading {
  readonly kind: 'heading';
  /** As written or guessed, 1 to 6; the serializer gets 3 to 6. */
  readonly level: number;
  readonly lines: readonly Rich[];
  readonly align: Alignment;
}

export interface StoryRule {
  readonly kind: 'rule';
  /** The author's signs, one string for each line of them. */
  readonly written: readonly string[];
  /** A break made of empty lines alone. */
  readonly space: boolean;
}

export interface StoryTyped {
  readonly kind: 'typed';
  readonly text: Rich;
}

export interface StoryQuote {
  readonly kind: 'quote';
  /** It was quoted with `> `, which plain text keeps. */
  readonly signs: boolean;
  readonly blocks: readonly StoryBlock[];
}

export interface StoryList {
  readonly kind: 'list';
  readonly ordered: boolean;
  readonly marked: boolean;
  readonly items: readonly (readonly StoryBlock[])[];
}

export interface StoryCell {
  readonly header: boolean;
  readonly lines: readonly Rich[];
}

export interface StoryTable {
  readonly kind: 'table';
  readonly rows: readonly (readonly StoryCell[])[];
}

export type StoryBlock = StoryParagraph | StoryHeading | StoryRule | StoryTyped | StoryQuote | StoryList | StoryTable;

const NO_SPANS: readonly Span[] = [];

/** A line without marks. */
export function plain(text: string): Rich {
  return { shown: text, written: text, spans: NO_SPANS };
}

/**
 * Lines made one.
 * @param between What stands between a line and the next: one string fewer than lines.
 */
export function joined(lines: readonly Rich[], between: readonly string[]): Rich {
  const [first] = lines;
  if (first === undefined) return plain('');
  if (lines.length === 1) return first;
  if (lines.every(isPlain)) return plain(joinedText(lines, between));
  let shown = '';
  let written = '';
  const spans: Span[] = [];
  const last = new Map<MarkKind, number>();
  for (const [index, line] of lines.entries()) {
    const gap = index === 0 ? '' : (between[index - 1] ?? ' ');
    const end = shown.length;
    shown += gap + line.shown;
    written += gap + line.written;
    const offset = end + gap.length;
    for (const span of line.spans) {
      const held = last.get(span.mark.kind);
      const before = held === undefined ? undefined : spans[held];
      // A mark that ends a line and begins the next one goes on over the end.
      if (
        held !== undefined &&
        before !== undefined &&
        span.start === 0 &&
        before.end === end &&
        sameMark(before.mark, span.mark)
      ) {
        spans[held] = { start: before.start, end: span.end + offset, mark: before.mark };
      } else {
        last.set(span.mark.kind, spans.length);
        spans.push({ start: span.start + offset, end: span.end + offset, mark: span.mark });
      }
    }
  }
  return { shown, written, spans: spans.length === 0 ? NO_SPANS : spans };
}

function isPlain(line: Rich): boolean {
  return line.spans.length === 0 && line.written === line.shown;
}

/** All parts at once: text that grows bit by bit has to be copied together later. */
function joinedText(lines: readonly Rich[], between: readonly string[]): string {
  const parts: string[] = [];
  let index = 0;
  for (const line of lines) {
    if (index > 0) parts.push(between[index - 1] ?? ' ');
    parts.push(line.shown);
    index += 1;
  }
  return parts.join('');
}

export function sameMark(a: Mark, b: Mark): boolean {
  return a.kind === b.kind && a.href === b.href && a.written === b.written;
}
