/** A zip: its members, one at a time, in the order in which it lists them. Nothing is unpacked to the disk. */
import type { Readable } from 'node:stream';
import { type Entry, fromBufferPromise, fromFdPromise, type ZipFile } from 'yauzl';
import type { SourceItem } from '../words/index.ts';
import { isFurniture } from './furniture.ts';
import { MEMBERS_CAP, NAME_CAP, RATIO_CAP, RATIO_FREE, UNPACKED_CAP, ZIP_IN_MEMORY_CAP } from './limits.ts';
import { type Call, collected, ending, type Format, type Piece, unread, withHead } from './piece.ts';
import * as skips from './skips.ts';

const MAGIC = ['PK\x03\x04', 'PK\x05\x06', 'PK\x07\x08'];

/** Documents that are zips inside, by what their first member is called. */
const DOCUMENT = /^PK\x03\x04[\s\S]{26}(?:mimetypeapplication\/(epub\+zip|vnd\.oasis|x-ibooks)|\[Content_Types\]\.xml)/;

export const zip: Format = {
  name: 'zip',
  recognises: ({ head, path }) => MAGIC.includes(head.toString('latin1', 0, 4)) || ending(path) === 'zip',
  async *read(piece, call) {
    const document = documentKind(piece);
    if (document !== null || !MAGIC.includes(piece.head.toString('latin1', 0, 4))) {
      await unread(piece);
      yield said(piece.path, document ?? skips.NOT_A_ZIP);
    } else if (piece.depth > 1) yield said(piece.path, skips.ZIP_TOO_DEEP);
    else yield* opened(piece, call);
  },
};

function said(path: string, trouble: skips.Trouble): SourceItem {
  return { kind: 'skip', skip: skips.skip(path, trouble) };
}

function documentKind({ head, path }: Piece): skips.Trouble | null {
  const found = DOCUMENT.exec(head.toString('latin1', 0, 200));
  if (found?.[1] === 'epub+zip' || ending(path) === 'epub')
    return skips.notAPost('an e-book', 'Save its chapters as HTML, and import those.', true);
  if (found === null && !/^(?:docx|odt|pptx|xlsx|ods)$/.test(ending(path))) return null;
  return skips.notAPost('a word-processor document', 'Open it in the program that made it, and save it as text or HTML.', true);
}

async function* opened(piece: Piece, call: Call): AsyncGenerator<SourceItem> {
  const file = await zipFile(piece);
  if ('code' in file) {
    yield said(piece.path, file);
    return;
  }
  try {
    // members are counted as they are read, so what was counted for the head is taken back
    if (piece.file !== null) call.advance(-piece.counted);
    if (file.entryCount > MEMBERS_CAP) yield said(piece.path, skips.TOO_MANY_MEMBERS);
    else yield* members(file, piece, call);
  } catch (error) {
    if (!(error instanceof Damaged)) throw error;
    yield said(piece.path, error.trouble);
  }
  // nothing is closed here: the package's close would close the file under the one who opened it
}

/** Damage that the zip package or zlib met: a value on its way to a skip, kept apart from faults of ours. */
class Damaged extends Error {
  readonly trouble: skips.Trouble;

  constructor(trouble: skips.Trouble, cause?: unknown) {
    super(trouble.what, { cause });
    this.trouble = trouble;
  }
}

/** The members as the zip lists them. A zip whose very list is encrypted cannot even be listed. */
async function* listed(file: ZipFile): AsyncGenerator<Entry> {
  try {
    yield* file.eachEntry();
  } catch (error) {
    throw new Damaged(error instanceof Error && /encrypt/i.test(error.message) ? skips.ENCRYPTED : skips.BROKEN_ZIP, error);
  }
}

async function zipFile(piece: Piece): Promise<ZipFile | skips.Trouble> {
  // names are judged here, one by one: the package would end the whole zip at the first bad one
  const options = { lazyEntries: true, decodeStrings: false, autoClose: false } as const;
  try {
    if (piece.file !== null) {
      await unread(piece);
      return await fromFdPromise(piece.file.fd, options);
    }
    const bytes = await collected(piece.chunks, ZIP_IN_MEMORY_CAP);
    return bytes === null ? skips.ZIP_TOO_LARGE : await fromBufferPromise(bytes, options);
  } catch {
    return skips.BROKEN_ZIP;
  }
}

