/**
 * A library out of an owner's bag. The bag is verified whole, its rows and originals are put into a library beside the place where it will
 * stand, everything else is made again from them by today's reader, and only then it is put in its place, in one step.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { type Library, type RereadPost, StoreTrouble } from '../archive/archive.ts';
import { CONTENTS, DECLARATION, PAYLOAD } from '../archive/bags/layout.ts';
import { verifyBag } from '../archive/bags/verify.ts';
import { dropStage, freshStage, lockPlace, placeStaged, settleStage } from '../archive/engines/sqlite/backup.ts';
import { knowsTables, MisfitRow } from '../archive/engines/sqlite/filling.ts';
import { LIBRARY_FILE } from '../archive/engines/sqlite/open.ts';
import type { WorkId } from '../words/index.ts';
import { type BagContents, readContents } from './bag-contents.ts';
import { fillFrom, worksUnlike } from './bag-rows.ts';
import { type Failed, failed, fileTrouble, guarded, troubleOf } from './failure.ts';
import { garbageWatch } from './garbage.ts';
import { openLibrary } from './open.ts';
import type { Watch } from './progress.ts';
import { joinAll } from './recover.ts';
import { readStories } from './stories.ts';

export interface ImportBagOptions extends Watch {
  /** Only verify it; write nothing. */
  readonly dryRun?: boolean;
  readonly who?: string;
  readonly now?: number;
}

export interface BagVerified {
  readonly kind: 'verified';
  readonly contents: BagContents;
  /** The version of its tables. */
  readonly tables: number;
  readonly files: number;
  readonly bytes: number;
}

export interface BagRead extends Omit<BagVerified, 'kind'> {
  readonly kind: 'read';
  readonly originals: number;
  readonly works: number;
  /** Works that today's reader makes otherwise than they stand in the bag. */
  readonly unlike: readonly WorkId[];
}

export type ImportBagOutcome = BagVerified | BagRead | { readonly kind: 'stopped' } | Failed;

/** Whether a path is a bag, of whatever program. */
export function isBag(path: string): boolean {
  return existsSync(join(path, DECLARATION));
}

export async function importBag(path: string, dir: string, options: ImportBagOptions = {}): Promise<ImportBagOutcome> {
  const [bag, folder] = [resolve(path), resolve(dir)];
  try {
    if (!options.dryRun && existsSync(join(folder, LIBRARY_FILE)))
      return failed(
        'library-there',
        `${folder}: there is a library here. A bag becomes a library of its own: name another folder with --data.`,
      );
    const verified = await look(bag, options);
    if (verified.kind !== 'verified' || options.dryRun) return verified;
    const free = lockPlace(folder);
    if (free === null) return failed('busy', `${folder}: another program is at work here. Try again when it is done.`);
    try {
      return await readLocked(bag, folder, verified, options);
    } finally {
      dropStage(folder);
      free();
    }
  } catch (error) {
    const told = troubleWith(bag, folder, error);
    if (told) return told;
    throw error;
  }
}

/** Whether the bag is whole, and one from which an archive can be made. */
async function look(
  bag: string,
  { onProgress, signal }: ImportBagOptions,
): Promise<BagVerified | { readonly kind: 'stopped' } | Failed> {
  const tell = ({ files: done, bytes }: { readonly files: number; readonly bytes: number }) => {
    onProgress?.({ stage: 'verifying', done, total: null, bytes, totalBytes: null, path: null });
  };
  const verdict = await verifyBag(bag, tell);
  if (signal?.aborted) return { kind: 'stopped' };
  if (verdict.kind === 'fault')
    return failed(
      'bag-damaged',
      `${join(bag, verdict.fault.path)}: ${verdict.fault.what} Take another copy of the bag; nothing was changed.`,
    );
  if (!existsSync(join(bag, CONTENTS)))
    return failed(
      'not-a-bag',
      `${bag}: this bag is whole, and of another program. Import what is in it: masterlist import ${join(bag, PAYLOAD)}`,
    );
  const contents = readContents(readFileSync(join(bag, CONTENTS), 'utf8'));
  if (contents === null)
    return failed(
      'newer-library',
      `${bag}: this bag was laid out by a later Masterlist. Update the program; nothing was changed.`,
    );
  if (contents.tables === null)
    return failed(
      'not-a-bag',
      `${bag}: this bag holds e-books for readers, and no originals. An archive is made of its owner’s bag: masterlist export --bag DIR --as owner.`,
    );
  if (!knowsTables(contents.tables))
    return failed(
      'newer-library',
      `${bag}: this bag was written by a later Masterlist (version ${contents.tables} of its tables). Update the program; nothing was changed.`,
    );
  return { kind: 'verified', contents, tables: contents.tables, ...verdict.whole };
}

