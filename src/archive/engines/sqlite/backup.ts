/** A backup as a file: looking into it, and putting a library in its place. */
import { copyFileSync, existsSync, linkSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { StoreTrouble, type StoreTroubleCode } from '../../archive.ts';
import type { BackupManifest, FixityLook, Proof, RefusalRecord, StoreFault } from '../../keeping.ts';
import { alone } from './alone.ts';
import { onDisk, versionOf } from './copy.ts';
import { type Connection, connect } from './driver.ts';
import { refusalsIn } from './keeping.ts';
import { lockFolder } from './lock.ts';
import { fromHex } from './marks.ts';
import { readMeta, removeMeta } from './meta.ts';
import { migrations } from './migrations/index.ts';
import { freeName, isLibrary, LIBRARY_FILE } from './open.ts';
import { fixityOf, integrityFaults, proofOf } from './proof.ts';

export interface Backup {
  readonly library: string;
  readonly version: number;
  /** Null where the file is a library that was copied by hand. */
  readonly manifest: BackupManifest | null;
  proof(): Proof;
  faults(): readonly StoreFault[];
  fixity(): Iterable<FixityLook>;
  /** The bytes kept under this hash; null where there are none. Whether they have the hash is the caller's to see. */
  bytes(sha256: string): Uint8Array | null;
  refusals(): readonly RefusalRecord[];
  close(): void;
}

export type BackupOpened =
  | { readonly kind: 'open'; readonly backup: Backup }
  | { readonly kind: 'missing' }
  | { readonly kind: 'foreign' }
  | { readonly kind: 'newer'; readonly version: number; readonly known: number }
  | { readonly kind: 'trouble'; readonly code: StoreTroubleCode; readonly what: string };

/** Opens a backup, or a library's own file, to look into it; writes nothing. */
export function openBackup(path: string): BackupOpened {
  if (!existsSync(path)) return { kind: 'missing' };
  let connection: Connection | null = null;
  try {
    connection = connect(path, { timeout: 1000 });
    if (!isLibrary(connection)) {
      connection.close();
      return { kind: 'foreign' };
    }
    const version = versionOf(connection);
    if (version > migrations.length) {
      connection.close();
      return { kind: 'newer', version, known: migrations.length };
    }
    return { kind: 'open', backup: backupOn(connection, version) };
  } catch (error) {
    connection?.close();
    if (error instanceof StoreTrouble) return { kind: 'trouble', code: error.code, what: error.message };
    throw error;
  }
}

function backupOn(connection: Connection, version: number): Backup {
  const manifest = readMeta(connection, 'backup');
  return {
    library: readMeta(connection, 'library-id') ?? '',
    version,
    // Written by `backUp` alone.
    manifest: manifest === null ? null : (JSON.parse(manifest) as BackupManifest),
    proof: () => proofOf(connection),
    faults: () => integrityFaults(connection),
    fixity: () => fixityOf(connection, 0),
    bytes(sha256) {
      const found = connection
        .prepare('SELECT b.bytes FROM originals o JOIN bytes b ON b.original_id = o.id WHERE o.sha256 = ? LIMIT 1')
        .get(fromHex(sha256));
      return found === undefined ? null : (found as { readonly bytes: Uint8Array }).bytes;
    },
    refusals: () => refusalsIn(connection),
    close: () => connection.close(),
  };
}

/** Where a library stands while it is being restored: beside the one that it takes the place of. */
const STAGE = 'restoring';

/** Where a library is made that is to stand in this folder; not there yet. What an earlier one left there goes. */
export function freshStage(dir: string): string {
  dropStage(dir);
  return join(dir, STAGE);
}

/** A copy of the file in a folder of its own, to be proved and opened there. What an earlier restore left there goes. */
export function stageBackup(file: string, dir: string): string {
  const stage = join(dir, STAGE);
  rmSync(stage, { recursive: true, force: true });
  mkdirSync(stage, { recursive: true, mode: 0o700 });
  copyFileSync(file, join(stage, LIBRARY_FILE));
  return stage;
}

export function dropStage(dir: string): void {
  rmSync(join(dir, STAGE), { recursive: true, force: true });
}

/** Makes the staged library one file without a log, on the disk. It is no backup any more. */
export async function settleStage(stage: string): Promise<void> {
  await alone(() => settle(stage));
  onDisk(join(stage, LIBRARY_FILE));
}

function settle(stage: string): void {
  const connection = connect(join(stage, LIBRARY_FILE), { timeout: 200 });
  try {
    connection.transaction(() => {
      removeMeta(connection, 'backup');
      // Where a check stood says nothing of other bytes on another disk.
      removeMeta(connection, 'checking');
    });
    connection.exec('PRAGMA journal_mode = DELETE');
  } finally {
    connection.close();
  }
}

/** The writer's lock of a folder, whether a library is in it or not; null where another holds it. */
export function lockPlace(dir: string): (() => void) | null {
  mkdirSync(dir, { recursive: true, mode: 0o700 });
  return lockFolder(dir);
}

/** `open`: a program has the library of this folder open. */
export type Placed = { readonly kind: 'placed'; readonly kept: string | null } | { readonly kind: 'open' };

/**
 * Puts the staged library in its place, in one step; the one that stood there is kept under another name. Whoever has that one open would
 * write into a file that is nobody's any more, so nothing is done while anybody has.
 */
export async function placeStaged(stage: string, dir: string): Promise<Placed> {
  const target = join(dir, LIBRARY_FILE);
  const kept = existsSync(target) ? freeName(`${target}.before-restore`) : null;
  const free = kept === null ? () => undefined : await closed(target);
  if (free === null) return { kind: 'open' };
  try {
    if (kept !== null) keep(target, kept);
    // A log that is left beside a file is taken for that file's own.
    for (const log of ['-wal', '-shm']) if (existsSync(target + log)) renameSync(target + log, (kept ?? target) + log);
    renameSync(join(stage, LIBRARY_FILE), target);
    onDisk(dir);
  } finally {
    free();
  }
  dropStage(dir);
  return { kind: 'placed', kept };
}

/** A second name for the file, so that there is never none; where the disk knows no second names, another name. */
function keep(target: string, kept: string): void {
  try {
    linkSync(target, kept);
  } catch {
    renameSync(target, kept);
  }
}

/** Null where somebody has the library open. One that is damaged is held by nobody that we could ask. */
async function closed(target: string): Promise<(() => void) | null> {
  try {
    return await alone(() => held(target));
  } catch (error) {
    if (error instanceof StoreTrouble && error.code === 'busy') return null;
    if (error instanceof StoreTrouble && error.code === 'damaged') return () => undefined;
    throw error;
  }
}

/** Folds the log into the file and holds it for this program alone: SQLite does so only where nobody else has it open. */
function held(target: string): () => void {
  let connection: Connection | null = null;
  try {
    connection = connect(target, { timeout: 200 });
    connection.exec('PRAGMA journal_mode = DELETE; BEGIN EXCLUSIVE');
    const holding = connection;
    return () => holding.close();
  } catch (error) {
    connection?.close();
    throw error;
  }
}
