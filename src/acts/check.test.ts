/** A check finds what a disk did to the library, names it, and goes on where it was cut off. */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { setImmediate } from 'node:timers/promises';
import { DRIVERS, withDriver } from '../../test/acts/drivers.ts';
import { openAt, withFolder, withLibrary } from '../../test/acts/library.ts';
import { everything, idOf } from '../../test/acts/look.ts';
import { postText, writePosts } from '../../test/acts/posts.ts';
import { run } from '../../test/cli/fake-terminal.ts';
import type { Library } from '../archive/archive.ts';
import { connect } from '../archive/engines/sqlite/driver.ts';
import { LIBRARY_FILE } from '../archive/engines/sqlite/open.ts';
import { sha256 } from '../sources/hash.ts';
import { backUpLibrary } from './backup.ts';
import { aheadOf, type Checked, type CheckOptions, checkLibrary } from './check.ts';
import { importPosts, undoImport } from './index.ts';
import { restoreLibrary } from './restore.ts';

const TITLES = ['The Net', 'The Heron', 'Long Tide', 'The Kettle', 'The Ferry'];

async function fill(library: Library, dir: string): Promise<string> {
  const pile = writePosts(
    join(dir, 'pile'),
    Object.fromEntries(TITLES.map((title, variant) => [`${title}.txt`, { title, variant }])),
  );
  await importPosts(library, [pile], { silence: 'public', now: 1_000_000 });
  return pile;
}

async function checked(library: Library, options: CheckOptions = {}): Promise<Checked> {
  const outcome = await checkLibrary(library, options);
  assert.ok(outcome.kind === 'checked', outcome.kind);
  return outcome;
}

/** Changes one bit of a library's file where this text stands in it. */
function flipByte(file: string, text: string): void {
  // libsql leaves the log beside the file when it is closed.
  const raw = connect(file, { timeout: 1000 });
  raw.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  raw.close();
  const bytes = readFileSync(file);
  const at = bytes.indexOf(text);
  assert.ok(at > 0 && bytes.indexOf(text, at + 1) < 0, 'it stands there once');
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  writeFileSync(file, bytes);
}

for (const driver of DRIVERS) {
  test(`${driver}: a flipped byte in an original is found, named with its place and work, and brought back from a backup`, () =>
    withDriver(driver, () =>
      withFolder(async (dir) => {
        const home = join(dir, 'library');
        const first = await openAt(home);
        const pile = await fill(first, dir);
        const shown = await everything(first);
        const backup = join(dir, 'backups', 'one.sqlite');
        assert.equal((await backUpLibrary(first, backup)).kind, 'made');
        const work = await idOf(first, 'Long Tide');
        await first.close();
        // Its header lines stand so in the original alone.
        flipByte(join(home, LIBRARY_FILE), 'Title: Long Tide\nAuthor:');

        const hash = sha256(readFileSync(join(pile, 'Long Tide.txt')));
        const told = await run('check', '--data', home);
        assert.equal(told.status, 1);
        assert.match(told.said, /^5 originals \([\d.]+ kB\) read anew: 1 is not what came in; the tables are whole\.\n$/);
        const place = join(pile, 'Long Tide.txt');
        const mend = `masterlist restore ${backup} --original ${hash} --data ${home}`;
        assert.equal(
          told.complained,
          `masterlist: original ${hash}: its bytes are changed (${place}#0; work ${work}). Bring it back: ${mend}\n`,
        );
        const json = await run('check', '--json', '--data', home);
        const found = JSON.parse(json.said) as { readonly whole: boolean; readonly faults: readonly { readonly mend: string }[] };
        assert.deepEqual([json.status, found.whole, found.faults.map((fault) => fault.mend)], [1, false, [mend]]);

        assert.equal((await run(...mend.split(' ').slice(1))).status, 0);
        const again = await run('check', '--data', home);
        assert.deepEqual([again.status, again.complained], [0, '']);
        const library = await openAt(home);
        assert.deepEqual(await everything(library), shown);
        await library.close();
      }),
    ));
}

