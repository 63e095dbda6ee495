/** Opening sources: files, folders, zips, mailboxes and standard input become one stream of posts, frames and skips. */
import type { SourceItem } from '../words/index.ts';
import { type Disk, realDisk } from './disk.ts';
import { formatOf } from './formats.ts';
import { type Call, fileChunks, type Piece, withHead } from './piece.ts';
import { EMPTY, SPECIAL, skip, troubleOf } from './skips.ts';
import { walk } from './walk.ts';

export interface SourceOptions {
  /** The list, community or site that the sources come from, for all their posts; where it is not said, what mails say of themselves. */
  readonly venue?: string | null;
  /** What the path `-` reads. */
  readonly standardInput?: AsyncIterable<Uint8Array>;
  readonly disk?: Disk;
}

/** An item of a source, and how far the reading has come with it. */
export interface SourceStep {
  readonly item: SourceItem;
  /** The file (or member of a zip) that is being read. */
  readonly path: string;
  /** Bytes of the sources that have been read. */
  readonly bytes: number;
  /** Bytes of all sources; null where standard input is one of them. */
  readonly totalBytes: number | null;
  /** Posts and skips so far, this one included. */
  readonly items: number;
}

/**
 * Reads sources one item at a time, in the order of the paths and, within folders, of the names. Bad input is told by skips and never throws;
 * everything else is still read. Holds one post (or chunk of a file) at a time, however large the sources are.
 * @param paths files, folders, zips, mailboxes, or `-` for standard input; one named twice is read once
 */
export async function* openSources(paths: readonly string[], options: SourceOptions = {}): AsyncGenerator<SourceStep> {
  const disk = options.disk ?? realDisk;
  const wanted = [...new Set(paths)];
  const totalBytes = wanted.includes('-') ? null : await measured(wanted, disk);
  let bytes = 0;
  let items = 0;
  const call: Call = {
    venue: options.venue ?? null,
    advance: (count) => {
      bytes += count;
    },
    inside: (piece) => formatOf(piece).read(piece, call),
  };
  for (const path of wanted) {
    const stream = path === '-' ? standardInput(options.standardInput ?? process.stdin, call) : onDisk(path, disk, call);
    for await (const item of stream) {
      if (item.kind !== 'frame') items++;
      yield { item, path: pathOf(item), bytes, totalBytes, items };
    }
  }
}

function pathOf(item: SourceItem): string {
  switch (item.kind) {
    case 'post':
      return item.post.place.path;
    case 'frame':
      return item.frame.place.path;
    case 'skip':
      return item.skip.path;
  }
}

/** The bytes of all files, for the progress alone: what cannot be looked at counts nothing here, and is told when its turn comes. */
async function measured(paths: readonly string[], disk: Disk): Promise<number> {
  let sum = 0;
  for (const path of paths) {
    for await (const found of walk(path, disk)) if (found.kind === 'file') sum += found.size;
  }
  return sum;
}

async function* onDisk(path: string, disk: Disk, call: Call): AsyncGenerator<SourceItem> {
  for await (const found of walk(path, disk)) {
    if (found.kind === 'skip') yield found;
    else yield* fileItems(found.path, found.named, disk, call);
  }
}

async function* fileItems(path: string, named: boolean, disk: Disk, call: Call): AsyncGenerator<SourceItem> {
  let file: Awaited<ReturnType<Disk['open']>>;
  try {
    file = await disk.open(path, named);
  } catch (error) {
    yield { kind: 'skip', skip: skip(path, troubleOf(error)) };
    return;
  }
  let size = 0;
  let read = 0;
  const counting: Call = {
    ...call,
    advance: (count) => {
      read += count;
      call.advance(count);
    },
  };
  try {
    const stats = await file.stat();
    size = stats.size;
    // between looking and opening, another thing may have taken the name
    if (!stats.isFile()) yield { kind: 'skip', skip: skip(path, SPECIAL) };
    else yield* pieceItems({ path, named, depth: 0, file }, fileChunks(file, size, counting.advance), counting);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    yield { kind: 'skip', skip: skip(path, troubleOf(error)) };
  } finally {
    // a file that was left aside, or a zip's own lists, count as read
    call.advance(size - read);
    // all that was wanted of it is read
    await file.close().catch(() => undefined);
  }
}

function isSystemError(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error;
}

async function* standardInput(stream: AsyncIterable<Uint8Array>, call: Call): AsyncGenerator<SourceItem> {
  try {
    yield* pieceItems({ path: '-', named: true, depth: 0, file: null }, counted(stream, call), call);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    yield { kind: 'skip', skip: skip('-', troubleOf(error)) };
  }
}

async function* counted(stream: AsyncIterable<Uint8Array>, call: Call): AsyncGenerator<Buffer> {
  for await (const chunk of stream) {
    call.advance(chunk.length);
    yield Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
  }
}

async function* pieceItems(
  piece: Omit<Piece, 'head' | 'chunks' | 'counted'>,
  stream: AsyncIterable<Buffer>,
  call: Call,
): AsyncGenerator<SourceItem> {
  const begun = await withHead(stream);
  if (begun.head.length === 0) {
    yield { kind: 'skip', skip: skip(piece.path, EMPTY) };
    return;
  }
  const whole: Piece = { ...piece, ...begun };
  yield* formatOf(whole).read(whole, call);
}
