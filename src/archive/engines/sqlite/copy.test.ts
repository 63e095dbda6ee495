/** Copies and proofs, on both drivers. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { importAll } from '../../../../test/archive/contract.ts';
import { hashOf, itemOf } from '../../../../test/archive/stories.ts';
import { newFolder } from '../../../../test/folder.ts';
import type { Library } from '../../archive.ts';
import { openBackup } from './backup.ts';
import { connect, DRIVERS, type DriverName } from './driver.ts';
import { LIBRARY_FILE, openSqlite } from './open.ts';

const TITLES = ['Ferry', 'Heron', 'Net'];

async function inLibrary(driver: DriverName, work: (library: Library, dir: string) => Promise<void>) {
  const dir = newFolder();
  const opened = await openSqlite(dir, { create: true, driver });
  assert.ok(opened.kind === 'open');
  try {
    await importAll(
      opened.library,
      TITLES.map((title) => itemOf({ title })),
    );
    await work(opened.library, dir);
  } finally {
    await opened.library.close();
    rmSync(dir, { recursive: true, force: true });
  }
}

for (const driver of DRIVERS) {
  test(`${driver}: a copy holds all that the library held at that moment, is its owner's alone, and says what is in it`, () =>
    inLibrary(driver, async (library, dir) => {
      const writer = connect(join(dir, LIBRARY_FILE), { driver, timeout: 0 });
      writer.exec('BEGIN IMMEDIATE');
      const file = join(dir, 'copy');
      const manifest = await library.keeping.copyTo(file, 5);
      writer.exec('ROLLBACK');
      writer.close();
      assert.deepEqual(manifest.proof, await library.keeping.proof());
      assert.deepEqual([manifest.library, manifest.at, manifest.proof.originals], [library.id, 5, TITLES.length]);
      assert.equal(statSync(file).mode & 0o077, 0);
      const opened = openBackup(file);
      assert.ok(opened.kind === 'open');
      assert.deepEqual(opened.backup.manifest, manifest);
      assert.deepEqual(opened.backup.faults(), []);
      assert.deepEqual(
        [...opened.backup.fixity()].map(({ fault }) => fault),
        TITLES.map(() => null),
      );
      opened.backup.close();
      assert.deepEqual(
        readdirSync(dir).filter((name) => name.startsWith('copy')),
        ['copy'],
      );
    }));

  test(`${driver}: a copy that fails leaves no file`, () =>
    inLibrary(driver, async (library, dir) => {
      await assert.rejects(library.keeping.copyTo(join(dir, 'none', 'copy'), 5));
      assert.equal(existsSync(join(dir, 'none')), false);
    }));

  test(`${driver}: the proof is of the rows: one that is changed, added or gone makes another`, () =>
    inLibrary(driver, async (library, dir) => {
      await library.events.add({ at: 1, who: 'owner', what: 'looked', work: null, import: null, data: {} });
      const before = await library.keeping.proof();
      const raw = connect(join(dir, LIBRARY_FILE), { driver, timeout: 1000 });
      raw.exec('DROP TRIGGER events_stay; UPDATE events SET at = at + 1');
      assert.notEqual((await library.keeping.proof()).eventsHash, before.eventsHash);
      raw.exec('DELETE FROM originals WHERE id = 1');
      const after = await library.keeping.proof();
      assert.equal(after.originals, before.originals - 1);
      assert.notEqual(after.originalsHash, before.originalsHash);
      raw.close();
    }));

  test(`${driver}: fixity finds bytes that were changed or lost, and putting them back mends it`, () =>
    inLibrary(driver, async (library, dir) => {
      const raw = connect(join(dir, LIBRARY_FILE), { driver, timeout: 1000 });
      const first = raw.prepare('SELECT bytes FROM bytes WHERE original_id = 1').get() as { readonly bytes: Uint8Array };
      raw.exec(`UPDATE bytes SET bytes = CAST('x' || substr(CAST(bytes AS TEXT), 2) AS BLOB) WHERE original_id = 1`);
      raw.exec('DELETE FROM bytes WHERE original_id = 2');
      raw.close();
      const looks = [];
      for await (const look of library.keeping.fixity(0)) looks.push(look);
      assert.deepEqual(
        looks.map(({ fault }) => fault),
        ['changed', 'missing', null],
      );
      const rest = [];
      for await (const look of library.keeping.fixity(2)) rest.push(look.number);
      assert.deepEqual(rest, [3]);
      assert.deepEqual(
        (await library.keeping.faults()).map(({ what }) => what),
        ['1 originals without bytes'],
      );
      const [hash = ''] = looks.map(({ sha256 }) => sha256);
      assert.equal(await library.keeping.putBack(hash, first.bytes), true);
      assert.equal(await library.keeping.putBack(hashOf('never'), first.bytes), false);
      for await (const { fault, number } of library.keeping.fixity(0)) if (number === 1) assert.equal(fault, null);
      assert.equal((await library.keeping.whereabouts(hash)).works.length, 1);
    }));
}
