/** Reading a work takes several looks, and others write meanwhile: what was read first must still hold when the rest is read. */
import type { Chapter, Work } from '../words/index.ts';

/** Thrown where the catalogue changed between two looks at one work: nothing is wrong, whoever asked asks again. */
export class CatalogueChanged extends Error {
  constructor(work: number) {
    super(`work ${work} changed while it was read`);
    this.name = 'CatalogueChanged';
  }
}

/** The chapter, where it is the one that the work had at its place when it was read; else the verdict on the work says nothing of it. */
export function stillOf(work: Work, position: number, chapter: Chapter | null): Chapter {
  const entry = work.entries.find((one) => one.position === position);
  if (chapter === null || entry?.kind !== 'chapter' || entry.post !== chapter.post) throw new CatalogueChanged(work.id);
  return chapter;
}
