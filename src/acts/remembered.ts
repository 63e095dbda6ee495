/** What the library remembers of a work's texts: the strictest that the rule of withholding ever said of one of them. */
import type { Library, Seal, StoryMarks } from '../archive/archive.ts';
import { type Outcome, stricter } from '../gate/index.ts';

export async function rememberedOf(library: Library, marks: readonly StoryMarks[]): Promise<Outcome> {
  return strictest(await library.withheld.sealed(marks.flatMap(({ bytes, text }) => (text === null ? [bytes] : [bytes, text]))));
}

export function strictest(seals: readonly Pick<Seal, 'level'>[]): Outcome {
  return seals.reduce<Outcome>((level, seal) => stricter(level, seal.level), 'clear');
}
