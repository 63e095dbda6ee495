/** Single facts of a library, by name. */
import type { Connection } from './driver.ts';

/**
 * `library-id`: random, for life. `mark-key`: random, keys the marks of withheld texts. `next-work`: the lowest work number that does not
 * show yet. `old-addresses`: which version made the index of them. `ties`: which version of the program made the ties of all stories. `changes`: counts changes of the catalogue. `holder`: who took the lock last. `purging`: set while a purge waits for the log. `checking`: where a check of fixity stands. `rereading`: how far a reading anew came. `backup`: in a backup alone, its manifest.
 */
export type MetaKey =
  | 'library-id'
  | 'mark-key'
  | 'next-work'
  | 'changes'
  | 'holder'
  | 'purging'
  | 'ties'
  | 'old-addresses'
  | 'checking'
  | 'rereading'
  | 'backup';

export function readMeta(connection: Connection, key: MetaKey): string | null {
  // One column, NOT NULL, by the migration.
  const row = connection.prepare('SELECT value FROM meta WHERE key = ?').get(key) as { readonly value: string } | undefined;
  return row?.value ?? null;
}

export function writeMeta(connection: Connection, key: MetaKey, value: string): void {
  connection
    .prepare('INSERT INTO meta (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value')
    .run(key, value);
}

export function removeMeta(connection: Connection, key: MetaKey): void {
  connection.prepare('DELETE FROM meta WHERE key = ?').run(key);
}

/** The lowest work number that does not show yet. */
export function nextWork(connection: Connection): number {
  return Number(readMeta(connection, 'next-work') ?? '1');
}

/** Inside a transaction that changes the catalogue. */
export function countChange(connection: Connection): void {
  writeMeta(connection, 'changes', String(Number(readMeta(connection, 'changes') ?? '0') + 1));
}
