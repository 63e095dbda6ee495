/** Chapters of a work through the gate: those that it had when it passed. Throws `CatalogueChanged` where they are others by now. */
import type { Catalogue } from '../archive/archive.ts';
import { CatalogueChanged, stillOf } from '../archive/changed.ts';
import { admitChapter } from '../gate/index.ts';
import type { Shown } from '../gate/shown.ts';
import type { Chapter, Work } from '../words/index.ts';

/** @param position of a chapter that is here, as the work that passed says */
export async function shownChapter(
  catalogue: Pick<Catalogue, 'chapter'>,
  work: Shown<Work>,
  position: number,
): Promise<Shown<Chapter>> {
  return admitChapter(work, stillOf(work.value, position, await catalogue.chapter(work.value.id, position)));
}

/** All of them in order, one at a time. */
export async function* eachShownChapter(
  catalogue: Pick<Catalogue, 'chapters'>,
  work: Shown<Work>,
): AsyncGenerator<Shown<Chapter>> {
  let left = work.value.entries.filter((entry) => entry.kind === 'chapter').length;
  for await (const chapter of catalogue.chapters(work.value.id)) {
    left -= 1;
    yield admitChapter(work, stillOf(work.value, chapter.position, chapter));
  }
  // parts may have gone before the first of them was read
  if (left > 0) throw new CatalogueChanged(work.value.id);
}

export async function shownChapters(
  { catalogue }: { readonly catalogue: Pick<Catalogue, 'chapters'> },
  work: Shown<Work>,
): Promise<readonly Shown<Chapter>[]> {
  const shown: Shown<Chapter>[] = [];
  for await (const chapter of eachShownChapter(catalogue, work)) shown.push(chapter);
  return shown;
}
