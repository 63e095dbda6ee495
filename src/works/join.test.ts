import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Reading } from '../words/index.ts';
import { explainPair, type JoinedWork, joinFacts, joinGroup, joinPosts, joinReadings } from './index.ts';
import { type Given, prose, reading } from './readings.fixture.ts';

const CASES = new URL('../../test/cases/english/', import.meta.url);

/** Readings out of the truths: what a perfect reader would say. Only the edges of the bodies are in the truths. */
function truths(): readonly { readonly truth: Truth; readonly reading: Reading }[] {
  const files = readdirSync(CASES).filter((name) => name.endsWith('.json'));
  return files.map((name) => {
    // The truths are this project's own files, in the shape that their README gives.
    const truth = JSON.parse(readFileSync(new URL(name, CASES), 'utf8')) as Truth;
    const head = readFileSync(new URL(truth.file, CASES), 'latin1').slice(0, 600);
    const date = /^Date: (?:\w{3}, )?(\d{1,2} \w{3} \d{4})/m.exec(head)?.[1];
    return {
      truth,
      reading: reading({
        kind: truth.not_story ? 'announcement' : 'story',
        title: truth.title,
        by: truth.authors.map((author) => ({ name: author, alias: null })),
        email: truth.email,
        part: truth.part,
        status: truth.status,
        previousLink: truth.previous_link,
        path: truth.file,
        text: `${truth.first_body_words} ${truth.last_body_words}`,
        ...(date === undefined ? {} : { at: new Date(`${date} UTC`).toISOString().slice(0, 10) }),
      }),
    };
  });
}

interface Truth {
  readonly file: string;
  readonly id: string;
  readonly not_story?: boolean;
  readonly title: string | null;
  readonly authors: readonly string[];
  readonly email: string | null;
  readonly part: Reading['part'];
  readonly status: Reading['status'];
  readonly previous_link: string | null;
  readonly first_body_words: string | null;
  readonly last_body_words: string | null;
  readonly work: string | null;
  readonly part_order: number | null;
  readonly repost_of: string | null;
}

test('the English cases join as their truths say, in order, and nothing else joins', () => {
  const cases = truths();
  const joined = joinReadings(cases.map((one) => one.reading));
  for (const [i, a] of cases.entries()) {
    for (const [j, b] of cases.entries()) {
      if (i >= j || a.truth.not_story || b.truth.not_story) continue;
      const together = a.truth.work !== null && a.truth.work === b.truth.work;
      const [left, right] = [joined[i]?.work ?? null, joined[j]?.work ?? null];
      assert.equal(left !== null && left.id === right?.id, together, `${a.truth.file} and ${b.truth.file}`);
      if (together) {
        const expected = Math.sign((a.truth.part_order ?? 0) - (b.truth.part_order ?? 0));
        assert.equal(
          Math.sign((left?.position ?? 0) - (right?.position ?? 0)),
          expected,
          `order of ${a.truth.file} and ${b.truth.file}`,
        );
      }
    }
    assert.equal(joined[i]?.work === null, a.truth.not_story === true, `${a.truth.file} has a work`);
  }
  for (const [i, { truth }] of cases.entries()) {
    const original = cases.find((one) => one.truth.id === truth.repost_of);
    assert.equal(joined[i]?.repostOf ?? null, original === undefined ? null : `${original.truth.file}#0`, truth.file);
  }
});

const facts = (given: readonly Given[]) => given.map((one, at) => joinFacts(reading({ path: `p${at}.txt`, ...one }), at));
const shape = (works: readonly JoinedWork[]): readonly string[] =>
  works
    .map((work) => work.entries.map((entry) => (entry.kind === 'gap' ? `[${entry.label}]` : entry.posts.join('='))).join(' '))
    .sort();

const by = 'Nell Arrow';
const long = (seed: string): string => prose(seed, 200);

