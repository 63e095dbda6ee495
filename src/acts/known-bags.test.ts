/** A refusal names the bags that hold what is refused. */
import assert from 'node:assert/strict';
import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { openAt, withFolder } from '../../test/acts/library.ts';
import { idOf } from '../../test/acts/look.ts';
import { writePosts } from '../../test/acts/posts.ts';
import { bagged, readBack } from '../../test/bag/library.ts';
import { run } from '../../test/cli/fake-terminal.ts';
import type { Library } from '../archive/archive.ts';
import { importPosts, refuseWork, reportWork } from './index.ts';

const REPORT = { ground: 'minors', words: 'Look at it.', answerTo: null } as const;

async function refused(library: Library, title: string) {
  const outcome = await refuseWork(library, await idOf(library, title), 'owner', 'Not ours.', { now: 9 });
  assert.ok(outcome.kind === 'refused', JSON.stringify(outcome));
  const { hold, away } = outcome.bags;
  return { hold: hold.map(({ dir }) => dir), away: away.map(({ dir }) => dir) };
}

async function filled(dir: string): Promise<Library> {
  const library = await openAt(join(dir, 'library'));
  const posts = {
    'a.txt': { title: 'The Heron' },
    'b.txt': { title: 'The Net', archive: 'Ask me first.', variant: 1 },
    'c.txt': { title: 'The Box', rating: 'NC-17', warnings: 'underage', variant: 2 },
  };
  assert.equal((await importPosts(library, [writePosts(join(dir, 'pile'), posts)], { now: 1 })).kind, 'done');
  return library;
}

test('an owner’s bag holds held works, a guest’s public ones alone, and no bag what is sealed', () =>
  withFolder(async (dir) => {
    const library = await filled(dir);
    const [owners, guests] = [join(dir, 'owners'), join(dir, 'guests')];
    await bagged(library, owners);
    await bagged(library, guests, 'guest');
    assert.deepEqual(await refused(library, 'The Box'), { hold: [], away: [] });
    assert.deepEqual(await refused(library, 'The Net'), { hold: [owners], away: [] });
    assert.equal((await reportWork(library, await idOf(library, 'The Heron'), 'guest', REPORT)).kind, 'reported');
    const { hold } = await refused(library, 'The Heron');
    assert.deepEqual(hold.toSorted(), [guests, owners]);
    await library.close();
  }));

test('a bag that is moved away, or replaced by another library’s, is named as one of which nobody knows', () =>
  withFolder(async (dir) => {
    const library = await filled(dir);
    const [moved, other] = [join(dir, 'moved'), join(dir, 'other')];
    await bagged(library, moved);
    renameSync(moved, join(dir, 'elsewhere'));
    await bagged(library, other);
    rmSync(other, { recursive: true });
    const second = await openAt(join(dir, 'second'));
    await bagged(second, other);
    await second.close();
    const { hold, away } = await refused(library, 'The Net');
    assert.deepEqual([hold, away.toSorted()], [[], [moved, other]]);
    await library.close();
  }));

test('the bag that a library was made of is known, too', () =>
  withFolder(async (dir) => {
    const library = await filled(dir);
    const bag = join(dir, 'bag');
    await bagged(library, bag);
    await library.close();
    const again = await readBack(bag, join(dir, 'again'));
    assert.deepEqual(await refused(again, 'The Net'), { hold: [bag], away: [] });
    await again.close();
  }));

test('the command names each bag and says what to do, and a bag that is made anew holds it no more', () =>
  withFolder(async (dir) => {
    const library = await filled(dir);
    const id = await idOf(library, 'The Net');
    const box = await idOf(library, 'The Box');
    await library.close();
    const at = ['--data', join(dir, 'library')];
    const [bag, lost] = [join(dir, 'bag'), join(dir, 'lost')];
    for (const one of [bag, lost]) assert.equal((await run('export', '--bag', one, '--as', 'owner', ...at)).status, 0);
    rmSync(lost, { recursive: true });
    const { status, complained } = await run('refuse', String(id), '--because', 'Not ours.', '--yes', ...at);
    assert.equal(status, 0);
    const today = new Date().toISOString().slice(0, 10);
    assert.ok(
      complained.includes(
        `masterlist: the bag ${bag} (${today}) holds the work. Delete it and every copy of it, then write it anew: masterlist export --bag ${bag} --as owner\n`,
      ),
      complained,
    );
    assert.ok(
      complained.includes(`masterlist: the bag ${lost} (${today}) is not there any more, or cannot be read.`),
      complained,
    );
    rmSync(bag, { recursive: true });
    assert.equal((await run('export', '--bag', bag, '--as', 'owner', ...at)).status, 0);
    assert.ok(existsSync(bag));
    const next = await run('refuse', String(box), '--because', 'Not ours.', '--yes', ...at);
    assert.ok(!next.complained.includes(`the bag ${bag}`), next.complained);
  }));
