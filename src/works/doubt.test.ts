import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Doubt, Field } from '../words/index.ts';
import { doubtsOf, doubtWeight } from './doubt.ts';

const field = (key: string, confidence: number, label: string | null = null): Field => ({
  key,
  label,
  value: 'x',
  at: [0, 1],
  from: 'header',
  confidence,
});
const part = (position: number, doubts: readonly Doubt[], fields: readonly Field[] = []) => ({
  position,
  reading: { doubts, fields },
});
const unreadWish: Doubt = { field: 'distribution', why: 'the statement on archiving could not be read' };
const noLabel: Doubt = { field: 'genres', why: '“Type” may be no label of a field' };

test('the weightiest doubt stands first, and what is said of many parts stands once, at the first', () => {
  const doubts = doubtsOf([part(1, [noLabel]), part(2, [noLabel, unreadWish]), part(3, [noLabel])]);
  assert.deepEqual(
    doubts.map(({ field, position, parts }) => [field, position, parts]),
    [
      ['distribution', 2, 1],
      ['genres', 1, 3],
    ],
  );
});

test('a field that is not sure is doubted, unless its reading says why; a sure one is not', () => {
  const unsure = [field('author', 0.4, 'From the pen'), field('title', 0.95), field('summary', 0.6)];
  assert.deepEqual(
    doubtsOf([part(1, [{ field: 'summary', why: 'run on' }], unsure)]).map(({ field, why }) => `${field}: ${why}`),
    ['authors: “From the pen” is not surely a label of it', 'summary: run on'],
  );
});

test('a misread wish weighs more than a misread genre, two doubts more than one, and none nothing', () => {
  const weight = (...doubts: readonly Doubt[]) => doubtWeight(doubtsOf([part(1, doubts)]));
  assert.equal(weight(), 0);
  assert.ok(weight(unreadWish) > weight(noLabel));
  assert.ok(weight(unreadWish, noLabel) > weight(unreadWish));
  assert.ok(weight(unreadWish, noLabel, { field: 'title', why: 'no title was found' }) <= 1000);
});
