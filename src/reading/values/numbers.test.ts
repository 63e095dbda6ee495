import assert from 'node:assert/strict';
import test from 'node:test';
import { PACKS } from '../packs/packs.ts';
import { readHan, readNumber, readRoman } from './numbers.ts';

test('every word of the tables is the number of its place, or one that a table before it gave', () => {
  for (const { cardinals, ordinals } of PACKS.flatMap(({ numbers }) => numbers)) {
    for (const words of [cardinals, ordinals]) {
      words.split(' ').forEach((forms, i) => {
        for (const form of forms.split('/')) {
          // "sei" and "sex" are numbers of several languages; what is spelt alike keeps its first meaning
          assert.notEqual(readNumber(form), null, form);
          if (words === cardinals && i < 3) assert.equal(readNumber(form), i + 1, form);
        }
      });
    }
  }
});

test('digits, Roman numerals, words, ordinals and Han numerals', () => {
  const cases: readonly (readonly [string, number | null])[] = [
    ['3', 3],
    ['03', 3],
    ['#4', 4],
    ['2nd', 2],
    ['1er', 1],
    ['3-я', 3],
    ['XIV', 14],
    ['iv', 4],
    ['IIII', null],
    ['twenty-one', 21],
    ['twenty-first', 21],
    ['dritter', 3],
    ['вторая', 2],
    ['második', 2],
    ['toinen', 2],
    ['二十一', 21],
    ['十', 10],
    ['百三', 103],
    ['damp', null],
    ['', null],
    ['12.', 12],
    ['ドア', null],
  ];
  for (const [text, number] of cases) assert.equal(readNumber(text), number, text);
  assert.equal(readRoman('MCM'), null);
  assert.equal(readHan('三话'), null);
});
