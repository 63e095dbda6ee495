/** Each thing that can be wrong with an installation is found, and told with what mends it. */
import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { test } from 'node:test';
import { openAt, withFolder, withLibrary } from '../../test/acts/library.ts';
import { writePosts } from '../../test/acts/posts.ts';
import { run } from '../../test/cli/fake-terminal.ts';
import type { ImportSheet, LibraryEvent } from '../archive/archive.ts';
import { connect } from '../archive/engines/sqlite/driver.ts';
import { migrations } from '../archive/engines/sqlite/migrations/index.ts';
import { LIBRARY_FILE } from '../archive/engines/sqlite/open.ts';
import { worldOf } from '../cli/world.ts';
import { openLog, startServer } from '../server/index.ts';
import { readSettings } from '../settings/index.ts';
import { examine } from './doctor.ts';
import {
  type BackupFacts,
  backupFinding,
  clockFinding,
  fixityFinding,
  importFindings,
  logFinding,
  purgeFinding,
} from './doctor-library.ts';
import { diskFinding, driverFinding, folderFacts, folderFinding, nodeFinding } from './doctor-machine.ts';
import { addressFinding, portFinding } from './doctor-server.ts';
import type { Finding } from './finding.ts';
import { importPosts } from './index.ts';

const DAY = 86_400_000;
const NOW = 100 * DAY;
const settings = async () => readSettings({ flags: { 'server.port': '0' } });

/** `level: command that mends it`. */
function told({ level, mend }: Finding): string {
  const command = mend === null ? '' : mend.kind === 'shell' ? mend.line : `masterlist ${mend.words.join(' ')}`;
  return `${level}: ${command}`;
}

const sheet = (stage: ImportSheet['stage']): ImportSheet => ({
  id: 3,
  what: ['old-list.mbox'],
  samples: false,
  silence: 'public',
  venue: null,
  stage,
  startedAt: 1,
  finishedAt: null,
  undoneAt: null,
  items: 0,
  posts: 0,
  known: 0,
  skips: [],
  damaged: [],
  stories: 0,
  works: { public: 0, members: 0, held: 0, sealed: 0, draft: 0, withdrawn: 0 },
});
const checkedAt = (at: number, faults: readonly object[] = []): LibraryEvent => ({
  id: 1,
  at,
  who: 'owner',
  what: 'checked',
  work: null,
  import: null,
  data: { faults, store: [] },
});
const cutOff = (since: number) => ({ since, last: 1, originals: 1, bytes: 1, faults: [] });
const one: Omit<BackupFacts, 'backups'> = { changedAt: NOW - DAY, sameDisk: false, now: NOW };
const file = '/backups/one.sqlite';
const fixity = { checked: undefined, checking: null, originals: 5, now: NOW };

