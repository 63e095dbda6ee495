/** Ratings: the systems, and the highest value that a text names. */
import type { Range, Rating, RatingLevel } from '../../words/index.ts';

export interface FoundRating {
  readonly raw: string;
  readonly level: RatingLevel;
  readonly at: Range;
}

/** The value of a rating field: whole as written, with the level of the highest rating it names. */
export function readRating(raw: string): Rating {
  return { raw, level: ratingLevel(raw) };
}

/** The level of the highest rating that the value of a rating field names; `unrated` where it names none. */
export function ratingLevel(_raw: string): RatingLevel {
  return 'unrated';
}

/** True where a text is a rating and nothing else ("PG-13", "Rated K+", "(G)"). */
export function isBareRating(_text: string): boolean {
  return false;
}

/** A rating inside a subject or a line without a key: only forms that mean nothing else there. */
export function findRating(_text: string, _where: 'subject' | 'line'): FoundRating | null {
  return null;
}
