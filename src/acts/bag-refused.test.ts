/** A bag of which anything is not as it was bagged is refused, naming the file; nothing is made of it. */
import assert from 'node:assert/strict';
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { withFolder } from '../../test/acts/library.ts';
import { bagged, filled, sealAnew } from '../../test/bag/library.ts';
import { bagProblems } from '../../test/bag/verifier.ts';
import { run } from '../../test/cli/fake-terminal.ts';
import { LIBRARY_FILE } from '../archive/engines/sqlite/open.ts';
import { importBag } from './import-bag.ts';

function firstOriginal(bag: string): string {
  const [begin = ''] = readdirSync(join(bag, 'data', 'originals')).sort();
  const [name = ''] = readdirSync(join(bag, 'data', 'originals', begin)).sort();
  return join('data', 'originals', begin, name);
}

function flip(path: string): void {
  const bytes = readFileSync(path);
  bytes[9] = (bytes[9] ?? 0) ^ 1;
  writeFileSync(path, bytes);
}

function cutLine(path: string): void {
  writeFileSync(path, readFileSync(path, 'utf8').replace(/^.*\n/, ''));
}

function linkAway(path: string): void {
  rmSync(path);
  symlinkSync('/etc/hostname', path);
}

const TAMPERED: readonly (readonly [what: string, which: string | ((bag: string) => string), change: (path: string) => void])[] =
  [
    ['an original is changed', firstOriginal, flip],
    ['an original is gone', firstOriginal, (path) => rmSync(path)],
    ['an original is a link to something', firstOriginal, linkAway],
    ['a decision is changed', 'data/records/decisions.ndjson', flip],
    ['an event is gone', 'data/events.ndjson', cutLine],
    ['a file is added', 'data/more.txt', (path) => writeFileSync(path, 'x')],
    ['a line is taken out of the manifest', 'manifest-sha512.txt', cutLine],
    ['its description is changed', 'bag-info.txt', flip],
    ['its declaration is of another version', 'bagit.txt', (path) => writeFileSync(path, 'BagIt-Version: 2.0\n')],
  ];
for (const [what, which, change] of TAMPERED) {
  test(`a bag in which ${what} is refused, naming the file, and nothing is made of it`, () =>
    withFolder(async (dir) => {
      const library = await filled(dir, false);
      const bag = join(dir, 'bag');
      await bagged(library, bag);
      await library.close();
      const path = join(bag, typeof which === 'string' ? which : which(bag));
      change(path);
      for (const dryRun of [true, false]) {
        const outcome = await importBag(bag, join(dir, 'again'), { dryRun });
        assert.ok(outcome.kind === 'failed' && outcome.code === 'bag-damaged', JSON.stringify(outcome));
        assert.ok(outcome.message.startsWith(`${path}: `), outcome.message);
      }
      assert.ok(!existsSync(join(dir, 'again', LIBRARY_FILE)));
    }));
}

test('rows that fit no archive are refused though every file has its hash', () =>
  withFolder(async (dir) => {
    const library = await filled(dir, false);
    await bagged(library, join(dir, 'bag'));
    await library.close();
    const rows: readonly (readonly [file: string, line: string])[] = [
      ['records/decisions.ndjson', '{"id":"x","at":1}'],
      ['records/originals.ndjson', `{"id":900,"kind":"post","sha256":{"hex":"${'ab'.repeat(32)}"},"size":1}`],
      ['records/settings.ndjson', '{"key":"a","value":"b","more":1}'],
      ['records/settings.ndjson', '{"key); DROP TABLE works; --":"a"}'],
      ['records/meta.ndjson', '{"key":"holder","value":"somebody"}'],
      ['records/sightings.ndjson', '[]'],
      ['events.ndjson', '{"eventIdentifier":1}'],
    ];
    for (const [file, line] of rows) {
      const bag = join(dir, 'wrong');
      cpSync(join(dir, 'bag'), bag, { recursive: true });
      const path = join(bag, 'data', file);
      writeFileSync(path, `${readFileSync(path, 'utf8')}${line}\n`);
      sealAnew(bag);
      assert.deepEqual(bagProblems(bag), []);
      const outcome = await importBag(bag, join(dir, 'again'));
      assert.ok(outcome.kind === 'failed' && outcome.code === 'bag-damaged', `${line}: ${JSON.stringify(outcome)}`);
      assert.match(outcome.message, /its files are whole, but they are not of one archive/);
      assert.ok(!existsSync(join(dir, 'again', LIBRARY_FILE)));
      rmSync(bag, { recursive: true });
    }
  }));

test('a bag becomes a library of its own: none that is there is touched, and a later program’s bag is left alone', () =>
  withFolder(async (dir) => {
    const library = await filled(dir, false);
    const bag = join(dir, 'bag');
    await bagged(library, bag);
    await library.close();
    const there = await importBag(bag, join(dir, 'library'));
    assert.ok(there.kind === 'failed' && there.code === 'library-there');
    const two = await run('import', bag, join(dir, 'one'), '--data', join(dir, 'again'));
    assert.deepEqual([two.status, /imported by itself/.test(two.complained)], [1, true]);
    const dry = await run('import', bag, '--dry-run', '--data', join(dir, 'again'));
    assert.deepEqual([dry.status, /Nothing was written/.test(dry.said), existsSync(join(dir, 'again'))], [0, true, false]);
    const contents = join(bag, 'data', 'masterlist.json');
    writeFileSync(contents, readFileSync(contents, 'utf8').replace(/"tables": \d+/, '"tables": 9999'));
    sealAnew(bag);
    const newer = await importBag(bag, join(dir, 'again'));
    assert.ok(newer.kind === 'failed' && newer.code === 'newer-library', JSON.stringify(newer));
    rmSync(contents);
    sealAnew(bag);
    const other = await importBag(bag, join(dir, 'again'));
    assert.ok(other.kind === 'failed' && other.code === 'not-a-bag');
    assert.match(other.message, /masterlist import .*\/data$/);
    assert.ok(!existsSync(join(dir, 'again', LIBRARY_FILE)));
  }));
