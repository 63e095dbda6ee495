/** Opens the library file: makes it, brings an older one up to date after a backup beside it, and refuses a newer one. */

import { randomBytes } from 'node:crypto';
import { closeSync, existsSync, mkdirSync, openSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Library, StoreTrouble, type StoreTroubleCode } from '../../archive.ts';
import { copyTo } from './copy.ts';
import { type Connection, connect, type DriverName } from './driver.ts';
import { sqliteLibrary } from './library.ts';
import { writeMeta } from './meta.ts';
import { migrations as allMigrations } from './migrations/index.ts';
import { renewOldAddresses } from './old-addresses.ts';
import { renewTies } from './ties.ts';

export const LIBRARY_FILE = 'masterlist.sqlite';

/** Stands in the file's head, so that `file` and we know it: "MLST". */
export const APPLICATION_ID = 0x4d4c5354;
/** How long one connection waits for another's write; a joining's last step is the longest of them. */
export const WAIT_MS = 20_000;

export interface SqliteOptions {
  /** Make the library where there is none. */
  readonly create: boolean;
  readonly driver?: DriverName;
  /** Other than the program's own: for tests of upgrades. */
  readonly migrations?: readonly string[];
  /** How long to wait for another's write. */
  readonly waitMs?: number;
}

export type SqliteOpened =
  | { readonly kind: 'open'; readonly library: Library; readonly created: boolean; readonly upgraded: Upgrade | null }
  | { readonly kind: 'missing' }
  /** Written by a later version of the program. */
  | { readonly kind: 'newer'; readonly version: number; readonly known: number }
  /** A SQLite file, but not a library. */
  | { readonly kind: 'foreign' }
  | { readonly kind: 'trouble'; readonly code: StoreTroubleCode; readonly what: string };

export interface Upgrade {
  readonly from: number;
  readonly to: number;
  /** The file that holds the library as it was. */
  readonly backup: string;
}

/** Opens the library in this folder. Errors of the machine come as values. */
export async function openSqlite(dir: string, options: SqliteOptions): Promise<SqliteOpened> {
  const folder = resolve(dir);
  const path = join(folder, LIBRARY_FILE);
  let connection: Connection | null = null;
  try {
    if (!existsSync(path)) {
      if (!options.create) return { kind: 'missing' };
      makeFile(folder, path);
    }
    connection = connect(path, { timeout: options.waitMs ?? WAIT_MS, ...(options.driver ? { driver: options.driver } : {}) });
    const opened = prepare(connection, folder, path, options.migrations ?? allMigrations);
    if (opened.kind !== 'open') connection.close();
    return opened;
  } catch (error) {
    connection?.close();
    if (error instanceof StoreTrouble) return { kind: 'trouble', code: error.code, what: error.message };
    const told = fileTrouble(error);
    if (told) return told;
    throw error;
  }
}

/** Addresses and unpublished posts stand in it: it is its owner's alone to read. The log files take over the mode. */
function makeFile(folder: string, path: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  closeSync(openSync(path, 'a', 0o600));
}

/** Tells what a file is, and brings what is a library up to date. */
export function prepare(connection: Connection, folder: string, path: string, migrations: readonly string[]): SqliteOpened {
  const before = version(connection);
  const empty = before === 0 && tableCount(connection) === 0;
  if (!empty && !isLibrary(connection)) return { kind: 'foreign' };
  if (before > migrations.length) return { kind: 'newer', version: before, known: migrations.length };
  tune(connection);
  const upgraded =
    !empty && before < migrations.length
      ? { from: before, to: migrations.length, backup: backUp(connection, path, before) }
      : null;
  if (before < migrations.length) migrate(connection, migrations);
  renewTies(connection);
  renewOldAddresses(connection);
  return { kind: 'open', library: sqliteLibrary(connection, folder), created: empty, upgraded };
}

/**
 * FULL for all: originals and decisions may be the only copy, and a power cut must not take a commit back. Imports commit thousands of
 * posts at a time, so it costs them little. `secure_delete` overwrites what is deleted, which a refusal needs.
 */
function tune(connection: Connection): void {
  connection.exec(`
    PRAGMA journal_mode = WAL;
    PRAGMA synchronous = FULL;
    PRAGMA foreign_keys = ON;
    PRAGMA recursive_triggers = ON;
    PRAGMA secure_delete = ON;
    PRAGMA temp_store = MEMORY;
    PRAGMA cache_size = -32000;
    PRAGMA wal_autocheckpoint = 8000;
    PRAGMA journal_size_limit = 67108864;
  `);
}

function migrate(connection: Connection, migrations: readonly string[]): void {
  connection.transaction(() => {
    // Another process may have been quicker between our look and our lock.
    const from = version(connection);
    for (const migration of migrations.slice(from)) connection.exec(migration);
    if (from === 0) {
      connection.exec(`PRAGMA application_id = ${APPLICATION_ID}`);
      writeMeta(connection, 'library-id', randomBytes(16).toString('hex'));
      writeMeta(connection, 'mark-key', randomBytes(32).toString('hex'));
    }
    if (from < migrations.length) connection.exec(`PRAGMA user_version = ${migrations.length}`);
  });
}

/** A copy of the library beside it. */
function backUp(connection: Connection, path: string, from: number): string {
  const target = freeName(`${path}.version-${from}`);
  copyTo(connection, target);
  return target;
}

/** A name for a copy that must stay. */
export function freeName(wanted: string): string {
  for (let n = 1; ; n++) {
    const name = n === 1 ? `${wanted}.backup` : `${wanted}-${n}.backup`;
    if (!existsSync(name)) return name;
  }
}

function version(connection: Connection): number {
  return pragma(connection, 'user_version');
}

/** Whether a file says of itself that it is a library. */
export function isLibrary(connection: Connection): boolean {
  return pragma(connection, 'application_id') === APPLICATION_ID;
}

function pragma(connection: Connection, name: 'user_version' | 'application_id'): number {
  // Both pragmas answer with one row of one integer.
  const row = connection.prepare(`PRAGMA ${name}`).get() as Readonly<Record<string, number>>;
  return row[name] ?? 0;
}

function tableCount(connection: Connection): number {
  // One row, one integer.
  return (connection.prepare('SELECT count(*) AS n FROM sqlite_master').get() as { readonly n: number }).n;
}

/** What the file system says, as a value; null where it is a bug. */
export function fileTrouble(error: unknown): SqliteOpened | null {
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
  if (code === 'ENOSPC' || code === 'EDQUOT') return { kind: 'trouble', code: 'full', what: 'the disk is full' };
  if (code === 'EROFS') return { kind: 'trouble', code: 'read-only', what: 'the disk is read-only' };
  if (code === 'EACCES' || code === 'EPERM')
    return { kind: 'trouble', code: 'io', what: 'this folder may not be written by you' };
  if (code === 'ENOTDIR' || code === 'EEXIST')
    return { kind: 'trouble', code: 'io', what: 'there is a file where the folder should be' };
  return null;
}
