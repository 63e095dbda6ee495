import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { fold } from './folding.ts';
import { matchesOf } from './matches.ts';
import { Openings } from './openings.ts';
import { ENGLISH_PHRASES } from './permission-phrases.ts';

const rows = (...sources: string[]): Openings => new Openings(sources.map((source) => ({ source, anywhere: false })));

const TABLE: readonly (readonly [source: string, text: string, found: boolean])[] = [
  ['salt', 'the salt road', true],
  ['salt', 'the road', false],
  ['salt', 'basalt', false],
  ['(?:the )?salt', 'salt', true],
  ['(?:the )?salt', 'the salt', true],
  ['s?alt', 'alt', true],
  ['a{0,2}lt', 'lt', true],
  ['[sm]alt', 'malt', true],
  ['[sm]alt', 'halt', false],
  ['[a-z]alt', 'halt', true],
  ['\\bsalt', 'salt', true],
  ['(?<![a-z])(?:salt|road)(?![a-z])', 'a road', true],
  ['\\d+ roads', 'a road', false],
  ['\\d+ roads', '12 roads', true],
  ['[a-z]+ roads?', 'a street', false],
  ['[a-z]+ roads?', 'a road', true],
  ['\\p{L}+', 'street', true],
  ['соль', 'где соль', true],
  ['no\\.', 'no. 2', true],
];

describe('rows that a text can match', () => {
  for (const [source, text, found] of TABLE)
    test(`${source} in "${text}"`, () => assert.deepEqual(rows(source).in(text), found ? [0] : []));

  test('hold each row that does match', () => {
    const openings = new Openings(ENGLISH_PHRASES.map(({ say }) => ({ source: say, anywhere: false })));
    const words = fc.constantFrom(...new Set(ENGLISH_PHRASES.flatMap(({ example }) => fold(example).split(/\s+/))));
    fc.assert(
      fc.property(fc.array(words, { maxLength: 12 }), (said) => {
        const text = said.join(' ');
        const found = new Set(openings.in(text));
        for (const [index, { say }] of ENGLISH_PHRASES.entries())
          if (new RegExp(`(?<![a-z\\d])(?:${say.replaceAll('\\p{L}', '[a-z]')})(?![a-z\\d])`).test(text))
            assert.ok(found.has(index), `${say} in "${text}"`);
      }),
      { numRuns: 60 },
    );
  });
});

describe('all matches', () => {
  test('from left to right, empty ones too, and from the start each time', () => {
    const pattern = /a*/g;
    for (let round = 0; round < 2; round++)
      assert.deepEqual(
        matchesOf('baa', pattern).map((match) => [match.index, match[0]]),
        [...'baa'.matchAll(pattern)].map((match) => [match.index, match[0]]),
      );
  });
});
