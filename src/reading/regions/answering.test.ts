import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fold } from '../values/folding.ts';
import { ANSWERING, answers } from './answering.ts';

test('each row knows its example', () => {
  for (const { language, pattern, example } of ANSWERING) assert.match(fold(example), pattern, language);
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
