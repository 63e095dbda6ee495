/**
 * The reading for browsers: posts of text and HTML. What only some posts need (the parser of HTML, charsets, the tables of other languages than English …) is
 * loaded when a post calls for it. Mail and the charsets that no browser knows are left out (scripts/build-browser.mjs puts the files of browser/
 * in their place).
 */
import type { PostFacts, Reading } from '../words/index.ts';
import { loadLanguagesFor, withParts } from './browser/loading.ts';
import { type Given, postOf } from './posts.ts';
import { readPost } from './read.ts';

export type { Reading } from '../words/index.ts';
export type { Given } from './posts.ts';

/**
 * Reads a post of plain text.
 * @param post its bytes as they came, or its text where the charset is known already
 * @returns a reading for each story, exactly one where the post holds none; rejects only where a part of the program cannot be loaded
 */
export function readText(post: Uint8Array | string, given: Given = {}): Promise<readonly Reading[]> {
  return read(post, 'text', given);
}

/** Reads a page: a journal entry, a homepage, a post of a forum. */
export function readHtml(post: Uint8Array | string, given: Given = {}): Promise<readonly Reading[]> {
  return read(post, 'html', given);
}

async function read(source: Uint8Array | string, format: PostFacts['format'], given: Given): Promise<readonly Reading[]> {
  const post = postOf(source, format, given);
  await loadLanguagesFor(post);
  return withParts(() => readPost(post, given.sha256 ?? ''));
}
