import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Distribution, Permission, Reading } from '../words/index.ts';
import { composeWork, joinFacts, joinPosts, type WorkDraft, workWish } from './index.ts';
import { dated, type Given, prose, reading } from './readings.fixture.ts';
import { warningTags } from './tags.ts';
import { STRICTEST_FIRST } from './wish.ts';

function compose(given: readonly Given[]): WorkDraft {
  const readings: readonly Reading[] = given.map((one, at) => reading({ path: `p${at}.txt`, ...one }));
  const works = joinPosts(readings.map((one, at) => joinFacts(one, at)));
  assert.equal(works.length, 1, 'the posts are one work');
  const [work] = works;
  assert.ok(work);
  return composeWork(work, (post) => readings[post]);
}

const by = 'Nell Arrow';
const long = (seed: string): string => prose(seed, 200);

test('a serial: best title, all names, highest rating, tags once, gaps shown, notes and summary from the part that has them', () => {
  const work = compose([
    {
      title: 'SALT ROAD',
      by: [{ name: by, alias: 'arrowhead' }],
      part: '2/4',
      text: long('b'),
      at: '2001-02-01',
      genres: ['adventure', 'Humor'],
      email: 'new@example.org',
      venue: 'b-list',
      rating: { raw: 'R for mud', level: 'mature' },
    },
    {
      title: 'Salt Road',
      by,
      part: '1/4',
      text: long('a'),
      at: '2001-01-01',
      genres: ['Adventure'],
      summary: 'A road.',
      notes: ['For the mule.'],
      email: 'nell@example.org',
      venue: 'a-list',
      rating: { raw: 'PG', level: 'general' },
      relationships: ['Much/Mule'],
      warnings: 'mud, cold',
    },
    {
      title: 'Salt Road',
      by,
      part: '4/4',
      text: long('d'),
      at: '2001-04-01',
      relationships: ['much / mule'],
      notes: ['The end of it.'],
      status: 'complete',
    },
  ]);
  assert.equal(work.title, 'Salt Road');
  assert.equal(work.slug, 'salt-road');
  assert.deepEqual(work.creators, [{ name: by, alias: 'arrowhead', canonical: null }]);
  assert.deepEqual(work.rating, { raw: 'R for mud', level: 'mature' });
  assert.deepEqual(
    work.tags.map((tag) => `${tag.kind}:${tag.name}`),
    ['relationship:Much/Mule', 'genre:Adventure', 'genre:Humor', 'warning:mud', 'warning:cold'],
  );
  assert.equal(work.summary, 'A road.');
  assert.deepEqual(work.notes, ['For the mule.']);
  assert.equal(work.email, 'new@example.org');
  assert.deepEqual(work.venues, ['a-list', 'b-list']);
  assert.equal(work.status, 'complete');
  assert.deepEqual(work.chapters, { have: 3, total: 4 });
  assert.equal(work.words, 600);
  assert.equal(work.posted?.iso, '2001-01-01');
  assert.equal(work.lastPosted?.iso, '2001-04-01');
  assert.deepEqual(
    work.entries.map((entry) => (entry.kind === 'gap' ? `gap ${entry.label}` : `${entry.label} ${entry.post}`)),
    ['1/4 1', '2/4 0', 'gap 3/4', '4/4 2'],
  );
});

test('a chapter shows its newest copy that was public and has a text; the others stand beside it, oldest first', () => {
  const work = compose([
    { title: 'Winter', by, text: long('a'), at: '1999-01-01' },
    { title: 'Winter', by, text: long('a'), at: '2003-01-01', private: true },
    { title: 'Winter', by, text: long('a'), at: '2001-01-01' },
  ]);
  const [entry] = work.entries;
  assert.ok(entry?.kind === 'chapter');
  assert.equal(entry.post, 2);
  assert.deepEqual(entry.reposts, [0, 1]);
  assert.equal(work.private, false);
  assert.deepEqual(work.posts, [0, 2, 1]);
});

test('a work is private where one of its chapters was never public', () => {
  const work = compose([
    { title: 'Ferry', by, part: '1/2', text: long('a') },
    { title: 'Ferry', by, part: '2/2', text: long('b'), private: true },
  ]);
  assert.equal(work.private, true);
});

test('chapter names behind the title of the work', () => {
  const work = compose([
    { title: 'Ashes', by, part: '1/3', text: long('a') },
    { title: 'Ashes: The Second Day', by, part: '2/3', text: long('b') },
    { title: 'Ashes', by, part: '3/3', text: long('c') },
  ]);
  assert.deepEqual(
    work.entries.map((entry) => (entry.kind === 'chapter' ? entry.title : null)),
    [null, 'The Second Day', null],
  );
});

