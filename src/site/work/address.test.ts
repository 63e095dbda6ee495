import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readAddress, readPosition } from './address.ts';
import { isKnown } from './download.ts';

const ADDRESSES: readonly [string, ReturnType<typeof readAddress>][] = [
  ['12-the-tide-clock', { id: 12, slug: 'the-tide-clock', format: null }],
  ['12', { id: 12, slug: '', format: null }],
  ['12-a.epub', { id: 12, slug: 'a', format: 'epub' }],
  ['12.txt', { id: 12, slug: '', format: 'txt' }],
  ['12-a.pdf', { id: 12, slug: 'a.pdf', format: null }],
  ['0', null],
  ['012-a', null],
  ['a-12', null],
  ['12a', null],
  ['99999999999999999999', null],
  ['', null],
];
for (const [segment, read] of ADDRESSES) {
  test(`reads the address ${JSON.stringify(segment)}`, () => assert.deepEqual(readAddress(segment), read));
}

test('positions are plain numbers', () => {
  assert.deepEqual(['3', '0', '03', '-1', '1e3', '', '3.5', '99999999'].map(readPosition), [
    3,
    0,
    null,
    null,
    null,
    null,
    null,
    null,
  ]);
});

test('a file that the asker holds is known by its tag', () => {
  assert.equal(isKnown('"a"', '"a"'), true);
  assert.equal(isKnown('"b", W/"a"', '"a"'), true);
  assert.equal(isKnown('*', '"a"'), true);
  assert.equal(isKnown('"ab"', '"a"'), false);
  assert.equal(isKnown(undefined, '"a"'), false);
});
