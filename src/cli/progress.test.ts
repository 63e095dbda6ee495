import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fakeTerminal } from '../../test/cli/fake-terminal.ts';
import type { Progress } from '../acts/progress.ts';
import { counted, duration } from './counts.ts';
import { fractionOf, progressLine, progressText } from './progress.ts';

const READING: Progress = {
  stage: 'reading',
  done: 1204,
  total: null,
  bytes: 20_000_000,
  totalBytes: 80_000_000,
  path: 'old-list.mbox',
};
const JOINING: Progress = { stage: 'joining', done: 1, total: 4, bytes: 0, totalBytes: null, path: null };

const TEXTS: readonly (readonly [progress: Progress, seconds: number, text: string])[] = [
  [READING, 10, 'reading: 1,204 posts, 20 of 80 MB, 120 a second, about 30 s left (old-list.mbox)'],
  [READING, 0.5, 'reading: 1,204 posts, 20 of 80 MB (old-list.mbox)'],
  [{ ...READING, done: 1, totalBytes: null }, 10, 'reading: 1 post, 0 a second (old-list.mbox)'],
  [{ ...READING, done: 0, bytes: 0 }, 10, 'reading: 0 posts, 0 of 80 MB (old-list.mbox)'],
  [{ ...READING, bytes: 2_000, totalBytes: 8_000, path: null }, 0, 'reading: 1,204 posts, 2 of 8 kB'],
  [JOINING, 100, 'joining: 1 of 4 stories, 0 a second, about 5 min 0 s left'],
];
for (const [progress, seconds, text] of TEXTS)
  test(`progress reads: ${text}`, () => assert.equal(progressText(progress, seconds), text));

test('what is done is a part of the whole, by bytes where the count is not known', () => {
  assert.equal(fractionOf(READING), 0.25);
  assert.equal(fractionOf(JOINING), 0.25);
  assert.equal(fractionOf({ ...READING, totalBytes: 0 }), null);
  assert.equal(fractionOf({ ...JOINING, done: 9 }), 1);
});

test('where nobody watches, a line comes every few seconds, and time is counted for each stage', () => {
  const terminal = fakeTerminal();
  let now = 0;
  const line = progressLine(terminal, () => now);
  const at = (seconds: number, progress: Progress) => {
    now = seconds * 1000;
    line.tell(progress);
  };
  at(1, READING);
  at(4, READING);
  assert.equal(terminal.complained(), '');
  at(6, READING);
  at(7, READING);
  at(100, JOINING);
  at(110, JOINING);
  line.end();
  assert.deepEqual(terminal.complained().trimEnd().split('\n'), [
    'reading: 1,204 posts, 20 of 80 MB, 241 a second, about 15 s left (old-list.mbox)',
    'joining: 1 of 4 stories',
    'joining: 1 of 4 stories, 0 a second, about 30 s left',
  ]);
});

const TIMES: readonly (readonly [seconds: number, text: string])[] = [
  [0.4, '0 s'],
  [8, '8 s'],
  [200, '3 min 20 s'],
  [7500, '2 h 5 min'],
  [-1, '0 s'],
];
for (const [seconds, text] of TIMES) test(`${seconds} seconds are ${text}`, () => assert.equal(duration(seconds), text));

test('one post, two posts', () => {
  assert.deepEqual(
    [counted(1, 'post'), counted(2, 'post'), counted(0, 'story', 'stories'), counted(1234, 'story', 'stories')],
    ['1 post', '2 posts', '0 stories', '1,234 stories'],
  );
});
