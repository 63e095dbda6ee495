/** Plain text into lines. */

import type { Range } from '../../words/index.ts';
import type { Line, Run } from '../decoded.ts';
import { skipBlanks } from './blanks.ts';
import { centredLines } from './centring.ts';
import { cutOneLine } from './one-line.ts';
import { quotePrefix } from './quote-prefix.ts';

export const NO_RUNS: readonly Run[] = [];
export const NO_CELLS: readonly Range[] = [];

/** A line and the empty ones before it, before it is known whether it stands in the middle. */
interface Found {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly gap: number;
  readonly quoted: number;
}

/**
 * The lines of `text` from `from` on that hold anything but blanks. A line of quote marks alone is a line, since its marks have to
 * stand somewhere, and counts as an empty one for the next.
 */
export function plainLines(text: string, from: number): readonly Line[] {
  const whole = findLines(text, from, text.length);
  const found = whole.length <= FEW_LINES ? whole.flatMap(cutDump) : whole;
  const centred = centredLines(found);
  return found.map(({ start, end, text: line, gap, quoted }, index) => ({
    at: [start, end],
    text: line,
    kind: 'text',
    gap,
    quoted,
    centred: centred.has(index),
    runs: NO_RUNS,
    cells: NO_CELLS,
    furniture: null,
  }));
}

/** A file that lost its line breaks has no more lines. */
const FEW_LINES = 3;

function cutDump(line: Found): readonly Found[] {
  const cut = cutOneLine(line.text);
  if (cut === null) return [line];
  return cut.pieces.map(([from, to], i) => ({
    ...line,
    start: line.start + from,
    end: line.start + to,
    text: line.text.slice(from, to),
    gap: i === 0 ? line.gap : i >= cut.story ? 1 : 0,
  }));
}

function findLines(text: string, from: number, to: number): readonly Found[] {
  const found: Found[] = [];
  let gap = 0;
  for (const [start, end] of physicalLines(text, from, to)) {
    const first = skipBlanks(text, start, end);
    if (first === end) {
      gap += 1;
      continue;
    }
    const prefix = quotePrefix(text, start, end);
    found.push({ start, end, text: text.slice(start, end), gap: found.length === 0 ? 0 : gap, quoted: prefix?.depth ?? 0 });
    gap = prefix !== null && skipBlanks(text, prefix.end, end) === end ? 1 : 0;
  }
  return found;
}

/** The lines of a stretch without their ends, which are CR LF, LF or CR. */
export function* physicalLines(text: string, from: number, to: number): Generator<Range> {
  // Only the stretch is searched: a page can hold many, and none of the signs.
  const part = text.slice(from, to);
  let carriageReturn = next(part, '\r', 0);
  let lineFeed = next(part, '\n', 0);
  let start = 0;
  while (start < part.length) {
    const end = Math.min(part.length, carriageReturn, lineFeed);
    yield [from + start, from + end];
    start = end + (end === carriageReturn && end + 1 === lineFeed ? 2 : 1);
    // Looked for again only when passed.
    if (carriageReturn < start) carriageReturn = next(part, '\r', start);
    if (lineFeed < start) lineFeed = next(part, '\n', start);
  }
}

function next(text: string, sign: string, from: number): number {
  const at = text.indexOf(sign, from);
  return at < 0 ? Number.POSITIVE_INFINITY : at;
}
