/** Paragraphs right above a story that say whose its people are or who may have it, and stories that open with words like theirs. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPost } from '../read.ts';

const HEAD = 'Title: The Ladder\nAuthor: Wren Cobb\nRating: G';
const TOLD =
  'The lamplighter came down the ladder at nine, and found that somebody had greased it for him overnight.\n\n"It was not I," said the verger.\n\nHe went up again with great care to see whether the lamp had been done too.';

function read(text: string) {
  const facts = { format: 'text', venue: null, url: null, charset: null, private: false } as const;
  const reading = readPost({ place: { path: 'p', index: 0 }, facts, bytes: new TextEncoder().encode(text) }, 'x')[0];
  assert.ok(reading !== undefined);
  return reading;
}

const STORIES: readonly string[] = [
  "The house was Mr. Smith's, and everything in it.",
  'Nobody owned the sea.',
  'I own a boat, and I have nothing else.',
  "Everybody on the quay is somebody's cousin, and I have only the one.",
  'Anyone can have the boat, I told him, if you pay for the paint.',
  'You may keep this, said the letter, so long as you never open it.',
  'All of it belongs to whoever gets up first. That is the rule of the house.',
  'Feel free to take the stairs, said the sign.',
  'This is for fun, my mother said, and tied the knot.',
  'Mr. Pell and the whole company are at Dover. I am not.',
];

for (const opening of STORIES)
  test(`a story may open so: ${opening}`, () => {
    const { body, disclaimer, distribution } = read(`${HEAD}\n\n${opening}\n\n${TOLD}`);
    assert.ok(body.text.startsWith(opening), body.text);
    assert.deepEqual([disclaimer, distribution.permission], [null, 'unknown']);
  });

const OWNERS: readonly string[] = [
  "The verger, the beadle, and all the rest of them are Mrs. Oliphant's.",
  "The lamps are the parish's. I don't own a match.",
  "Oliphant's verger and Oliphant's weather are Oliphant's.",
];

for (const words of OWNERS)
  test(`whose the people are: ${words}`, () => {
    const { body, disclaimer } = read(`${HEAD}\n\n${words}\n\n${TOLD}`);
    assert.equal(disclaimer, words);
    assert.ok(body.text.startsWith('The lamplighter'), body.text);
  });

const LEAVE: readonly string[] = [
  'Anyone who wants it may have it, as long as my name stays on.',
  'Feel free to copy this, wherever you like.',
  'People are welcome to take a copy for a page of their own.',
];

for (const words of LEAVE)
  test(`who may have it: ${words}`, () => {
    const { body, distribution } = read(`${HEAD}\n\n${words}\n\n${TOLD}`);
    assert.deepEqual([distribution.raw, distribution.permission], [words, 'anyone']);
    assert.ok(body.text.startsWith('The lamplighter'), body.text);
  });

test('both stand above the title as well', () => {
  const { title, disclaimer, distribution } = read(
    `${OWNERS[0]}\n\n${LEAVE[0]}\n\n                 The Ladder\n              by Wren Cobb\n\n${TOLD}`,
  );
  assert.deepEqual([title, disclaimer, distribution.permission], ['The Ladder', OWNERS[0], 'anyone']);
});
