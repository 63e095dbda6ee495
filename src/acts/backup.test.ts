/** A backup holds all, says so, and a library made of it is the library; what was refused since stays refused. */
import assert from 'node:assert/strict';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { DRIVERS, withDriver } from '../../test/acts/drivers.ts';
import { openAt, withFolder } from '../../test/acts/library.ts';
import { everything, idOf, shelf } from '../../test/acts/look.ts';
import { writePosts } from '../../test/acts/posts.ts';
import type { Library } from '../archive/archive.ts';
import { connect } from '../archive/engines/sqlite/driver.ts';
import { LIBRARY_FILE } from '../archive/engines/sqlite/open.ts';
import { backUpLibrary, hashOfFile } from './backup.ts';
import { importPosts, refuseWork, releaseWork } from './index.ts';
import { restoreLibrary } from './restore.ts';
import { restoreOriginals } from './restore-original.ts';

const MARKER = 'heliotropequartet';

async function filled(dir: string): Promise<Library> {
  const library = await openAt(join(dir, 'library'));
  const pile = writePosts(join(dir, 'pile'), {
    'a.txt': { title: 'Long Tide', part: '1/2', variant: 1 },
    'b.txt': { title: 'Long Tide', part: '2/2', variant: 2 },
    'c.txt': { title: 'The Net', archive: 'Ask me first.' },
    'd.txt': { title: 'The Locked Box', rating: 'NC-17', warnings: 'underage', marker: MARKER },
  });
  await importPosts(library, [pile], { silence: 'public', now: 1_000_000 });
  await releaseWork(library, await idOf(library, 'The Net'), 'owner', 'She wrote that we may.', 1_000_001);
  return library;
}

async function backedUp(library: Library, file: string) {
  const made = await backUpLibrary(library, file, { now: 2_000_000 });
  assert.ok(made.kind === 'made', made.kind === 'failed' ? made.message : '');
  return made;
}

function onBoth(name: string, work: () => Promise<void>): void {
  for (const driver of DRIVERS) test(`${driver}: ${name}`, () => withDriver(driver, work));
}

const filesHolding = (dir: string, word: string) =>
  readdirSync(dir, { recursive: true })
    .map((name) => join(dir, String(name)))
    .filter((path) => !path.endsWith('restoring') && readFileSync(path).includes(word));

onBoth('what is restored shows and keeps all that was backed up, sealed as sealed', () =>
  withFolder(async (dir) => {
    const library = await filled(dir);
    const [shown, proof] = [await everything(library), await library.keeping.proof()];
    const file = join(dir, 'backups', 'one.sqlite');
    const made = await backedUp(library, file);
    assert.equal(readFileSync(`${file}.sha256`, 'utf8'), `${await hashOfFile(file)}  one.sqlite\n`);
    assert.deepEqual(made.manifest.proof, proof);
    await library.close();
    const target = join(dir, 'again');
    const restored = await restoreLibrary(file, target, { verify: true });
    assert.ok(restored.kind === 'restored', restored.kind);
    assert.deepEqual(restored.proved, { proof, at: 2_000_000, everyOriginal: true, fileHash: true });
    assert.deepEqual([restored.kept, restored.purged], [null, 0]);
    assert.deepEqual(readdirSync(target).sort(), ['masterlist.lock', LIBRARY_FILE]);
    const again = await openAt(target);
    assert.deepEqual(await everything(again), shown);
    assert.ok((await shelf(again)).includes('The Locked Box: sealed, 1'));
    assert.equal(again.id, library.id);
    const after = await again.keeping.proof();
    assert.deepEqual(
      [after.originalsHash, after.decisionsHash, after.events],
      [proof.originalsHash, proof.decisionsHash, proof.events + 1],
    );
    await again.close();
  }),
);

