/** The wish of a work out of the statements of its posts: the author's latest dated one; where dates are missing or tie, the strictest. */
import type { Distribution, Permission, PostDate } from '../words/index.ts';
import { dateSpan, type Span, surelyBefore } from './dates.ts';
import { foldLetters } from './fold.ts';

/** From the most to the least that an author allows; `unknown` is no statement. */
export const STRICTEST_FIRST: readonly Permission[] = ['none', 'ask', 'listed', 'notify', 'anyone', 'unknown'];

export interface Statement {
  readonly distribution: Distribution;
  readonly date: PostDate | null;
}

const SILENT: Distribution = { raw: null, permission: 'unknown', places: [], refused: [], conditions: [] };

/**
 * The statement that a work goes by. A statement that cannot be read ("see part 1") gives way to any that can; where no other is there it
 * is kept, so that the gate can hold the work for a person. The order of the statements does not matter, except between equal ones.
 */
export function workWish(statements: readonly Statement[]): Distribution {
  const readable = statements.filter((statement) => statement.distribution.permission !== 'unknown');
  if (readable.length === 0) return statements.find((statement) => statement.distribution.raw !== null)?.distribution ?? SILENT;
  return strictest(standing(readable));
}

/** Statements that no other one is surely later than: the latest dated ones, and all without a date. */
function standing(statements: readonly Statement[]): readonly Distribution[] {
  const spans = statements.map((statement) => dateSpan(statement.date));
  const latestStart = Math.max(...spans.map((span) => span?.from ?? Number.NEGATIVE_INFINITY));
  const latest = spans.find((span): span is Span => span !== null && span.from === latestStart);
  return statements
    .filter((_, i) => {
      const span = spans[i] ?? null;
      return span === null || latest === undefined || !surelyBefore(span, latest);
    })
    .map((statement) => statement.distribution);
}

/** The strictest of several, with the refusals and conditions of all and only the places that every listing one grants. */
function strictest(wishes: readonly Distribution[]): Distribution {
  const rank = (wish: Distribution): number => STRICTEST_FIRST.indexOf(wish.permission);
  const [first, ...others] = [...wishes].sort((a, b) => rank(a) - rank(b));
  if (first === undefined) return SILENT;
  if (others.length === 0) return first;
  const equal = others.filter((wish) => wish.permission === first.permission);
  const places = first.places.filter((place) =>
    equal.every((wish) => wish.places.some((other) => foldLetters(other) === foldLetters(place))),
  );
  const all = [first, ...others];
  return {
    ...first,
    places,
    refused: distinct(all.flatMap((wish) => wish.refused)),
    conditions: distinct(all.flatMap((wish) => wish.conditions)),
  };
}

/** Values that differ after folding, in order, each as first written. */
export function distinct(values: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return values.filter((value) => {
    const folded = foldLetters(value).replace(/\s+/g, ' ').trim();
    if (folded === '' || seen.has(folded)) return false;
    seen.add(folded);
    return true;
  });
}
