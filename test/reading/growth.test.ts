/** Reading takes time in proportion to the length of a post, whatever it holds: no pattern backtracks without bound. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readHtml, readMail, readText } from '../../src/reading/index.ts';

/** Pieces that patterns stumble over when they are repeated. */
const PIECES = [
  'a ',
  'a.',
  '- ',
  'a@',
  '(a',
  '"a',
  'x, ',
  '1',
  '*',
  'to be ',
  'Ann Lee ',
  '... ',
  '<',
  '&',
  '=?',
  'a:',
  'b/',
  ' \t',
  '> ',
];
/** What stands before them: nothing, or a key whose value they are. */
const KEYS = [
  '',
  'Summary: ',
  'Archive: ',
  'Rating: ',
  'Characters: ',
  'Pairing: ',
  'Beta: ',
  'Thanks: ',
  'Author: ',
  'Part: ',
  'Email: ',
];

const SHORT = 4_000;
const LONG = 10 * SHORT;
/** Ten times the length is ten times the work, and a hundred times where a pattern goes back over all it has read. */
const MOST = 40;
/** Other programs disturb a measure, so that the best of some counts. */
const TRIES = 6;

function timeOf(run: () => unknown): number {
  const from = performance.now();
  run();
  return performance.now() - from;
}

function grows(read: (length: number) => unknown): number {
  read(SHORT);
  let [short, long] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let attempt = 0; attempt < TRIES; attempt++) {
    short = Math.min(
      short,
      timeOf(() => read(SHORT)),
    );
    long = Math.min(
      long,
      timeOf(() => read(LONG)),
    );
    // a millisecond more or less tells nothing
    if (long < MOST * Math.max(short, 0.5)) break;
  }
  return long / Math.max(short, 0.5);
}

const repeated = (piece: string, length: number): string => piece.repeat(Math.ceil(length / piece.length));

describe('a post ten times as long takes no hundred times as long', () => {
  for (const piece of PIECES)
    test(JSON.stringify(piece), () => {
      for (const key of KEYS) {
        const ratio = grows((length) => readText(`Title: x\n${key}${repeated(piece, length)}\n\nIt rained on the salt.\n`));
        assert.ok(ratio < MOST, `${key}: ${ratio}`);
      }
      assert.ok(grows((length) => readHtml(`<p>${repeated(piece, length)}`)) < MOST, 'HTML');
      assert.ok(grows((length) => readMail(`Subject: ${repeated(piece, length)}\n\nIt rained.\n`)) < MOST, 'subject');
    });
});

describe('lists longer than a call has room for arguments are read', () => {
  for (const key of ['Characters', 'Fandom', 'Genre', 'Keywords', 'Categories', 'Pairing', 'Archive', 'Thanks'])
    test(key, () => assert.equal(readText(`Title: x\n${key}: ${'a, '.repeat(400_000)}\n\nIt rained.\n`).length, 1));
  test('in a subject', () => assert.equal(readMail(`Subject: [${'a, '.repeat(400_000)}] x\n\nIt rained.\n`).length, 1));
});
