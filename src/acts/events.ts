/** What happened, when, by whom. */
import type { Library, LibraryEvent } from '../archive/archive.ts';
import type { ImportId, Viewer, WorkId } from '../words/index.ts';
import { type Failed, guarded } from './failure.ts';

/** Events as they were written down, newest first. */
export async function listEvents(
  library: Library,
  about: { readonly work?: WorkId; readonly import?: ImportId },
  limit: number,
): Promise<readonly LibraryEvent[]> {
  return library.events.list(about, limit);
}

export interface Exported {
  /** The kind of file: `epub`. */
  readonly format: string;
  /** As whom it was taken out. */
  readonly as: Viewer;
}

/** Writes down that a work was taken out as a file. */
export async function noteExported(
  library: Library,
  work: WorkId,
  exported: Exported,
  who: string,
  now = Date.now(),
): Promise<{ readonly kind: 'noted' } | Failed> {
  return guarded(library, async () => {
    await library.events.add({ at: now, who, what: 'exported', work, import: null, data: { ...exported } });
    return { kind: 'noted' };
  });
}
