import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { type Landmarks, landmarks } from './opening-letters.ts';
import { SightedPattern } from './sighted-pattern.ts';

const LANDMARKS: readonly (readonly [pattern: RegExp, letters: readonly string[] | null, at?: Landmarks['at']])[] = [
  [/salt/, ['sal']],
  [/^salt/, ['sal'], 'start'],
  [/^(?:the )?salt|^road/, ['the', 'sal', 'roa'], 'start'],
  [/^.*salt/, ['sal']],
  [/^\W{0,3}salt|^\W*road/, ['sal', 'roa'], 'behind signs'],
  [/^\W{0,3}salt|^road/, ['sal', 'roa']],
  [/[a-z]+ salt/, [' sa']],
  [/(?:salt)?/, null],
  [/\p{L}+/u, null],
  [/(?:[a-z]+salt|\d+road)s/, ['sal', 'roa']],
  [/(?:road){1,3}/, ['roa']],
  [/(?:road){0,3}x/, ['x']],
  [/a(?=salt)b/, ['ab']],
  [/(?<!salt)road/, ['roa']],
  [/\u2026salt/, ['sal']],
  [/(?<n>salt)\k<n>/, ['sal']],
  [/\x41salt/, ['sal']],
  [/соль/, ['сол']],
];

const PATTERNS: readonly RegExp[] = [
  /\b(?:previous|earlier) (?:parts?|chapters?)\b/,
  /\s+\(?(?:or so|-?ish|maybe)\)?\.?$/i,
  /^(?:the|a|an) (?:end|fin)\b/i,
  /(?<![\p{L}\d.])(?:from|ab|от) ?(\d{1,2})(?!\d)/u,
  /[\p{L}\d]{1,8} ?(?:@| at |\(at\)) ?\w/iu,
  /^\W{0,3}(?:kapitel|chapter|глава)\s?(?:1|i)\W{0,3}$/iu,
  /(?:sk|ks)ip|break|\bhr\b/i,
  /^\W{0,2}(?:chapter|\d{1,2}|глава|[iv]{1,3}\b)/u,
  /^\W*(?:-ish|@\w|ab)/i,
];
const PIECES = [
  ...'previous|earlier|parts|chapter|or so|ish|maybe|the|end|fin|ab|от|from|12|1|i| |.|@|(at)| at |kapitel|глава|skip|ſkip|Kapitel|\u212aapitel|break|hr|\n|-|é'.split(
    '|',
  ),
];

describe('a sighted pattern', () => {
  for (const [pattern, letters, at = 'anywhere'] of LANDMARKS)
    test(`${pattern} holds ${letters?.join(', ') ?? 'nothing sure'}`, () =>
      assert.deepEqual(landmarks(pattern.source), letters === null ? null : { letters, at }));

  test('finds what its pattern finds, in any text', () => {
    const sighted = PATTERNS.map((pattern) => ({ pattern, sight: new SightedPattern(pattern) }));
    const said = fc.array(fc.constantFrom(...PIECES, ...PIECES.map((one) => one.toUpperCase())), { maxLength: 8 });
    fc.assert(
      fc.property(said, (pieces) => {
        const text = pieces.join('');
        for (const { pattern, sight } of sighted) {
          assert.equal(sight.test(text), pattern.test(text), `${pattern} in ${JSON.stringify(text)}`);
          assert.deepEqual(sight.exec(text), pattern.exec(text));
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('is not tried where its letters are missing', () => {
    const pattern = new SightedPattern(/\bsalt\b/);
    assert.equal(pattern.isSeenIn('a road to the sea'), false);
    assert.equal(pattern.isSeenIn('a salt road'), true);
  });

  test('is refused where it would save nothing, or keeps a place', () => {
    assert.throws(() => new SightedPattern(/\p{L}+/u), /no letters/);
    assert.throws(() => new SightedPattern(/salt/g), /flags/);
  });
});
