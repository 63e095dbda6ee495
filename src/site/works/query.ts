/** What a shelf's address asks for beside its name: `?page=2&rating=teen&order=title`. */
import type { WorkOrder } from '../../archive/archive.ts';
import type { RatingLevel } from '../../words/index.ts';

export const WORKS_A_PAGE = 25;

/** Beyond this no page exists, whatever the library holds; it keeps offsets in range. */
const LAST_PAGE = 1_000_000;

export interface ShelfQuery {
  /** From 1. */
  readonly page: number;
  readonly rating: RatingLevel | null;
  readonly order: WorkOrder;
}

/** The levels, mildest first. */
export const LEVELS: readonly RatingLevel[] = ['general', 'teen', 'mature', 'explicit', 'unrated'];

/** A rating level by its name in an address; null for what is none. */
export function ratingLevel(text: string | undefined): RatingLevel | null {
  return LEVELS.find((level) => level === text) ?? null;
}

/** Reads the query; null where it asks for a page, a rating or an order that cannot exist. */
export function readShelfQuery(query: Readonly<Record<string, string | undefined>>): ShelfQuery | null {
  const page = pageNumber(query['page']);
  const rating = ratingLevel(query['rating']);
  const order = query['order'] ?? 'newest';
  if (page === null || (query['rating'] !== undefined && rating === null)) return null;
  return order === 'newest' || order === 'title' ? { page, rating, order } : null;
}

function pageNumber(text: string | undefined): number | null {
  if (text === undefined) return 1;
  if (!/^[1-9]\d{0,6}$/.test(text)) return null;
  const number = Number(text);
  return number <= LAST_PAGE ? number : null;
}
