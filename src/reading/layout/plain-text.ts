/** Plain text into lines. */

import type { Range } from '../../words/index.ts';
import type { Line, Run } from '../decoded.ts';
import { skipBlanks } from './blanks.ts';
import { centredLines } from './centring.ts';
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
  const found = findLines(text, from, text.length);
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
  let carriageReturn = text.indexOf('\r', from);
  let start = from;
  while (start < to) {
    let end = text.indexOf('\n', start);
    if (end < 0 || end > to) end = to;
    if (carriageReturn >= 0 && carriageReturn < start) carriageReturn = text.indexOf('\r', start);
    const cut = carriageReturn >= start && carriageReturn < end ? carriageReturn : end;
    yield [start, cut];
    start = cut + (cut < end && cut + 1 === end && end < to ? 2 : 1);
  }
}