/** What the members of one zip have come to. */
interface Sum {
  unpacked: number;
  readonly names: Set<string>;
}

async function* members(file: ZipFile, piece: Piece, call: Call): AsyncGenerator<SourceItem> {
  const sum: Sum = { unpacked: 0, names: new Set() };
  for await (const entry of listed(file)) {
    const name = memberName(entry);
    if (name.endsWith('/') && entry.uncompressedSize === 0) continue;
    const path = `${piece.path}/${shownName(name)}`;
    const trouble = troubleWith(entry, name, sum);
    // only a zip on the disk is counted by its members: one in memory has been counted as it was read
    const counted = piece.file === null ? 0 : entry.compressedSize;
    if (trouble !== null) {
      call.advance(counted);
      yield said(path, trouble);
      if (trouble === skips.BOMB && sum.unpacked > UNPACKED_CAP) return;
      continue;
    }
    sum.names.add(name);
    yield* member(file, entry, path, piece, call, counted);
  }
}

/** The name with `/` between folders; UTF-8 where it is that, else as old zip programs wrote (their letters are only shown, never lost). */
function memberName(entry: Entry): string {
  const raw = entry.fileNameRaw;
  const utf8 = raw.toString('utf8');
  return (utf8.includes('\uFFFD') ? raw.toString('latin1') : utf8).replaceAll('\\', '/');
}

/** A name fit to be printed: without control characters, and not endless. */
function shownName(name: string): string {
  return name.slice(0, NAME_CAP).replace(/[\0-\x1f\x7f-\x9f]/g, '\uFFFD');
}

/** The bits of a Unix mode that say "link", in the upper half of the external attributes. */
const LINK_MODE = 0xa000;

function troubleWith(entry: Entry, name: string, sum: Sum): skips.Trouble | null {
  const parts = name.split('/');
  if (parts.some(isFurniture) && !parts.includes('..')) return skips.FURNITURE;
  if (
    name.startsWith('/') ||
    /^[a-z]:/i.test(name) ||
    parts.includes('..') ||
    name.includes('\0') ||
    name === '' ||
    name.length > NAME_CAP
  )
    return skips.UNSAFE_NAME;
  if (((entry.externalFileAttributes >>> 16) & 0xf000) === LINK_MODE) return skips.LINK;
  if (entry.isEncrypted()) return skips.ENCRYPTED;
  if (entry.compressionMethod !== 0 && entry.compressionMethod !== 8) return skips.UNKNOWN_PACKING;
  if (sum.names.has(name)) return skips.DOUBLE_NAME;
  sum.unpacked += entry.uncompressedSize;
  const swollen = entry.uncompressedSize > RATIO_FREE && entry.uncompressedSize > entry.compressedSize * RATIO_CAP;
  return swollen || sum.unpacked > UNPACKED_CAP ? skips.BOMB : null;
}

async function* member(
  file: ZipFile,
  entry: Entry,
  path: string,
  piece: Piece,
  call: Call,
  counted: number,
): AsyncGenerator<SourceItem> {
  let left = counted;
  const step = entry.uncompressedSize > 0 ? counted / entry.uncompressedSize : 0;
  const count = (bytes: number): void => {
    const share = Math.min(left, Math.round(bytes * step));
    left -= share;
    call.advance(share);
  };
  try {
    const begun = await withHead(memberChunks(file, entry, count));
    if (begun.head.length === 0) yield said(path, skips.EMPTY);
    else yield* call.inside({ path, named: false, depth: piece.depth + 1, file: null, ...begun });
  } catch (error) {
    if (!(error instanceof Damaged)) throw error;
    yield said(path, error.trouble);
  }
  call.advance(left);
}

async function* memberChunks(file: ZipFile, entry: Entry, count: (bytes: number) => void): AsyncGenerator<Buffer> {
  let length = 0;
  let stream: Readable | null = null;
  try {
    stream = await file.openReadStreamPromise(entry);
    for await (const chunk of stream) {
      // the stream is one of bytes: it has no encoding set
      const bytes = chunk as Buffer;
      length += bytes.length;
      if (length > entry.uncompressedSize) break;
      count(bytes.length);
      yield bytes;
    }
  } catch (error) {
    throw new Damaged(skips.BROKEN_MEMBER, error);
  } finally {
    stream?.destroy();
  }
  if (length > entry.uncompressedSize) throw new Damaged(skips.BOMB);
}
