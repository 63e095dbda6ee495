/** Single originals out of a backup, where a disk has changed or lost their bytes. */
import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import type { Library } from '../archive/archive.ts';
import { openBackup } from '../archive/engines/sqlite/backup.ts';
import { type Failed, failed } from './failure.ts';
import { locked } from './locked.ts';
import { notABackup } from './restore.ts';

export type OriginalsRestored =
  | {
      readonly kind: 'originals';
      /** Hashes of those that have their bytes back. */
      readonly put: readonly string[];
      /** Hashes that the backup does not hold, or not whole. */
      readonly notThere: readonly string[];
      /** Hashes that the library knows no original of. */
      readonly unknown: readonly string[];
    }
  | Failed;

export async function restoreOriginals(
  library: Library,
  path: string,
  hashes: readonly string[],
  who = 'owner',
  now = Date.now(),
): Promise<OriginalsRestored> {
  const file = resolve(path);
  return locked(library, 'restoring originals', async (): Promise<OriginalsRestored> => {
    const opened = openBackup(file);
    if (opened.kind !== 'open') return notABackup(file, opened);
    const [put, notThere, unknown]: [string[], string[], string[]] = [[], [], []];
    try {
      if (opened.backup.library !== library.id)
        return failed('other-library', `${file}: this is a backup of another library. Name one of this library.`);
      for (const sha256 of new Set(hashes)) {
        const bytes = opened.backup.bytes(sha256);
        if (bytes === null || createHash('sha256').update(bytes).digest('hex') !== sha256) notThere.push(sha256);
        else if (await library.keeping.putBack(sha256, bytes)) put.push(sha256);
        else unknown.push(sha256);
      }
    } finally {
      opened.backup.close();
    }
    if (put.length > 0)
      await library.events.add({
        at: now,
        who,
        what: 'originals restored',
        work: null,
        import: null,
        data: { file, originals: put },
      });
    return { kind: 'originals', put, notThere, unknown };
  });
}
