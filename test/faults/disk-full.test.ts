/**
 * A disk that fills up at one moment after another of an import, an undo and a reread: one line says so, the library holds together and
 * shows all or nothing, and once there is room the same act comes to the end of an undisturbed one. Needs to be root, for a disk of its own.
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { isDeepStrictEqual } from 'node:util';
import { importPosts, type Library, rereadLibrary, undoImport } from '../../src/acts/index.ts';
import { openAt, withFolder } from '../acts/library.ts';
import { everything } from '../acts/look.ts';
import { readByOlder } from '../acts/older-reader.ts';
import { writePile } from './pile.ts';
import { bounded } from './size.ts';
import { assertSound } from './whole-library.ts';

/** kB left on the disk when the act begins, from hardly any to nearly enough. */
const LEFT = Array.from({ length: bounded(2, 24) }, (_, n) => 30 + Math.round((n * 2400) / bounded(2, 24)));
const ROOM_KB = 131_072;

type Outcome = { readonly kind: string; readonly code?: string; readonly message?: string };

interface Case {
  readonly what: string;
  readonly before: (library: Library, pile: string) => Promise<unknown>;
  readonly act: (library: Library, pile: string) => Promise<Outcome>;
}

const open = { silence: 'public', batchItems: 20, now: 1_000_000 } as const;

const CASES: readonly Case[] = [
  { what: 'an import', before: async () => undefined, act: (library, pile) => importPosts(library, [pile], open) },
  {
    what: 'an undo',
    before: (library, pile) => importPosts(library, [pile], open),
    act: async (library) => {
      const done = await undoImport(library, 2, { now: 1_000_000 });
      // What it had marked before the disk was full, the next act finished.
      return done.kind === 'failed' && done.code === 'nothing-to-undo' ? { kind: 'undone' } : done;
    },
  },
  {
    what: 'a reread',
    before: async (library, pile) => {
      await importPosts(library, [pile], open);
      await readByOlder(library, (reading) => ({ ...reading, summary: 'An older reader’s.' }));
    },
    act: (library) => rereadLibrary(library, { kind: 'all' }, { now: 1_000_000 }),
  },
];

for (const one of CASES) {
  test(`a disk that fills up in ${one.what}, at ${LEFT.length} moments`, { timeout: bounded(240, 3600) * 1000 }, (t) =>
    withFolder(async (dir) => {
      const disk = join(dir, 'disk');
      if (!mounted(t, disk)) return;
      try {
        await fillAtEach(one, dir, disk);
      } finally {
        spawnSync('umount', ['-l', disk]);
      }
    }),
  );
}

async function fillAtEach(one: Case, dir: string, disk: string): Promise<void> {
  const pile = await writePile(join(dir, 'pile'), 'Marram');
  const base = join(dir, 'base');
  const calm = await openAt(base);
  const first = await writePile(join(dir, 'first'), 'Harbour');
  await importPosts(calm, [first.path], { silence: 'public', now: 1 });
  await one.before(calm, pile.path);
  const before = await everything(calm);
  await calm.close();
  const done = join(dir, 'done');
  cpSync(base, done, { recursive: true });
  const undisturbed = await openAt(done);
  await one.act(undisturbed, pile.path);
  const after = await everything(undisturbed);
  await undisturbed.close();
  let full = 0;
  for (const left of LEFT) {
    const when = `${one.what} with ${left} kB left`;
    const data = join(disk, 'library');
    cpSync(base, data, { recursive: true });
    const library = await openAt(data);
    const ballast = fillUp(disk, left);
    const outcome = await one.act(library, pile.path);
    if (outcome.kind === 'failed') {
      full += 1;
      assert.equal(outcome.code, 'disk-full', `${when}: ${outcome.message}`);
      assert.match(
        outcome.message ?? '',
        /^[^\n]*library: the disk is full[^\n]*\. Make room and run the same command again[^\n]*$/,
      );
      const { works } = await everything(library);
      assert.ok(
        [before.works, after.works].some((all) => isDeepStrictEqual(works, all)),
        `${when}: all of it shows, or nothing`,
      );
    }
    rmSync(ballast);
    assert.notEqual((await one.act(library, pile.path)).kind, 'failed', when);
    await assertSound(library, when);
    assert.deepEqual(await everything(library), after, when);
    await library.close();
    rmSync(data, { recursive: true });
  }
  assert.ok(full > 0, `${one.what} met a full disk`);
}

/** A disk of its own, in memory; false where this system does not let us, and then the test is skipped with the reason. */
function mounted(t: TestContext, folder: string): boolean {
  mkdirSync(folder, { recursive: true });
  const done = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${ROOM_KB}k`, 'tmpfs', folder], { encoding: 'utf8' });
  if (done.status === 0) return true;
  t.skip(`a disk cannot be mounted here (${done.stderr?.trim() || String(done.error?.message)}); run as root to try it`);
  return false;
}

/** Writes a file until so many kB are left; returns its path. */
function fillUp(disk: string, left: number): string {
  const ballast = join(disk, 'ballast');
  const free = Number(spawnSync('df', ['--output=avail', '-k', disk], { encoding: 'utf8' }).stdout.split('\n')[1]);
  writeFileSync(ballast, Buffer.alloc(Math.max(0, free - left) * 1024, 1));
  return ballast;
}
