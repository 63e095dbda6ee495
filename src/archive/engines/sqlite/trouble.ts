/** SQLite's errors that lie in the machine, told as StoreTrouble; all others are bugs and pass as they are. */
import { StoreTrouble, type StoreTroubleCode } from '../../archive.ts';

/** Begins of SQLite's result codes, the longest first where one begins another. */
const CODES: readonly (readonly [begin: string, code: StoreTroubleCode, message: string])[] = [
  ['SQLITE_FULL', 'full', 'the disk is full'],
  // Writing into the shared index of the log fails so on a full disk.
  ['SQLITE_IOERR_SHMSIZE', 'full', 'the disk is full'],
  ['SQLITE_IOERR_WRITE', 'full', 'the disk is full or cannot be written'],
  ['SQLITE_BUSY', 'busy', 'another program holds the library'],
  ['SQLITE_LOCKED', 'busy', 'another program holds the library'],
  ['SQLITE_READONLY', 'read-only', 'the library cannot be written'],
  ['SQLITE_CANTOPEN', 'io', 'the library file cannot be opened'],
  ['SQLITE_PERM', 'io', 'the library file may not be opened'],
  ['SQLITE_CORRUPT', 'damaged', 'the library file is damaged'],
  ['SQLITE_NOTADB', 'damaged', 'the file is no library'],
  ['SQLITE_IOERR', 'io', 'the disk does not read or write'],
];

/** Runs `work`; what it throws because of the machine becomes StoreTrouble. */
export function troubled<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw told(error);
  }
}

function told(error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof StoreTrouble) return error;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  const row = CODES.find(([begin]) => code.startsWith(begin));
  if (row) return new StoreTrouble(row[1], row[2], { cause: error });
  // Opening in a folder that is missing or may not be read: the bindings word it each in their way, without a code.
  if (/ConnectionFailed|unable to open database|directory does not exist/i.test(error.message)) {
    return new StoreTrouble('io', 'the library file cannot be opened', { cause: error });
  }
  return error;
}
