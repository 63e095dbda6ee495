import assert from 'node:assert/strict';
import { test } from 'node:test';
import { EXAMPLE, readPolicies } from './policy-text.ts';

const good = { name: 'no-letters', when: { genre: ['letters'] }, outcome: 'hold', reason: 'This archive keeps no letters.' };

test('one policy and a list of them are read as they are written; the example is one', () => {
  assert.deepEqual(readPolicies(JSON.stringify(good), 'x.json'), [good]);
  const several = [
    good,
    { ...good, name: 'b', outcome: { label: 'Long' } },
    { ...good, name: 'c', outcome: { signal: 'minor' } },
  ];
  assert.deepEqual(readPolicies(JSON.stringify(several), 'x.json'), several);
  assert.deepEqual(readPolicies(EXAMPLE, 'x.json'), [good]);
});

const bad: readonly (readonly [unknown, RegExp])[] = [
  ['{', /this is no JSON/],
  [[], /must not be an empty list/],
  [{ ...good, name: 'No Letters' }, /name must be small letters/],
  [{ ...good, name: undefined }, /name is missing/],
  [{ ...good, reason: ' ' }, /reason must not be empty/],
  [{ ...good, outcome: 'publish' }, /outcome must be "accept"/],
  [{ ...good, outcome: { signal: 'none' } }, /outcome must be "accept"/],
  [{ ...good, when: {} }, /when must say at least one thing/],
  [{ ...good, when: { genre: 'letters' } }, /when\.genre must be a list/],
  [{ ...good, when: { rating: ['PG'] } }, /when\.rating\.0 must be one of general/],
  [{ ...good, when: { mood: ['x'] } }, /when\.mood is not known here/],
  [{ ...good, colour: 'red' }, /colour is not known here/],
  [[good, { ...good, when: { wordsOver: -1 } }], /1\.when\.wordsOver must not be below 0/],
  [[good, good], /two policies are called no-letters/],
];
for (const [written, message] of bad)
  test(`it says what is wrong: ${message}`, () => {
    const read = readPolicies(typeof written === 'string' ? written : JSON.stringify(written), 'x.json');
    assert.ok('kind' in read);
    assert.match(read.message, /^x\.json: .*For example: \{/);
    assert.match(read.message, message);
  });
