/**
 * The store as its callers see it: short ports whose comments are the contract. Each engine implements them; one contract suite
 * runs on every engine. All is asynchronous so that an engine may live elsewhere.
 */
import type {
  Chapter, ImportId, Post, PostId, Reading, Skip, State, StateReason, TagKind, Visibility, Work, WorkId, WorkSummary,
} from '../words/index.ts';

export type WorkOrder = 'newest' | 'title';

/** A page of works. Filters are joined by "and". */
export interface WorkQuery {
  readonly visible: Visibility;
  readonly tag?: { readonly kind: TagKind; readonly name: string };
  readonly creator?: string;
  readonly rating?: string;
  readonly order: WorkOrder;
  readonly offset: number;
  readonly limit: number;
}

export interface WorkPage {
  readonly works: readonly WorkSummary[];
  readonly total: number;
}

/** A name with the number of visible works that carry it. */
export interface Count {
  readonly name: string;
  readonly works: number;
}

/** A work found at its address, a forwarding address, or nothing. */
export type Found = { readonly kind: 'work'; readonly work: Work } | { readonly kind: 'moved'; readonly to: WorkId } | { readonly kind: 'none' };

/** Reading the catalogue. Returns raw works: only the gate makes them fit to show. */
export interface Catalogue {
  find(id: WorkId): Promise<Found>;
  chapter(work: WorkId, position: number): Promise<Chapter | null>;
  /** All chapters in order, one at a time, so that a long work need not stand in memory. */
  chapters(work: WorkId): AsyncIterable<Chapter>;
  list(query: WorkQuery): Promise<WorkPage>;
  fandoms(visible: Visibility): Promise<readonly Count[]>;
  creators(visible: Visibility): Promise<readonly Count[]>;
  ratings(visible: Visibility): Promise<readonly Count[]>;
  /** How many works stand in each state: for the owner's eyes. */
  states(): Promise<Readonly<Record<State, number>>>;
  /** The reading of a post with its place, for the owner's field-by-field view. */
  reading(post: PostId): Promise<Reading | null>;
}

/** An import as the balance sheet shows it: items in = read + skipped. */
export interface ImportSheet {
  readonly id: ImportId;
  readonly what: readonly string[];
  readonly startedAt: number;
  readonly finishedAt: number | null;
  readonly undoneAt: number | null;
  readonly items: number;
  readonly posts: number;
  /** Posts whose bytes were already here. */
  readonly known: number;
  readonly skips: readonly Skip[];
  readonly stories: number;
  readonly works: Readonly<Record<State, number>>;
}

export type { StateReason };
export type { Post };
