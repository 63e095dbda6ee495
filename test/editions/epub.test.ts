/** Books against both checkers: no error and no warning, whatever the work. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { epub } from '../../src/editions/index.ts';
import { needs } from '../needs.ts';
import { foundByEpubcheck, foundByEpubcheckTs } from './checkers.ts';
import { chaptersOf, entry, HARD, PLACE, shown, shownAll, work } from './works.ts';

const HUNDRED = work({
  title: 'A Hundred Lamps',
  chapters: { have: 100, total: 100 },
  entries: Array.from({ length: 100 }, (_, index) => entry(index + 1, `${index + 1}/100`)),
});
const BOOKS = await Promise.all(
  [...HARD, { name: 'a hundred chapters', work: HUNDRED, chapter: {} }].map(async ({ name, work: of, chapter }) => ({
    name,
    bytes: await epub(shown(of), shownAll(chaptersOf(of, chapter)), {
      ...PLACE,
      address: 'https://shelf.example.org/works/12-the-lamp-room?a=1&b=2',
    }),
  })),
);

for (const { name, bytes } of BOOKS) {
  test(`epubcheck-ts finds nothing: ${name}`, async () => {
    assert.deepEqual(await foundByEpubcheckTs(bytes), []);
  });
}

test('EPUBCheck finds nothing in any of them', async (t) => {
  if (!needs(t, 'epubcheck') || !needs(t, 'java')) return;
  assert.deepEqual(await foundByEpubcheck(BOOKS), []);
});

test('both checkers do find what is wrong', async (t) => {
  const [good] = BOOKS;
  assert.ok(good);
  const broken = { name: 'broken', bytes: good.bytes.slice(0, good.bytes.length - 200) };
  assert.notDeepEqual(await foundByEpubcheckTs(broken.bytes), []);
  if (!needs(t, 'epubcheck') || !needs(t, 'java')) return;
  assert.notDeepEqual(await foundByEpubcheck([broken]), []);
});
