/**
 * Marks: keyed hashes by which a withheld text is known again without being kept. The normalisation must never change, or what was
 * refused could come back: it is the letters and digits alone, folded by Unicode's compatibility forms and case.
 */
import { createHmac } from 'node:crypto';
import type { StoryMarks } from '../archive/archive.ts';
import type { Reading } from '../words/index.ts';

const NO_LETTER = /[^\p{L}\p{N}]+/gu;

/** The mark of a whole post, by the hash of its bytes. */
export function postMark(key: Uint8Array, sha256: string): string {
  return markOf(key, `bytes:${sha256}`);
}

export function storyMarks(key: Uint8Array, { source, body }: Reading): StoryMarks {
  return { bytes: markOf(key, `bytes:${source.sha256}#${source.story}`), text: textMark(key, body.text) };
}

/** The mark of a text; null where it holds no letter and no digit. */
export function textMark(key: Uint8Array, text: string): string | null {
  const letters = text.normalize('NFKC').toLowerCase().replace(NO_LETTER, '');
  return letters === '' ? null : markOf(key, `text:${letters}`);
}

function markOf(key: Uint8Array, what: string): string {
  return createHmac('sha256', key).update(what, 'utf8').digest('hex');
}
