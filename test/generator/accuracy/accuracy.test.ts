/** Unseen posts, fewer than `npm run accuracy` reads: the lines that the reading may not fall below, and what the measuring itself means. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readText } from '../../../src/reading/index.ts';
import { emptyTruth } from '../truth.ts';
import { bandsOf, sayingsOf } from './calibration.ts';
import { evidenceFor, FACTS, isDoubted, isRight } from './facts.ts';
import { english, FIRST_UNSEEN, others } from './piles.ts';
import { f1, scoreOf } from './score.ts';

const POSTS = 150;
const SETS = [
  { name: 'English', pile: english(FIRST_UNSEEN, POSTS), all: 0.97, joining: 0.98 },
  { name: 'other languages', pile: others(FIRST_UNSEEN, POSTS), all: 0.9, joining: 0.8 },
];
/** Of facts said at least this surely, at least so many are right. */
const SURE = { from: 0.9, right: 0.9 };

for (const { name, pile, all, joining } of SETS) {
  test(`unseen posts, ${name}: facts, joining and order hold their lines`, () => {
    const scores = scoreOf(pile);
    for (const [field, least] of [
      ['all', all],
      ['joining', joining],
      ['order', joining],
    ] as const) {
      const counts = scores.get(field);
      assert.ok(counts !== undefined && f1(counts) >= least, `${field}: ${counts === undefined ? 'none' : f1(counts)}`);
    }
  });

  test(`unseen posts, ${name}: what is said surely is right`, () => {
    const sure = sayingsOf(pile).filter(({ confidence }) => confidence >= SURE.from);
    const right = sure.filter((saying) => saying.right).length / sure.length;
    assert.ok(sure.length > 500 && right >= SURE.right, `${right} of ${sure.length}`);
  });
}

const [READ] = readText(
  'Title: The Lamp Room\nAuthor: Ann Example\nRating: PG-13\nArchive: Anywhere.\n\nIt was night, and the lamp was lit before the tide.\n',
);

test('a fact is right where truth and reading say the same, and knows the field it was read from', () => {
  assert.ok(READ);
  const truth = {
    ...emptyTruth('a test'),
    title: 'the lamp room.',
    authors: ['Ann Example'],
    rating_raw: 'PG-13',
    rating: 'mature',
  };
  const by = new Map(FACTS.map((fact) => [fact.name, fact]));
  const [title, authors, rating, permission] = ['title', 'authors', 'rating', 'permission'].map((name) => by.get(name));
  assert.ok(title && authors && rating && permission);
  assert.deepEqual(
    [title, authors, rating].map((fact) => isRight(fact, truth, READ)),
    [true, true, false],
  );
  assert.deepEqual(
    [title, authors, rating, permission].map((fact) => evidenceFor(fact, READ)?.key),
    ['title', 'author', 'rating', 'distribution'],
  );
  assert.ok(!isDoubted(rating, READ));
  assert.ok(isDoubted(permission, { ...READ, doubts: [{ field: 'distribution', why: 'x' }] }));
});

test('every saying lies in one band', () => {
  const saying = { fact: 'title', origin: 'header', doubted: false, file: '', shape: '' };
  const sayings = [1, 0.95, 0.94, 0.9, 0.85, 0.7, 0.3].map((confidence, i) => ({ ...saying, confidence, right: i % 2 === 0 }));
  const bands = bandsOf(sayings);
  assert.deepEqual(
    bands.map(({ said }) => said),
    [2, 2, 1, 1, 0, 0, 1],
  );
  assert.deepEqual(
    bands.map(({ right }) => right),
    [1, 1, 1, 0, 0, 0, 1],
  );
});