onBoth('a library that is there is only replaced when told, and is kept', () =>
  withFolder(async (dir) => {
    const library = await filled(dir);
    const file = join(dir, 'one.sqlite');
    await backedUp(library, file);
    await importPosts(library, [writePosts(join(dir, 'more'), { 'e.txt': { title: 'The Heron' } })], { now: 3_000_000 });
    const home = join(dir, 'library');
    const refused = await restoreLibrary(file, home);
    assert.ok(refused.kind === 'failed' && refused.code === 'library-there');
    const open = await restoreLibrary(file, home, { replace: true });
    assert.ok(open.kind === 'failed' && open.code === 'busy', 'while a program has it open');
    assert.equal((await shelf(library)).length, 4);
    await library.close();
    const restored = await restoreLibrary(file, home, { replace: true });
    assert.ok(restored.kind === 'restored');
    const now = await openAt(home);
    assert.equal((await shelf(now)).length, 3);
    await now.close();
    const before = join(dir, 'before');
    mkdirSync(before);
    copyFileSync(restored.kept ?? '', join(before, LIBRARY_FILE));
    const kept = await openAt(before);
    assert.equal((await shelf(kept)).length, 4);
    await kept.close();
  }),
);

for (const how of ['from the library that is replaced', 'from the record beside the backup', 'from a newer backup'] as const) {
  onBoth(`what was refused after the backup is purged again: ${how}`, () =>
    withFolder(async (dir) => {
      const library = await filled(dir);
      const file = join(dir, 'backups', 'one.sqlite');
      await backedUp(library, file);
      assert.deepEqual(filesHolding(join(dir, 'backups'), MARKER), [file], 'sealed bytes stay in a backup');
      const refused = await refuseWork(library, await idOf(library, 'The Locked Box'), 'owner', 'Rightly withheld.', { now: 3 });
      assert.ok(refused.kind === 'refused');
      assert.deepEqual([refused.backups, refused.unrecorded], [[file], []]);
      const newer = join(dir, 'newer', 'two.sqlite');
      await backedUp(library, newer);
      assert.deepEqual(filesHolding(join(dir, 'newer'), MARKER), []);
      await library.close();
      const target = join(dir, how === 'from the library that is replaced' ? 'library' : 'again');
      if (how !== 'from the record beside the backup') rmSync(`${file}.refused`);
      const refusals = how === 'from a newer backup' ? [newer] : [];
      const restored = await restoreLibrary(file, target, { verify: true, replace: true, refusals });
      assert.ok(restored.kind === 'restored', restored.kind === 'failed' ? restored.message : '');
      assert.equal(restored.purged, 1);
      assert.deepEqual(filesHolding(target, MARKER), []);
      const again = await openAt(target);
      assert.deepEqual(await shelf(again), ['Long Tide: public, 2', 'The Net: public, 1']);
      const [decision] = (await again.decisions.list(null, 10)).filter(({ act }) => act === 'refuse');
      assert.deepEqual([decision?.reason, decision?.at], ['Rightly withheld.', 3]);
      const back = await importPosts(again, [join(dir, 'pile')], { now: 4_000_000 });
      assert.ok(back.kind === 'done');
      assert.deepEqual(
        back.sheet.skips.map(({ code }) => code),
        ['refused'],
      );
      assert.deepEqual(filesHolding(target, MARKER), []);
      await again.close();
    }),
  );
}

