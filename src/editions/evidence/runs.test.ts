import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Field } from '../../words/index.ts';
import { runs } from './runs.ts';

function field(key: string, from: number, to: number): Field {
  return { key, label: null, value: '', at: [from, to], from: 'header', confidence: 1 };
}

test('cuts text at the edges of its fields', () => {
  const text = 'Title: The Tide Clock\nRating: G\n';
  assert.deepEqual(runs(text, [0, text.length], [field('rating', 30, 31), field('title', 7, 21)]), [
    { text: 'Title: ', keys: [] },
    { text: 'The Tide Clock', keys: ['title'] },
    { text: '\nRating: ', keys: [] },
    { text: 'G', keys: ['rating'] },
    { text: '\n', keys: [] },
  ]);
});

test('fields that overlap are told together', () => {
  assert.deepEqual(runs('abcdef', [0, 6], [field('title', 1, 4), field('part', 3, 5)]), [
    { text: 'a', keys: [] },
    { text: 'bcde', keys: ['title', 'part'] },
    { text: 'f', keys: [] },
  ]);
});

test('no character is lost or doubled, wherever fields lie', () => {
  const ranges = fc.array(fc.tuple(fc.nat(60), fc.nat(60), fc.constantFrom('title', 'part', 'rating')));
  fc.assert(
    fc.property(fc.string({ maxLength: 50 }), fc.nat(20), ranges, (text, start, at) => {
      const fields = at.map(([a, b, key]) => field(key, Math.min(a, b), Math.max(a, b)));
      const from = Math.min(start, text.length);
      const cut = runs(text, [from, text.length], fields);
      assert.equal(cut.map((run) => run.text).join(''), text.slice(from));
    }),
  );
});
