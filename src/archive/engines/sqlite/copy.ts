/** Whole copies of a library in files of their own: backups, and what an upgrade keeps. */
import { closeSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { StoreTrouble } from '../../archive.ts';
import type { BackupManifest } from '../../keeping.ts';
import { type Connection, connect } from './driver.ts';
import { readMeta, writeMeta } from './meta.ts';
import { integrityFaults, proofOf } from './proof.ts';

/**
 * Copies what shows at this moment; whoever writes meanwhile is not held up. Pages that were freed are left out. The copy has its final name
 * only once it is whole, proved and on the disk.
 * @param finish works in the copy before it gets its name
 */
export function copyTo(connection: Connection, target: string, finish: (copy: Connection) => void = () => undefined): void {
  const partial = `${target}.partial`;
  rmSync(partial, { force: true });
  try {
    // Made beforehand, so that it is its owner's alone to read from its first byte on.
    closeSync(openSync(partial, 'wx', 0o600));
    connection.prepare('VACUUM INTO ?').run(partial);
    const copy = connect(partial, { driver: connection.driver, timeout: 0 });
    try {
      finish(copy);
    } finally {
      copy.close();
    }
    onDisk(partial);
    renameSync(partial, target);
    onDisk(dirname(target));
  } catch (error) {
    rmSync(partial, { force: true });
    throw error;
  }
}

/** A backup: a copy that says what is in it. Throws StoreTrouble where the copy does not hold what it should. */
export function backUp(connection: Connection, target: string, at: number): BackupManifest {
  let made: BackupManifest | null = null;
  copyTo(connection, target, (copy) => {
    const [fault] = integrityFaults(copy);
    if (fault) throw new StoreTrouble('damaged', `the copy is not whole (${fault.what})`);
    made = { library: readMeta(copy, 'library-id') ?? '', version: versionOf(copy), at, proof: proofOf(copy) };
    const manifest = JSON.stringify(made);
    copy.transaction(() => writeMeta(copy, 'backup', manifest));
  });
  if (made === null) throw new Error('the copy was not looked at');
  return made;
}

export function versionOf(connection: Connection): number {
  // One row of one integer.
  return (connection.prepare('PRAGMA user_version').get() as { readonly user_version: number }).user_version;
}

/** Waits until a file, or the names in a folder, are on the disk. Folders cannot be waited for everywhere. */
export function onDisk(path: string): void {
  let file: number;
  try {
    file = openSync(path, 'r');
  } catch {
    return;
  }
  try {
    fsyncSync(file);
  } catch (error) {
    // Windows and some network disks do not let a folder be synced; a file that cannot be is told.
    if (!(error instanceof Error && 'code' in error && ['EPERM', 'EINVAL', 'EISDIR', 'ENOTSUP'].includes(String(error.code))))
      throw error;
  } finally {
    closeSync(file);
  }
}
