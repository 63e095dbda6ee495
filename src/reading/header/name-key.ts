/** What two spellings of one name have in common. */
import { fold } from '../values/folding.ts';

/** A name folded, without what stands round it: quotes, dashes, brackets. Empty where it holds no letter. */
export function nameKey(name: string): string {
  return fold(name).replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}
