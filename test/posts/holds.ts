/** What holds of the readings of any post at all. */
import assert from 'node:assert/strict';
import { decodePost } from '../../src/reading/decode/index.ts';
import { readPost } from '../../src/reading/read.ts';
import type { Post, SourceFormat } from '../../src/words/index.ts';

export function posted(format: SourceFormat, bytes: Uint8Array): Post {
  return { place: { path: 'any', index: 0 }, facts: { format, venue: null, url: null, charset: null, private: false }, bytes };
}

/** Letters and digits alone: quote marks, borders and breaks are laid out anew in a body and in a value. */
export function letters(words: string): string {
  return words.replace(/[^\p{L}\p{N}]/gu, '');
}

/** Asserts that every word of a post lies in one region, that each field stands in the post, and that reading it again says the same. */
export function holds(format: SourceFormat, bytes: Uint8Array): void {
  const post = posted(format, bytes);
  const readings = readPost(post, '0');
  assert.deepEqual(readPost(post, '0'), readings, 'the same bytes, the same reading');
  assert.ok(readings.length >= 1);
  if (readings.some(({ kind }) => kind !== 'story')) assert.equal(readings.length, 1);
  const decoded = decodePost(bytes, post.facts);
  for (const [i, reading] of readings.entries()) {
    assert.equal(reading.source.story, i);
    let cursor = 0;
    for (const { at } of reading.regions) {
      assert.ok(at[0] >= cursor && at[1] > at[0], 'regions stand in order and do not overlap');
      assert.equal(decoded.text.slice(cursor, at[0]).trim(), '', 'no word stands between regions');
      cursor = at[1];
    }
    assert.equal(decoded.text.slice(cursor).trim(), '', 'no word stands after the last region');
    for (const field of reading.fields) {
      assert.ok(
        field.at[0] >= 0 && field.at[0] <= field.at[1] && field.at[1] <= decoded.text.length,
        `${field.key} stands in the post`,
      );
      assert.ok(field.confidence >= 0 && field.confidence <= 1);
    }
  }
  const inBody =
    readings[0]?.regions
      .filter(({ kind }) => kind === 'body')
      .map(({ at }) => decoded.text.slice(at[0], at[1]))
      .join('') ?? '';
  const said = readings.map(({ body }) => body.text).join('');
  if (format === 'text') assert.equal(letters(said), letters(inBody), 'the bodies are what the body regions hold');
}
