import assert from 'node:assert/strict';
import { test } from 'node:test';
import { postMark, textMark } from './marks.ts';

const key = new Uint8Array(32).fill(7);

const same: readonly (readonly [string, string])[] = [
  ['The ferry left.', 'the  FERRY left'],
  ['“Wait,” she said.', '"Wait", she said...'],
  ['one\n\ntwo', '<one> *two*'],
  ['ﬁne café', 'fine cafe\u0301'],
];
for (const [one, other] of same)
  test(`one mark: ${JSON.stringify(one)} and ${JSON.stringify(other)}`, () =>
    assert.equal(textMark(key, one), textMark(key, other)));

test('other words, another key, another mark', () => {
  assert.notEqual(textMark(key, 'The ferry left.'), textMark(key, 'The ferry stayed.'));
  assert.notEqual(textMark(key, 'The ferry left.'), textMark(new Uint8Array(32), 'The ferry left.'));
});

for (const blank of ['', ' \n', '* * *', '…'])
  test(`${JSON.stringify(blank)} has no mark`, () => assert.equal(textMark(key, blank), null));

test('the normalisation never changes: what was refused years ago must be known again', () => {
  assert.equal(textMark(key, 'The Ferry, again.'), '549790483941f8c48b2ad3e1d98a4c1c60e6fb6633a29dc6e28096f22283aebc');
  assert.equal(postMark(key, 'ab'), 'e77d6c94fd216728e721f8d883540d7e0ed16d81260d0842aa21f854c0fbc6e5');
});
