/** Names that are written differently and may be one: what the desk proposes to merge. A person decides. */
import { foldLetters } from './fold.ts';

/** Names that look alike, two or more. */
export type AlikeNames = readonly string[];

/** Groups of names that differ by case, accents, blanks, marks or an article alone; each in the order given. */
export function alikeNames(names: readonly string[]): readonly AlikeNames[] {
  const groups = new Map<string, string[]>();
  for (const name of names) {
    const key = bareLetters(name);
    if (key === '') continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [name]);
    else group.push(name);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

function bareLetters(name: string): string {
  const letters = foldLetters(name)
    .replace(/&/g, ' and ')
    .replace(/^(?:the|a|an)\s+/, '');
  return letters.replace(/[^\p{L}\p{N}]+/gu, '');
}
