/** Sources that fail or change while they are read: what was read stays read, the rest is told, and the sheet adds up. */
import assert from 'node:assert/strict';
import { cpSync, rmSync, statSync, truncateSync } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { importPile, type Library } from '../../src/acts/index.ts';
import { type Disk, realDisk } from '../../src/sources/disk.ts';
import { openSources, type SourceOptions, type SourceStep } from '../../src/sources/index.ts';
import { withLibrary } from '../acts/library.ts';
import { type Pile, writePile } from './pile.ts';

const broken = (code: string, syscall: string): Error => Object.assign(new Error(code), { code, syscall });

/** Imports the pile while something happens to it; the sheet that it ended with. */
async function sheetOf(
  library: Library,
  pile: Pile,
  options: Partial<SourceOptions>,
  during: (step: SourceStep) => void = () => undefined,
) {
  async function* steps(given: SourceOptions): AsyncGenerator<SourceStep> {
    for await (const step of openSources([pile.path], { ...given, ...options })) {
      during(step);
      yield step;
    }
  }
  const outcome = await importPile(library, [pile.path], steps, { silence: 'public', batchItems: 10 });
  assert.ok(outcome.kind === 'done', outcome.kind);
  const { sheet } = outcome;
  assert.equal(sheet.items, sheet.posts + sheet.known + sheet.skips.length);
  assert.equal((await library.originals.count()).originals, sheet.posts);
  assert.deepEqual(await library.keeping.faults(), []);
  return sheet;
}

const inLibrary = (work: (library: Library, pile: Pile) => Promise<void>) =>
  withLibrary(async (library, dir) => work(library, await writePile(join(dir, 'pile'), 'Marram')));

/** A disk on which one file reads so many bytes, and then no more. */
function failingAfter(name: string, bytes: number, method: 'read' | 'close'): Disk {
  return {
    ...realDisk,
    open: async (path, links) => {
      const handle = await realDisk.open(path, links);
      if (!path.endsWith(name)) return handle;
      return method === 'close' ? withClose(handle) : withRead(handle, bytes);
    },
  };
}

function withRead(handle: FileHandle, bytes: number): FileHandle {
  const read = handle.read.bind(handle);
  let left = bytes;
  // Of its ways of reading the sources use this one.
  handle.read = (async (buffer: Buffer, offset: number, length: number, at: number) => {
    if (left <= 0) throw broken('EIO', 'read');
    const found = await read(buffer, offset, Math.min(length, left), at);
    left -= found.bytesRead;
    return found;
  }) as FileHandle['read'];
  return handle;
}

function withClose(handle: FileHandle): FileHandle {
  const close = handle.close.bind(handle);
  handle.close = async () => {
    await close();
    throw broken('EIO', 'close');
  };
  return handle;
}

test('a disk that fails in the middle of a mailbox costs the rest of that mailbox', () =>
  inLibrary(async (library, pile) => {
    const half = Math.floor(statSync(join(pile.path, 'list.mbox')).size / 2);
    const { posts, skips } = await sheetOf(library, pile, { disk: failingAfter('list.mbox', half, 'read') });
    assert.ok(posts > pile.posts - 60 && posts < pile.posts, `${posts} of ${pile.posts}`);
    const told = skips.filter(({ path }) => path.endsWith('list.mbox'));
    assert.deepEqual(
      told.map(({ code, what }) => [code, what]),
      [['unreadable', 'It cannot be read (EIO).']],
    );
    assert.equal(skips.length, pile.skips + 1);
  }));

test('a disk that fails when a file is closed has given all of it', () =>
  inLibrary(async (library, pile) => {
    const { posts, skips } = await sheetOf(library, pile, { disk: failingAfter('list.mbox', 0, 'close') });
    assert.deepEqual([posts, skips.length], [pile.posts, pile.skips]);
  }));

test('a file that vanishes before its turn, and a folder that does, are told as missing', () =>
  inLibrary(async (library, pile) => {
    let once = false;
    const { posts, skips } = await sheetOf(library, pile, {}, ({ path }) => {
      if (once || !path.endsWith('005.txt')) return;
      once = true;
      rmSync(join(pile.path, 'files', '050.txt'));
      rmSync(join(pile.path, 'pages.zip'));
    });
    assert.equal(posts, pile.posts - 41);
    assert.deepEqual(
      skips.filter(({ code }) => code === 'missing').map(({ path }) => path.split('/').at(-1)),
      ['050.txt', 'pages.zip'],
    );
  }));

test('a mailbox that is cut short while it is read gives what was there', () =>
  inLibrary(async (library, pile) => {
    const path = join(pile.path, 'list.mbox');
    const whole = statSync(path).size;
    let once = false;
    const { posts } = await sheetOf(library, pile, { disk: failingAfter('none', 0, 'read') }, (step) => {
      if (once || !step.path.endsWith('089.txt')) return;
      once = true;
      truncateSync(path, Math.floor(whole / 3));
    });
    assert.ok(posts > pile.posts - 90 && posts < pile.posts, `${posts}`);
  }));

test('a zip that is cut short while it is read costs its members from there on, each told', () =>
  inLibrary(async (library, pile) => {
    const path = join(pile.path, 'pages.zip');
    let once = false;
    const { posts, skips } = await sheetOf(library, pile, {}, ({ item, path: at }) => {
      if (once || item.kind !== 'post' || !at.startsWith(path)) return;
      once = true;
      truncateSync(path, 2000);
    });
    const torn = skips.filter(({ path: at }) => at.startsWith(path));
    assert.ok(torn.length > 0 && torn.every(({ code }) => code === 'broken'), JSON.stringify(torn[0]));
    assert.ok(posts < pile.posts && posts >= pile.posts - 39, `${posts}`);
  }));

test('standard input that breaks off is told, and what came before is kept', () =>
  inLibrary(async (library, pile) => {
    async function* torn(): AsyncGenerator<Uint8Array> {
      for (const n of [1, 2, 3])
        yield Buffer.from(
          `From ann@example.org Mon Mar  3 10:00:00 2003\nFrom: Ann <ann@example.org>\nSubject: FIC: Ferry ${n}\nDate: Mon, 3 Mar 2003 10:00:00 +0000\n\nFerry ${n} sailed at dawn, and nobody minded.\n\n`,
        );
      throw broken('EIO', 'read');
    }
    const { posts, skips } = await sheetOf(library, { ...pile, path: '-' }, { standardInput: torn() });
    assert.equal(posts, 2);
    assert.deepEqual(
      skips.map(({ path, what }) => [path, what]),
      [['-', 'It cannot be read (EIO).']],
    );
  }));

test('an import that goes on with a pile that changed meanwhile counts each thing once', () =>
  inLibrary(async (library, pile) => {
    const stop = new AbortController();
    const paths = [pile.path];
    const stopped = await importPile(library, paths, (given) => openSources(paths, given), {
      silence: 'public',
      batchItems: 10,
      signal: stop.signal,
      onProgress: ({ done }) => void (done > 60 && stop.abort()),
    });
    if (stopped.kind === 'stopped') {
      rmSync(join(pile.path, 'files', '002.txt'));
      cpSync(join(pile.path, 'files', '080.txt'), join(pile.path, 'files', '100.txt'));
    }
    const { posts, known, skips } = await sheetOf(library, pile, {});
    if (stopped.kind === 'stopped') assert.deepEqual([posts, known, skips.length], [pile.posts, 1, pile.skips]);
  }));
