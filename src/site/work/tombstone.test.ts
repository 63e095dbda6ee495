import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { withFolder } from '../../../test/acts/library.ts';
import { writePosts } from '../../../test/acts/posts.ts';
import { importPosts, joinByHand, undoImport, withdrawWork } from '../../acts/index.ts';
import { workPath } from '../addresses.ts';
import { type Asker, asker, linkTo } from '../asking.fixture.ts';
import { openEmptyShelf, ownShelf } from '../library.fixture.ts';

const ENDS = ['', '/1', '/2', '/99', '/whole', '/report', '.epub', '.html', '.txt'];

async function pathOf({ get }: Asker, title: RegExp): Promise<string> {
  const pages = await Promise.all(['/works?order=title', '/works?order=title&page=2'].map((path) => get(path)));
  return linkTo(pages.map(({ text }) => text).join(''), title);
}
const numberOf = (path: string): number => Number(/\d+/.exec(path)?.[0]);

test('where a public work stood that was withdrawn, every address of it says so, and not a word more', async () => {
  const site = await asker(await ownShelf());
  const path = await pathOf(site, /-the-tide-clock$/);
  const withdrawn = await withdrawWork(site.shelf.library, numberOf(path), 'owner', 'Her wish of 3 May.', 'author');
  assert.equal(withdrawn.kind, 'decided');
  const first = await site.get(path);
  assert.match(first.text, /A work that stood here was withdrawn\./);
  assert.ok(!/tide|clock|venn|wish/i.test(first.text));
  for (const asked of [...ENDS.map((end) => path + end), `/works/${numberOf(path)}`, `/works/${numberOf(path)}-wrong/1`]) {
    const { status, text, headers } = await site.get(asked);
    assert.deepEqual([status, text], [410, first.text], asked);
    assert.equal(headers.get('location'), null);
  }
  assert.equal((await site.post(`${path}/report`, { ground: 'other', words: 'x' })).status, 410);
  const never = await site.get('/works/987654');
  assert.deepEqual(
    [never.status, (await site.get(`${path}/1/reading`)).status, (await site.get(`${path}/x`)).status],
    [404, 404, 404],
  );
  for (const shelf of ['/', '/works?order=title', '/creators', '/creators/Mara%20Venn', '/fandoms/Marram%20Bay'])
    assert.ok(!/Tide Clock/.test((await site.get(shelf)).text), shelf);
  assert.equal((await site.get(path, 'owner')).status, 200);
});

test('old numbers that led to it leave a stone too; a work that never was public leaves none', async () => {
  const site = await asker(await ownShelf());
  const { library } = site.shelf;
  const [attic, cellar] = [await pathOf(site, /-the-kettle-of-the-attic$/), await pathOf(site, /-the-kettle-of-the-cellar$/)];
  const joined = await joinByHand(library, [numberOf(attic), numberOf(cellar)], 'owner', 'One story.');
  assert.ok(joined.kind === 'joined');
  assert.equal((await withdrawWork(library, joined.work.id, 'owner', 'Gone.', 'keeper')).kind, 'decided');
  for (const path of [attic, cellar, `${attic}/2`]) assert.equal((await site.get(path)).status, 410, path);

  const hidden = { states: ['held', 'sealed', 'members'] } as const;
  const { works } = await library.catalogue.list({ visible: hidden, order: 'newest', offset: 0, limit: 10 });
  const never = await site.get('/works/987654');
  for (const work of works) {
    await withdrawWork(library, work.id, 'owner', 'Gone.', 'keeper');
    for (const end of ENDS) assert.deepEqual((await site.get(workPath(work) + end)).text, never.text, work.state + end);
  }
  assert.equal(works.length, 3);
});

test('a pile that is undone and comes again is found at its old addresses, with the stones that stood there', () =>
  withFolder(async (dir) => {
    const site = await asker(await openEmptyShelf());
    const { library } = site.shelf;
    const pile = writePosts(join(dir, 'pile'), { 'a.txt': { title: 'Ferry' }, 'b.txt': { title: 'Heron', variant: 1 } });
    const bring = async (path: string) => (await importPosts(library, [path], { silence: 'public' })).kind;
    assert.equal(await bring(pile), 'done');
    const [ferry, heron] = [await pathOf(site, /-ferry$/), await pathOf(site, /-heron$/)];
    assert.equal((await withdrawWork(library, numberOf(heron), 'owner', 'Her wish.', 'author')).kind, 'decided');
    assert.equal((await undoImport(library, 'last')).kind, 'undone');
    assert.deepEqual([(await site.get(ferry)).status, (await site.get(heron)).status], [404, 404]);
    // Another work comes first, and takes neither number.
    assert.equal(await bring(writePosts(join(dir, 'other'), { 'c.txt': { title: 'The Net', variant: 2 } })), 'done');
    assert.equal(await bring(pile), 'done');
    for (const end of ['', '/report', '.epub']) {
      assert.equal((await site.get(ferry + end)).status, 200, end);
      assert.equal((await site.get(heron + end)).status, 410, end);
    }
    assert.equal(await pathOf(site, /-ferry$/), ferry);
  }));
