/** Which of several sayings counts. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Part, Status } from '../../words/index.ts';
import { choosePart } from './part-choice.ts';
import { chooseStatus } from './status-choice.ts';

function part(label: string, number: number | null, total: number | null): Part {
  return { label, number, total };
}

const SAID: readonly {
  readonly shows: string;
  readonly claims: Partial<Parameters<typeof choosePart>[0]>;
  readonly part: readonly [number | null, number | null] | null;
  readonly doubt: boolean;
}[] = [
  {
    shows: 'the header counts against the subject',
    claims: { field: part('4/7', 4, 7), subject: part('3/7', 3, 7) },
    part: [4, 7],
    doubt: true,
  },
  {
    shows: 'the subject fills in the total',
    claims: { field: part('2', 2, null), subject: part('2/5', 2, 5) },
    part: [2, 5],
    doubt: false,
  },
  {
    shows: 'the subject gives the number of "the last part"',
    claims: { title: part('part the last', null, null), subject: part('3/3', 3, 3) },
    part: [3, 3],
    doubt: false,
  },
  {
    shows: 'a chapter heading is counted otherwise than the posts',
    claims: { subject: part('3/7', 3, 7), headings: [part('Chapter 12', 12, null)] },
    part: [3, 7],
    doubt: true,
  },
  { shows: 'a heading alone', claims: { headings: [part('Chapter 1', 1, null)] }, part: [1, null], doubt: false },
  {
    shows: 'headings inside the story are no parts of a serial',
    claims: { headings: [part('Chapter 1', 1, null)], headingsInside: true },
    part: null,
    doubt: false,
  },
  { shows: 'nothing', claims: {}, part: null, doubt: false },
];

test('the part', () => {
  for (const { shows, claims, part: want, doubt } of SAID) {
    const chosen = choosePart({ field: null, title: null, headings: [], subject: null, headingsInside: false, ...claims });
    assert.deepEqual(chosen.part === null ? null : [chosen.part.number, chosen.part.total], want, shows);
    assert.equal(chosen.doubt !== null, doubt, shows);
  }
});

const TOLD: readonly {
  readonly shows: string;
  readonly claims: Partial<Parameters<typeof chooseStatus>[0]>;
  readonly status: Status;
}[] = [
  { shows: 'stated', claims: { stated: ['in-progress'], part: part('3/3', 3, 3) }, status: 'in-progress' },
  { shows: 'the last of all', claims: { part: part('3/3', 3, 3) }, status: 'complete' },
  { shows: 'one of one', claims: { part: part('1/1', 1, 1) }, status: 'complete' },
  {
    shows: 'an epilogue with an end mark',
    claims: { part: part('Epilogue', null, null), hasEndMark: true, endMark: 'complete' },
    status: 'complete',
  },
  { shows: 'an open total', claims: { part: part('2b/?', 2, null) }, status: 'in-progress' },
  { shows: 'a single story with an end mark', claims: { hasEndMark: true, endMark: 'complete' }, status: 'complete' },
  {
    shows: 'an end mark of a part among several says nothing',
    claims: { part: part('1/2', 1, 2), hasEndMark: true, endMark: 'complete' },
    status: 'unknown',
  },
  { shows: 'to be continued', claims: { hasEndMark: true, endMark: 'in-progress' }, status: 'in-progress' },
  { shows: 'a promise', claims: { asides: ['The next part will be up soon.'] }, status: 'in-progress' },
  { shows: '3/7 alone', claims: { part: part('3/7', 3, 7) }, status: 'unknown' },
];

test('the status', () => {
  for (const { shows, claims, status } of TOLD)
    assert.equal(
      chooseStatus({ stated: [], part: null, endMark: null, hasEndMark: false, asides: [], ...claims }),
      status,
      shows,
    );
});
