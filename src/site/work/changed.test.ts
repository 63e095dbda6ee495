/** A work that becomes another between two looks at it: its reader is sent to look again, and never gets a text that the gate was not asked for. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Chapter } from '../../words/index.ts';
import { type Asker, asker } from '../asking.fixture.ts';
import { openShelf } from '../library.fixture.ts';

const MARKER = 'thistledownword';

/** A site whose serials have lost their last chapter since they were found. */
async function shrinking(): Promise<Asker> {
  const shelf = await openShelf();
  const { catalogue } = shelf.world;
  const changed: typeof catalogue = {
    ...catalogue,
    async *chapters(work) {
      let held: Chapter | null = null;
      for await (const chapter of catalogue.chapters(work)) {
        if (held !== null) yield held;
        held = chapter;
      }
    },
  };
  return asker({ ...shelf, world: { ...shelf.world, catalogue: changed } });
}

/** A site whose chapters are others than those that the work had when it was found. */
async function changing(): Promise<Asker> {
  const shelf = await openShelf();
  const { catalogue } = shelf.world;
  const other = (chapter: Chapter): Chapter => ({
    ...chapter,
    post: chapter.post + 1000,
    html: `<p>${MARKER}</p>`,
    text: MARKER,
  });
  const changed: typeof catalogue = {
    ...catalogue,
    chapter: async (work, position) => {
      const chapter = await catalogue.chapter(work, position);
      return chapter === null ? null : other(chapter);
    },
    async *chapters(work) {
      for await (const chapter of catalogue.chapters(work)) yield other(chapter);
    },
  };
  return asker({ ...shelf, world: { ...shelf.world, catalogue: changed } });
}

test('each way to read it leads back to itself, and holds nothing of the other text', async () => {
  const site = await changing();
  const visible = { states: ['public'] } as const;
  const { works } = await site.shelf.library.catalogue.list({ visible, order: 'title', offset: 0, limit: 99 });
  const serial = works.find(({ chapters }) => chapters.have > 1);
  const single = works.find(({ title }) => title === 'An Honest Ledger');
  assert.ok(serial && single);
  const paths = [
    `/works/${single.id}-${single.slug}`,
    `/works/${serial.id}-${serial.slug}/1`,
    ...['.epub', '.html', '.txt'].map((end) => `/works/${serial.id}-${serial.slug}${end}`),
  ];
  for (const path of paths) {
    const { status, headers, text } = await site.get(path);
    assert.deepEqual([path, status, headers.get('location')], [path, 302, path]);
    assert.ok(!text.includes(MARKER));
  }
  await assert.rejects(site.get(`/works/${serial.id}-${serial.slug}/whole`), /changed while it was read/);
  assert.deepEqual(site.faults, []);
});

test('a work that has fewer parts by now is looked at again, and no file lacks one', async () => {
  const site = await shrinking();
  const { works } = await site.shelf.library.catalogue.list({
    visible: { states: ['public'] },
    order: 'title',
    offset: 0,
    limit: 99,
  });
  const serial = works.find(({ chapters }) => chapters.have > 1);
  assert.ok(serial);
  for (const end of ['.epub', '.html', '.txt']) {
    const path: string = `/works/${serial.id}-${serial.slug}${end}`;
    const { status, headers } = await site.get(path);
    assert.deepEqual([path, status, headers.get('location')], [path, 302, path]);
  }
  await assert.rejects(site.get(`/works/${serial.id}-${serial.slug}/whole`), /changed while it was read/);
  assert.deepEqual(site.faults, []);
});
