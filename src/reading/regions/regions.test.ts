/** Furniture, rules and journals: each rule by its examples. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Line } from '../decoded.ts';
import { bareLine } from './bare.ts';
import { FURNITURE_ROWS, markFurniture } from './furniture.ts';
import { readJournalHead } from './journal.ts';
import { isFence, isRule, shapeOfRule } from './rules.ts';

function lines(...texts: readonly string[]): readonly Line[] {
  let at = 0;
  return texts.map((text) => {
    const from = at;
    at += text.length + 2;
    return {
      at: [from, from + text.length],
      text,
      kind: 'text',
      gap: 1,
      quoted: 0,
      centred: false,
      runs: [],
      cells: [],
      furniture: null,
    };
  });
}

test('each piece of furniture is known by its example, and stories are none', () => {
  for (const row of FURNITURE_ROWS) {
    const linked = row.is.startsWith('navigation')
      ? lines(row.example).map((line) => ({ ...line, runs: [{ kind: 'link' as const, at: line.at, href: 'index.html' }] }))
      : lines(row.example);
    assert.deepEqual(markFurniture(linked.map(bareLine)), [row.kind ?? 'furniture'], row.is);
  }
  const story = [
    'Back home they said nothing.',
    'Next came the goose.',
    'The archive has been closed since noon, and nobody had the key.',
    'Current events did not interest him.',
    'She had to join the list of those who were late.',
  ];
  assert.deepEqual(
    markFurniture(lines(...story).map(bareLine)),
    story.map(() => null),
  );
});

test('what a site says below a story to its readers is the site’s', () => {
  const said: readonly string[] = [
    '(Read 12 comments) (Post a new comment)',
    'View all reviews',
    'Read 3 replies | Leave a comment',
    'You must be logged in to leave a review.',
    'Please log in or register to comment.',
    'Only registered users can rate',
    'Sign in to post a comment',
  ];
  for (const line of said) assert.deepEqual(markFurniture(lines(line).map(bareLine)), ['furniture'], line);
  const told: readonly string[] = [
    'You must sign in at the desk, and then we shall see.',
    'Please register. They will review it.',
    'Log in hand, she went to the fire.',
    'Members of the club were free to reply.',
  ];
  for (const line of told) assert.deepEqual(markFurniture(lines(line).map(bareLine)), [null], line);
});

test('rules of the East, and those that boxes are drawn of', () => {
  for (const rule of ['────────────', '━━━━━━', '＊＊＊']) assert.ok(isRule(rule), rule);
  for (const none of ['──── 1 ────', '「」']) assert.ok(!isRule(none), none);
});

test('a footer takes the rule above it and all below', () => {
  const marks = markFurniture(
    lines('He ate the note.', '________________________', 'Do You Sample!?', 'Mail for everyone!').map(bareLine),
  );
  assert.deepEqual(marks, [null, 'furniture', 'furniture', 'furniture']);
});

test('rules and what is none', () => {
  for (const rule of [
    '***',
    '* * *',
    '-----',
    '~*~',
    '*~*~*',
    'o0o0o0o',
    'XXXXXXXX',
    '~x~',
    '• • •',
    '#',
    '::',
    '-=-=-',
    '........',
    '◇◆◇',
  ])
    assert.ok(isRule(rule), rule);
  for (const words of ['', 'word', '...', '?!', '"', 'I', 'Ooh', '2', 'xoxo love', '—— he said', '第'])
    assert.ok(!isRule(words), words);
  assert.ok(isFence('*'.repeat(40)) && !isFence('* * *'));
  assert.equal(shapeOfRule('*****'), shapeOfRule('***************'));
});

test('a journal says who wrote where, and when', () => {
  const marks = [null, null, null];
  const head = readJournalHead(
    lines('brackish wrote in nightkettle,', '@ 2005-02-14 19:02:00', 'They had one wish left.').map(bareLine),
    marks,
  );
  assert.deepEqual(head, { from: 'brackish', venue: 'nightkettle', date: '2005-02-14 19:02:00' });
  assert.deepEqual(marks, ['envelope', 'envelope', null]);
});
