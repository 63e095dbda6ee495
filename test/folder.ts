/** Folders for tests. Where there is a disk in memory they stand there: a library syncs each commit, and tests make hundreds of them. */
import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const home = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();

export function newFolder(): string {
  return mkdtempSync(join(home, 'masterlist-test-'));
}