/** Posts in any order; the works they make: posts by index, `=` between copies (original first), gaps in brackets. */
const rows: readonly { readonly name: string; readonly posts: readonly Given[]; readonly works: readonly string[] }[] = [
  {
    name: 'titles that drift in capitals, quotes, articles, hyphens, numbers and part notation',
    posts: [
      { title: 'The Two Kettles', by, part: '1/4', text: long('a') },
      { title: '"Two Kettles"', by, part: '2/4', text: long('b') },
      { title: 'TWO-KETTLES, Part 3', by, part: '3/4', text: long('c') },
      { title: '2 Kettles (COMPLETE)', by, part: '4/4', text: long('d') },
    ],
    works: ['0 1 2 3'],
  },
  {
    name: 'a prologue, halves and an epilogue',
    posts: [
      { title: 'Salt', by, part: 'Epilogue', text: long('a') },
      { title: 'Salt', by, part: '2b/?', text: long('b') },
      { title: 'Salt', by, part: '0/?', text: long('c') },
      { title: 'Salt', by, part: '2a/?', text: long('d') },
      { title: 'Salt', by, part: '1/?', text: long('e') },
    ],
    works: ['2 4 3 1 0'],
  },
  {
    name: 'gaps between parts, before them, and up to a total that is said',
    posts: [
      { title: 'Ferry', by, part: '2/6', text: long('a') },
      { title: 'Ferry', by, part: '4/6', text: long('b') },
    ],
    works: ['[1/6] 0 [3/6] 1 [5/6] [6/6]'],
  },
  {
    name: 'no gap behind the last known part where no total is said',
    posts: [
      { title: 'Ferry', by, part: '1/?', text: long('a') },
      { title: 'Ferry', by, part: '3/?', text: long('b') },
    ],
    works: ['0 [2/?] 1'],
  },
  {
    name: 'a total that grows, and the last part says it',
    posts: [
      { title: 'Ferry', by, part: '1/3', text: long('a') },
      { title: 'Ferry', by, part: '2/3', text: long('b') },
      { title: 'Ferry', by, part: '3/4', text: long('c') },
      { title: 'Ferry', by, part: '4/4', text: long('d') },
    ],
    works: ['0 1 2 3'],
  },
  {
    name: 'a last part without a number fills the last place',
    posts: [
      { title: 'Ferry', by, part: '1/3', text: long('a') },
      { title: 'Ferry', by, part: '2/3', text: long('b') },
      { title: 'Ferry', by, part: 'the last', text: long('c') },
    ],
    works: ['0 1 2'],
  },
  {
    name: 'two parts in one post leave no gap',
    posts: [
      { title: 'Ferry', by, part: 'Parts 1-2/3', text: long('a') },
      { title: 'Ferry', by, part: '3/3', text: long('b') },
    ],
    works: ['0 1'],
  },
  {
    name: 'one title by two authors',
    posts: [
      { title: 'The Long Way Round', by: 'Ida Plum', part: '1/2', text: long('a') },
      { title: 'The Long Way Round', by: 'Otto Fern', part: '2/2', text: long('b') },
    ],
    works: ['0 [2/2]', '[1/2] 1'],
  },
  {
    name: 'an author by alias, by address, as a co-author, by initials',
    posts: [
      { title: 'Moth', by: [{ name: 'Ida Plum', alias: 'plumtree' }], email: 'ida@example.org', part: '1/4', text: long('a') },
      { title: 'Moth', by: 'Plumtree', part: '2/4', text: long('b') },
      { title: 'Moth', by: 'I.', email: 'IDA@example.org', part: '3/4', text: long('c') },
      {
        title: 'Moth',
        by: [
          { name: 'Otto Fern', alias: null },
          { name: 'Ida  Plum', alias: null },
        ],
        part: '4/4',
        text: long('d'),
      },
    ],
    works: ['0 1 2 3'],
  },
  {
    name: 'single stories of one title and author with two texts stay apart',
    posts: [
      { title: 'Winter', by, text: long('a') },
      { title: 'Winter', by, text: long('b') },
    ],
    works: ['0', '1'],
  },
  {
    name: 'a repost in another venue: the older is the original, whatever its file is called',
    posts: [
      { title: 'Winter', by, text: `${long('a')} one more`, at: '2005-02-01', venue: 'frost_journal', path: 'a.html' },
      { title: 'WINTER', by, text: `${long('a')}, one more!`, at: '1999-12-01', venue: 'frost-list', path: 'z.txt' },
    ],
    works: ['1=0'],
  },
  {
    name: 'an undated repost that says it is one comes after the original',
    posts: [
      { title: 'Winter', by, text: long('a'), subject: 'REPOST: Winter', path: 'a.txt' },
      { title: 'Winter', by, text: long('a'), path: 'b.txt' },
    ],
    works: ['1=0'],
  },
  {
    name: 'a part posted twice, mended',
    posts: [
      { title: 'Ferry', by, part: '1/2', text: long('a'), at: '2001-01-01' },
      { title: 'Ferry', by, part: '2/2', text: long('b'), at: '2001-01-02' },
      {
        title: 'Ferry',
        by,
        part: '1/2',
        text: long('a')
          .replaceAll('kettle', 'Kettle ')
          .replace(/lantern\d+/, 'lamp'),
        at: '2001-01-03',
      },
    ],
    works: ['0=2 1'],
  },
  {
    name: 'a later version that keeps half of its wording',
    posts: [
      { title: 'Ferry', by, part: '1/2', text: `${prose('a', 120)} ${prose('x', 80)}`, at: '2001-01-01' },
      { title: 'Ferry', by, part: '1/2', text: `${prose('a', 120)} ${prose('y', 80)}`, at: '2003-01-01' },
    ],
    works: ['0=1 [2/2]'],
  },
  {
    name: 'a wrong number that was corrected: one chapter, at the later number',
    posts: [
      { title: 'Ferry', by, part: '1/3', text: long('a'), at: '2001-01-01' },
      { title: 'Ferry', by, part: '2/3', text: long('b'), at: '2001-01-02' },
      { title: 'Ferry', by, part: '2/3', text: long('c'), at: '2001-01-03' },
      { title: 'Ferry', by, part: '3/3', text: long('c'), at: '2001-01-04' },
    ],
    works: ['0 1 2=3'],
  },
  {
    name: 'two texts under one number in the middle of a serial are both kept, in order of date',
    posts: [
      { title: 'Ferry', by, part: '1/4', text: long('a'), at: '2001-01-01' },
      { title: 'Ferry', by, part: '2/4', text: long('c'), at: '2001-01-03' },
      { title: 'Ferry', by, part: '2/4', text: long('b'), at: '2001-01-02' },
      { title: 'Ferry', by, part: '4/4', text: long('d'), at: '2001-01-04' },
    ],
    works: ['0 2 1 [3/4] 3'],
  },
  {
    name: 'a second serial of the same name begins at part 1 again',
    posts: [
      { title: 'Alphabet', by, part: '1/2', text: long('a'), at: '2001-01-01' },
      { title: 'Alphabet', by, part: '2/2', text: long('b'), at: '2001-01-08' },
      { title: 'Alphabet', by, part: '1/3', text: long('c'), at: '2002-01-01' },
      { title: 'Alphabet', by, part: '2/3', text: long('d'), at: '2002-01-08' },
      { title: 'Alphabet', by, part: '3/3', text: long('e'), at: '2002-01-15' },
    ],
    works: ['0 1', '2 3 4'],
  },
  {
    name: 'a translation by the author is a work of its own',
    posts: [
      { title: 'Nocturne', by, part: '1/2', text: long('a'), language: 'en' },
      { title: 'Nocturne', by, part: '2/2', text: long('b'), language: 'en' },
      { title: 'Nocturne', by, part: '1/2', text: long('c'), language: 'fr' },
      { title: 'Nocturne', by, part: '2/2', text: long('d'), language: 'fr' },
    ],
    works: ['0 1', '2 3'],
  },
  {
    name: 'a first part that names no part, before part 2',
    posts: [
      { title: 'Ferry', by, text: long('a'), at: '2001-01-01' },
      { title: 'Ferry', by, part: '2/?', text: long('b'), at: '2001-02-01' },
      { title: 'Ferry', by, part: '3/3', text: long('c'), at: '2001-03-01' },
    ],
    works: ['0 1 2'],
  },
  {
    name: 'a story without a part after the serial is another story',
    posts: [
      { title: 'Ferry', by, part: '2/2', text: long('b'), at: '2001-02-01' },
      { title: 'Ferry', by, text: long('a'), at: '2004-01-01' },
    ],
    works: ['1', '[1/2] 0'],
  },
  {
    name: '"Untitled" joins nothing by itself',
    posts: [
      { title: 'Untitled', by, text: long('a') },
      { title: 'untitled', by, text: long('b') },
      { title: 'Untitled', by: 'Otto Fern', text: long('c') },
    ],
    works: ['0', '1', '2'],
  },
  {
    name: 'parts of an untitled serial join within weeks, not across years',
    posts: [
      { title: 'Untitled', by, part: '1/2', text: long('a'), at: '2001-01-01' },
      { title: 'Untitled', by, part: '2/2', text: long('b'), at: '2001-01-09' },
      { title: 'Untitled', by, part: '2/2', text: long('c'), at: '2004-01-09' },
    ],
    works: ['0 1', '[1/2] 2'],
  },
  {
    name: 'a slip of the pen, initials, a series name, chapter names',
    posts: [
      { title: 'Crossing the Meadow', by, part: '1/5', text: long('a') },
      { title: 'Crossing the Meadwo', by, part: '2/5', text: long('b') },
      { title: 'CtM', by, part: '3/5', text: long('c') },
      { title: 'Hedgerow Tales: Crossing the Meadow', by, part: '4/5', text: long('d') },
      { title: 'Crossing the Meadow - The Gate', by, part: '5/5', text: long('e') },
    ],
    works: ['0 1 2 3 4'],
  },
  {
    name: 'parts that each have a chapter name after the title',
    posts: [
      { title: 'Ashes: The First Day', by, part: '1/3', text: long('a') },
      { title: 'Ashes: The Second Day', by, part: '2/3', text: long('b') },
      { title: 'Ashes: The Third Day', by, part: '3/3', text: long('c') },
    ],
    works: ['0 1 2'],
  },
  {
    name: 'numbers in near titles are no slips',
    posts: [
      { title: 'Letters Home, Day 4', by, part: '1/2', text: long('a') },
      { title: 'Letters Home, Day 5', by, part: '2/2', text: long('b') },
    ],
    works: ['0 [2/2]', '[1/2] 1'],
  },
  {
    name: 'near titles whose parts collide stay apart',
    posts: [
      { title: 'Summer Nights', by, part: '1/2', text: long('a') },
      { title: 'Summer Nights', by, part: '2/2', text: long('b') },
      { title: 'Summer Lights', by, part: '1/2', text: long('c') },
      { title: 'Summer Lights', by, part: '2/2', text: long('d') },
    ],
    works: ['0 1', '2 3'],
  },
  {
    name: 'a shortened name and a new address',
    posts: [
      { title: 'Harbour Lights', by: 'Cass Orlan', email: 'cass@example.com', part: '1/2', text: long('a'), at: '2001-01-01' },
      { title: 'Harbour Lights', by: 'Cass', email: 'orlan@example.org', part: '2/2', text: long('b'), at: '2001-02-01' },
    ],
    works: ['0 1'],
  },
  {
    name: 'a part that links to the one before it, under another title',
    posts: [
      { title: 'Blue', by, part: '1/2', text: long('a'), url: 'http://journal.example.com/101.html' },
      {
        title: 'What became of the boat',
        by,
        part: '2/2',
        text: long('b'),
        previousLink: 'https://www.journal.example.com/101.html#cut',
      },
    ],
    works: ['0 1'],
  },
  {
    name: 'the same text under another title by the same author, and under the same title by another name',
    posts: [
      { title: 'Winter', by, text: long('a'), at: '2001-01-01' },
      { title: 'A Cold Spell', by, text: long('a'), at: '2002-01-01' },
      { title: 'Winter', by: 'frost_flower', text: long('a'), at: '2003-01-01' },
      { title: 'Stolen', by: 'somebody else', text: long('z'), at: '2003-01-01' },
    ],
    works: ['0=1=2', '3'],
  },
  {
    name: 'a serial reposted part by part elsewhere, with more parts there',
    posts: [
      { title: 'Ferry', by, part: '1/3', text: long('a'), at: '2001-01-01', venue: 'list' },
      { title: 'Ferry', by, part: '2/3', text: long('b'), at: '2001-01-02', venue: 'list' },
      { title: 'Ferry', by, part: '1/3', text: long('a'), at: '2002-01-01', venue: 'site' },
      { title: 'Ferry', by, part: '2/3', text: long('b'), at: '2002-01-01', venue: 'site' },
      { title: 'Ferry', by, part: '3/3', text: long('c'), at: '2002-01-01', venue: 'site' },
    ],
    works: ['0=2 1=3 4'],
  },
  {
    name: 'answers and announcements join nothing',
    posts: [
      { title: 'Ferry', by, part: '1/2', text: long('a') },
      { title: 'Ferry', by, part: '2/2', text: long('b'), kind: 'feedback' },
    ],
    works: ['0 [2/2]'],
  },
  {
    name: 'halves of which the first is missing',
    posts: [
      { title: 'Ferry', by, part: '1/2', text: long('a') },
      { title: 'Ferry', by, part: '2b/2', text: long('b') },
    ],
    works: ['0 [2a/2] 1'],
  },
  {
    name: 'a year for a number makes no thousand gaps',
    posts: [
      { title: 'Ferry', by, part: '1/?', text: long('a') },
      { title: 'Ferry', by, part: { number: 1999, total: null, label: '1999' }, text: long('b') },
    ],
    works: ['0 1'],
  },
  {
    name: 'many missing in a row are one gap',
    posts: [
      { title: 'Ferry', by, part: '1/40', text: long('a') },
      { title: 'Ferry', by, part: '40/40', text: long('b') },
    ],
    works: ['0 [2–39/40] 1'],
  },
  {
    name: 'chapters of parts',
    posts: [
      { title: 'Ferry', by, part: { number: 1, total: null, label: 'Chapter 1, part 1' }, text: long('a') },
      { title: 'Ferry', by, part: { number: 1, total: null, label: 'Chapter 1, part 2' }, text: long('b') },
      { title: 'Ferry', by, part: { number: 2, total: null, label: 'Chapter 2, part 1' }, text: long('c') },
    ],
    works: ['0 1 2'],
  },
  {
    name: 'first and last volume of three scripts',
    posts: [
      { title: '借傘', by: '鹿角', language: 'zh', part: { number: null, total: null, label: '下' }, text: long('b') },
      { title: '借傘', by: '鹿角', language: 'zh', part: { number: 1, total: null, label: '上' }, text: long('a') },
    ],
    works: ['1 0'],
  },
];

