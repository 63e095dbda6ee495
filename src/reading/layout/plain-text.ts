/** Plain text into lines. */

import type { Range } from '../../words/index.ts';
import type { Line, Run } from '../decoded.ts';
import { skipBlanks } from './blanks.ts';
import { centredLines } from './centring.ts';
import { cutOneLine } from './one-line.ts';
import { quotePrefix } from './quote-prefix.ts';

export const NO_RUNS: readonly Run[] = [];
export const NO_CELLS: readonly Range[] = [];

/**
 * The lines of `text` from `from` on that hold anything but blanks. A line of quote marks alone is a line, since its marks have to
 * stand somewhere, and counts as an empty one for the next.
 */
export function plainLines(text: string, from: number): readonly Line[] {
  const whole = findLines(text, from, text.length);
  const lines = whole.length <= FEW_LINES ? whole.flatMap(cutDump) : whole;
  for (const index of centredLines(lines)) {
    const line = lines[index];
    if (line !== undefined) lines[index] = { ...line, centred: true };
  }
  return lines;
}

/** A file that lost its line breaks has no more lines. */
const FEW_LINES = 3;

function cutDump(line: Line): readonly Line[] {
  const cut = cutOneLine(line.text);
  if (cut === null) return [line];
  return cut.pieces.map(([from, to], i) => ({
    ...line,
    at: [line.at[0] + from, line.at[0] + to],
    text: line.text.slice(from, to),
    gap: i === 0 ? line.gap : i >= cut.story ? 1 : 0,
  }));
}

function findLines(text: string, from: number, to: number): Line[] {
  const found: Line[] = [];
  let gap = 0;
  for (const ends = new LineEnds(text, from, to); ends.next(); ) {
    const { start, end } = ends;
    const first = skipBlanks(text, start, end);
    if (first === end) {
      gap += 1;
      continue;
    }
    const prefix = quotePrefix(text, start, end);
    found.push({
      at: [start, end],
      text: text.slice(start, end),
      kind: 'text',
      gap: found.length === 0 ? 0 : gap,
      quoted: prefix?.depth ?? 0,
      centred: false,
      runs: NO_RUNS,
      cells: NO_CELLS,
      furniture: null,
    });
    gap = prefix !== null && skipBlanks(text, prefix.end, end) === end ? 1 : 0;
  }
  return found;
}

/** Goes from line to line of a stretch; they are without their ends, which are CR LF, LF or CR. */
export class LineEnds {
  start: number;
  end: number;
  /** Only the stretch is searched: a page can hold many, and none of the signs. */
  private readonly part: string;
  private readonly from: number;
  private carriageReturn: number;
  private lineFeed: number;
  private following = 0;

  constructor(text: string, from: number, to: number) {
    this.part = from === 0 && to === text.length ? text : text.slice(from, to);
    this.from = from;
    this.start = from;
    this.end = from;
    this.carriageReturn = next(this.part, '\r', 0);
    this.lineFeed = next(this.part, '\n', 0);
  }

  /** Goes on to the next line; false where there is none. */
  next(): boolean {
    const { part, following: start } = this;
    if (start >= part.length) return false;
    const end = Math.min(part.length, this.carriageReturn, this.lineFeed);
    this.start = this.from + start;
    this.end = this.from + end;
    this.following = end + (end === this.carriageReturn && end + 1 === this.lineFeed ? 2 : 1);
    // Looked for again only when passed.
    if (this.carriageReturn < this.following) this.carriageReturn = next(part, '\r', this.following);
    if (this.lineFeed < this.following) this.lineFeed = next(part, '\n', this.following);
    return true;
  }
}

function next(text: string, sign: string, from: number): number {
  const at = text.indexOf(sign, from);
  return at < 0 ? Number.POSITIVE_INFINITY : at;
}
