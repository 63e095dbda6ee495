/** What the machine gives a library: Node, a SQLite driver, a folder with its rights, room on the disk. */
import { accessSync, constants, readdirSync, type Stats, statfsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pickDriver } from '../archive/engines/sqlite/driver.ts';
import { LIBRARY_FILE } from '../archive/engines/sqlite/open.ts';
import { advice, type Finding, fine, size, wrong } from './finding.ts';

/** The oldest Node that runs this, and the one that the guide recommends. */
const OLDEST = [20, 19] as const;
const RECOMMENDED = 24;

/** @param version as Node says it: `20.19.1` */
export function nodeFinding(version: string): Finding {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1]))
    return wrong('Node', `Node ${version} is too old; ${OLDEST.join('.')} is the oldest that will do.`, INSTALL_NODE);
  if (major < 22) return advice('Node', `Node ${version} is past its end of life; it works.`, INSTALL_NODE);
  return fine('Node', `Node ${version}.`);
}

const INSTALL_NODE = `nvm install ${RECOMMENDED}`;

/** @param wanted the driver that the environment names */
export function driverFinding(driver: string, wanted: string | undefined): Finding {
  if (driver === 'better-sqlite3') return fine('SQLite', 'driver better-sqlite3, the fastest of the two.');
  if (wanted === driver)
    return advice('SQLite', 'driver libsql, as MASTERLIST_SQLITE says; better-sqlite3 is faster.', 'unset MASTERLIST_SQLITE');
  return advice(
    'SQLite',
    'driver libsql; better-sqlite3 is faster, and is built with a C++ compiler and python3.',
    'npm rebuild better-sqlite3',
  );
}

export function usedDriver(): string {
  return pickDriver();
}

/** Rights as they matter to whoever runs this. */
export interface FolderFacts {
  readonly dir: string;
  /** Names in it (or `.`) that this user may not write. */
  readonly unwritable: readonly string[];
  /** Names in it (or `.`) that others than its owner may read or write. */
  readonly open: readonly string[];
  /** Whose folder it is, where that is not who runs this; null where it is, or where the system knows no owners. */
  readonly owner: number | null;
}

export function folderFacts(dir: string): FolderFacts {
  const names = ['.', ...readdirSync(dir).filter((name) => name.startsWith(LIBRARY_FILE) || name === 'masterlist.lock')];
  const stats = names.flatMap((name): readonly (readonly [string, Stats])[] => {
    // A log can go while we look.
    const stat = statSync(join(dir, name), { throwIfNoEntry: false });
    return stat === undefined ? [] : [[name, stat]];
  });
  const me = process.getuid?.();
  const owner = stats[0]?.[1].uid;
  return {
    dir,
    unwritable: stats.filter(([name]) => !mayWrite(join(dir, name))).map(([name]) => name),
    // Elsewhere the bits of the mode say nothing.
    open: me === undefined ? [] : stats.filter(([, stat]) => (stat.mode & 0o077) !== 0).map(([name]) => name),
    owner: me === undefined || owner === undefined || owner === me ? null : owner,
  };
}

function mayWrite(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

export function folderFinding({ dir, unwritable, open, owner }: FolderFacts): Finding {
  if (unwritable.length > 0)
    return wrong('folder', `you may not write ${named(unwritable)}.`, `sudo chown -R "$(id -un)" ${quoted(dir)}`);
  // What is in a closed folder is closed, whatever its own rights.
  if (open.includes('.') && open.length > 1)
    return wrong(
      'folder',
      'other users of this machine may read it: addresses and unpublished posts stand in it.',
      `chmod -R go= ${quoted(dir)}`,
    );
  if (owner !== null)
    return advice(
      'folder',
      `it belongs to another user (${owner}): files that you make in it are not theirs.`,
      `sudo -u '#${owner}' masterlist doctor --data ${quoted(dir)}`,
    );
  return fine('folder', 'its owner alone may read it.');
}

function named(names: readonly string[]): string {
  return names.map((name) => (name === '.' ? 'in it' : name)).join(', ');
}

const quoted = (path: string): string => `'${path.replaceAll("'", `'\\''`)}'`;

/** Bytes below which a disk is as good as full. */
const LEAST_ROOM = 200e6;

export function freeBytes(dir: string): number {
  const { bavail, bsize } = statfsSync(dir);
  return bavail * bsize;
}

/** @param library bytes of the library's file */
export function diskFinding(dir: string, free: number, library: number): Finding {
  const look = `df -h ${quoted(dir)}`;
  if (free < LEAST_ROOM) return wrong('disk', `only ${size(free)} are free where the library stands.`, look);
  if (free < library + LEAST_ROOM)
    return advice(
      'disk',
      `${size(free)} are free: an upgrade keeps a copy beside the library, which takes ${size(library)}.`,
      look,
    );
  return fine('disk', `${size(free)} are free; the library takes ${size(library)}.`);
}
