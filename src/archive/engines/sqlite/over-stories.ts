/**
 * A change of all stories, so many numbers at a time. In one statement SQLite would keep every page that it changes in memory until the statement
 * ends, so that it could take it back alone: hundreds of megabytes in a large library.
 */
import type { Connection, Param } from './driver.ts';

const STEP = 2000;

/**
 * Runs a statement over the numbers of all stories. Inside a transaction, if they are to change in one step.
 * @param sql ends in `id > ? AND id <= ?`, behind the holes of `params`
 */
export function overStories(connection: Connection, sql: string, ...params: readonly Param[]): void {
  // One row, one integer.
  const { last } = connection.prepare('SELECT coalesce(max(id), 0) AS last FROM stories').get() as { readonly last: number };
  const statement = connection.prepare(sql);
  for (let after = 0; after < last; after += STEP) statement.run(...params, after, after + STEP);
}
