/** Reading anew: what an older reader read otherwise is put right in one step, told before; decisions, numbers and what is withheld stay. */
import assert from 'node:assert/strict';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { isDeepStrictEqual } from 'node:util';
import { killedAfter } from '../../test/acts/killed.ts';
import { openAt, withFolder, withLibrary } from '../../test/acts/library.ts';
import { everything, idOf, shelf, stateOf } from '../../test/acts/look.ts';
import { readByOlder } from '../../test/acts/older-reader.ts';
import { type PostText, writePosts } from '../../test/acts/posts.ts';
import type { Library } from '../archive/archive.ts';
import { connect } from '../archive/engines/sqlite/driver.ts';
import { LIBRARY_FILE } from '../archive/engines/sqlite/open.ts';
import type { WorkChange } from '../archive/rereading.ts';
import type { Reading } from '../words/index.ts';
import { correctWork, importPosts, joinByHand, rereadLibrary, withdrawWork } from './index.ts';
import { joinerOf } from './join.ts';
import { readStories } from './stories.ts';

const open = { silence: 'public' } as const;
const PILE: Readonly<Record<string, PostText>> = {
  '1.txt': { title: 'Ferry', part: '1/2', variant: 1 },
  '2.txt': { title: 'Ferry', part: '2/2', variant: 2 },
  '3.txt': { title: 'Heron', author: 'Otto Fern' },
  '4.txt': { title: 'The Net', author: 'Dee Fourth', rating: 'NC-17', warnings: 'underage' },
  '5.txt': { title: 'Wren', author: 'Bell Tern', archive: 'Ask me first.' },
};
const bring = async (library: Library, dir: string) => {
  const outcome = await importPosts(library, [writePosts(join(dir, 'pile'), PILE)], open);
  assert.ok(outcome.kind === 'done');
};

const titled = (from: string, to: string) => (reading: Reading) => (reading.title === from ? { ...reading, title: to } : reading);
const partedBy = (reading: Reading): Reading =>
  reading.part?.number === 2
    ? { ...reading, title: 'Quite Another', authors: [{ name: 'Somebody', alias: null }], part: null }
    : reading;

const told = (changes: readonly WorkChange[]) =>
  changes.map((change) => `${change.kind} ${change.kind === 'parted' ? change.after.id : change.before.id}`);

test('a dry run tells what would change and changes nothing; the reading itself does it, and then there is nothing left', () =>
  withLibrary(async (library, dir) => {
    await bring(library, dir);
    const right = await everything(library);
    await readByOlder(library, titled('Heron', 'Herron'));
    const wrong = await everything(library);
    const changes: WorkChange[] = [];
    const tried = await rereadLibrary(library, { kind: 'all' }, { dryRun: true, onChange: (change) => changes.push(change) });
    assert.ok(tried.kind === 'tried');
    assert.deepEqual([tried.posts, tried.changed, tried.summary.fields], [5, 1, { title: 1 }]);
    assert.deepEqual(told(changes), [`changed ${await idOf(library, 'Herron')}`]);
    assert.deepEqual(await everything(library), wrong);
    assert.equal(await library.rereading.standing(), null);
    const declined = await rereadLibrary(library, { kind: 'all' }, { sure: async ({ changed }) => changed !== 1 });
    assert.equal(declined.kind, 'declined');
    assert.deepEqual(await everything(library), wrong);
    assert.equal((await rereadLibrary(library, { kind: 'all' }, { who: 'owner', now: 7 })).kind, 'reread');
    assert.deepEqual(await everything(library), right);
    const [event] = await library.events.list({}, 1);
    assert.deepEqual([event?.what, event?.at, event?.data['reader'], event?.data['changed']], ['reread', 7, 1, 1]);
    const again = await rereadLibrary(library, { kind: 'all' });
    assert.ok(again.kind === 'reread');
    assert.deepEqual([again.changed, again.summary.changed], [0, 0]);
  }));

test('works that join and part by it keep their numbers, and the old ones lead on', () =>
  withLibrary(async (library, dir) => {
    await bring(library, dir);
    const right = await everything(library);
    const ferry = await idOf(library, 'Ferry');
    await readByOlder(library, partedBy);
    const other = await idOf(library, 'Quite Another');
    const changes: WorkChange[] = [];
    const outcome = await rereadLibrary(library, { kind: 'all' }, { onChange: (change) => changes.push(change) });
    assert.ok(outcome.kind === 'reread');
    assert.deepEqual([outcome.summary.joined, outcome.summary.changed], [1, 1]);
    assert.deepEqual(told(changes).sort(), [`changed ${ferry}`, `joined ${other}`].sort());
    assert.deepEqual(await library.catalogue.find(other), { kind: 'moved', to: ferry });
    assert.deepEqual(await everything(library), right);
  }));

test('what people decided holds, and nothing is unsealed', () =>
  withLibrary(async (library, dir) => {
    await bring(library, dir);
    const [ferry, heron, wren] = [await idOf(library, 'Ferry'), await idOf(library, 'Heron'), await idOf(library, 'Wren')];
    await readByOlder(library, titled('Heron', 'Herron'));
    await correctWork(library, heron, { field: 'title', value: 'A Heron' }, 'owner', 'So it is.');
    await joinByHand(library, [ferry, wren], 'owner', 'One story.');
    await withdrawWork(library, heron, 'owner', 'He asked.', 'author');
    const before = await shelf(library);
    assert.equal((await rereadLibrary(library, { kind: 'all' })).kind, 'reread');
    assert.deepEqual(await shelf(library), before);
    assert.deepEqual(before, ['A Heron: withdrawn, 1', 'Ferry: held, 3', 'The Net: sealed, 1']);
    assert.equal(await stateOf(library, await idOf(library, 'The Net')), 'sealed');
  }));