for (const { name, posts, works } of rows) {
  test(`joins: ${name}`, () => {
    const all = facts(posts);
    assert.deepEqual(shape(joinPosts(all)), [...works].sort());
    // The same from behind: the order of the input does not count.
    assert.deepEqual(joinPosts([...all].reverse()), joinPosts(all));
  });
}

const someReading = fc.record({
  title: fc.constantFrom('Ferry', 'The Ferry', 'FERRY!', 'Untitled', 'Ferries', 'Tales: Ferry', null),
  by: fc.constantFrom('Nell Arrow', 'Nell', 'N. Arrow', 'Otto Fern', 'Anonymous'),
  email: fc.constantFrom(null, 'nell@example.org', 'otto@example.org'),
  part: fc.constantFrom(null, '1/1', '1/3', '2/3', '3/3', '2/?', '2a/3', '2b/3', '0/3', 'Epilogue', 'Interlude', '1-2/3', '4/5'),
  text: fc.constantFrom('a', 'b', 'c', 'd', 'e').map((seed) => prose(seed, 160)),
  at: fc.constantFrom('2001-01-01', '2001-02', '2001', '2003-03-03'),
  path: fc.constantFrom('a.mbox', 'b.mbox'),
  index: fc.nat(5),
  language: fc.constantFrom('en', 'fr', 'und'),
});

