import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { withLibrary } from '../../test/acts/library.ts';
import { shelf, worksOf } from '../../test/acts/look.ts';
import { writePosts } from '../../test/acts/posts.ts';
import { type ImportOutcome, importInWorker, importPosts, type Progress } from './index.ts';

const pile = (folder: string, count: number) =>
  writePosts(
    folder,
    Object.fromEntries(Array.from({ length: count }, (_, n) => [`${n}.txt`, { title: `Tide ${n}`, archive: null, variant: n }])),
  );

test('a thread imports, and this one hears of it and stays free', () =>
  withLibrary(async (library, dir) => {
    const told: Progress[] = [];
    let turns = 0;
    const turning = setInterval(() => turns++, 1);
    const outcome = await importInWorker(dir, [pile(join(dir, 'pile'), 60)], {
      silence: 'public',
      onProgress: (progress) => void told.push(progress),
    });
    clearInterval(turning);
    assert.ok(outcome.kind === 'done');
    assert.equal(outcome.sheet.posts, 60);
    assert.equal((await shelf(library)).length, 60);
    assert.ok(told.some(({ stage }) => stage === 'reading') && told.some(({ stage }) => stage === 'joining'));
    assert.ok(turns > 20, `${turns} turns of the event loop meanwhile`);
  }));

test('a thread can be stopped', () =>
  withLibrary(async (library, dir) => {
    const stop = new AbortController();
    const options = { silence: 'public', batchItems: 5 } as const;
    const path = pile(join(dir, 'pile'), 150);
    const outcome = await importInWorker(dir, [path], { ...options, signal: stop.signal, onProgress: () => stop.abort() });
    assert.equal(outcome.kind, 'stopped');
    assert.deepEqual(await shelf(library), []);
    const rest = await importInWorker(dir, [path], options);
    assert.ok(rest.kind === 'done' && rest.resumed);
    assert.equal((await worksOf(library)).length, 150);
  }));

test('two imports at once: one works, the other is told so; readers see the library as it was', () =>
  withLibrary(async (library, dir) => {
    const [one, other] = [
      pile(join(dir, 'one'), 100),
      writePosts(join(dir, 'other'), { 'a.txt': { title: 'The Net', archive: null } }),
    ];
    const seconds: Promise<ImportOutcome>[] = [];
    const first = await importInWorker(dir, [one], {
      silence: 'public',
      batchItems: 20,
      onProgress: () => {
        if (seconds.length === 0) seconds.push(importPosts(library, [other], { silence: 'public' }));
      },
    });
    assert.ok(first.kind === 'done');
    const [refused] = await Promise.all(seconds);
    assert.ok(refused?.kind === 'failed');
    assert.equal(refused.code, 'busy');
    assert.match(refused.message, /importing .*one \(process \d+ on/);
    assert.equal((await importPosts(library, [other], { silence: 'public' })).kind, 'done');
    assert.equal((await worksOf(library)).length, 101);
  }));

test('a folder without a library is told, not thrown', async () => {
  const outcome = await importInWorker('/nowhere/at/all', ['x.txt']);
  assert.ok(outcome.kind === 'failed');
  assert.equal(outcome.code, 'missing-library');
});
