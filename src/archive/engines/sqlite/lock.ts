/**
 * The writer's lock: an exclusive SQLite lock on a file of its own, so that the system frees it when its holder dies, whatever kills it.
 * The file stays empty; who holds it stands in the library's meta table.
 */
import { join } from 'node:path';
import { type Lock, StoreTrouble } from '../../archive.ts';
import { type Connection, connect, type DriverName } from './driver.ts';
import { readMeta, writeMeta } from './meta.ts';

const LOCK_FILE = 'masterlist.lock';

export async function takeLock(connection: Connection, dir: string, holder: string): Promise<Lock | null> {
  const held = lockFolder(dir, connection.driver);
  if (!held) return null;
  try {
    connection.transaction(() => writeMeta(connection, 'holder', holder));
  } catch (error) {
    held();
    throw error;
  }
  return { release: async () => held() };
}

export async function lockHolder(connection: Connection, dir: string): Promise<string | null> {
  const free = lockFolder(dir, connection.driver);
  if (!free) return readMeta(connection, 'holder');
  free();
  return null;
}

/** Of a folder whose library is not open. A function that frees the lock, or null where another holds it. */
export function lockFolder(dir: string, driver?: DriverName): (() => void) | null {
  const file = connect(join(dir, LOCK_FILE), { timeout: 0, ...(driver === undefined ? {} : { driver }) });
  try {
    file.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    file.close();
    if (error instanceof StoreTrouble && error.code === 'busy') return null;
    throw error;
  }
  let free = false;
  return () => {
    if (free) return;
    free = true;
    file.exec('ROLLBACK');
    file.close();
  };
}
