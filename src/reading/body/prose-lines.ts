/** The lines of plain text that are the story, measured, without quote marks that stand around all of it. */
import type { Line } from '../decoded.ts';
import { columns, isWide, skipBlanks } from '../layout/blanks.ts';
import { quotePrefix } from '../layout/quote-prefix.ts';
import { plain, type Rich } from '../tree/story.ts';
import { fit } from './characters.ts';
import type { Clip } from './clip.ts';

/** A line as the unwrapping looks at it. */
export interface ProseLine {
  readonly rich: Rich;
  /** Columns before its first letter. */
  readonly indent: number;
  /** The column in which it ends. */
  readonly width: number;
  readonly gap: number;
  /** Quote levels beyond those around the whole story. */
  readonly quoted: number;
  readonly centred: boolean;
}

/** What is known of a line before the quote marks around the whole story are. */
interface Piece {
  readonly text: string;
  readonly depth: number;
  readonly gap: number;
  readonly centred: boolean;
}

const TAB = '\t';

/** @param text The decoded post. */
export function proseLines(text: string, lines: readonly Line[], clip: Clip): readonly ProseLine[] {
  const pieces: Piece[] = [];
  let skipped = 0;
  for (const line of lines) {
    const parts = clip.parts(line.at);
    if (parts.length === 0) {
      skipped = Math.max(skipped, line.gap);
      continue;
    }
    const said = parts.map(([start, end]) => text.slice(start, end).trim()).filter((part) => part !== '');
    const [first] = parts;
    if (first === undefined || said.length === 0) continue;
    const whole =
      parts.length === 1
        ? text.slice(first[0], first[1])
        : `${text.slice(line.at[0], skipBlanks(text, line.at[0], first[0]))}${said.join(' ')}`;
    const gap = pieces.length === 0 ? 0 : first[0] === line.at[0] ? Math.max(skipped, line.gap) : skipped;
    skipped = 0;
    pieces.push({ text: whole, depth: line.quoted, gap, centred: line.centred });
  }
  return measured(pieces);
}

/** A line of typed text: as it stands, and with its blanks folded. */
export interface TypedLine {
  readonly typed: Rich;
  readonly folded: Rich;
}

/** Lines of typed text inside HTML, which carry marks; blank ones are gaps. */
export function typedLines(lines: readonly TypedLine[]): readonly ProseLine[] {
  const prose: ProseLine[] = [];
  let gap = 0;
  for (const { typed, folded } of lines) {
    const [rich, depth] = withoutPrefix(folded);
    if (rich.shown === '') {
      gap += 1;
      continue;
    }
    const text = depth === 0 ? typed.shown : typed.shown.slice(quotePrefix(typed.shown, 0, typed.shown.length)?.end ?? 0);
    const indent = columns(text, 0, skipBlanks(text, 0, text.length));
    prose.push({ rich, indent, width: widthOf(text), gap: prose.length === 0 ? 0 : gap, quoted: depth, centred: false });
    gap = 0;
  }
  return prose;
}

/** A line without its quote marks, and how many there were. */
export function withoutPrefix(rich: Rich): readonly [line: Rich, depth: number] {
  const prefix = quotePrefix(rich.shown, 0, rich.shown.length);
  return prefix === null ? [rich, 0] : [from(rich, skipBlanks(rich.shown, prefix.end, rich.shown.length)), prefix.depth];
}

/** The line from a place on, trimmed at its end. */
function from(rich: Rich, start: number): Rich {
  const shown = rich.shown.slice(start).trimEnd();
  const spans = rich.spans
    .map((span) => ({ start: Math.max(0, span.start - start), end: Math.min(shown.length, span.end - start), mark: span.mark }))
    .filter((span) => span.start < span.end);
  return { shown, written: shown, spans };
}

function measured(pieces: readonly Piece[]): readonly ProseLine[] {
  const around = pieces.reduce((least, piece) => Math.min(least, piece.depth), Number.POSITIVE_INFINITY);
  const lines: ProseLine[] = [];
  let gap = 0;
  for (const piece of pieces) {
    const text = piece.depth === 0 ? piece.text : piece.text.slice(quotePrefix(piece.text, 0, piece.text.length)?.end ?? 0);
    const start = skipBlanks(text, 0, text.length);
    gap = Math.max(gap, lines.length === 0 ? 0 : piece.gap);
    // Only quote marks: an empty line of what is quoted.
    if (start === text.length) {
      gap += 1;
      continue;
    }
    const trimmed = folded(fit(text.trim()));
    if (trimmed === '') continue;
    lines.push({
      rich: plain(trimmed),
      indent: columns(text, 0, start),
      width: widthOf(text),
      gap,
      quoted: piece.depth - around,
      centred: piece.centred,
    });
    gap = 0;
  }
  return lines;
}

const FOLDABLE = /[\t\n\v\f\r]| {2}/;
const BLANKS = /[ \t\n\v\f\r]+/g;

/** With one blank for each run of them. */
function folded(text: string): string {
  return FOLDABLE.test(text) ? text.replace(BLANKS, ' ') : text;
}

const UNEVEN = /[\t\u1100-\uffff]/;

/** In columns; blanks at the end count for nothing. */
export function widthOf(text: string): number {
  const end = text.trimEnd().length;
  return UNEVEN.test(text) ? columns(text, 0, end) : end;
}

/** The columns of the first word: how much room a line would have needed to hold it. A Chinese or Japanese letter is a word here. */
export function firstWordWidth(text: string): number {
  if (isWide(text.charCodeAt(0))) return 2;
  const blank = text.indexOf(' ');
  const tab = text.indexOf(TAB);
  const end = Math.min(blank < 0 ? text.length : blank, tab < 0 ? text.length : tab);
  return UNEVEN.test(text) ? columns(text, 0, Math.min(end, 100)) : end;
}
