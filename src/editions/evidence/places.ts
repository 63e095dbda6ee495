/** Places in a decoded post as a person counts them: by lines and columns. */
import type { Range } from '../../words/index.ts';

/** Both count from 1; columns in the units of `at`, UTF-16. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

/** Where a stretch of text begins, and where its last character stands. */
export interface TextSpan {
  readonly start: TextPlace;
  readonly end: TextPlace;
}

/** Finds places in one text; building it takes time linear in the text, each question the logarithm of its lines. */
export interface Places {
  readonly lines: number;
  /** The stretch of a line, its line end aside; lines count from 1. */
  line(number: number): Range;
  place(at: number): TextPlace;
  span(at: Range): TextSpan;
}

export function placesIn(text: string): Places {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  const lineAt = (at: number): number => {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= at) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  const place = (at: number): TextPlace => {
    const held = Math.max(0, Math.min(at, text.length));
    const line = lineAt(held);
    return { line: line + 1, column: held - (starts[line] ?? 0) + 1 };
  };
  return {
    lines: starts.length,
    line: (number) => {
      const start = starts[number - 1] ?? text.length;
      const next = starts[number];
      return [start, next === undefined ? text.length : next - 1];
    },
    place,
    span: ([start, end]) => ({ start: place(start), end: place(Math.max(start, end - 1)) }),
  };
}
