/** The parts of a work as its pages walk through them: chapters, and runs of gaps told as one. */

import { html } from 'hono/html';
import { partHeading, partName } from '../../editions/index.ts';
import { say } from '../../messages/site.ts';
import type { ChapterEntry, Work } from '../../words/index.ts';
import type { Html } from '../frame/html.ts';

export type PartHere = Extract<ChapterEntry, { kind: 'chapter' }>;

/** A stretch of the contents: one chapter, or everything that is missing between two. */
export type Stretch =
  | { readonly kind: 'chapter'; readonly entry: PartHere; readonly heading: string }
  | { readonly kind: 'gap'; readonly positions: readonly number[]; readonly sentence: string };

/** The contents of a work in order. Neighbouring gaps are one stretch, so that a far-off part does not bring a page of them. */
export function stretches(work: Work): readonly Stretch[] {
  const found: Stretch[] = [];
  let missing: ChapterEntry[] = [];
  const close = (): void => {
    if (missing.length > 0) found.push(gap(missing, work));
    missing = [];
  };
  for (const entry of work.entries) {
    if (entry.kind === 'gap') missing.push(entry);
    else {
      close();
      found.push({ kind: 'chapter', entry, heading: partHeading(entry, work) });
    }
  }
  close();
  return found;
}

function gap(missing: readonly ChapterEntry[], work: Work): Stretch {
  const names = missing.map((entry) => partHeading(entry, work));
  const first = names.at(0) ?? '';
  const last = names.at(-1) ?? '';
  const sentence = names.length === 1 ? say('gapEntry', { part: first }) : say('gapEntries', { first, last });
  return { kind: 'gap', positions: missing.map((entry) => entry.position), sentence };
}

export interface Neighbours {
  readonly before: Stretch | null;
  readonly here: Stretch;
  readonly after: Stretch | null;
  /** The nearest chapters that are here, past any gap. */
  readonly previous: Extract<Stretch, { kind: 'chapter' }> | null;
  readonly next: Extract<Stretch, { kind: 'chapter' }> | null;
}

/** The stretch at a position with what stands around it; null where the work has no such place. */
export function neighbours(work: Work, position: number): Neighbours | null {
  const all = stretches(work);
  const index = all.findIndex((stretch) =>
    stretch.kind === 'gap' ? stretch.positions.includes(position) : stretch.entry.position === position,
  );
  const here = all[index];
  if (here === undefined) return null;
  return {
    before: all[index - 1] ?? null,
    here,
    after: all[index + 1] ?? null,
    previous: all.slice(0, index).filter(isChapter).at(-1) ?? null,
    next: all.slice(index + 1).find(isChapter) ?? null,
  };
}

function isChapter(stretch: Stretch): stretch is Extract<Stretch, { kind: 'chapter' }> {
  return stretch.kind === 'chapter';
}

/** A part's heading as it is set on its page: its number small above its own title, where it has both. */
export function setHeading({ entry, heading }: Extract<Stretch, { kind: 'chapter' }>): Html {
  const name = partName(entry.label);
  if (name === null || !heading.startsWith(`${name}: `)) return html`${heading}`;
  return html`<span class="label">${name}<span class="away">: </span></span>${heading.slice(name.length + 2)}`;
}