async function readLocked(bag: string, dir: string, verified: BagVerified, options: ImportBagOptions): Promise<ImportBagOutcome> {
  const stage = freshStage(dir);
  await fillFrom(bag, stage, verified.tables);
  const opened = await openLibrary(stage, { create: false });
  if (opened.kind === 'failed') return opened;
  const { library } = opened;
  let read: Omit<BagRead, keyof BagVerified> | 'stopped' | Failed;
  try {
    read = await guarded(library, () => makeAgain(library, bag, options));
    if (read === 'stopped') return { kind: 'stopped' };
    if ('code' in read) return read;
    await noteRead(library, bag, read, options);
  } finally {
    await library.close();
  }
  await settleStage(stage);
  const placed = await placeStaged(stage, dir);
  if (placed.kind === 'open')
    return failed('busy', `${dir}: a program has a library open here. Stop it, then import again: nothing was changed.`);
  return { ...verified, ...read, kind: 'read' };
}

/** Everything that can be made of originals and decisions, by today's reader. */
async function makeAgain(
  library: Library,
  bag: string,
  { now = Date.now(), onProgress, signal }: ImportBagOptions,
): Promise<Omit<BagRead, keyof BagVerified> | 'stopped'> {
  const { originals: total } = await library.keeping.state();
  if ((await readAll(library, total, { ...(onProgress ? { onProgress } : {}), ...(signal ? { signal } : {}) })) === 'stopped')
    return 'stopped';
  const joined = await joinAll(library, now, { ...(onProgress ? { onProgress } : {}), ...(signal ? { signal } : {}) });
  if (joined.kind === 'stopped') return 'stopped';
  const [fault] = await library.keeping.faults();
  if (fault) throw new MisfitRow(fault.what);
  return { originals: total, ...(await worksUnlike(library, bag)) };
}

/** Posts that are stored in one step: enough to spare the disk, few enough to hold in memory. */
const BATCH_POSTS = 100;
const BATCH_BYTES = 2 * 1024 * 1024;

/** Every post read by today's reader. */
async function readAll(library: Library, total: number, { onProgress, signal }: Watch): Promise<'all' | 'stopped'> {
  const key = await library.withheld.key();
  const garbage = garbageWatch();
  let batch: RereadPost[] = [];
  let [done, bytes] = [0, 0];
  for await (const { sha256 } of library.keeping.posts()) {
    const original = await library.originals.find(sha256);
    if (original === null) throw new MisfitRow(`the original ${sha256} was met nowhere`);
    batch.push({ sha256, stories: readStories(original, sha256, key) });
    done += 1;
    bytes += original.bytes.byteLength;
    if (batch.length < BATCH_POSTS && bytes < BATCH_BYTES) continue;
    await library.imports.rereadAll(batch);
    garbage.add(bytes);
    [batch, bytes] = [[], 0];
    onProgress?.({ stage: 'reading', done, total, bytes: 0, totalBytes: null, path: null });
    // Lets a stop through.
    await setImmediate();
    if (signal?.aborted) return 'stopped';
  }
  await library.imports.rereadAll(batch);
  return 'all';
}

async function noteRead(
  library: Library,
  bag: string,
  { originals, works, unlike }: Omit<BagRead, keyof BagVerified>,
  { who = 'owner', now = Date.now() }: ImportBagOptions,
): Promise<void> {
  const data = { bag, originals, works, unlike: unlike.length };
  await library.events.add({ at: now, who, what: 'bag read', work: null, import: null, data });
}

/** What the bag, the disk or the store did, in one line; null where it is a bug. */
function troubleWith(bag: string, folder: string, error: unknown): Failed | null {
  if (error instanceof StoreTrouble) return troubleOf(folder, error.code, error.message);
  if (!(error instanceof MisfitRow)) return fileTrouble(folder, error);
  return failed(
    'bag-damaged',
    `${bag}: its files are whole, but they are not of one archive (${error.message}). Take another copy; nothing was changed.`,
  );
}
