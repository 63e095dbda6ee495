/** A disk that fills up while an import runs: one clear line, nothing half-done, and room is all that the same command needs to go on. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { openAt, withFolder } from '../../test/acts/library.ts';
import { everything, shelf } from '../../test/acts/look.ts';
import { writePosts } from '../../test/acts/posts.ts';
import { exportBag } from './export-bag.ts';
import { importBag } from './import-bag.ts';
import { importPosts, openLibrary } from './index.ts';

/** A disk of its own, in memory, of so many kB. False where this system does not let us: then the test is skipped with the reason. */
function mounted(t: TestContext, folder: string, size: number): boolean {
  mkdirSync(folder, { recursive: true });
  const done = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${size}k`, 'tmpfs', folder], { encoding: 'utf8' });
  if (done.status === 0) return true;
  t.skip(`a small disk cannot be mounted here (${done.stderr?.trim() || String(done.error?.message)}); run as root to try it`);
  return false;
}

const pile = (folder: string, count: number) =>
  writePosts(
    folder,
    Object.fromEntries(Array.from({ length: count }, (_, n) => [`${n}.txt`, { title: `Tide ${n}`, archive: null, variant: n }])),
  );

for (const spare of [40, 300, 700, 1100]) {
  test(`an import into a disk with ${spare} kB left fails with one line, shows nothing, and goes on when there is room`, (t) =>
    withFolder(async (dir) => {
      const disk = join(dir, 'disk');
      if (!mounted(t, disk, 4096)) return;
      try {
        const library = await openAt(join(disk, 'library'));
        await importPosts(library, [pile(join(dir, 'first'), 2)], { silence: 'public' });
        const before = await everything(library);
        const ballast = join(disk, 'ballast');
        writeFileSync(ballast, '');
        fillUp(disk, ballast, spare);
        const more = pile(join(dir, 'more'), 260);
        const outcome = await importPosts(library, [more], { silence: 'public', batchItems: 40 });
        assert.ok(outcome.kind === 'failed', outcome.kind);
        assert.equal(outcome.code, 'disk-full');
        assert.match(outcome.message, /library: the disk is full\. Make room and run the same command again/);
        assert.ok(!outcome.message.includes('\n'));
        assert.deepEqual((await everything(library)).works, before.works);
        rmSync(ballast);
        spawnSync('mount', ['-o', 'remount,size=65536k', disk]);
        const again = await importPosts(library, [more], { silence: 'public', batchItems: 40 });
        assert.ok(again.kind === 'done', again.kind);
        assert.deepEqual([again.resumed, again.sheet.posts, again.sheet.known], [true, 258, 2]);
        assert.equal((await shelf(library)).length, 260);
        await library.close();
      } finally {
        spawnSync('umount', ['-l', disk]);
      }
    }));
}

test('a bag on a full disk fails with one line, and leaves neither a half one nor a library that is otherwise', (t) =>
  withFolder(async (dir) => {
    const disk = join(dir, 'disk');
    if (!mounted(t, disk, 512)) return;
    try {
      const library = await openAt(join(dir, 'library'));
      await importPosts(library, [pile(join(dir, 'first'), 60)], { silence: 'public' });
      const before = await everything(library);
      const outcome = await exportBag(library, join(disk, 'bag'), { viewer: 'owner', version: '1.2.3' });
      assert.ok(outcome.kind === 'failed' && outcome.code === 'disk-full', JSON.stringify(outcome));
      assert.match(outcome.message, /bag: the disk is full\. Make room there, or name a place with more\.$/);
      assert.deepEqual(readdirSync(disk), []);
      assert.deepEqual(await everything(library), before);
      const elsewhere = await exportBag(library, join(dir, 'bag'), { viewer: 'owner', version: '1.2.3' });
      assert.equal(elsewhere.kind, 'bagged');
      await library.close();
      const cramped = await importBag(join(dir, 'bag'), join(disk, 'again'));
      assert.ok(cramped.kind === 'failed' && cramped.code === 'disk-full', JSON.stringify(cramped));
      assert.ok(!existsSync(join(disk, 'again', 'masterlist.sqlite')));
    } finally {
      spawnSync('umount', ['-l', disk]);
    }
  }));

test('a library that has no room to begin with is told', (t) =>
  withFolder(async (dir) => {
    const disk = join(dir, 'disk');
    if (!mounted(t, disk, 16)) return;
    try {
      const opened = await openLibrary(join(disk, 'library'), { create: true });
      assert.ok(opened.kind === 'failed');
      assert.equal(opened.code, 'disk-full');
    } finally {
      spawnSync('umount', ['-l', disk]);
    }
  }));

/** Writes ballast until so many kB are left. */
function fillUp(disk: string, ballast: string, spare: number): void {
  const left = Number(spawnSync('df', ['--output=avail', '-k', disk], { encoding: 'utf8' }).stdout.split('\n')[1]);
  writeFileSync(ballast, Buffer.alloc(Math.max(0, left - spare) * 1024, 1));
}