const FINDINGS: readonly (readonly [what: string, found: Finding | undefined, told: string])[] = [
  ['an old Node', nodeFinding('20.18.3'), 'wrong: nvm install 24'],
  ['a Node past its end', nodeFinding('20.20.0'), 'advice: nvm install 24'],
  ['a good Node', nodeFinding('24.1.0'), 'fine: '],
  ['the fast driver', driverFinding('better-sqlite3', undefined), 'fine: '],
  ['the other driver', driverFinding('libsql', undefined), 'advice: npm rebuild better-sqlite3'],
  ['the other driver as wanted', driverFinding('libsql', 'libsql'), 'advice: unset MASTERLIST_SQLITE'],
  ['a full disk', diskFinding('/library', 1e6, 5e9), "wrong: df -h '/library'"],
  ['no room for a copy', diskFinding('/library', 1e9, 5e9), "advice: df -h '/library'"],
  ['room', diskFinding('/library', 9e9, 5e9), 'fine: '],
  [
    'a folder of another',
    folderFinding({ dir: '/l', unwritable: [], open: [], owner: 7 }),
    "advice: sudo -u '#7' masterlist doctor --data '/l'",
  ],
  [
    'no right to write',
    folderFinding({ dir: '/l', unwritable: ['.'], open: [], owner: 7 }),
    `wrong: sudo chown -R "$(id -un)" '/l'`,
  ],
  ['an import cut off while reading', importFindings([sheet('reading')], null)[0], 'wrong: masterlist undo 3'],
  ['one cut off while joining', importFindings([sheet('joining')], null)[0], 'wrong: masterlist serve'],
  ['one that is at work', importFindings([sheet('joining')], 'importing')[0], 'fine: '],
  ['a purge that waits', purgeFinding({ purging: true }), 'wrong: masterlist serve'],
  ['a long log', logFinding({ logBytes: 1e9 }), 'wrong: masterlist doctor'],
  ['an event from the future', clockFinding(NOW + DAY, NOW), 'wrong: timedatectl status'],
  ['an event of now', clockFinding(NOW, NOW), 'fine: '],
  ['no backup', backupFinding({ ...one, backups: [] }), 'wrong: masterlist backup FILE'],
  ['no backup of nothing', backupFinding({ ...one, backups: [], changedAt: null }), 'fine: '],
  [
    'an old backup',
    backupFinding({ ...one, backups: [{ file, at: NOW - 20 * DAY }] }),
    `wrong: masterlist backup ${file} --replace`,
  ],
  [
    'one that is not so old, of what did not change since',
    backupFinding({ ...one, changedAt: 1, backups: [{ file, at: NOW - 12 * DAY }] }),
    'fine: ',
  ],
  ['a fresh one on the same disk', backupFinding({ ...one, sameDisk: true, backups: [{ file, at: NOW - DAY }] }), 'advice: '],
  ['a fresh one', backupFinding({ ...one, backups: [{ file, at: NOW - DAY }] }), 'fine: '],
  ['never checked', fixityFinding(fixity), 'advice: masterlist check'],
  ['nothing to check', fixityFinding({ ...fixity, originals: 0 }), 'fine: '],
  ['checked long ago', fixityFinding({ ...fixity, checked: checkedAt(NOW - 91 * DAY) }), 'advice: masterlist check'],
  ['checked and found wrong', fixityFinding({ ...fixity, checked: checkedAt(NOW - DAY, [{}]) }), 'wrong: masterlist check'],
  ['a check cut off', fixityFinding({ ...fixity, checking: cutOff(NOW - 3 * DAY) }), 'advice: masterlist check'],
  ['a check under way', fixityFinding({ ...fixity, checked: checkedAt(NOW - DAY), checking: cutOff(NOW) }), 'fine: '],
  ['a port of another program', portFinding('taken', '127.0.0.1', 4180), 'wrong: masterlist set server.port 4181'],
  ['a port that is the system’s', portFinding('not-allowed', '127.0.0.1', 80), 'wrong: masterlist set server.port 4180'],
  ['an address of elsewhere', portFinding('no-such-address', '203.0.113.9', 4180), 'wrong: masterlist set server.host 127.0.0.1'],
  ['this machine alone', addressFinding({ 'server.host': '127.0.0.1', 'server.base-url': null }), 'fine: '],
  [
    'the open network',
    addressFinding({ 'server.host': '0.0.0.0', 'server.base-url': null }),
    'advice: masterlist set server.base-url https://archive.example.org',
  ],
  [
    'a public address without TLS',
    addressFinding({ 'server.host': '127.0.0.1', 'server.base-url': 'http://archive.example.org' }),
    'wrong: masterlist set server.base-url https://archive.example.org',
  ],
  [
    'a way around the proxy',
    addressFinding({ 'server.host': '0.0.0.0', 'server.base-url': 'https://archive.example.org' }),
    'advice: masterlist set server.host 127.0.0.1',
  ],
  [
    'a proxy with TLS',
    addressFinding({ 'server.host': '127.0.0.1', 'server.base-url': 'https://archive.example.org' }),
    'fine: ',
  ],
];
for (const [what, found, expected] of FINDINGS) {
  test(`doctor: ${what}`, () => {
    assert.ok(found);
    assert.equal(told(found), expected);
    assert.match(found.what, /^\S.*\.$|^\S.*\d$/);
  });
}

