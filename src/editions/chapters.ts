/** The parts of a work in order, gaps in their places: the way every edition walks through a story. */
import type { Shown } from '../gate/shown.ts';
import type { Chapter, ChapterEntry, Work } from '../words/index.ts';
import { partHeading } from './front/headings.ts';

/** A place in the work with its heading: a chapter that is here, or a gap (`chapter` null). */
export interface Stretch {
  readonly position: number;
  readonly heading: string;
  readonly chapter: Chapter | null;
}

/**
 * Joins the work's places with the chapters given, which come in order.
 * Throws where they do not fit each other: a story is never shown with a part of its text gone, nor with another viewer's text.
 */
export function stretches(work: Shown<Work>, chapters: Iterable<Shown<Chapter>>): readonly Stretch[] {
  const given = chapters[Symbol.iterator]();
  const found = work.value.entries.map((entry) => stretch(work, entry, entry.kind === 'gap' ? null : taken(given)));
  if (taken(given) !== null) throw unfit(work);
  return found;
}

function stretch(work: Shown<Work>, entry: ChapterEntry, chapter: Shown<Chapter> | null): Stretch {
  if (!fits(work, entry, chapter)) throw unfit(work);
  const heading = partHeading(entry, work.value);
  return { position: entry.position, heading, chapter: chapter === null ? null : withoutWorkNotes(chapter.value, work.value) };
}

/** Notes that stand in front of the whole work are not said again before the part they came with. */
function withoutWorkNotes(chapter: Chapter, { notes }: Work): Chapter {
  return { ...chapter, notes: chapter.notes.filter((text) => !notes.includes(text)) };
}

function fits(work: Shown<Work>, entry: ChapterEntry, chapter: Shown<Chapter> | null): boolean {
  if (chapter === null) return entry.kind === 'gap';
  return chapter.viewer === work.viewer && chapter.value.work === work.value.id && chapter.value.position === entry.position;
}

function taken<T>(items: Iterator<T>): T | null {
  const next = items.next();
  return next.done ? null : next.value;
}

function unfit(work: Shown<Work>): Error {
  return new Error(`the chapters given are not those of work ${work.value.id}`);
}
