/** A work as the catalogue holds it: derived from readings and decisions, never edited by itself. */
import type { Author, Distribution, PostDate, Rating, SeriesPlace, Status } from './reading.ts';
import type { State, StateReason } from './state.ts';

export type WorkId = number;
/** One story as read in one post: a post that holds several has a number for each. */
export type PostId = number;
export type ImportId = number;

export const TAG_KINDS = ['fandom', 'relationship', 'character', 'genre', 'warning', 'additional'] as const;
export type TagKind = (typeof TAG_KINDS)[number];

/** A tag as written, with the canonical form beside it where there is one. */
export interface Tag {
  readonly kind: TagKind;
  readonly name: string;
  readonly canonical: string | null;
}

/** Someone credited, as written, with the canonical name beside it where a person said that the name is another's. */
export interface Creator extends Author {
  readonly canonical: string | null;
}

/** A chapter's place in a work: one that is here, or a gap that is shown as a gap. */
export type ChapterEntry =
  | {
      readonly kind: 'chapter';
      readonly position: number;
      /** As written: `2a/?`, `Epilogue`; null for a work of one post. */
      readonly label: string | null;
      readonly title: string | null;
      readonly post: PostId;
      readonly words: number;
      readonly date: PostDate | null;
      readonly venue: string | null;
      /** Other posts of the same chapter (reposts, later versions), oldest first. */
      readonly reposts: readonly PostId[];
    }
  | {
      readonly kind: 'gap';
      readonly position: number;
      /** What is missing, as its neighbours count: `4/7`. */
      readonly label: string;
    };

/** All that a list of works shows of one. */
export interface WorkSummary {
  readonly id: WorkId;
  readonly slug: string;
  readonly title: string;
  readonly creators: readonly Creator[];
  readonly rating: Rating;
  readonly tags: readonly Tag[];
  readonly summary: string | null;
  readonly words: number;
  readonly language: string;
  readonly status: Status;
  /** Chapters that are here, and the total as said; null where it was not said. */
  readonly chapters: { readonly have: number; readonly total: number | null };
  readonly state: State;
  readonly reason: StateReason;
  /** When it first stood somewhere, as far as is known. */
  readonly posted: PostDate | null;
  /** When it came into this archive, ms since 1970. */
  readonly addedAt: number;
}

export interface Work extends WorkSummary {
  readonly disclaimer: string | null;
  readonly feedback: string | null;
  readonly warnings: string | null;
  readonly spoilers: string | null;
  readonly distribution: Distribution;
  readonly betas: readonly string[];
  readonly translators: readonly string[];
  readonly notes: readonly string[];
  readonly series: SeriesPlace | null;
  readonly venues: readonly string[];
  /** Private: masked for all but the owner. */
  readonly email: string | null;
  readonly entries: readonly ChapterEntry[];
}

/** Something in the reading of a work that a person should look at. */
export interface WorkDoubt {
  /** The fact of the reading that is doubted: `title`, `distribution` … */
  readonly field: string;
  /** Why, half a sentence. */
  readonly why: string;
  /** The first part that it is said of, and of how many it is. */
  readonly position: number;
  readonly parts: number;
  /** What it weighs, 0 to 1: how likely it is wrong, by what the mistake costs. */
  readonly weight: number;
}

/** One chapter with its text, as read from its newest post. */
export interface Chapter {
  readonly work: WorkId;
  readonly position: number;
  readonly label: string | null;
  readonly title: string | null;
  readonly post: PostId;
  /** Clean semantic HTML from the reading's serializer. */
  readonly html: string;
  readonly text: string;
  readonly words: number;
  /** Notes of this post alone; those of the first part stand with the work. */
  readonly notes: readonly string[];
  readonly leadIn: string | null;
  readonly endMarker: string | null;
  readonly language: string;
}
