import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { PACKS } from '../packs/packs.ts';
import { findRating, isBareRating, ratingLevel, readRating } from './ratings.ts';
import { RATING_AGES, RATING_CODES, RATING_LETTERS, RATING_WORDS } from './ratings-table.ts';

test('every row of the table means its level', () => {
  for (const { example, level } of [
    ...RATING_CODES,
    ...RATING_LETTERS,
    ...RATING_WORDS,
    ...PACKS.flatMap(({ ratings }) => ratings),
  ])
    assert.equal(ratingLevel(example), level, example);
  for (const { example } of RATING_AGES) assert.notEqual(ratingLevel(example), 'unrated', example);
});

test('the highest rating named wins, reasons and negations aside', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['PG-13 for language', 'teen'],
    ['PG. Mild peril', 'general'],
    ['R (themes)', 'mature'],
    ['PG for now', 'general'],
    ['PG, I think', 'general'],
    ['R to be safe', 'mature'],
    ['somewhere between G and PG', 'general'],
    ['G to PG to R', 'mature'],
    ['PG to NC-17, varies by story', 'explicit'],
    ['PG-PG13', 'teen'],
    ['overall X, this part Y', 'explicit'],
    ['uh, call it R', 'mature'],
    ['generally fine for any age', 'general'],
    ['none given', 'unrated'],
    ['not rated, far too short', 'unrated'],
    ['the mildest pg, honestly', 'general'],
    ['Shall we say PG', 'general'],
    ['hard PG', 'general'],
    ['soft R', 'mature'],
    ['PG now, M later', 'mature'],
    ['PG for adult themes', 'general'],
    ['PG-13 for mature subject matter', 'teen'],
    ['PG. Nothing explicit.', 'general'],
    ['PG-13, not R', 'teen'],
    ['PG (X-Men level)', 'general'],
    ["don't know. PG?", 'general'],
    ['rated G for gentle', 'general'],
    ['M for mature audiences', 'mature'],
    ['15', 'mature'],
    ['11', 'general'],
    ['12', 'teen'],
    ['18', 'explicit'],
    ['G for 15 hats', 'general'],
    ['P16, wegen der Spinnen', 'mature'],
    ['R, для верности', 'mature'],
    ['PG, в финале PG-13', 'teen'],
    ['нет', 'unrated'],
    ['nessuno', 'unrated'],
    ['R-15（帽子）', 'mature'],
    ['interdit aux moins de 13 ans', 'teen'],
    ['', 'unrated'],
    ['hats', 'unrated'],
  ];
  for (const [raw, level] of cases) assert.equal(ratingLevel(raw), level, raw);
});

test('the value is kept whole', () => {
  assert.deepEqual(readRating(' PG-13,\n say '), { raw: 'PG-13, say', level: 'teen' });
  assert.deepEqual(readRating('  '), { raw: null, level: 'unrated' });
});

test('a rating in a subject or a line stands set off, or is a code that means nothing else', () => {
  const subjects: readonly (readonly [string, string | null])[] = [
    ['Hats 7/7 (A/B) PG-13', 'PG-13'],
    ['Hats [1/?] [PG]', 'PG'],
    ['nameless hat thing, G', 'G'],
    ['Hats, 1/1, PG, gen', 'PG'],
    ['Hats (gen, PG)', 'PG'],
    ['Hats (R)', 'R'],
    ['Hats (A/B, NC-17)', 'NC-17'],
    ['Hats, rated M', 'M'],
    ['Hats (PG-13 for language)', 'PG-13 for language'],
    ['Hats PG-13/R (H/D)', 'PG-13/R'],
    ['Hats (1/2) FRT', 'FRT'],
    ['Hats (K+)', 'K+'],
    ['Hats - R', 'R'],
    ['Hats [M]', null],
    ['Hats [T]', null],
    ['The R Files', null],
    ['Vitamin K', null],
    ['Plan G', null],
    ['G is for Ghost', null],
    ['NEW: X Marks the Spot', null],
  ];
  for (const [subject, raw] of subjects) assert.equal(findRating(subject, 'subject')?.raw ?? null, raw, subject);
  const lines: readonly (readonly [string, string | null])[] = [
    ['(PG)', 'PG'],
    ['Rated PG', 'PG'],
    ['Holmes, gen, PG-13, 500 words', 'PG-13'],
    ['Don Quixote, G, 200 words', 'G'],
    ['Genre / P12 / Gen', 'P12'],
    ['He was rated PG-13 by his mother.', null],
    ['R. was not there.', null],
    ['T', null],
    ['The PG tips were cold', null],
  ];
  for (const [line, raw] of lines) assert.equal(findRating(line, 'line')?.raw ?? null, raw, line);
});

test('a bare rating is one and nothing else', () => {
  for (const text of ['PG-13', 'Rated K+', '(G)', 'G to PG', 'T', 'ab 12', '全年齢']) assert.ok(isBareRating(text), text);
  for (const text of ['PG for rain', 'Title', 'aucun', 'A/B', '', '1/2', 'The End']) assert.ok(!isBareRating(text), text);
});

test('no text throws', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      readRating(text);
      const found = findRating(text, 'subject');
      if (found !== null) assert.equal(text.slice(...found.at), found.raw);
    }),
  );
});
