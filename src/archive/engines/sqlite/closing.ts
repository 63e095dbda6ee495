/** The end of an import or an undo, with its event, in the transaction that shows what it did. */
import { READER } from '../../../reading/version.ts';
import { type ImportId, STATES } from '../../../words/index.ts';
import type { Connection } from './driver.ts';
import { addEvent } from './events.ts';
import { noWorks, sheet } from './sheets.ts';
import { doom } from './sweeping.ts';

export function closeImports(connection: Connection, at: number, who: string): void {
  for (const { id, stage } of waiting(connection)) {
    if (stage === 'undoing') closeUndone(connection, id, at, who);
    else closeDone(connection, id, at, who);
  }
}

function closeDone(connection: Connection, id: ImportId, at: number, who: string): void {
  const works = JSON.stringify(worksOf(connection, id));
  connection.prepare(`UPDATE imports SET stage = 'done', finished_at = ?, works = ? WHERE id = ?`).run(at, works, id);
  const closed = sheet(connection, id);
  if (closed === null) throw new Error(`import ${id} has no sheet`);
  const data = { reader: READER, posts: closed.posts, known: closed.known, skipped: closed.skips.length };
  addEvent(connection, { at, who, what: 'imported', work: null, import: id, data });
}

/** Inside a transaction: an import is taken out, and what it alone held is doomed. */
export function closeUndone(connection: Connection, id: ImportId, at: number, who: string): void {
  const gone = doom(connection, id);
  connection.prepare(`UPDATE imports SET stage = 'undone', undone_at = ? WHERE id = ?`).run(at, id);
  addEvent(connection, { at, who, what: 'undone', work: null, import: id, data: { gone } });
}

function waiting(connection: Connection): readonly { readonly id: ImportId; readonly stage: string }[] {
  // Two columns, NOT NULL, by the migration.
  return connection.prepare(`SELECT id, stage FROM imports WHERE stage IN ('joining', 'undoing')`).all() as {
    readonly id: ImportId;
    readonly stage: string;
  }[];
}

/** The works that hold a post which this import brought, by state. */
function worksOf(connection: Connection, id: ImportId): Readonly<Record<string, number>> {
  const found = connection
    .prepare(
      `SELECT w.state, count(DISTINCT w.id) AS works FROM sightings s JOIN stories t ON t.original_id = s.original_id JOIN works w ON w.id = t.work
       WHERE s.import_id = ? GROUP BY w.state`,
    )
    .all(id) as { readonly state: string; readonly works: number }[];
  const works = noWorks();
  for (const state of STATES) works[state] = found.find((one) => one.state === state)?.works ?? 0;
  return works;
}
