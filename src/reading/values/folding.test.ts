import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { fold, oneLine } from './folding.ts';

test('case, accents, full-width forms and typographic marks are folded', () => {
  const cases: readonly (readonly [written: string, folded: string])[] = [
    ['Título', 'titulo'],
    ['ÜBERSETZER', 'ubersetzer'],
    ['Część', 'czesc'],
    ['ＰＧ－１３', 'pg-13'],
    ['“Damp” – ‘here’…', '"damp" - \'here\'.'],
    ['ё', 'е'],
    ['が', 'が'],
    ['straße', 'strase'],
  ];
  for (const [written, folded] of cases) assert.equal(fold(written), folded);
});

test('folding keeps the length and is the same when done twice', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const folded = fold(text);
      assert.equal(folded.length, text.length);
      assert.equal(fold(folded), folded);
    }),
  );
});

test('white space of any kind becomes single blanks', () => {
  assert.equal(oneLine('  a\r\n\tb\u3000c\u00a0 '), 'a b c');
});
