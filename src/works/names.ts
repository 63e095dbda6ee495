/** Names of authors folded so that one person's spellings meet. */
import type { Author } from '../words/index.ts';
import { foldedKey, foldedWords } from './fold.ts';
import { NAMELESS } from './title-words.ts';

const NOBODY: ReadonlySet<string> = new Set(NAMELESS.map(foldedKey));

/** The folded names and aliases of all credited authors; those that name nobody ("Anonymous") are left out. */
export function authorKeys(authors: readonly Author[]): readonly string[] {
  const keys = authors.flatMap((author) => [foldedKey(author.name), author.alias === null ? '' : foldedKey(author.alias)]);
  return [...new Set(keys)].filter((key) => key.length > 0 && !NOBODY.has(key));
}

/** Each credited name as its folded words: `Cass Orlan` and `cass` share one. */
export function nameWords(authors: readonly Author[]): readonly (readonly string[])[] {
  return authors
    .flatMap((author) => [author.name, ...(author.alias === null ? [] : [author.alias])])
    .filter((name) => !NOBODY.has(foldedKey(name)))
    .map((name) => foldedWords(name).filter((word) => word.length > 1))
    .filter((words) => words.length > 0);
}

/** True where all words of one name stand in the other: `Cass` and `Cass Orlan`, never `Cass Orlan` and `Cass Ibbet`. */
export function nameWithin(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.every((word) => long.includes(word));
}

/** An address folded for comparing; null where it is none. */
export function emailKey(email: string | null): string | null {
  const folded = email?.trim().toLowerCase() ?? '';
  return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(folded) ? folded : null;
}
