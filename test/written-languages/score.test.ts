/** The written posts of other languages, scored by the scorer of the cases: the lines may only rise. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pileOf } from '../generator/accuracy/piles.ts';
import { f1, type Scores, scoreOf, summed } from '../generator/accuracy/score.ts';
import { markedPosts } from './marked.ts';
import { writtenPosts } from './posts.ts';

/** The least F1 over all facts: of each language, and of all together. */
const LANGUAGE = 0.93;
const ALL = 0.98;
/** The least of joining and of order. */
const JOINED = 0.98;

const NOTHING = { right: 0, said: 0, truth: 0 };
const of = (score: Scores, field: string): number => f1(score.get(field) ?? NOTHING);

test(`written posts of every language: at least ${LANGUAGE} each, ${ALL} together, joined and in order`, () => {
  const posts = writtenPosts();
  const scores = [...new Set(posts.map(({ language }) => language))].map((language) => {
    const score = scoreOf(pileOf(posts.filter((post) => post.language === language).map(({ post }) => post)));
    assert.ok(of(score, 'all') >= LANGUAGE, `${language}: ${of(score, 'all')}`);
    return score;
  });
  assert.equal(scores.length, 16);
  const sum = summed(scores);
  assert.ok(of(sum, 'all') >= ALL, `all: ${of(sum, 'all')}`);
  assert.ok(of(sum, 'joining') >= JOINED, `joining: ${of(sum, 'joining')}`);
  assert.ok(of(sum, 'order') >= JOINED, `order: ${of(sum, 'order')}`);
});

test('marks become the truth and leave the post', () => {
  const [written] = markedPosts(`language de

#### 01 eml iso-8859-1 tuning | a mail
% rating teen; permission ask; part 2/3; work katze 2
From: {author:Möwe} <{email:moewe@example.org}>
Subject: Die Katze (2/3)

Titel: {title:Die Katze} (2/3)
Ab: {rated:ab 12}
Archiv: {archive:bitte
fragen}

{begin}Die Katze ging über den Hof und legte sich hin.{end}
`);
  assert.deepEqual(written?.post.truth.authors, ['Möwe']);
  assert.equal(written?.post.truth.distribution_raw, 'bitte fragen');
  assert.deepEqual(written?.post.truth.part, { number: 2, total: 3, label: '2/3' });
  assert.equal(written?.post.truth.first_body_words, 'Die Katze ging über den Hof');
  assert.match(
    Buffer.from(written?.post.bytes ?? []).toString('latin1'),
    /From: =\?iso-8859-1\?B\?TfZ3ZQ==\?= <moewe@example\.org>/,
  );
});
