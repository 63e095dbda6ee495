/** What two spellings of one name have in common. */
import { fold } from '../values/folding.ts';

/** A name folded, without what stands round it: quotes, dashes, brackets. Empty where it holds no letter. */
export function nameKey(name: string): string {
  return fold(name).replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}

/** True where a name shares a word with one of several: "Vale" is "Corin Vale (cvale@example.org)". */
export function namesAgree(name: string, others: readonly string[]): boolean {
  const words = (text: string): string[] => fold(text).split(/[^\p{L}\p{N}]+/u);
  const known = new Set(others.flatMap(words));
  return words(name).some((word) => word.length > 1 && known.has(word));
}
