/** Posts given as text or bytes, for those who use the reading as a library: each way of writing a post has its own door. */
import type { Post, PostFacts, Reading } from '../words/index.ts';
import { readPost } from './read.ts';

/** What its giver knows of a post; all of it may be left out. */
export interface Given {
  /** How the reading should name the file; empty where it has no name. */
  readonly path?: string;
  /** Which post in the file, from 0. */
  readonly index?: number;
  /** Of the post's bytes, hexadecimal; the reading passes it on and never makes it. */
  readonly sha256?: string;
  /** What declares the charset from outside, as an HTTP header does. Of a string it does not count. */
  readonly charset?: string;
  readonly url?: string;
  /** The list, community or site. */
  readonly venue?: string;
  /** Locked, screened or unpublished where it came from. */
  readonly private?: boolean;
}

/**
 * Reads a post of plain text: a header block and a story, an envelope pasted above it or not.
 * @param post its bytes as they came, or its text where the charset is known already
 * @returns a reading for each story, exactly one where the post holds none; never throws
 */
export function readText(post: Uint8Array | string, given: Given = {}): readonly Reading[] {
  return read(post, 'text', given);
}

/** Reads a page: a journal entry, a homepage, a post of a forum. */
export function readHtml(post: Uint8Array | string, given: Given = {}): readonly Reading[] {
  return read(post, 'html', given);
}

/** Reads one mail or newsgroup article with its header lines. A mailbox has to be cut into its mails first. */
export function readMail(post: Uint8Array | string, given: Given = {}): readonly Reading[] {
  return read(post, 'mail', given);
}

function read(post: Uint8Array | string, format: PostFacts['format'], given: Given): readonly Reading[] {
  return readPost(postOf(post, format, given), given.sha256 ?? '');
}

/** A post with what its giver knows of it. */
export function postOf(post: Uint8Array | string, format: PostFacts['format'], given: Given): Post {
  const isText = typeof post === 'string';
  const facts: PostFacts = {
    format,
    venue: given.venue ?? null,
    url: given.url ?? null,
    charset: isText ? 'utf-8' : (given.charset ?? null),
    private: given.private ?? false,
  };
  const place = { path: given.path ?? '', index: given.index ?? 0 };
  return { place, facts, bytes: isText ? new TextEncoder().encode(post) : post };
}
