/** The names that the library gives to others: a change here is a change for them. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as browser from '../../src/reading/browser.ts';
import * as reading from '../../src/reading/index.ts';

test('masterlist/reading exports these names and no others', () => {
  assert.deepEqual(Object.keys(reading).sort(), [
    'cutDigest',
    'damageOf',
    'decodePost',
    'headerValue',
    'layout',
    'readDate',
    'readHeaderBlock',
    'readHtml',
    'readMail',
    'readPost',
    'readText',
    'utf8Text',
  ]);
});

test('masterlist/reading/browser exports the two ways of text and HTML', () => {
  assert.deepEqual(Object.keys(browser).sort(), ['readHtml', 'readText']);
});

test('what is given as text is read as what is given as bytes, and what is known of it is passed on', () => {
  const post = 'Title: Café des Étoiles\nAuthor: Zoë\n\nThe café was shut, and the stars went home.\n';
  const given = { path: 'a/b.txt', index: 3, sha256: 'ab', url: 'http://example.org/1', venue: 'stars', private: true };
  const [fromText] = reading.readText(post, given);
  const [fromBytes] = reading.readText(new TextEncoder().encode(post), given);
  assert.ok(fromText && fromBytes);
  assert.deepEqual({ ...fromText, source: null }, { ...fromBytes, source: null });
  const { path, index, sha256, url, venue } = fromText.source;
  assert.deepEqual(
    [path, index, sha256, url, venue, fromText.private],
    ['a/b.txt', 3, 'ab', 'http://example.org/1', 'stars', true],
  );
  const [latin] = reading.readText(
    Uint8Array.from(post, (letter) => letter.charCodeAt(0)),
    { charset: 'iso-8859-1' },
  );
  assert.deepEqual([latin?.title, latin?.source.charsetFrom], ['Café des Étoiles', 'declared']);
});