test('a library in use with nothing wrong has no finding that is wrong, and the status says so', () =>
  withLibrary(async (library, home) => {
    const none = await examine(home, { settings });
    assert.deepEqual(
      none.filter(({ level }) => level === 'wrong'),
      [],
    );
    await importPosts(library, [writePosts(join(home, 'pile'), { 'a.txt': { title: 'The Net' } })], { silence: 'public' });
    const { status, said, complained } = await run('doctor', '--data', home);
    assert.deepEqual([status, complained], [1, '']);
    assert.match(said, new RegExp(`^wrong  backups: there is none.* → masterlist backup FILE --data ${home}$`, 'm'));
    assert.match(said, /^1 thing to mend\.$/m);
    assert.equal((await run('backup', join(home, 'one.sqlite'), '--data', home)).status, 0);
    assert.equal((await run('check', '--data', home)).status, 0);
    const json = await run('doctor', '--json', '--data', home);
    assert.equal(json.status, 0, json.said);
    const findings = json.said
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { readonly about: string; readonly level: string });
    assert.ok(findings.some(({ about, level }) => about === 'check' && level === 'fine'));
  }));

test('no library, a newer, a damaged and an older one are told; the older one is left as it is', () =>
  withFolder(async (dir) => {
    const absent = await examine(join(dir, 'none'), { settings });
    assert.equal(absent.map(told).at(-1), 'wrong: masterlist import PATH…');
    const cases = [
      ['older', 1, 'advice: masterlist serve'],
      ['newer', migrations.length + 1, 'wrong: git pull && npm ci'],
    ] as const;
    for (const [name, version, expected] of cases) {
      const home = join(dir, name);
      await (await openAt(home)).close();
      const raw = connect(join(home, LIBRARY_FILE), { timeout: 0 });
      raw.exec(`PRAGMA user_version = ${version}`);
      assert.equal((await examine(home, { settings })).map(told).at(-1), expected, name);
      assert.deepEqual(raw.prepare('PRAGMA user_version').get(), { user_version: version });
      raw.close();
    }
    mkdirSync(join(dir, 'damaged'), { mode: 0o700 });
    writeFileSync(join(dir, 'damaged', LIBRARY_FILE), 'A letter, not a library. '.repeat(50), { mode: 0o600 });
    const damaged = await examine(join(dir, 'damaged'), { settings });
    assert.equal(damaged.map(told).at(-1), 'wrong: masterlist restore BACKUP --verify --replace');
  }));

test('rights that are open to others are found, and shut again by what is told', { skip: process.getuid === undefined }, () =>
  withFolder(async (dir) => {
    const home = join(dir, 'library');
    mkdirSync(home, { mode: 0o755 });
    await (await openAt(home)).close();
    assert.equal(folderFinding(folderFacts(home)).level, 'fine', 'its file is shut');
    chmodSync(join(home, 'masterlist.sqlite'), 0o644);
    assert.equal(told(folderFinding(folderFacts(home))), `wrong: chmod -R go= '${home}'`);
    chmodSync(home, 0o700);
    assert.equal(folderFinding(folderFacts(home)).level, 'fine', 'nobody else comes in');
  }),
);

test('a port that is taken by another program is told apart from this one’s own server', () =>
  withLibrary(async (library, home) => {
    const at = async (port: number) =>
      (await examine(home, { settings: async () => readSettings({ flags: { 'server.port': String(port) } }) })).find(
        ({ about }) => about === 'port',
      );
    const world = worldOf(library, readSettings({}).settings);
    const ours = await startServer({ world, host: '127.0.0.1', port: 0, baseUrl: null, log: openLog('silent') });
    assert.ok(ours.kind === 'listening');
    assert.equal((await at(ours.port))?.level, 'fine');
    await ours.close();
    assert.equal((await at(ours.port))?.level, 'fine');
    const theirs = createServer((_, answer) => answer.end('{}'));
    await new Promise<void>((listening) => theirs.listen(ours.port, '127.0.0.1', listening));
    assert.equal((await at(ours.port))?.level, 'wrong');
    theirs.closeAllConnections();
    await new Promise((closed) => theirs.close(closed));
  }));
