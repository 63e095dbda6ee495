import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { readCombined } from './combined.ts';
import { readCategories, readClassification, readFandoms, readGenres } from './lists.ts';

test('fandoms', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['Robin Hood', 'Robin Hood'],
    ['Oz, Robin Hood', 'Oz|Robin Hood'],
    ['Oz/Raffles', 'Oz|Raffles'],
    ['The Lion, the Witch and the Wardrobe', 'The Lion, the Witch and the Wardrobe'],
    ['Pride and Prejudice', 'Pride and Prejudice'],
    ['Ranma 1/2', 'Ranma 1/2'],
    ['The Snow Queen (1844)', 'The Snow Queen (1844)'],
    ['Oz/Raffles crossover', 'Oz|Raffles'],
    ['Crossover: Oz/Robin Hood', 'Oz|Robin Hood'],
    ['crossover between Oz and Raffles', 'Oz|Raffles'],
    ['The Water Babies/A Little Princess crossover', 'The Water Babies|A Little Princess'],
    ['the Oz/Raffles crossover', 'Oz|Raffles'],
    ['The Raffles crossover', 'Raffles'],
    ['Law & Order', 'Law & Order'],
    ['oz/raffles', 'oz|raffles'],
    ['Oz x Raffles', 'Oz|Raffles'],
    ['басни Крылова', 'басни Крылова'],
    ['none', ''],
  ];
  for (const [raw, names] of cases) assert.equal(readFandoms(raw).join('|'), names, raw);
});

test('genres, letter clusters taken apart', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['Adventure, Humor', 'Adventure|Humor'],
    ['XARH', 'X|A|R|H'],
    ['V, H', 'V|H'],
    ['X, A, R', 'X|A|R'],
    ['action/adventure', 'action|adventure'],
    ['Hurt/Comfort, Angst', 'Hurt/Comfort|Angst'],
    ['Humor (I hope)', 'Humor'],
    ['Humor and Angst', 'Humor|Angst'],
    ['AU, PWP', 'AU|PWP'],
    ['Drama. With jokes in it.', 'Drama'],
    ['Comedy, I hope', 'Comedy'],
    ['Slice of Life', 'Slice of Life'],
    ['басня, юмор', 'басня|юмор'],
    ['搞笑', '搞笑'],
    ['none', ''],
  ];
  for (const [raw, names] of cases) assert.equal(readGenres(raw).join('|'), names, raw);
});

test('classifications: genres, crossovers and pairings mixed', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['Crossover: Norse Myth/Robin Hood/Oz, plus various others', 'Crossover; Norse Myth|Robin Hood|Oz; '],
    ['This is an Oz/Raffles crossover. Tip/magic, Jim & Bunny.', 'crossover; Oz|Raffles; Tip/magic|Jim & Bunny'],
    ['XRA, MSR', 'X|R|A|MSR; ; '],
    ['Angst, Crossover', 'Angst|Crossover; ; '],
    ['V, Holmes/Watson, angst', 'V|angst; ; Holmes/Watson'],
    ['An Oz crossover', 'crossover; Oz; '],
  ];
  for (const [raw, want] of cases) {
    const { genres, fandoms, relationships } = readClassification(raw);
    assert.equal(`${genres.join('|')}; ${fandoms.join('|')}; ${relationships.join('|')}`, want, raw);
  }
});

test('"Categories" are genres where all are known ones, else shows', () => {
  assert.deepEqual(readCategories('Humor, Angst'), { genres: ['Humor', 'Angst'], fandoms: [] });
  assert.deepEqual(readCategories('Robin Hood'), { genres: [], fandoms: ['Robin Hood'] });
});

test('a joined label gives each item to the key it looks like', () => {
  assert.deepEqual(
    [...readCombined(['pairing', 'rating'], 'Holmes/Watson, PG-13')],
    [
      ['pairing', 'Holmes/Watson'],
      ['rating', 'PG-13'],
    ],
  );
  assert.deepEqual(
    [...readCombined(['fandom', 'pairing'], 'Robin Hood, Robin/Marian')],
    [
      ['fandom', 'Robin Hood'],
      ['pairing', 'Robin/Marian'],
    ],
  );
  assert.deepEqual(
    [...readCombined(['pairing', 'rating'], 'Robin/Marian PG-13')],
    [
      ['rating', 'PG-13'],
      ['pairing', 'Robin/Marian'],
    ],
  );
  assert.deepEqual(
    [...readCombined(['disclaimer', 'note'], 'Not mine.')],
    [
      ['disclaimer', 'Not mine.'],
      ['note', 'Not mine.'],
    ],
  );
});

test('no text throws', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      readFandoms(text);
      readGenres(text);
      readClassification(text);
      readCategories(text);
      readCombined(['pairing', 'rating', 'genre'], text);
    }),
  );
});
