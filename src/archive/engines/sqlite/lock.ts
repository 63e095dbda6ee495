/**
 * The writer's lock: an exclusive SQLite lock on a file of its own, so that the system frees it when its holder dies, whatever kills it.
 * The file stays empty; who holds it stands in the library's meta table.
 */
import { join } from 'node:path';
import { type Lock, StoreTrouble } from '../../archive.ts';
import { type Connection, connect } from './driver.ts';
import { readMeta, writeMeta } from './meta.ts';

const LOCK_FILE = 'masterlist.lock';

export async function takeLock(connection: Connection, dir: string, holder: string): Promise<Lock | null> {
  const held = tryLock(connection, dir);
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
  const free = tryLock(connection, dir);
  if (!free) return readMeta(connection, 'holder');
  free();
  return null;
}

/** A function that frees the lock, or null where another holds it. */
function tryLock(connection: Connection, dir: string): (() => void) | null {
  const file = connect(join(dir, LOCK_FILE), { driver: connection.driver, timeout: 0 });
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
