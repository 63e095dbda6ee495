/** A post as a container gave it: bytes with a place, not yet read. */
import type { SourceFormat } from './reading.ts';

/** Where a post stands: enough to find its bytes again. */
export interface PostPlace {
  /** The file as named, `/` between folders; a member of a zip stands as `pile.zip/folder/name.txt`. */
  readonly path: string;
  /** Which post in that file, from 0. */
  readonly index: number;
}

/** What a container knows of a post beside its bytes. */
export interface PostFacts {
  readonly format: SourceFormat;
  /** The list, community or site, where the container says so. */
  readonly venue: string | null;
  readonly url: string | null;
  /** The charset that the container declared for it (a digest's own `Content-Type`); null where it says none. */
  readonly charset: string | null;
  /** Locked, screened or unpublished where it came from. */
  readonly private: boolean;
}

export interface Post {
  readonly place: PostPlace;
  readonly facts: PostFacts;
  readonly bytes: Uint8Array;
}

/** Why something that stood in a source was not read as a post; stable codes for the balance sheet. */
export type SkipCode =
  | 'missing'
  | 'unreadable'
  | 'empty'
  | 'not-a-post'
  | 'not-a-zip'
  | 'zip-bomb'
  | 'unsafe-name'
  | 'encrypted'
  | 'symlink'
  | 'too-large'
  | 'broken'
  /** A person refused it here before; it does not come back. */
  | 'refused'
  /** A policy of the keeper's keeps it out. */
  | 'policy';

/** A thing that could not be read, told so that a person can act on it. */
export interface Skip {
  readonly path: string;
  readonly code: SkipCode;
  /** What is wrong, one sentence, without the path. */
  readonly what: string;
  /** What to do about it, one sentence. */
  readonly remedy: string;
  /** True where something a person meant to be read was not (the exit status is 1 then); false for furniture such as `.DS_Store`. */
  readonly failure: boolean;
}

/** Something wrong with the bytes of a post that was read all the same; the exit status is 1 then. */
export interface Damage {
  readonly code: 'cut-off' | 'nuls' | 'long-line';
  /** What is wrong, one sentence, without the path. */
  readonly what: string;
  /** What to do about it, one sentence. */
  readonly remedy: string;
}

/** A damaged post: `path` names the file, and the post in it. */
export interface Damaged extends Damage {
  readonly path: string;
}

/**
 * What stands around the posts of a digest: kept, so that no byte is lost, but no post.
 * `rest` holds all bytes that the posts cut from it do not hold; `whole` is the container itself, where its transfer encoding
 * keeps the posts from being cut out as they stand, and goes when one of its posts is refused.
 */
export interface Frame {
  /** The place of the first of its posts. */
  readonly place: PostPlace;
  /** How many posts were cut from it; they follow each other from `place` on. */
  readonly posts: number;
  readonly holds: 'rest' | 'whole';
  readonly bytes: Uint8Array;
}

/** What a source yields, one at a time: a post, the frame around posts, or a skip. */
export type SourceItem =
  | { readonly kind: 'post'; readonly post: Post }
  | { readonly kind: 'frame'; readonly frame: Frame }
  | { readonly kind: 'skip'; readonly skip: Skip };