test('a check that is cut off goes on where it stopped, and finds what is wrong before and after', () =>
  withLibrary(async (library, home) => {
    await fill(library, home);
    const raw = connect(join(home, LIBRARY_FILE), { timeout: 1000 });
    raw.exec('DELETE FROM bytes WHERE original_id IN (1, 5)');
    raw.close();
    const stop = new AbortController();
    let looked = 0;
    const watched = watching(library, () => {
      looked++;
      if (looked === 2) stop.abort();
    });
    const cut = await checkLibrary(watched, { signal: stop.signal, now: 7 });
    assert.ok(cut.kind === 'stopped', cut.kind);
    assert.deepEqual([cut.progress.originals, cut.progress.last, cut.progress.faults.length], [2, 2, 1]);
    assert.deepEqual(await library.keeping.checking(), cut.progress);
    const whole = await checked(watched, { now: 9 });
    assert.deepEqual([looked, whole.resumed, whole.since, whole.originals, whole.faults.length], [5, true, 7, 5, 2]);
    assert.equal(await library.keeping.checking(), null);
    const anew = await checked(library, { now: 11 });
    assert.deepEqual([anew.resumed, anew.since, anew.originals], [false, 11, 5]);
    const events = await library.events.list({}, 10);
    assert.deepEqual(
      events.filter(({ what }) => what === 'checked').map(({ at, data }) => [at, data['originals']]),
      [
        [11, 5],
        [9, 5],
      ],
    );
  }));

test('--anew begins at the first original though another check was cut off', () =>
  withLibrary(async (library, home) => {
    await fill(library, home);
    await library.keeping.keepChecking({ since: 1, last: 4, originals: 4, bytes: 10, faults: [] });
    assert.equal((await checked(library, { anew: true })).originals, 5);
  }));

test('what was brought back while the check went on is not at fault', () =>
  withLibrary(async (library, home) => {
    await fill(library, home);
    const whole = sha256(Buffer.from(postText({ title: 'The Net', variant: 0 })));
    await library.keeping.keepChecking({ since: 1, last: 1, originals: 1, bytes: 10, faults: [whole, 'ab'.repeat(32)] });
    assert.deepEqual((await checked(library)).faults, []);
  }));

