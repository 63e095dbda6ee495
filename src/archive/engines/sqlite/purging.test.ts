/** A refused text is in no file of the library any more: the files are searched for it byte by byte. */

import assert from 'node:assert/strict';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { importAll, refusal, undoAll } from '../../../../test/archive/contract.ts';
import { hashOf, itemOf, plainJoin } from '../../../../test/archive/stories.ts';
import { newFolder } from '../../../../test/folder.ts';
import type { ImportItem, Library } from '../../archive.ts';
import { connect, DRIVERS, type DriverName } from './driver.ts';
import { LIBRARY_FILE, openSqlite } from './open.ts';

const MARKER = 'heliotropequartet';
/** Sizes that fill a page, share one, and spill over many. */
const LENGTHS = [1, 40, 150, 900, 4000, 20_000];
const long = (word: string, times: number) => Array.from({ length: times }, (_, n) => `${word} ${n}`).join(' ');

function holding(dir: string): readonly string[] {
  return readdirSync(dir).filter((name) => readFileSync(join(dir, name)).includes(MARKER));
}

async function inLibrary(driver: DriverName, work: (library: Library, dir: string) => Promise<void>) {
  const dir = newFolder();
  const opened = await openSqlite(dir, { create: true, driver });
  assert.ok(opened.kind === 'open');
  try {
    await work(opened.library, dir);
  } finally {
    await opened.library.close();
    rmSync(dir, { recursive: true, force: true });
  }
}

const others = (from: number) =>
  Array.from({ length: 150 }, (_, n) => itemOf({ title: `Story ${from + n}`, text: long('calm', (n * 37) % 900) }));
const marked = (times: number) =>
  itemOf({
    title: `${MARKER} ${times}`,
    author: `${MARKER} Author`,
    fandom: `${MARKER} Fandom`,
    text: long(MARKER, times),
    path: `pile/${times}.txt`,
  });

for (const driver of DRIVERS) {
  test(`${driver}: a purged text is in no file, whatever its length and its neighbours`, () =>
    inLibrary(driver, async (library, dir) => {
      await importAll(library, [...others(0), ...LENGTHS.map(marked), ...others(200)]);
      assert.ok(holding(dir).length > 0, 'the search finds the text while it is there');
      const list = await library.catalogue.list({
        visible: { states: ['public'] },
        order: 'newest',
        creator: `${MARKER} Author`,
        offset: 0,
        limit: 50,
      });
      assert.equal(list.total, LENGTHS.length);
      for (const work of list.works) {
        const posts = await library.catalogue.posts(work.id);
        assert.equal(
          await library.originals.purge(
            posts.map(({ post }) => post),
            refusal(),
          ),
          true,
        );
        await library.joining.run(plainJoin(), { at: 5 });
      }
      assert.deepEqual(holding(dir), []);
      assert.equal((await library.originals.count()).originals, 300);
    }));

  test(`${driver}: it goes from containers, facets and works that it was joined to`, () =>
    inLibrary(driver, async (library, dir) => {
      const frame = new TextEncoder().encode(long(MARKER, 2000));
      const whole: ImportItem = {
        kind: 'frame',
        frame: { place: { path: 'digest.eml', index: 0 }, posts: 2, holds: 'whole', bytes: frame },
        sha256: hashOf(frame),
      };
      const rest: ImportItem = {
        ...whole,
        frame: { ...whole.frame, holds: 'rest', bytes: new TextEncoder().encode('Contents') },
        sha256: hashOf('Contents'),
      };
      const part = itemOf({
        title: 'Ferry',
        part: 1,
        author: `${MARKER} Author`,
        text: long(MARKER, 500),
        path: 'digest.eml',
        index: 1,
      });
      await importAll(library, [part, whole, rest, itemOf({ title: 'Ferry', part: 2, text: 'Calm.' })]);
      await library.originals.purge([1], refusal());
      await library.joining.run(plainJoin(), { at: 5 });
      assert.deepEqual(holding(dir), []);
      const raw = connect(join(dir, LIBRARY_FILE), { driver, timeout: 1000 });
      assert.deepEqual(raw.prepare('SELECT kind, count(*) AS n FROM originals GROUP BY kind ORDER BY kind').all(), [
        { kind: 'post', n: 1 },
        { kind: 'rest', n: 1 },
      ]);
      raw.close();
    }));

  test(`${driver}: an undone import leaves no text behind once the log is cut`, () =>
    inLibrary(driver, async (library, dir) => {
      await importAll(library, others(0));
      await undoAll(library, await importAll(library, LENGTHS.map(marked), { what: ['marked'] }));
      // Paths stay in the list of imports; texts do not.
      await library.originals.purge([], refusal());
      assert.deepEqual(holding(dir), []);
    }));

  test(`${driver}: where a reader keeps the log from being cut, the purge says so and the next chance does it`, () =>
    inLibrary(driver, async (library, dir) => {
      await importAll(library, [marked(900), ...others(0)]);
      const reader = connect(join(dir, LIBRARY_FILE), { driver, timeout: 0 });
      reader.exec('BEGIN');
      reader.prepare('SELECT count(*) FROM works').get();
      const impatient = await openSqlite(dir, { create: false, driver, waitMs: 50 });
      assert.ok(impatient.kind === 'open');
      assert.equal(await impatient.library.originals.purge([1], refusal()), false);
      assert.equal(await impatient.library.originals.settle(), false);
      assert.notDeepEqual(holding(dir), []);
      reader.exec('ROLLBACK');
      reader.close();
      assert.equal(await impatient.library.originals.settle(), true);
      await impatient.library.close();
      assert.deepEqual(holding(dir), []);
    }));
}
