/** Every sample as an e-book, in front of both checkers: no error, no warning. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { importPosts, openLibrary } from '../../src/acts/index.ts';
import { epub } from '../../src/editions/index.ts';
import { admit, admitChapter, visibility } from '../../src/gate/index.ts';
import { needs } from '../needs.ts';
import { foundByEpubcheck, foundByEpubcheckTs, type NamedBook } from './checkers.ts';
import { PLACE } from './works.ts';

const SAMPLES = fileURLToPath(new URL('../../samples', import.meta.url));
describe('the samples as e-books', () => {
  const folder = mkdtempSync(join(tmpdir(), 'masterlist-samples-'));
  const books: NamedBook[] = [];

  before(async () => {
    const opened = await openLibrary(folder, { create: true });
    assert.equal(opened.kind, 'open');
    if (opened.kind !== 'open') return;
    const { library } = opened;
    try {
      const imported = await importPosts(library, [SAMPLES]);
      assert.equal(imported.kind, 'done');
      const { works } = await library.catalogue.list({
        visible: visibility('owner', 'epub'),
        order: 'title',
        offset: 0,
        limit: 1000,
      });
      for (const { id } of works) {
        const found = await library.catalogue.find(id);
        assert.equal(found.kind, 'work');
        if (found.kind !== 'work') continue;
        const verdict = admit(found.work, 'owner', 'epub');
        assert.equal(verdict.kind, 'shown');
        if (verdict.kind !== 'shown') continue;
        const chapters = [];
        for await (const chapter of library.catalogue.chapters(id)) chapters.push(admitChapter(verdict.shown, chapter));
        books.push({ name: found.work.title, bytes: await epub(verdict.shown, chapters, PLACE) });
      }
    } finally {
      await library.close();
    }
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  test('the samples make a shelf of books', () => {
    assert.ok(books.length >= 30, `${books.length} books`);
  });

  test('epubcheck-ts finds nothing in any of them', async () => {
    const found: string[] = [];
    for (const { name, bytes } of books) found.push(...(await foundByEpubcheckTs(bytes)).map((line) => `${name}: ${line}`));
    assert.deepEqual(found, []);
  });

  test('EPUBCheck finds nothing in any of them', async (t) => {
    if (!needs(t, 'epubcheck') || !needs(t, 'java')) return;
    assert.deepEqual(await foundByEpubcheck(books), []);
  });
});