test('an original that no backup holds whole is named all the same', () =>
  withLibrary(async (library, home) => {
    await fill(library, home);
    const raw = connect(join(home, LIBRARY_FILE), { timeout: 1000 });
    raw.exec(`UPDATE bytes SET bytes = CAST('x' AS BLOB) WHERE original_id = 2`);
    raw.close();
    assert.equal((await backUpLibrary(library, join(home, 'late.sqlite'))).kind, 'made');
    const [fault] = (await checked(library)).faults;
    assert.deepEqual([fault?.fault, fault?.backup, fault?.works.length], ['changed', null, 1]);
    const { complained } = await run('check', '--data', home);
    assert.match(complained, /masterlist restore BACKUP --original [0-9a-f]{64} .*\(no backup that is known here holds it whole/);
  }));

test('rows that nothing holds and references that lead nowhere are told', () =>
  withLibrary(async (library, home) => {
    await fill(library, home);
    const raw = connect(join(home, LIBRARY_FILE), { timeout: 1000 });
    raw.exec('PRAGMA foreign_keys = OFF; DELETE FROM works WHERE id = 2; DELETE FROM imports');
    raw.close();
    const { store, faults } = await checked(library);
    assert.deepEqual(faults, []);
    assert.deepEqual(
      store.map(({ kind, what }) => `${kind}: ${what}`),
      [
        'foreign-key: 5 rows of sightings that name imports which are not there',
        'orphan: 1 stories in a work that is not there',
        'orphan: 4 names carried by works that are not there',
      ],
    );
    const { status, complained, said } = await run('check', '--data', home);
    assert.equal(status, 1);
    assert.match(said, /3 things wrong in the tables/);
    assert.match(complained, /masterlist restore BACKUP --verify --replace/);
  }));

test('works that a joining is making are no rows that nothing holds', () =>
  withLibrary(async (library, home) => {
    await fill(library, home);
    const raw = connect(join(home, LIBRARY_FILE), { timeout: 1000 });
    raw.exec(
      `INSERT INTO works SELECT 900, state, reason, newest, title_key, summary, detail, entries, signals FROM works WHERE id = 1`,
    );
    raw.close();
    assert.deepEqual((await checked(library)).store, []);
  }));

test('a damaged page of the file is told, with the command that restores the library', () =>
  withFolder(async (dir) => {
    const home = join(dir, 'library');
    const library = await openAt(home);
    await fill(library, dir);
    await library.close();
    const file = join(home, LIBRARY_FILE);
    const raw = connect(file, { timeout: 0 });
    const { root } = raw.prepare(`SELECT rootpage AS root FROM sqlite_master WHERE name = 'stories_by_home'`).get() as {
      readonly root: number;
    };
    raw.close();
    const bytes = readFileSync(file);
    bytes.fill(0xff, (root - 1) * 4096, root * 4096);
    writeFileSync(file, bytes);
    const { status, complained } = await run('check', '--data', home);
    assert.equal(status, 1);
    assert.match(complained, /the tables: .*The file is damaged: stop what uses it, then masterlist restore BACKUP --verify/);
  }));

test('a check of a library in which others import and undo finds nothing wrong', () =>
  withFolder(async (dir) => {
    const [writer, reader] = [await openAt(join(dir, 'library')), await openAt(join(dir, 'library'))];
    const posts = Object.fromEntries(Array.from({ length: 40 }, (_, n) => [`${n}.txt`, { title: `Tide ${n}`, variant: n }]));
    const pile = writePosts(join(dir, 'pile'), posts);
    let done = false;
    const writing = (async () => {
      for (let round = 0; round < 3; round++) {
        assert.equal((await importPosts(writer, [pile], { silence: 'public', batchItems: 3 })).kind, 'done');
        assert.equal((await undoImport(writer, 'last')).kind, 'undone');
      }
      done = true;
    })();
    let checks = 0;
    while (!done) {
      const { faults, store } = await checked(reader, { anew: true });
      assert.deepEqual([faults, store], [[], []]);
      checks++;
      await setImmediate();
    }
    await writing;
    assert.ok(checks > 5, `${checks} checks`);
    await reader.close();
    await writer.close();
  }));

test('where a check stood goes with no restored library', () =>
  withFolder(async (dir) => {
    const library = await openAt(join(dir, 'library'));
    await fill(library, dir);
    await library.keeping.keepChecking({ since: 1, last: 4, originals: 4, bytes: 10, faults: [] });
    assert.equal((await backUpLibrary(library, join(dir, 'one.sqlite'))).kind, 'made');
    await library.close();
    assert.equal((await restoreLibrary(join(dir, 'one.sqlite'), join(dir, 'again'))).kind, 'restored');
    const again = await openAt(join(dir, 'again'));
    assert.equal(await again.keeping.checking(), null);
    await again.close();
  }));

test('a rate is how long to wait', () => {
  assert.equal(aheadOf(1_000_000, 2_000_000, 500), 1500);
  assert.equal(aheadOf(1_000_000, 2_000_000, 5000), 0);
});

test('a rate holds the reading back, and is a number of megabytes', () =>
  withLibrary(async (library, home) => {
    await fill(library, home);
    const started = performance.now();
    const { bytes } = await checked(library, { rate: 50_000 });
    assert.ok(performance.now() - started >= (bytes / 50_000) * 1000 - 50, `${bytes} bytes`);
    assert.equal((await run('check', '--rate', '0', '--data', home)).status, 2);
    assert.equal((await run('check', '--rate', '100', '--data', home)).status, 0);
  }));

/** The library with somebody who counts the originals that are looked at. */
function watching(library: Library, looked: () => void): Library {
  const { keeping } = library;
  async function* fixity(after: number) {
    for await (const look of keeping.fixity(after)) {
      looked();
      yield look;
    }
  }
  return { ...library, keeping: { ...keeping, fixity } };
}