const statuses: readonly (readonly [string, readonly Given[], string])[] = [
  [
    'the last part promises more',
    [
      { part: '1/?', status: 'complete' },
      { part: '2/?', status: 'in-progress' },
    ],
    'in-progress',
  ],
  [
    'the epilogue ends it',
    [
      { part: '1/?', status: 'in-progress' },
      { part: 'Epilogue', status: 'complete' },
    ],
    'complete',
  ],
  [
    'all parts of the total are here',
    [
      { part: '1/2', status: 'unknown' },
      { part: '2/2', status: 'unknown' },
    ],
    'complete',
  ],
  [
    'the last is missing',
    [
      { part: '1/3', status: 'in-progress' },
      { part: '2/3', status: 'unknown' },
    ],
    'in-progress',
  ],
  [
    'nothing is said',
    [
      { part: '1/3', status: 'unknown' },
      { part: '2/3', status: 'unknown' },
    ],
    'unknown',
  ],
];
for (const [name, posts, status] of statuses) {
  test(`status: ${name}`, () =>
    assert.equal(compose(posts.map((post, i) => ({ title: 'Ferry', by, text: long(`${i}`), ...post }))).status, status));
}

test('a work whose posts name nothing still has a title and a slug', () => {
  const work = compose([{ text: long('a') }]);
  assert.equal(work.title, 'Untitled');
  assert.equal(work.slug, 'untitled');
  assert.deepEqual(work.creators, []);
});

test('a post without its reading is a bug', () => {
  const [work] = joinPosts([joinFacts(reading({ title: 'Winter' }), 7)]);
  assert.ok(work);
  assert.throws(() => composeWork(work, () => undefined), /post 7/);
});

// ── The wish of a work ────────────────────────────────────────────────────────────────────────────────────────────────────────

const wish = (permission: Permission, more: Partial<Distribution> = {}): Distribution => ({
  raw: permission,
  permission,
  places: [],
  refused: [],
  conditions: [],
  ...more,
});
const said = (permission: Permission, at: string | null, more: Partial<Distribution> = {}) => ({
  distribution: wish(permission, more),
  date: at === null ? null : dated(at),
});

const wishes: readonly (readonly [string, Parameters<typeof workWish>[0], Permission])[] = [
  ['the latest of dated statements', [said('none', '1999-09-14'), said('anyone', '1999-11-01')], 'anyone'],
  ['the latest, also where it is stricter', [said('anyone', '1999-09-14'), said('ask', '1999-11-01')], 'ask'],
  ['the strictest where dates tie', [said('anyone', '1999-11-01'), said('ask', '1999-11-01')], 'ask'],
  ['the strictest where one day holds the other', [said('anyone', '1999-11-01'), said('none', '1999-11')], 'none'],
  ['the strictest where a date is missing', [said('anyone', '1999-11-01'), said('listed', null)], 'listed'],
  [
    'an old dated statement does not outlive a later one because a third has no date',
    [said('none', '1999-01-01'), said('anyone', '2001-01-01'), said('notify', null)],
    'notify',
  ],
  ['a statement that cannot be read gives way', [said('anyone', '1999-01-01'), said('unknown', '2001-01-01')], 'anyone'],
  ['no statement', [{ distribution: wish('unknown', { raw: null }), date: null }], 'unknown'],
];
for (const [name, statements, permission] of wishes) {
  test(`wish of a work: ${name}`, () => {
    assert.equal(workWish(statements).permission, permission);
    assert.equal(workWish([...statements].reverse()).permission, permission);
  });
}

test('a statement that cannot be read is kept where no other is there', () => {
  assert.equal(workWish([said('unknown', null, { raw: 'see the other place' })]).raw, 'see the other place');
});

test('of equal statements only the places that both grant, and the refusals and conditions of all', () => {
  const both = workWish([
    said('listed', null, { places: ['The Shelf', 'The Nook'], conditions: ['link-back'] }),
    said('listed', null, { places: ['the shelf'], refused: ['The Attic'] }),
  ]);
  assert.deepEqual(
    both.places.map((place) => place.toLowerCase()),
    ['the shelf'],
  );
  assert.deepEqual([both.refused, both.conditions], [['The Attic'], ['link-back']]);
});

test('any statements without dates: never laxer than the strictest of them', () => {
  const permissions = STRICTEST_FIRST.filter((permission) => permission !== 'unknown');
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...permissions), { minLength: 1 }), (all) => {
      const strictest = permissions.find((permission) => all.includes(permission));
      assert.equal(workWish(all.map((permission) => said(permission, null))).permission, strictest);
    }),
  );
});

const warnings: readonly (readonly [string | null, readonly string[]])[] = [
  ['cold, mud, mild peril to a mule', []],
  ['cold, mud', ['cold', 'mud']],
  ['None.', []],
  ['It rains. It rains a lot.', []],
  [null, []],
];
for (const [text, tags] of warnings) test(`warning tags of ${text}`, () => assert.deepEqual(warningTags(text), tags));
