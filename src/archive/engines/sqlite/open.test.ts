import assert from 'node:assert/strict';
import { readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { importAll, refusal, titles } from '../../../../test/archive/contract.ts';
import { itemOf } from '../../../../test/archive/stories.ts';
import { newFolder } from '../../../../test/folder.ts';
import { oldAddressKey } from '../../../works/index.ts';
import { connect, DRIVERS, type DriverName } from './driver.ts';
import { migrations } from './migrations/index.ts';
import { LIBRARY_FILE, openSqlite, type SqliteOpened, type SqliteOptions } from './open.ts';

const later = [...migrations, 'CREATE TABLE shelves (id INTEGER PRIMARY KEY); INSERT INTO shelves VALUES (1);'];

for (const driver of DRIVERS) {
  const inFolder = (name: string, work: (dir: string) => Promise<void>) =>
    test(`${driver}: ${name}`, async () => {
      const dir = newFolder();
      try {
        await work(dir);
      } finally {
        rmSync(dir, { recursive: true, force: true });
      }
    });
  const open = (dir: string, more: Partial<SqliteOptions> = {}) => openSqlite(dir, { create: true, driver, ...more });

  inFolder('a library is made where there is none, readable by its owner alone', async (dir) => {
    const opened = expectOpen(await open(join(dir, 'new', 'library')));
    assert.equal(opened.created, true);
    assert.equal(opened.upgraded, null);
    assert.match(opened.library.id, /^[0-9a-f]{32}$/);
    await opened.library.close();
    assert.equal(statSync(join(dir, 'new', 'library', LIBRARY_FILE)).mode & 0o077, 0);
    const again = expectOpen(await open(join(dir, 'new', 'library')));
    assert.equal(again.created, false);
    assert.equal(again.library.id, opened.library.id);
    await again.library.close();
  });

  inFolder('without create, nothing is made', async (dir) => {
    assert.deepEqual(await open(join(dir, 'none'), { create: false }), { kind: 'missing' });
    assert.deepEqual(readdirSync(dir), []);
  });

  inFolder('an older library is upgraded after a backup beside it, which still opens as it was', async (dir) => {
    const { library } = expectOpen(await open(dir));
    await importAll(library, [itemOf({ title: 'Ferry' })]);
    await library.close();
    const opened = expectOpen(await open(dir, { migrations: later }));
    assert.ok(opened.upgraded);
    assert.deepEqual([opened.upgraded.from, opened.upgraded.to], [migrations.length, migrations.length + 1]);
    assert.deepEqual(await titles(opened.library), ['Ferry']);
    await opened.library.close();
    const kept = connect(opened.upgraded.backup, { driver, timeout: 0 });
    assert.deepEqual(kept.prepare('PRAGMA integrity_check').get(), { integrity_check: 'ok' });
    assert.deepEqual(kept.prepare('PRAGMA user_version').get(), { user_version: migrations.length });
    assert.deepEqual(kept.prepare('SELECT count(*) AS n FROM works').get(), { n: 1 });
    kept.close();
    const once = expectOpen(await open(dir, { migrations: later }));
    assert.equal(once.upgraded, null);
    await once.library.close();
  });

  inFolder('a library that was written before old addresses were kept has them once it is opened', async (dir) => {
    const { library } = expectOpen(await open(dir));
    await importAll(library, [itemOf({ title: 'Ferry', url: 'http://harbour.example/ferry.html' })]);
    await library.close();
    const old = connect(join(dir, LIBRARY_FILE), { driver, timeout: 0 });
    old.exec(`DELETE FROM old_addresses; DELETE FROM meta WHERE key = 'old-addresses';`);
    old.close();
    const opened = expectOpen(await open(dir));
    const key = oldAddressKey('www.harbour.example/ferry.html') ?? -1;
    assert.deepEqual(await opened.library.catalogue.atOldAddress(key), [{ work: 1, position: 1, leads: 'here' }]);
    await opened.library.close();
  });

  inFolder('a migration that fails leaves the library as it was', async (dir) => {
    await expectOpen(await open(dir)).library.close();
    await assert.rejects(
      open(dir, { migrations: [...migrations, 'CREATE TABLE shelves (id INTEGER); INSERT INTO nowhere VALUES (1)'] }),
      /nowhere/,
    );
    const { library } = expectOpen(await open(dir));
    assert.deepEqual(await titles(library), []);
    await library.close();
  });

  inFolder('a newer library is refused and left alone', async (dir) => {
    await expectOpen(await open(dir, { migrations: later })).library.close();
    assert.deepEqual(await open(dir), { kind: 'newer', version: migrations.length + 1, known: migrations.length });
    assert.deepEqual(
      readdirSync(dir).filter((name) => name.endsWith('.backup')),
      [],
    );
  });

  inFolder("another program's database is not touched", async (dir) => {
    const other = connect(join(dir, LIBRARY_FILE), { driver, timeout: 0 });
    other.exec('CREATE TABLE theirs (id INTEGER)');
    other.close();
    assert.deepEqual(await open(dir), { kind: 'foreign' });
  });

  const troubles: readonly (readonly [string, (dir: string) => string, string])[] = [
    [
      'a file that is no database',
      (dir) => {
        writeFileSync(join(dir, LIBRARY_FILE), 'A letter, not a library. '.repeat(50));
        return dir;
      },
      'damaged',
    ],
    [
      'a file where the folder should be',
      (dir) => {
        writeFileSync(join(dir, 'file'), '');
        return join(dir, 'file', 'library');
      },
      'io',
    ],
  ];
  for (const [name, make, code] of troubles) {
    inFolder(`${name} is told, not thrown`, async (dir) => {
      const opened = await open(make(dir));
      assert.ok(opened.kind === 'trouble', opened.kind);
      assert.equal(opened.code, code);
    });
  }

  inFolder('decisions, events and refusals cannot be changed, deleted or replaced, by whatever statement', async (dir) => {
    const { library } = expectOpen(await open(dir));
    await library.decisions.add({
      at: 1,
      who: 'owner',
      act: 'release',
      work: 1,
      reason: 'A mistake.',
      covers: { marks: ['aa'], grounds: [] },
    });
    await library.events.add({ at: 1, who: 'owner', what: 'x', work: null, import: null, data: {} });
    await library.originals.purge([], refusal('aa'));
    await library.close();
    const raw = connect(join(dir, LIBRARY_FILE), { driver, timeout: 0 });
    for (const sql of [
      `UPDATE decisions SET reason = 'x'`,
      'DELETE FROM decisions',
      `REPLACE INTO decisions SELECT * FROM decisions`,
      `UPDATE decision_marks SET mark = x'00'`,
      'DELETE FROM decision_marks',
      `UPDATE events SET what = 'y'`,
      'DELETE FROM events WHERE id = 1',
      'REPLACE INTO events SELECT * FROM events',
      'UPDATE refused SET at = 2',
      'DELETE FROM refused',
    ]) {
      assert.throws(() => raw.exec(sql), /append-only/, sql);
    }
    raw.close();
  });

  inFolder('what is written is on the disk when a commit returns, and what is deleted is overwritten', async (dir) => {
    const { library } = expectOpen(await open(dir));
    await importAll(library, [itemOf({ title: 'Ferry' })]);
    await library.close();
    const raw = connect(join(dir, LIBRARY_FILE), { driver, timeout: 0 });
    assert.deepEqual(raw.prepare('PRAGMA journal_mode').get(), { journal_mode: 'wal' });
    assert.deepEqual(raw.prepare('PRAGMA foreign_key_check').all(), []);
    raw.close();
  });
}

test('the driver is as the environment says, else the first that loads', async () => {
  const { pickDriver } = await import('./driver.ts');
  const picks: readonly (readonly [string | undefined, DriverName])[] = [
    ['libsql', 'libsql'],
    ['better-sqlite3', 'better-sqlite3'],
  ];
  for (const [wanted, driver] of picks) assert.equal(pickDriver(wanted), driver);
  assert.ok(DRIVERS.includes(pickDriver('nonsense')));
});

function expectOpen(opened: SqliteOpened): SqliteOpened & { readonly kind: 'open' } {
  assert.ok(opened.kind === 'open', `${opened.kind}`);
  return opened;
}
