/**
 * A library to try things on: a whole copy of the one in a folder, or an empty one where there is none. It lies in the folder for temporary
 * files and has no name there once it is open, so that nothing of it is left behind, whatever ends the program.
 */
import { closeSync, existsSync, mkdtempSync, openSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { StoreTrouble } from '../../archive.ts';
import { type Connection, connect } from './driver.ts';
import { sqliteLibrary } from './library.ts';
import { migrations } from './migrations/index.ts';
import { fileTrouble, LIBRARY_FILE, prepare, type SqliteOpened, WAIT_MS } from './open.ts';

/** The library of this folder answers as the copy's, so that what is told names the place that a person knows. */
export function openScratch(dir: string): SqliteOpened {
  const library = resolve(dir);
  let folder: string | null = null;
  let connection: Connection | null = null;
  try {
    folder = mkdtempSync(join(tmpdir(), 'masterlist-try-'));
    const path = join(folder, LIBRARY_FILE);
    closeSync(openSync(path, 'a', 0o600));
    copyInto(path, join(library, LIBRARY_FILE));
    connection = connect(path, { timeout: 0 });
    const opened = prepare(connection, folder, path, migrations);
    if (opened.kind !== 'open') {
      connection.close();
      return opened;
    }
    unname(connection, folder);
    return {
      ...opened,
      library: { ...sqliteLibrary(connection, library), lock: async () => ({ release: async () => undefined }) },
    };
  } catch (error) {
    connection?.close();
    if (error instanceof StoreTrouble) return { kind: 'trouble', code: error.code, what: error.message };
    const told = fileTrouble(error);
    if (told) return told;
    throw error;
  } finally {
    if (folder !== null) rmSync(folder, { recursive: true, force: true });
  }
}

/** What shows of the library at this moment; its own folder is only read. */
function copyInto(path: string, library: string): void {
  if (!existsSync(library)) return;
  const from = connect(library, { timeout: WAIT_MS });
  try {
    from.prepare('VACUUM INTO ?').run(path);
  } finally {
    from.close();
  }
}

/** A file without a name has no log beside it: its journal stands in memory, and nobody waits for the disk. */
function unname(connection: Connection, folder: string): void {
  connection.exec('PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF; PRAGMA secure_delete = OFF;');
  try {
    rmSync(folder, { recursive: true, force: true });
  } catch {
    // Where an open file keeps its name (Windows), the folder stays until its program ends and the system clears it.
  }
}
