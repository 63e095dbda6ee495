/** A piece of a source: one file, one member of a zip, or standard input, as a stream of bytes with a name. */
import type { FileHandle } from 'node:fs/promises';
import type { SourceItem } from '../words/index.ts';
import { CHUNK_BYTES, HEAD_BYTES } from './limits.ts';

/** What all pieces of one call share. */
export interface Call {
  /** Overrides the venue that a piece would say. */
  readonly venue: string | null;
  /** Counts bytes of the sources that have been read. */
  advance(bytes: number): void;
  /** Reads a piece that stands within another by whatever format it has. */
  inside(piece: Piece): AsyncIterable<SourceItem>;
}

export interface Piece {
  /** As it will stand in `source.path`. */
  readonly path: string;
  /** A caller named this very piece, so whatever it is, it was meant. */
  readonly named: boolean;
  /** Zips that it stands in. */
  readonly depth: number;
  /** Where it can be read at any place: an open file, for zips. */
  readonly file: FileHandle | null;
  /** The first bytes, up to HEAD_BYTES, to tell what it is. */
  readonly head: Buffer;
  /** All of it, the head included; can be read once. */
  readonly chunks: AsyncIterable<Buffer>;
  /** Bytes that have been read, and counted, to know the head. */
  readonly counted: number;
}

/** One format: knows its pieces by their head and name, and gives their posts. */
export interface Format {
  readonly name: string;
  recognises(piece: Piece): boolean;
  read(piece: Piece, call: Call): AsyncIterable<SourceItem>;
}

/** The last part of a path, in lower case. */
export function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).toLowerCase();
}

/** The ending of a file's name without its dot, in lower case; empty where it has none. */
export function ending(path: string): string {
  const name = fileName(path);
  const dot = name.lastIndexOf('.');
  return dot > 0 ? name.slice(dot + 1) : '';
}

/** Reads a stream's head, and gives the whole stream again: where it fails below the head, what came before that first. */
export async function withHead(stream: AsyncIterable<Buffer>): Promise<Pick<Piece, 'head' | 'chunks' | 'counted'>> {
  const iterator = stream[Symbol.asyncIterator]();
  const first: Buffer[] = [];
  let length = 0;
  let ended = false;
  let failure: Failure | null = null;
  while (length < HEAD_BYTES && !ended) {
    const next: IteratorResult<Buffer> | Failure = await iterator.next().catch((error: unknown) => ({ error }));
    if ('error' in next) {
      if (length === 0) throw next.error;
      failure = next;
      break;
    }
    ended = next.done === true;
    if (next.done !== true) {
      first.push(next.value);
      length += next.value.length;
    }
  }
  const start = first.length === 1 && first[0] !== undefined ? first[0] : Buffer.concat(first);
  return { head: start.subarray(0, HEAD_BYTES), chunks: resumed(start, iterator, failure), counted: start.length };
}

interface Failure {
  readonly error: unknown;
}

async function* resumed(start: Buffer, iterator: AsyncIterator<Buffer>, failure: Failure | null): AsyncGenerator<Buffer> {
  try {
    if (start.length > 0) yield start;
    if (failure !== null) throw failure.error;
    for (let next = await iterator.next(); next.done !== true; next = await iterator.next()) yield next.value;
  } finally {
    // a reader that stops early must not leave the file open
    await iterator.return?.();
  }
}

/** A file's bytes, a chunk at a time. Each chunk is memory of its own: posts are cut from it without copying. */
export async function* fileChunks(file: FileHandle, size: number, advance: (bytes: number) => void): AsyncGenerator<Buffer> {
  let at = 0;
  for (;;) {
    // one byte more than is left tells the end of a small file without a second read
    const chunk = Buffer.allocUnsafeSlow(Math.max(4096, Math.min(CHUNK_BYTES, size - at + 1)));
    const { bytesRead } = await file.read(chunk, 0, chunk.length, at);
    if (bytesRead === 0) return;
    at += bytesRead;
    advance(bytesRead);
    yield chunk.subarray(0, bytesRead);
  }
}

/** All bytes of a stream; null where they are more than the cap. */
export async function collected(chunks: AsyncIterable<Buffer>, cap: number): Promise<Buffer | null> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length > cap) return null;
    parts.push(chunk);
  }
  return parts.length === 1 && parts[0] !== undefined ? parts[0] : Buffer.concat(parts);
}

/** Ends a piece's stream without reading it. */
export async function unread({ chunks }: Piece): Promise<void> {
  await chunks[Symbol.asyncIterator]().return?.();
}
