/**
 * A library out of a backup. It is copied beside the one that stands there, proved and opened where it is, made to forget what was refused
 * since, and only then put in its place, in one step. The library that stood there is kept under another name.
 */
import { existsSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { Library } from '../archive/archive.ts';
import {
  type Backup,
  dropStage,
  lockPlace,
  openBackup,
  placeStaged,
  settleStage,
  stageBackup,
} from '../archive/engines/sqlite/backup.ts';
import { LIBRARY_FILE } from '../archive/engines/sqlite/open.ts';
import type { Proof, RefusalRecord } from '../archive/keeping.ts';
import { hashFile, hashOfFile } from './backup.ts';
import { type Failed, failed, fileTrouble, troubleOf } from './failure.ts';
import { openLibrary } from './open.ts';
import { finishInterrupted } from './recover.ts';
import { recordFile, refusalsAt, refuseAgain } from './refusal-records.ts';

export interface RestoreOptions {
  /** Read every original anew and compare it with its hash, before anything is put in place. */
  readonly verify?: boolean;
  /** Only prove the backup; write nothing. */
  readonly dryRun?: boolean;
  /** Put it in the place of a library that is there. */
  readonly replace?: boolean;
  /** Records, backups or library files newer than the backup, whose refusals hold. */
  readonly refusals?: readonly string[];
  readonly who?: string;
  readonly now?: number;
}

/** What was proved of a backup. */
export interface Proved {
  readonly proof: Proof;
  /** When it was made, as it says itself; null where it is a library's file that was copied by hand. */
  readonly at: number | null;
  /** Whether every original was read anew. */
  readonly everyOriginal: boolean;
  /** Whether the file has the hash that stands beside it; null where none does. */
  readonly fileHash: boolean | null;
}

export type RestoreOutcome =
  | { readonly kind: 'proved'; readonly proved: Proved }
  | {
      readonly kind: 'restored';
      readonly proved: Proved;
      /** The library that stood there before; null where there was none. */
      readonly kept: string | null;
      /** Posts purged again, because they were refused after the backup was made. */
      readonly purged: number;
      /** Where the library that stood there could not be asked what it refused: it is damaged. */
      readonly unasked: boolean;
    }
  | Failed;

export async function restoreLibrary(path: string, dir: string, options: RestoreOptions = {}): Promise<RestoreOutcome> {
  const file = resolve(path);
  const folder = resolve(dir);
  try {
    if (options.dryRun) return await proveOnly(file);
    if (existsSync(join(folder, LIBRARY_FILE)) && !options.replace)
      return failed(
        'library-there',
        `${folder}: there is a library here. Name another folder with --data, or say --replace: this one is then kept under another name.`,
      );
    const there = openBackup(file);
    if (there.kind !== 'open') return notABackup(file, there);
    there.backup.close();
    const free = lockPlace(folder);
    if (free === null) return failed('busy', `${folder}: another program is at work here. Try again when it is done.`);
    try {
      return await restoreLocked(file, folder, options);
    } finally {
      dropStage(folder);
      free();
    }
  } catch (error) {
    const told = fileTrouble(folder, error);
    if (told) return told;
    throw error;
  }
}

async function proveOnly(file: string): Promise<RestoreOutcome> {
  const opened = openBackup(file);
  if (opened.kind !== 'open') return notABackup(file, opened);
  try {
    const proved = await prove(file, opened.backup, true);
    return 'kind' in proved ? proved : { kind: 'proved', proved };
  } finally {
    opened.backup.close();
  }
}

async function restoreLocked(file: string, dir: string, options: RestoreOptions): Promise<RestoreOutcome> {
  const { now = Date.now(), who = 'owner' } = options;
  const refusals = refusalsSince(file, dir, options.refusals ?? []);
  if ('kind' in refusals) return refusals;
  const stage = stageBackup(file, dir);
  // What is proved is the copy that will be the library, not the file that it was copied from.
  const copy = openBackup(join(stage, LIBRARY_FILE));
  if (copy.kind !== 'open') return notABackup(file, copy);
  let proved: Proved | Failed;
  try {
    proved = await prove(file, copy.backup, options.verify === true);
  } finally {
    copy.backup.close();
  }
  if ('kind' in proved) return proved;
  const opened = await openLibrary(stage, { create: false });
  if (opened.kind === 'failed') return opened;
  const { library } = opened;
  let purged = 0;
  try {
    const other = refusals.records.find((record) => record.library !== library.id);
    if (other)
      return failed(
        'other-library',
        `${file}: this is a backup of another library than the one whose refusals would have to hold here. Restore it into a folder of its own.`,
      );
    await finishInterrupted(library, now);
    purged = await refuseAgain(library, refusals.records, now);
    await library.originals.settle();
    await noteRestored(library, file, proved, purged, who, now);
  } finally {
    await library.close();
  }
  await settleStage(stage);
  const placed = await placeStaged(stage, dir);
  if (placed.kind === 'open')
    return failed(
      'busy',
      `${dir}: a program has this library open, perhaps its server. Stop it, then restore again: nothing was changed.`,
    );
  return { kind: 'restored', proved, kept: placed.kept, purged, unasked: refusals.unasked };
}

async function noteRestored(
  library: Library,
  file: string,
  proved: Proved,
  purged: number,
  who: string,
  now: number,
): Promise<void> {
  const { originals, decisions, events } = proved.proof;
  const data = { file, madeAt: proved.at, originals, decisions, events, purged, verified: proved.everyOriginal };
  await library.events.add({ at: now, who, what: 'restored', work: null, import: null, data });
}

/** All refusals that may be newer than the backup: of the library that stands there, of the record beside the backup, of what was named. */
function refusalsSince(
  file: string,
  dir: string,
  named: readonly string[],
): { readonly records: readonly RefusalRecord[]; readonly unasked: boolean } | Failed {
  const records: RefusalRecord[] = [];
  for (const path of named) {
    const found = existsSync(path) ? refusalsAt(path) : null;
    if (found === null)
      return failed(
        'not-a-backup',
        `${path}: no refusals can be read from this. Name a backup, a library's file or a .refused record.`,
      );
    records.push(...found);
  }
  const beside = refusalsAt(recordFile(file));
  if (beside === null)
    return failed(
      'not-a-backup',
      `${recordFile(file)}: this record of refusals cannot be read. Bring it back as it was written.`,
    );
  const here = libraryRefusals(join(dir, LIBRARY_FILE));
  if (here !== null && 'kind' in here) return here;
  return { records: [...records, ...beside, ...(here ?? [])], unasked: here === null };
}

/** Null where the library is damaged: being restored is then what it needs. */
function libraryRefusals(path: string): readonly RefusalRecord[] | Failed | null {
  const opened = openBackup(path);
  if (opened.kind === 'missing') return [];
  if (opened.kind === 'newer') return notABackup(path, opened);
  if (opened.kind !== 'open') return null;
  try {
    return opened.backup.refusals();
  } catch {
    return null;
  } finally {
    opened.backup.close();
  }
}

/** Proves a backup: its structure, its counts and hashes against what it says of itself, and every original where that is asked for. */
async function prove(file: string, backup: Backup, everyOriginal: boolean): Promise<Proved | Failed> {
  const damaged = (what: string) =>
    failed('backup-damaged', `${file}: this backup is not what it was: ${what}. Take another one; nothing was changed.`);
  const [fault] = backup.faults();
  if (fault) return damaged(fault.what);
  const proof = backup.proof();
  const { manifest } = backup;
  if (manifest !== null) {
    const unlike = PROVED.find(([key]) => manifest.proof[key] !== proof[key]);
    if (unlike)
      return damaged(
        `${unlike[1]} are not those that it was made with (${manifest.proof[unlike[0]]} then, ${proof[unlike[0]]} now)`,
      );
  }
  if (everyOriginal)
    for (const look of backup.fixity())
      if (look.fault !== null) return damaged(`the original ${look.sha256} in it is ${look.fault}`);
  const written = existsSync(hashFile(file)) ? readFileSync(hashFile(file), 'utf8') : null;
  const fileHash = written === null ? null : written.trim() === `${await hashOfFile(file)}  ${basename(file)}`;
  // Its own words say more than the hash of the file: a file that was renamed or opened for writing is as good.
  return { proof, at: manifest?.at ?? null, everyOriginal, fileHash };
}

const PROVED: readonly (readonly [key: keyof Proof, what: string])[] = [
  ['originals', 'the originals'],
  ['bytes', 'the bytes of its originals'],
  ['originalsHash', 'the originals'],
  ['decisions', 'the decisions'],
  ['decisionsHash', 'the decisions'],
  ['events', 'the events'],
  ['eventsHash', 'the events'],
  ['refused', 'the refused marks'],
];

export function notABackup(file: string, opened: Exclude<ReturnType<typeof openBackup>, { readonly kind: 'open' }>): Failed {
  switch (opened.kind) {
    case 'missing':
      return failed('no-such-backup', `${file}: there is no such file. Name a backup that masterlist backup wrote.`);
    case 'foreign':
      return failed('not-a-backup', `${file}: this is no backup of a library. Name a file that masterlist backup wrote.`);
    case 'newer':
      return failed(
        'newer-library',
        `${file}: this was written by a later Masterlist (version ${opened.version} of its tables; this program knows ${opened.known}). Update the program; nothing was changed.`,
      );
    case 'trouble':
      return opened.code === 'damaged'
        ? failed('backup-damaged', `${file}: this file is damaged or no backup. Take another one; nothing was changed.`)
        : troubleOf(file, opened.code, opened.what);
  }
}
