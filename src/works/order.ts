/** Orders that do not depend on the order in which posts were read. */
import type { JoinFacts } from './facts.ts';

const text = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** By where a post stands; the id comes last, for two posts with equal places and words. */
function byPlace(a: JoinFacts, b: JoinFacts): number {
  return text(a.path, b.path) || a.index - b.index || a.story - b.story || text(a.text.hash, b.text.hash) || a.post - b.post;
}

/** By date, undated posts last, then by where they stand. */
export function byDate(a: JoinFacts, b: JoinFacts): number {
  const left = a.date?.from ?? Number.POSITIVE_INFINITY;
  const right = b.date?.from ?? Number.POSITIVE_INFINITY;
  return (left === right ? 0 : left - right) || byPlace(a, b);
}

/**
 * Copies of one chapter, the original first. Dates decide where all are dated. Where one is not, a post that says of itself that it
 * is posted again or revised is the later one; then dated ones stand before undated ones, and the fuller header before the shorter: a
 * repost tends to drop fields. File names and numbers decide last: a repost can have the smaller number.
 */
export function originalFirst(copies: readonly JoinFacts[]): readonly JoinFacts[] {
  if (copies.every((copy) => copy.date !== null)) return [...copies].sort(byDate);
  return [...copies].sort(
    (a, b) =>
      Number(a.again) - Number(b.again) ||
      Number(a.date === null) - Number(b.date === null) ||
      (a.date?.from ?? 0) - (b.date?.from ?? 0) ||
      b.fields - a.fields ||
      byPlace(a, b),
  );
}
