import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PACKS } from '../packs/packs.ts';
import { fold } from '../values/folding.ts';
import { answers, ENGLISH_ANSWERS } from './answering.ts';

test('each row knows its example', () => {
  for (const { pattern, example } of [...ENGLISH_ANSWERS, ...PACKS.flatMap((pack) => pack.answers)])
    assert.match(fold(example), pattern, example);
});

test('lines of stories answer nobody', () => {
  for (const line of [
    'Der Kater saß auf dem Automaten und freute sich.',
    '— Где я? — спросил автор письма.',
    '「誰の手紙？」とうさぎは聞いた。',
    'La abuela contó los limones.',
  ])
    assert.equal(answers(fold(line)), false, line);
});
