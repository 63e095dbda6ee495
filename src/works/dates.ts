/** Dates of posts as stretches of time: `2003-03` is all of that March. */
import type { PostDate } from '../words/index.ts';

/** Milliseconds since 1970; the end is exclusive. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

const SECOND = 1000;
export const DAY = 86_400 * SECOND;

/** When a date can have been; null where it is not known. */
export function dateSpan(date: PostDate | null): Span | null {
  if (date === null || date.iso === null) return null;
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(date.iso);
  if (parts === null) return null;
  const year = Number(parts[1]);
  const month = Number(parts[2] ?? '1') - 1;
  const day = Number(parts[3] ?? '1');
  switch (date.precision) {
    case 'second': {
      const from = Date.parse(date.iso);
      return Number.isNaN(from) ? null : { from, to: from + SECOND };
    }
    case 'day':
      return span(Date.UTC(year, month, day), Date.UTC(year, month, day + 1));
    case 'month':
      return span(Date.UTC(year, month, 1), Date.UTC(year, month + 1, 1));
    case 'year':
    case null:
      return span(Date.UTC(year, 0, 1), Date.UTC(year + 1, 0, 1));
  }
}

const span = (from: number, to: number): Span => ({ from, to });

/** Whether a is surely before b. */
export function surelyBefore(a: Span, b: Span): boolean {
  return a.to <= b.from;
}
