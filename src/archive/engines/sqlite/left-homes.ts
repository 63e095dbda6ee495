/**
 * The homes of stories that an undo took out of the library: an address that somebody may come back to outlives the undo. When the same bytes
 * come again, their stories have the homes that they left with, and numbering goes on as if they had never been away.
 */
import type { WorkId } from '../../../words/index.ts';
import type { Connection, Param } from './driver.ts';
import { fromHex } from './marks.ts';
import { nextWork } from './meta.ts';

/**
 * Inside the transaction that takes them out. Numbers that never showed are given to others.
 * @param originals a query for the numbers of the originals that go
 */
export function keepHomes(connection: Connection, originals: string, ...params: readonly Param[]): void {
  connection
    .prepare(
      `INSERT INTO left_homes (bytes_mark, home) SELECT bytes_mark, home FROM stories WHERE original_id IN (${originals}) AND home < ?
       ON CONFLICT (bytes_mark) DO UPDATE SET home = excluded.home`,
    )
    .run(...params, nextWork(connection));
}

/** The home that the story with this mark left with, if it ever did. Inside the transaction that stores the story again. */
export function takeHome(connection: Connection, mark: string): WorkId | null {
  const found = connection.prepare('DELETE FROM left_homes WHERE bytes_mark = ? RETURNING home').all(fromHex(mark));
  // One integer column, NOT NULL, by the migration.
  const [row] = found as { readonly home: WorkId }[];
  return row?.home ?? null;
}
