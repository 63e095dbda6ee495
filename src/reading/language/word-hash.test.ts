import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hashed, WordHash, wordUnit } from './word-hash.ts';

function looked(words: WordHash<number>, text: string, start: number, end: number): number | undefined {
  let hash = 0;
  for (let at = start; at < end; at++) hash = hashed(hash, wordUnit(text.charCodeAt(at)));
  return words.get(text, start, end, hash);
}

const WORDS = new WordHash(new Map(['the', 'and', "it's", 'ночь', 'ab', 'bC'].map((word, i) => [word, i])));

test('a word is found where it stands, and no other', () => {
  const text = 'and the then ночь';
  assert.equal(looked(WORDS, text, 0, 3), 1);
  assert.equal(looked(WORDS, text, 4, 7), 0);
  assert.equal(looked(WORDS, text, 8, 12), undefined);
  assert.equal(looked(WORDS, text, 13, 17), 3);
});

test('a curly apostrophe is a straight one', () => assert.equal(looked(WORDS, 'it’s', 0, 4), 2));

test('words that share their number are told apart', () => {
  // 31 × 97 + 98 = 31 × 98 + 67
  assert.equal(looked(WORDS, 'ab', 0, 2), 4);
  assert.equal(looked(WORDS, 'bC', 0, 2), 5);
  assert.equal(looked(WORDS, 'c$', 0, 2), undefined);
});
