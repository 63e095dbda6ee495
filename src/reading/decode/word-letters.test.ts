import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { countWords, type Words } from './word-letters.ts';

const TABLE: readonly (readonly [text: string, words: Words])[] = [
  ['', { all: 0, accented: 0, swapped: 0 }],
  ['the tide is in', { all: 2, accented: 0, swapped: 0 }],
  ['Íàçâàíèå', { all: 1, accented: 1, swapped: 0 }],
  ['Íàçâ\u0080', { all: 1, accented: 1, swapped: 0 }],
  ['café', { all: 1, accented: 0, swapped: 0 }],
  ['ночь и день', { all: 2, accented: 0, swapped: 0 }],
  ['уФБТЩК ДПМЗП НОЧЬ', { all: 3, accented: 0, swapped: 3 }],
  ['нОчь', { all: 1, accented: 0, swapped: 0 }],
  ['𐐨𐐩𐐪 𐐨𐐩', { all: 1, accented: 0, swapped: 0 }],
];

describe('of which letters words are made', () => {
  for (const [text, words] of TABLE) test(JSON.stringify(text), () => assert.deepEqual(countWords(text), words));
});
