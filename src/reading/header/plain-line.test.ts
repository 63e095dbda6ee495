import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { isPlainLine } from './plain-line.ts';

const TABLE: readonly (readonly [line: string, plain: boolean])[] = [
  ['It rained on the salt, and nobody said a word about it.', true],
  ['The keeper’s well-known boat', true],
  ['Élodie waited', false],
  ['Mrs. Heron, "my dear!" she cried', true],
  ['Title: The Long Road', false],
  ['Rating - PG', false],
  ['Rating -PG', false],
  ['Rating-', false],
  ['Title...The Road', false],
  ['Title  The Road', false],
  ['Genre = humour', false],
  ['Archive? Yes', false],
  ['DISCLAIMER', false],
  ['RATING PG', false],
  ['Rated K', true],
  ['300 words', false],
  ['some 300 words', false],
  ['“Come in,” she said', false],
  ['word—word', false],
  ['[Author] Ada', false],
  ['', false],
  [`${'word '.repeat(13)}: far behind`, true],
];

describe('a line of prose is told by its signs', () => {
  for (const [line, plain] of TABLE) test(JSON.stringify(line), () => assert.equal(isPlainLine(line), plain));
});
