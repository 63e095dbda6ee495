import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asker, links } from '../asking.fixture.ts';
import { HELD_WORD, MEMBERS_WORD, SEALED_WORD } from '../library.fixture.ts';
import { readShelfQuery } from './query.ts';

const QUERIES: readonly [Record<string, string>, ReturnType<typeof readShelfQuery>][] = [
  [{}, { page: 1, rating: null, order: 'newest' }],
  [
    { page: '2', rating: 'teen', order: 'title' },
    { page: 2, rating: 'teen', order: 'title' },
  ],
  [{ page: '0' }, null],
  [{ page: '01' }, null],
  [{ page: '-1' }, null],
  [{ page: '1e3' }, null],
  [{ page: '99999999' }, null],
  [{ rating: 'PG-13' }, null],
  [{ order: 'hits' }, null],
];
for (const [query, read] of QUERIES) {
  test(`reads the query ${JSON.stringify(query)}`, () => assert.deepEqual(readShelfQuery(query), read));
}

const entriesIn = (text: string): number => text.match(/class="entry"/g)?.length ?? 0;

test('works stand 25 a page, and pages lead to each other', async () => {
  const { get } = await asker();
  const first = await get('/works');
  assert.equal(entriesIn(first.text), 25);
  assert.match(first.text, /Page 1 of 2/);
  assert.ok(links(first.text).includes('/works?page=2'));
  const second = await get('/works?page=2');
  assert.equal(entriesIn(second.text), 7);
  assert.ok(links(second.text).includes('/works'));
  assert.equal((await get('/works?page=3')).status, 404);
  assert.equal((await get('/works?page=two')).status, 404);
});

test('a list narrows to a rating and keeps that on its further pages', async () => {
  const { get } = await asker();
  const { text } = await get('/works?rating=teen&order=title');
  assert.equal(entriesIn(text), 15);
  assert.ok(!text.includes('An Honest Ledger'));
  assert.ok(links(text).includes('/works?rating=general&order=title'));
  const titles = [...text.matchAll(/<h2><a [^>]*>([^<]*)</g)].map((found) => found[1] ?? '');
  assert.deepEqual(titles, [...titles].sort(new Intl.Collator('en').compare));
  assert.match((await get('/works?rating=explicit')).text, /No work here fits that/);
});

test('ratings have shelves of their own', async () => {
  const { get } = await asker();
  assert.match((await get('/ratings/mature')).text, /What the Winter Kept/);
  assert.equal((await get('/ratings/PG-13')).status, 404);
});

test('no list shows a guest what they may not see, and the owner is told why others do not', async () => {
  const { get } = await asker();
  for (const path of ['/works', '/works?page=2', '/ratings/general', '/ratings/explicit', '/works?order=title']) {
    const { text } = await get(path);
    for (const word of [HELD_WORD, SEALED_WORD, MEMBERS_WORD]) assert.ok(!text.includes(word), `${path}: ${word}`);
  }
  const owner = (await get('/works?rating=general', 'owner')).text + (await get('/works?rating=general&page=2', 'owner')).text;
  assert.ok(owner.includes(HELD_WORD) && owner.includes(MEMBERS_WORD));
  assert.match(owner, /class="state">Held: /);
});
