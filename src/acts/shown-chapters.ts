/** All chapters of a work in order, through the gate. */
import type { Library } from '../archive/archive.ts';
import { admitChapter } from '../gate/index.ts';
import type { Shown } from '../gate/shown.ts';
import type { Chapter, Work } from '../words/index.ts';

export async function shownChapters({ catalogue }: Library, work: Shown<Work>): Promise<readonly Shown<Chapter>[]> {
  const shown: Shown<Chapter>[] = [];
  for await (const chapter of catalogue.chapters(work.value.id)) shown.push(admitChapter(work, chapter));
  return shown;
}