const DAMAGES: readonly (readonly [what: string, sql: string, told: RegExp])[] = [
  [
    'a decision is gone',
    'DROP TRIGGER decisions_are_kept; DROP TRIGGER decision_marks_are_kept; DELETE FROM decision_marks; DELETE FROM decisions',
    /the decisions are not those/,
  ],
  [
    'a decision says something else',
    `DROP TRIGGER decisions_stay; UPDATE decisions SET reason = 'x'`,
    /the decisions are not those/,
  ],
  ['an event is gone', 'DROP TRIGGER events_are_kept; DELETE FROM events', /the events are not those/],
  ['an original is gone', 'DELETE FROM originals WHERE id = 1', /the originals are not those/],
  ['a refused mark is added', `INSERT INTO refused VALUES (x'aa', 1)`, /the refused marks are not those/],
  [
    'an original is changed',
    `UPDATE bytes SET bytes = CAST('x' AS BLOB) WHERE original_id = 2`,
    /the original [0-9a-f]{64} in it is changed/,
  ],
];
for (const [what, sql, told] of DAMAGES) {
  test(`a backup in which ${what} is not restored`, () =>
    withFolder(async (dir) => {
      const library = await filled(dir);
      const file = join(dir, 'one.sqlite');
      await backedUp(library, file);
      await library.close();
      const raw = connect(file, { timeout: 0 });
      raw.exec(sql);
      raw.close();
      const target = join(dir, 'again');
      for (const dryRun of [true, false]) {
        const outcome = await restoreLibrary(file, target, { verify: true, dryRun });
        assert.ok(outcome.kind === 'failed' && outcome.code === 'backup-damaged', outcome.kind);
        assert.match(outcome.message, told);
      }
      assert.deepEqual(existsSync(target) ? readdirSync(target) : [], existsSync(target) ? ['masterlist.lock'] : []);
    }));
}

test('a file that is no backup, a newer one and none at all are told apart', () =>
  withFolder(async (dir) => {
    writeFileSync(join(dir, 'letter'), 'Dear all, this is a letter and no library. '.repeat(40));
    const other = connect(join(dir, 'theirs'), { timeout: 0 });
    other.exec('CREATE TABLE theirs (id INTEGER)');
    other.close();
    const library = await filled(dir);
    await backedUp(library, join(dir, 'newer'));
    await library.close();
    const raw = connect(join(dir, 'newer'), { timeout: 0 });
    raw.exec('PRAGMA user_version = 9999');
    raw.close();
    const cases = [
      ['none', 'no-such-backup'],
      ['letter', 'backup-damaged'],
      ['theirs', 'not-a-backup'],
      ['newer', 'newer-library'],
    ] as const;
    for (const [name, code] of cases) {
      const outcome = await restoreLibrary(join(dir, name), join(dir, 'again'));
      assert.ok(outcome.kind === 'failed', name);
      assert.equal(outcome.code, code, outcome.message);
      assert.ok(!existsSync(join(dir, 'again')), 'nothing is made');
    }
  }));

test('a backup is not written over unless told, and is then written anew', () =>
  withFolder(async (dir) => {
    const library = await filled(dir);
    const file = join(dir, 'one.sqlite');
    await backedUp(library, file);
    const again = await backUpLibrary(library, file);
    assert.ok(again.kind === 'failed' && again.code === 'backup-exists');
    const anew = await backUpLibrary(library, file, { replace: true });
    assert.ok(anew.kind === 'made');
    assert.equal(anew.manifest.proof.events, (await library.keeping.proof()).events - 1);
    const folder = await backUpLibrary(library, dir);
    assert.ok(folder.kind === 'failed' && folder.code === 'backup-exists');
    await library.close();
  }));

test('single originals are brought back from a backup of the same library alone', () =>
  withFolder(async (dir) => {
    const library = await filled(dir);
    const file = join(dir, 'one.sqlite');
    await backedUp(library, file);
    const whole: string[] = [];
    for await (const { sha256 } of library.keeping.fixity(0)) whole.push(sha256);
    const raw = connect(join(dir, 'library', LIBRARY_FILE), { timeout: 1000 });
    raw.exec(`UPDATE bytes SET bytes = CAST('x' AS BLOB) WHERE original_id = 2`);
    raw.close();
    const never = 'ab'.repeat(32);
    const back = await restoreOriginals(library, file, [whole[1] ?? '', never]);
    assert.deepEqual(back, { kind: 'originals', put: [whole[1]], notThere: [never], unknown: [] });
    for await (const { fault } of library.keeping.fixity(0)) assert.equal(fault, null);
    const other = await openAt(join(dir, 'other'));
    const wrong = await restoreOriginals(other, file, whole);
    assert.ok(wrong.kind === 'failed' && wrong.code === 'other-library');
    await other.close();
    await library.close();
  }));
