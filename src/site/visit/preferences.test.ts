import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { choose, PREFERENCE_NAMES, PREFERENCES, readPreferences, USUAL, writePreferences } from './preferences.ts';

test('the usual needs no cookie', () => {
  assert.equal(writePreferences(USUAL), '');
  assert.deepEqual(readPreferences(undefined), USUAL);
});

test('what is written is read again, for every choice', () => {
  for (const name of PREFERENCE_NAMES) {
    for (const value of PREFERENCES[name].choices) {
      const chosen = choose(USUAL, { [name]: value });
      assert.equal(chosen[name], value);
      assert.deepEqual(readPreferences(writePreferences(chosen)), chosen);
    }
  }
});

test('names and values that are not in the table change nothing', () => {
  assert.deepEqual(choose(USUAL, { theme: 'plaid', colour: 'red' }), USUAL);
  assert.deepEqual(readPreferences('theme-"><b>.size-large.__proto__-x'), { ...USUAL, size: 'large' });
});

test('any cookie at all gives choices of the table', () => {
  fc.assert(
    fc.property(fc.string(), (cookie) => {
      const read = readPreferences(cookie);
      for (const name of PREFERENCE_NAMES) assert.ok(PREFERENCES[name].choices.some((choice) => choice === read[name]));
    }),
  );
});
