import assert from 'node:assert/strict';
import { mkdirSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { withLibrary } from '../../test/acts/library.ts';
import { everything, idOf, shelf, stateOf, worksOf } from '../../test/acts/look.ts';
import { postText, writePosts } from '../../test/acts/posts.ts';
import { importPosts, listImports, type Progress, recoverLibrary, setSetting, undoImport } from './index.ts';

const silent = { archive: null };
const open = { silence: 'public' } as const;

test('a folder becomes works: parts joined, each in the state that its author wished', () =>
  withLibrary(async (library, dir) => {
    const pile = writePosts(join(dir, 'pile'), {
      'a.txt': { title: 'The Ferry', ...silent },
      'b/one.txt': { title: 'Long Tide', part: '1/2', ...silent },
      'c/two.txt': { title: 'Long Tide', part: '2/2', variant: 1, ...silent },
      'd.txt': { title: 'The Heron', archive: 'Ask me first, please.' },
    });
    const outcome = await importPosts(library, [pile], open);
    assert.ok(outcome.kind === 'done');
    const { items, posts, known, skips, stories, works } = outcome.sheet;
    assert.deepEqual([items, posts, known, skips.length, stories], [4, 4, 0, 0, 4]);
    assert.deepEqual([works.public, works.held], [2, 1]);
    assert.deepEqual(await shelf(library), ['Long Tide: public, 2', 'The Ferry: public, 1', 'The Heron: held, 1']);
    const [event] = await library.events.list({ import: outcome.sheet.id }, 1);
    assert.equal(event?.what, 'imported');
  }));

test('works whose authors say nothing are for members, unless the keeper chose otherwise, for one import or for all', () =>
  withLibrary(async (library, dir) => {
    await importPosts(library, [writePosts(join(dir, 'a'), { 'a.txt': { title: 'The Ferry', ...silent } })]);
    await importPosts(library, [writePosts(join(dir, 'b'), { 'b.txt': { title: 'The Heron', ...silent } })], { silence: 'held' });
    await setSetting(library, 'archive.silence', 'public');
    await importPosts(library, [writePosts(join(dir, 'c'), { 'c.txt': { title: 'The Net', ...silent } })]);
    assert.deepEqual(await shelf(library), ['The Ferry: members, 1', 'The Heron: held, 1', 'The Net: public, 1']);
  }));

test('the same pile again, whole or under other names, changes nothing', () =>
  withLibrary(async (library, dir) => {
    const pile = writePosts(join(dir, 'pile'), {
      'a.txt': { title: 'The Ferry', ...silent },
      'b.txt': { title: 'The Heron', ...silent },
    });
    await importPosts(library, [pile], open);
    const before = await everything(library);
    const again = await importPosts(library, [pile], open);
    assert.ok(again.kind === 'done');
    assert.deepEqual([again.sheet.items, again.sheet.posts, again.sheet.known], [2, 0, 2]);
    renameSync(pile, join(dir, 'moved'));
    const moved = await importPosts(library, [join(dir, 'moved')], open);
    assert.ok(moved.kind === 'done');
    assert.equal(moved.sheet.known, 2);
    assert.deepEqual(await everything(library), before);
  }));

test('what cannot be read is skipped with its reason, and all else is imported', () =>
  withLibrary(async (library, dir) => {
    const pile = writePosts(join(dir, 'pile'), { 'a.txt': { title: 'The Ferry', ...silent }, 'empty.txt': '' });
    writeFileSync(join(pile, 'pile.zip'), 'PK\x03\x04 and then nothing that a zip would hold');
    mkdirSync(join(pile, 'loop'));
    symlinkSync('..', join(pile, 'loop', 'up'));
    const outcome = await importPosts(library, [pile, join(dir, 'nowhere')], open);
    assert.ok(outcome.kind === 'done');
    const { items, posts, known, skips } = outcome.sheet;
    assert.equal(posts, 1);
    assert.equal(items, posts + known + skips.length);
    assert.ok(skips.some(({ code, path }) => code === 'missing' && path.endsWith('nowhere')));
    assert.ok(skips.some(({ code }) => code === 'empty'));
    for (const { what, remedy } of skips) assert.match(`${what}|${remedy}`, /^.+\.\|.+\.$/);
    assert.deepEqual(await shelf(library), ['The Ferry: public, 1']);
  }));

test('a pile with nothing in it is an import of nothing', () =>
  withLibrary(async (library, dir) => {
    mkdirSync(join(dir, 'pile'));
    const outcome = await importPosts(library, [join(dir, 'pile')]);
    assert.ok(outcome.kind === 'done');
    assert.equal(outcome.sheet.posts, 0);
    assert.deepEqual(await shelf(library), []);
  }));

test('an undo takes a whole import out; numbers that were parted come back; the last one is the default', () =>
  withLibrary(async (library, dir) => {
    await importPosts(library, [writePosts(join(dir, 'a'), { 'a.txt': { title: 'Long Tide', part: '1/2', ...silent } })], open);
    const before = await everything(library);
    await importPosts(
      library,
      [
        writePosts(join(dir, 'b'), {
          'b.txt': { title: 'Long Tide', part: '2/2', variant: 1, ...silent },
          'c.txt': { title: 'The Net', ...silent },
        }),
      ],
      open,
    );
    assert.deepEqual(await shelf(library), ['Long Tide: public, 2', 'The Net: public, 1']);
    const undone = await undoImport(library, 'last');
    assert.ok(undone.kind === 'undone');
    assert.deepEqual([undone.gone, undone.kept], [2, 0]);
    assert.deepEqual(await everything(library), before);
    assert.deepEqual(
      (await listImports(library)).map(({ stage }) => stage),
      ['undone', 'done'],
    );
  }));

test('samples are undone as samples, whatever came after them', () =>
  withLibrary(async (library, dir) => {
    await importPosts(library, [writePosts(join(dir, 'a'), { 'a.txt': { title: 'The Sample', ...silent } })], {
      ...open,
      samples: true,
    });
    await importPosts(library, [writePosts(join(dir, 'b'), { 'b.txt': { title: 'The Net', ...silent } })], open);
    const undone = await undoImport(library, 'samples');
    assert.ok(undone.kind === 'undone');
    assert.deepEqual(await shelf(library), ['The Net: public, 1']);
    const again = await undoImport(library, 'samples');
    assert.ok(again.kind === 'failed');
    assert.equal(again.code, 'nothing-to-undo');
  }));

test('an undo of what is not there is told', () =>
  withLibrary(async (library, dir) => {
    const nothing = await undoImport(library, 'last');
    assert.ok(nothing.kind === 'failed' && nothing.code === 'nothing-to-undo');
    const imported = await importPosts(
      library,
      [writePosts(join(dir, 'a'), { 'a.txt': { title: 'The Ferry', ...silent } })],
      open,
    );
    assert.ok(imported.kind === 'done');
    const other = await undoImport(library, 99);
    assert.ok(other.kind === 'failed' && other.code === 'no-such-import');
    assert.match(other.message, /99.*can be undone: 1\./);
    assert.equal((await undoImport(library, imported.sheet.id)).kind, 'undone');
    const twice = await undoImport(library, imported.sheet.id);
    assert.ok(twice.kind === 'failed' && twice.code === 'nothing-to-undo');
  }));

test('what two imports brought stays when the first is undone, and is read from where the second met it', () =>
  withLibrary(async (library, dir) => {
    const text = postText({ title: 'The Ferry', ...silent });
    const first = await importPosts(library, [writePosts(join(dir, 'a'), { 'a.txt': text })], open);
    await importPosts(library, [writePosts(join(dir, 'b'), { 'elsewhere.txt': text })], open);
    assert.ok(first.kind === 'done');
    const undone = await undoImport(library, first.sheet.id);
    assert.ok(undone.kind === 'undone');
    assert.deepEqual([undone.gone, undone.kept], [0, 1]);
    const [work] = await worksOf(library);
    const [post] = await library.catalogue.posts(work?.id ?? 0);
    assert.match((await library.catalogue.reading(post?.post ?? 0))?.source.path ?? '', /elsewhere\.txt$/);
  }));

test('progress tells the stages in order and how far each is', () =>
  withLibrary(async (library, dir) => {
    const pile = writePosts(
      join(dir, 'pile'),
      Object.fromEntries(Array.from({ length: 30 }, (_, n) => [`${n}.txt`, { title: `Tide ${n}`, ...silent }])),
    );
    const told: Progress[] = [];
    await importPosts(library, [pile], { ...open, onProgress: (progress) => void told.push(progress) });
    const stages = told.map(({ stage }) => stage);
    assert.deepEqual([...new Set(stages)], ['reading', 'joining']);
    assert.deepEqual(stages, [...stages].sort().reverse());
    const last = told.at(-1);
    assert.deepEqual([last?.done, last?.total], [30, 30]);
    for (const { bytes, totalBytes } of told) assert.ok(totalBytes === null || bytes <= totalBytes);
  }));

test('an import that is stopped shows nothing, and the same command goes on with it', () =>
  withLibrary(async (library, dir) => {
    const pile = writePosts(
      join(dir, 'pile'),
      Object.fromEntries(Array.from({ length: 20 }, (_, n) => [`${n}.txt`, { title: `Tide ${n}`, ...silent }])),
    );
    const stop = new AbortController();
    const stopped = await importPosts(library, [pile], { ...open, signal: stop.signal, onProgress: () => stop.abort() });
    assert.ok(stopped.kind === 'stopped');
    assert.deepEqual(await shelf(library), []);
    await recoverLibrary(library);
    assert.deepEqual(await shelf(library), []);
    const resumed = await importPosts(library, [pile], open);
    assert.ok(resumed.kind === 'done');
    assert.deepEqual(
      [resumed.resumed, resumed.sheet.id, resumed.sheet.posts, resumed.sheet.known],
      [true, stopped.sheet.id, 20, 0],
    );
    assert.equal((await worksOf(library)).length, 20);
  }));

test('another pile takes out what a stopped import had stored, and says so; so does an undo', () =>
  withLibrary(async (library, dir) => {
    const pile = writePosts(join(dir, 'pile'), {
      'a.txt': { title: 'The Ferry', ...silent },
      'b.txt': { title: 'The Heron', ...silent },
    });
    const cut = async () => {
      const stop = new AbortController();
      stop.abort();
      return importPosts(library, [pile], { ...open, signal: stop.signal });
    };
    const stopped = await cut();
    assert.ok(stopped.kind === 'stopped');
    const other = await importPosts(
      library,
      [writePosts(join(dir, 'other'), { 'c.txt': { title: 'The Net', ...silent } })],
      open,
    );
    assert.ok(other.kind === 'done');
    assert.deepEqual(other.dropped, [stopped.sheet.id]);
    assert.equal((await library.originals.count()).originals, 1);
    await cut();
    assert.equal((await undoImport(library, 'last')).kind, 'undone');
    assert.deepEqual(await shelf(library), ['The Net: public, 1']);
    assert.deepEqual(await library.imports.unfinished(), []);
  }));

test('while one is at work, another is refused and told by whom; readers go on', () =>
  withLibrary(async (library, dir) => {
    const pile = writePosts(join(dir, 'pile'), { 'a.txt': { title: 'The Ferry', ...silent } });
    const lock = await library.lock('importing a very long list');
    const refused = await importPosts(library, [pile], open);
    assert.ok(refused.kind === 'failed' && refused.code === 'busy');
    assert.match(refused.message, /importing a very long list/);
    assert.deepEqual(await shelf(library), []);
    await lock?.release();
    assert.equal((await importPosts(library, [pile], open)).kind, 'done');
  }));

test('a setting that an author’s list of places hangs on judges the works anew', () =>
  withLibrary(async (library, dir) => {
    await importPosts(library, [
      writePosts(join(dir, 'a'), { 'a.txt': { title: 'The Ferry', archive: 'Lamplight, the Harbour Archive, nowhere else.' } }),
    ]);
    const id = await idOf(library, 'The Ferry');
    assert.equal(await stateOf(library, id), 'held');
    assert.equal((await setSetting(library, 'archive.names', 'The Harbour Archive')).kind, 'set');
    assert.equal(await stateOf(library, id), 'public');
    await setSetting(library, 'archive.names', 'Somewhere Else');
    assert.equal(await stateOf(library, id), 'held');
  }));

test('a setting that cannot be is told and not stored', () =>
  withLibrary(async (library) => {
    for (const [key, text] of [
      ['archive.silence', 'loud'],
      ['nothing', 'x'],
    ] as const) {
      const outcome = await setSetting(library, key, text);
      assert.ok(outcome.kind === 'failed' && outcome.code === 'bad-setting', key);
    }
    assert.equal((await library.settings.all()).size, 0);
  }));
