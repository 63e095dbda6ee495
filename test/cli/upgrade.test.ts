/** A library of another version at the command line: an older one is brought up to date and kept as it was, a newer one is left alone. */
import assert from 'node:assert/strict';
import { copyFileSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { hashOfFile } from '../../src/acts/backup.ts';
import { openBackup } from '../../src/archive/engines/sqlite/backup.ts';
import { connect } from '../../src/archive/engines/sqlite/driver.ts';
import { migrations } from '../../src/archive/engines/sqlite/migrations/index.ts';
import { LIBRARY_FILE } from '../../src/archive/engines/sqlite/open.ts';
import { asFirstWritten } from '../acts/first-version.ts';
import { withFolder } from '../acts/library.ts';
import { run } from './fake-terminal.ts';
import { pileIn } from './posts.ts';

test('an older library is brought up to date after a copy of it was put beside it, and every command says so once', () =>
  withFolder(async (dir) => {
    const data = join(dir, 'library');
    assert.equal((await run('import', pileIn(dir), '--data', data)).status, 0);
    const before = await run('list', '--as', 'owner', '--data', data);
    asFirstWritten(data);
    const first = await run('list', '--as', 'owner', '--data', data);
    const copy = join(data, `${LIBRARY_FILE}.version-1.backup`);
    assert.equal(
      first.complained,
      `masterlist: the library was brought from version 1 to ${migrations.length}; as it was before, it stands in ${copy}\n`,
    );
    assert.deepEqual([first.status, first.said], [0, before.said]);
    assert.equal((await run('list', '--as', 'owner', '--data', data)).complained, '');
    const kept = openBackup(copy);
    assert.ok(kept.kind === 'open');
    assert.deepEqual([kept.backup.version, kept.backup.faults(), kept.backup.proof().originals], [1, [], 4]);
    kept.backup.close();
    // The copy is a library, too: whoever goes back to it loses nothing.
    mkdirSync(join(dir, 'back'));
    copyFileSync(copy, join(dir, 'back', LIBRARY_FILE));
    assert.equal((await run('list', '--as', 'owner', '--data', join(dir, 'back'))).said, before.said);
    assert.equal((await run('check', '--data', data)).status, 0);
  }));

test('a newer library is left as it is by every command, which say so and what to do', () =>
  withFolder(async (dir) => {
    const data = join(dir, 'library');
    assert.equal((await run('import', pileIn(dir), '--data', data)).status, 0);
    const raw = connect(join(data, LIBRARY_FILE), { timeout: 0 });
    raw.exec('PRAGMA user_version = 9999; PRAGMA wal_checkpoint(TRUNCATE)');
    raw.close();
    const hash = await hashOfFile(join(data, LIBRARY_FILE));
    for (const words of [
      ['list'],
      ['import', join(dir, 'pile')],
      ['serve'],
      ['check'],
      ['undo'],
      ['backup', join(dir, 'b.sqlite')],
    ]) {
      const { status, said, complained } = await run(...words, '--data', data);
      assert.deepEqual([status, said], [1, ''], words[0]);
      assert.match(
        complained,
        /written by a later Masterlist \(version 9999 of its tables; this program knows \d+\)\. Update the program/,
      );
    }
    assert.equal(await hashOfFile(join(data, LIBRARY_FILE)), hash);
    assert.deepEqual(
      readdirSync(data).filter((name) => name.endsWith('.backup')),
      [],
    );
  }));