test('one work, or one import, is read anew and nothing beside it', () =>
  withLibrary(async (library, dir) => {
    await bring(library, dir);
    const heron = await idOf(library, 'Heron');
    await readByOlder(library, (reading) => ({ ...reading, summary: 'An older reader’s.' }));
    const one = await rereadLibrary(library, { kind: 'work', id: heron });
    assert.ok(one.kind === 'reread');
    assert.deepEqual([one.posts, one.changed, one.summary.fields], [1, 1, { summary: 1 }]);
    const all = await rereadLibrary(library, { kind: 'import', id: 1 });
    assert.ok(all.kind === 'reread');
    assert.deepEqual([all.posts, all.changed], [5, 4]);
    const wrong = [
      await rereadLibrary(library, { kind: 'import', id: 9 }),
      await rereadLibrary(library, { kind: 'work', id: 99 }),
    ].map((outcome) => (outcome.kind === 'failed' ? outcome.code : outcome.kind));
    assert.deepEqual(wrong, ['no-such-import', 'no-such-work']);
  }));

test('a new signal that today’s reader finds withholds the work in the same step', () =>
  withLibrary(async (library, dir) => {
    const outcome = await importPosts(
      library,
      [writePosts(join(dir, 'pile'), { '1.txt': { title: 'Wren', rating: 'NC-17', warnings: 'none' } })],
      open,
    );
    assert.ok(outcome.kind === 'done');
    const key = await library.withheld.key();
    const [post = 0] = (await library.catalogue.posts(1)).map((one) => one.post);
    const original = await library.originals.of(post);
    assert.ok(original);
    // As if the older reader had not seen a label: the signs stand in what is staged alone.
    const begun = await library.rereading.begin({ scope: { kind: 'all' }, reader: 2 }, 5);
    const stories = readStories(original, original.sha256, key).map((story) => ({
      ...story,
      signs: {
        ...story.signs,
        signals: [
          ...story.signs.signals,
          { kind: 'minor', row: 'en/underage', where: 'warnings', label: true, excerpt: 'underage', post: null } as const,
        ],
      },
    }));
    await library.rereading.stage([{ number: begun.last + 1, stories }]);
    assert.deepEqual(await shelf(library), ['Wren: public, 1']);
    await library.rereading.show(await joinerOf(library, 6), { at: 6, who: 'owner' });
    assert.deepEqual(await shelf(library), ['Wren: sealed, 1']);
  }));

test('stopped or cut off at any moment, the library is as it was, and the same command goes on', () =>
  withFolder(async (dir) => {
    const first = await openAt(join(dir, 'library'));
    await bring(first, dir);
    const right = await everything(first);
    await readByOlder(first, (reading) => ({ ...reading, summary: 'An older reader’s.' }));
    const wrong = await everything(first);
    const stop = new AbortController();
    stop.abort();
    const stopped = await rereadLibrary(first, { kind: 'all' }, { signal: stop.signal });
    assert.ok(stopped.kind === 'stopped');
    assert.deepEqual([stopped.posts, stopped.total], [1, 5]);
    assert.deepEqual(await everything(first), wrong);
    await first.close();
    const second = await openAt(join(dir, 'library'));
    const outcome = await rereadLibrary(second, { kind: 'all' });
    assert.ok(outcome.kind === 'reread');
    assert.deepEqual([outcome.resumed, outcome.posts, outcome.changed], [true, 5, 5]);
    assert.deepEqual(await everything(second), right);
    await second.close();
    const raw = connect(join(dir, 'library', LIBRARY_FILE), { timeout: 1000 });
    assert.deepEqual(raw.prepare('SELECT count(*) AS n FROM rereadings').get(), { n: 0 });
    assert.deepEqual(raw.prepare('SELECT DISTINCT reader FROM stories').all(), [{ reader: 1 }]);
    raw.close();
  }));

test('killed at any moment, the library is as it was, and the same command makes what an undisturbed one makes', () =>
  withFolder(async (dir) => {
    const base = join(dir, 'base');
    const first = await openAt(base);
    const posts = Array.from({ length: 60 }, (_, n): [string, PostText] => [
      `${n}.txt`,
      { title: `Long Tide ${Math.floor(n / 3)}`, part: `${1 + (n % 3)}/3`, variant: n },
    ]);
    assert.equal((await importPosts(first, [writePosts(join(dir, 'pile'), Object.fromEntries(posts))], open)).kind, 'done');
    const right = await everything(first);
    await readByOlder(first, (reading) => ({ ...partedBy(reading), summary: 'An older reader’s.' }));
    const wrong = await everything(first);
    await first.close();
    for (const ms of [20, 120, 300]) {
      const cut = join(dir, `cut-${ms}`);
      cpSync(base, cut, { recursive: true });
      const done = await killedAfter('reread', cut, '-', ms);
      const after = await openAt(cut);
      const now = await everything(after);
      if (!done) assert.ok(isDeepStrictEqual(now, wrong) || isDeepStrictEqual(now, right), `${ms} ms: all of it or nothing`);
      assert.equal((await rereadLibrary(after, { kind: 'all' })).kind, 'reread');
      assert.deepEqual(await everything(after), right, `${ms} ms`);
      await after.close();
    }
  }));