/** Of near copies, each has enough of the other to be found. */
const nearCopy = (seed: string): string => `${prose(seed, 160)} and that was all`;

const someTied = fc.record({
  title: fc.constantFrom('The Long Ferry', 'The Long Fery', 'Tales: The Long Ferry', 'TLF', 'Tales: Home', 'Winterlight', null),
  by: fc.constantFrom('Nell Arrow', 'Nell', 'Arrow', 'Otto Fern', 'Anonymous'),
  email: fc.constantFrom(null, null, 'nell@example.org'),
  part: fc.constantFrom(null, '1/3', '2/3', '3/3', '4/?', 'Epilogue'),
  text: fc.constantFrom(prose('a', 160), nearCopy('a'), prose('b', 160), prose('c', 160), 'too short to tell'),
  at: fc.constantFrom('2001-01-01', '2001-02', '2003-03-03'),
  path: fc.constantFrom('a.mbox', 'b.mbox'),
  venue: fc.constantFrom('lamplight', 'penny-dreadful'),
  index: fc.nat(5),
  id: fc.constantFrom('<one@example.org>', '<two@example.org>', '<three@example.org>'),
  previousLink: fc.constantFrom(null, '<one@example.org>', '<two@example.org>'),
});

test('any pile: groups hold all that joins, so that joining group by group is joining all at once', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(someReading, someTied), { maxLength: 12 }), (given) => {
      const all = given.map((one, at) => joinFacts(reading(one), at));
      assert.deepEqual(joinPosts(all), joinGroup(all));
    }),
    { numRuns: 250 },
  );
});

