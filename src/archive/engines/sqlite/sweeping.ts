/**
 * Taking bytes and readings away. What is to go is written down first (`doomed`), in the same transaction that takes it out of the
 * catalogue, and deleted afterwards in small steps: a step is short for everybody else, and what a kill leaves the next sweep takes.
 */
import type { ImportId } from '../../../words/index.ts';
import type { Connection } from './driver.ts';
import { keepHomes } from './left-homes.ts';
import { parseKeys, removeKeys } from './ties.ts';

const STEP = 500;

/**
 * Inside a transaction: forgets where an import met things, and dooms the originals that no other import holds. Their stories leave their homes.
 * @returns how many posts go with it
 */
export function doom(connection: Connection, id: ImportId): number {
  const posts = connection
    .prepare(
      `SELECT count(*) AS n FROM (${soleOriginals}) gone JOIN originals o ON o.id = gone.original_id WHERE o.kind = 'post'`,
    )
    .get(id);
  keepHomes(connection, soleOriginals, id);
  connection.prepare(`INSERT INTO doomed (original_id) ${soleOriginals} ON CONFLICT DO NOTHING`).run(id);
  connection.prepare('DELETE FROM sightings WHERE import_id = ?').run(id);
  // One row, one integer.
  return (posts as { readonly n: number }).n;
}

/** The originals that this import alone holds. */
const soleOriginals = `
  SELECT DISTINCT mine.original_id FROM sightings mine WHERE mine.import_id = ? AND NOT EXISTS (
    SELECT 1 FROM sightings other WHERE other.original_id = mine.original_id AND other.import_id <> mine.import_id)`;

export function sweep(connection: Connection): void {
  while (connection.transaction(() => sweepStep(connection)) > 0);
}

function sweepStep(connection: Connection): number {
  // One integer column, NOT NULL, by the migration.
  const doomed = connection.prepare('SELECT original_id AS id FROM doomed LIMIT ?').all(STEP) as { readonly id: number }[];
  for (const { id } of doomed) deleteOriginal(connection, id);
  return doomed.length;
}

/** Inside a transaction: an original with all that was read in it. */
export function deleteOriginal(connection: Connection, original: number): void {
  const stories = connection.prepare('SELECT id, keys FROM stories WHERE original_id = ?').all(original);
  for (const story of stories as { readonly id: number; readonly keys: string }[]) {
    removeKeys(connection, story.id, parseKeys(story.keys));
  }
  connection.prepare('DELETE FROM doomed WHERE original_id = ?').run(original);
  connection.prepare('DELETE FROM originals WHERE id = ?').run(original);
}
