/** Reading a library anew from its originals, all of it or a part, and showing that in one step. */
import type { ImportId, Work, WorkId } from '../words/index.ts';
import type { Joining, Original, StoryRecord } from './archive.ts';

/** What is read anew. */
export type RereadScope =
  | { readonly kind: 'all' }
  | { readonly kind: 'import'; readonly id: ImportId }
  | { readonly kind: 'work'; readonly id: WorkId };

export interface RereadRequest {
  readonly scope: RereadScope;
  /** The version of the reader that reads. */
  readonly reader: number;
}

/** How far a reading anew came: it goes on behind `last`. */
export interface RereadStanding extends RereadRequest {
  /** When it was begun, ms since 1970. */
  readonly since: number;
  /** The number of the last original that was read; 0 before the first. */
  readonly last: number;
  readonly read: number;
  /** Of these, the posts that are read otherwise than they stand. */
  readonly changed: number;
  readonly total: number;
}

/** An original by its number in the store. */
export interface NumberedOriginal extends Original {
  readonly number: number;
}

/** One original as it is read now; `stories` null where the reader failed on it: what was read before stays. */
export interface Reread {
  readonly number: number;
  readonly stories: readonly StoryRecord[] | null;
}

/** What becomes of a work. Raw: the gate decides what of it may be told. */
export type WorkChange =
  | { readonly kind: 'changed'; readonly before: Work; readonly after: Work }
  /** It is part of another work; its number forwards there. */
  | { readonly kind: 'joined'; readonly before: Work; readonly into: WorkId }
  /** It stood in these works before, if in any, and has a number of its own now. */
  | { readonly kind: 'parted'; readonly after: Work; readonly from: readonly WorkId[] }
  /** Its posts hold no story any more. */
  | { readonly kind: 'gone'; readonly before: Work };

export interface RereadOptions {
  readonly at: number;
  readonly who: string;
  readonly onProgress?: (progress: { readonly done: number; readonly total: number }) => void;
}

type Join = Parameters<Joining['run']>[0];

/** Expects its caller to hold the lock. Nothing that is staged shows, or counts for anything else, before `show`. */
export interface Rereading {
  /** Begins, or goes on with the same request; what another one has staged is forgotten. */
  begin(request: RereadRequest, at: number): Promise<RereadStanding>;
  /** What was begun and neither shown nor dropped. */
  standing(): Promise<RereadStanding | null>;
  /** The originals that are to be read, behind the last one, in the order of their numbers. Those of an unfinished import are none. */
  originals(): AsyncIterable<NumberedOriginal>;
  /** Keeps what is read otherwise than it stands, and how far this came; all of it or nothing. */
  stage(read: readonly Reread[]): Promise<RereadStanding>;
  /** Tries what showing would do, tells each work that would change, and takes it all back. */
  compare(join: Join, onChange: (change: WorkChange) => void, options: RereadOptions): Promise<void>;
  /** Puts what is staged in the place of what was read before, and joins by it: one step, with its event. */
  show(join: Join, options: RereadOptions): Promise<{ readonly works: number }>;
  drop(): Promise<void>;
}