test('explains a pair: what joins it, and what keeps it apart', () => {
  const [a, b, c] = facts([
    { title: 'The Long Way Round', by: 'Ida Plum', part: '1/2', text: long('a') },
    { title: 'Long Way Round', by: 'Ida Plum', part: '2/2', text: long('b') },
    { title: 'The Long Way Round', by: 'Otto Fern', text: long('c') },
  ]);
  assert.ok(a && b && c);
  const joined = explainPair(a, b);
  assert.equal(joined.together, true);
  assert.match(joined.why.join('; '), /one author: Ida Plum/);
  const apart = explainPair(a, c);
  assert.equal(apart.together, false);
  assert.match(apart.why.join('; '), /the authors differ: Ida Plum and Otto Fern/);
  assert.deepEqual(explainPair(c, a), apart);
});

test('readings get their work, their place and what they repeat', () => {
  const readings = joinReadings([
    reading({ title: 'Winter', by, text: long('a'), at: '2005-02-01', path: 'journal.html' }),
    reading({ title: 'Winter', by, text: long('a'), at: '1999-12-01', path: 'list.mbox', index: 3 }),
    reading({ kind: 'feedback', text: 'I liked it', path: 'list.mbox', index: 4 }),
  ]);
  assert.equal(readings[0]?.repostOf, 'list.mbox#3');
  assert.equal(readings[1]?.repostOf, null);
  assert.deepEqual(readings[0]?.work, readings[1]?.work);
  assert.equal(readings[2]?.work, null);
});

test('any pile: each story in one work, one place an entry, ids alike in any order', () => {
  fc.assert(
    fc.property(fc.array(someReading, { maxLength: 14 }), fc.infiniteStream(fc.nat()), (given, random) => {
      const all = given.map((one, at) => joinFacts(reading(one), at));
      const works = joinPosts(all);
      const placed = works.flatMap((work) => work.entries.flatMap((entry) => (entry.kind === 'gap' ? [] : entry.posts)));
      assert.deepEqual(
        [...placed].sort((a, b) => a - b),
        all.map((one) => one.post),
      );
      for (const work of works)
        assert.deepEqual(
          work.entries.map((entry) => entry.position),
          work.entries.map((_, i) => i + 1),
        );
      assert.equal(new Set(works.map((work) => work.key)).size, works.length);
      const order = new Map(all.map((one) => [one, random.next().value ?? 0]));
      const shuffled = [...all].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
      assert.deepEqual(joinPosts(shuffled), works);
    }),
    { numRuns: 150 },
  );
});
