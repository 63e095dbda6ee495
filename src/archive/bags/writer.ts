/**
 * Writes a bag, a file at a time. The manifest grows with it on the disk, so that memory does not; files are added in the order of their
 * paths, so that the same things make the same bag. It stands under its own name only once it is whole.
 */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { type FileHandle, mkdir, open, readdir, readFile, rename, rm, rmdir, stat, utimes } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { DECLARATION, DECLARED, INFO, MANIFEST, PAYLOAD, TAG_MANIFEST, writtenPath } from './layout.ts';

/** A line of `bag-info.txt`. */
export type InfoLine = readonly [label: string, value: string];

export interface BagWriter {
  /** Adds a file of the payload; its path has to stand after those before it. */
  add(path: string, content: Uint8Array | AsyncIterable<string>): Promise<void>;
  /** Writes what is said of the bag, and puts it in its place. */
  finish(info: readonly InfoLine[]): Promise<{ readonly files: number; readonly bytes: number }>;
  /** Takes away what was written. */
  drop(): Promise<void>;
}

/** `taken`: something stands there that is no unfinished bag. */
export type BagBegun = { readonly kind: 'begun'; readonly writer: BagWriter } | { readonly kind: 'taken' };

/**
 * @param dir must not be there, or be empty
 * @param at the date of every file in it, ms since 1970
 */
export async function beginBag(dir: string, at: number): Promise<BagBegun> {
  const partial = `${dir}.partial`;
  if (!(await isFree(dir))) return { kind: 'taken' };
  // What a kill left of an earlier one; anything else under that name is not ours to take away.
  if (existsSync(partial) && !existsSync(join(partial, DECLARATION))) return { kind: 'taken' };
  await rm(partial, { recursive: true, force: true });
  await mkdir(join(partial, PAYLOAD), { recursive: true, mode: 0o700 });
  const bag: Bag = {
    dir,
    partial,
    at: new Date(at),
    manifest: await open(join(partial, MANIFEST), 'wx', 0o600),
    last: '',
    files: 0,
    bytes: 0,
  };
  await writeWhole(bag, DECLARATION, DECLARED);
  return {
    kind: 'begun',
    writer: {
      add: (path, content) => add(bag, path, content),
      finish: (info) => finish(bag, info),
      async drop() {
        await bag.manifest.close();
        await rm(partial, { recursive: true, force: true });
      },
    },
  };
}

interface Bag {
  readonly dir: string;
  readonly partial: string;
  readonly at: Date;
  readonly manifest: FileHandle;
  last: string;
  files: number;
  bytes: number;
}

async function isFree(dir: string): Promise<boolean> {
  const there = await stat(dir).catch(() => null);
  return there === null || (there.isDirectory() && (await readdir(dir)).length === 0);
}

async function add(bag: Bag, path: string, content: Uint8Array | AsyncIterable<string>): Promise<void> {
  if (path <= bag.last) throw new Error(`${path} was added to a bag after ${bag.last}`);
  bag.last = path;
  const target = join(bag.partial, path);
  await mkdir(dirname(target), { recursive: true, mode: 0o700 });
  const file = await open(target, 'wx', 0o600);
  const hash = createHash('sha512');
  try {
    for await (const piece of piecesOf(content)) {
      hash.update(piece);
      bag.bytes += piece.byteLength;
      await file.write(piece);
    }
    await file.utimes(bag.at, bag.at);
  } finally {
    await file.close();
  }
  bag.files += 1;
  await bag.manifest.write(`${hash.digest('hex')}  ${writtenPath(path)}\n`);
}

const PIECE = 256 * 1024;

/** Lines are gathered, since a write for each would be slow. */
async function* piecesOf(content: Uint8Array | AsyncIterable<string>): AsyncGenerator<Uint8Array> {
  if (content instanceof Uint8Array) {
    yield content;
    return;
  }
  let text = '';
  for await (const line of content) {
    text += line;
    if (text.length < PIECE) continue;
    yield Buffer.from(text, 'utf8');
    text = '';
  }
  yield Buffer.from(text, 'utf8');
}

async function finish(bag: Bag, info: readonly InfoLine[]) {
  await bag.manifest.sync();
  await bag.manifest.close();
  const oxum: InfoLine = ['Payload-Oxum', `${bag.bytes}.${bag.files}`];
  await writeWhole(bag, INFO, [...info, oxum].map(([label, value]) => `${label}: ${oneLine(value)}\n`).join(''));
  const tags = [INFO, DECLARATION, MANIFEST].sort();
  const lines: string[] = [];
  for (const tag of tags)
    lines.push(
      `${createHash('sha512')
        .update(await readFile(join(bag.partial, tag)))
        .digest('hex')}  ${tag}\n`,
    );
  await writeWhole(bag, TAG_MANIFEST, lines.join(''));
  await utimes(join(bag.partial, MANIFEST), bag.at, bag.at);
  await settleFolders(bag.partial, bag.at);
  // Empty, as it was looked at when this was begun.
  if (existsSync(bag.dir)) await rmdir(bag.dir);
  await rename(bag.partial, bag.dir);
  return { files: bag.files, bytes: bag.bytes };
}

async function writeWhole({ partial, at }: Bag, path: string, text: string): Promise<void> {
  const file = await open(join(partial, path), 'w', 0o600);
  try {
    await file.write(text);
    await file.utimes(at, at);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** A folder's date is that of the last file that was put in it, so they come last. */
async function settleFolders(dir: string, at: Date): Promise<void> {
  for (const entry of await readdir(dir, { withFileTypes: true }))
    if (entry.isDirectory()) await settleFolders(join(dir, entry.name), at);
  await utimes(dir, at, at);
}

/** A value that breaks its line would be read as another label. */
function oneLine(value: string): string {
  return value.replace(/\s+/g, ' ').trim();
}
