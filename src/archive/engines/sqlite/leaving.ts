/** What an undo marks before the joining that takes it out of the catalogue. */
import type { ImportId, PostId } from '../../../words/index.ts';
import type { Original } from '../../archive.ts';
import type { Connection } from './driver.ts';
import { dirtyAround } from './groups.ts';
import { loadOriginal } from './originals.ts';
import { overStories } from './over-stories.ts';
import { joinAnewWhereTermsDiffer } from './terms.ts';

/** Inside a transaction: the stories that go are dead, those that stood beside them are to be joined anew. */
export function takeOut(connection: Connection, id: ImportId): void {
  overStories(
    connection,
    `UPDATE stories SET dead = 1 WHERE EXISTS (SELECT 1 FROM sightings mine WHERE mine.original_id = stories.original_id AND mine.import_id = ?)
       AND NOT EXISTS (SELECT 1 FROM sightings other WHERE other.original_id = stories.original_id AND other.import_id <> ?)
       AND id > ? AND id <= ?`,
    id,
    id,
  );
  dirtyAround(connection, deadStories(connection));
  joinAnewWhereTermsDiffer(connection, id);
  for (const original of readHereAndShared(connection, id)) displace(connection, id, original);
}

function deadStories(connection: Connection): readonly PostId[] {
  const found = connection.prepare('SELECT id FROM stories WHERE dead = 1').all();
  return (found as { readonly id: PostId }[]).map(({ id }) => id);
}

/** The originals whose reading was made where this import met them, and that another import holds too. */
function readHereAndShared(connection: Connection, id: ImportId): readonly number[] {
  const found = connection
    .prepare(
      `SELECT DISTINCT mine.original_id AS id FROM sightings mine WHERE mine.import_id = ? AND mine.read_here > 0 AND EXISTS (
         SELECT 1 FROM sightings other WHERE other.original_id = mine.original_id AND other.import_id <> mine.import_id)`,
    )
    .all(id);
  // One integer column, as selected.
  return (found as { readonly id: number }[]).map((row) => row.id);
}

/** Another place takes over, and waits to be read. */
function displace(connection: Connection, id: ImportId, original: number): void {
  connection.prepare('UPDATE sightings SET read_here = 0 WHERE original_id = ? AND import_id = ?').run(original, id);
  connection
    .prepare(
      `UPDATE sightings SET read_here = 2 WHERE (import_id, path, place, original_id) = (
         SELECT import_id, path, place, original_id FROM sightings WHERE original_id = ? AND import_id <> ?
         ORDER BY import_id, path, place LIMIT 1)`,
    )
    .run(original, id);
}

export async function* displaced(connection: Connection): AsyncIterable<Original> {
  for (;;) {
    const next = connection
      .prepare(
        `SELECT o.id FROM sightings s JOIN originals o ON o.id = s.original_id WHERE s.read_here = 2 AND o.kind = 'post' LIMIT 1`,
      )
      .get();
    if (next === undefined) return;
    const original = loadOriginal(connection, (next as { readonly id: number }).id);
    if (original === null) return;
    yield original;
  }
}
