/** Imports: what is stored of a pile, step by step, and how it is taken out again. */
import type { ImportId, WorkId } from '../../../words/index.ts';
import type { ImportedWork, ImportRequest, Imports } from '../../archive.ts';
import { closeUndone } from './closing.ts';
import type { Connection } from './driver.ts';
import { displaced, takeOut } from './leaving.ts';
import { fromHex } from './marks.ts';
import { nextWork } from './meta.ts';
import { overStories } from './over-stories.ts';
import { row, rows, run, tables } from './schema.ts';
import { sheet, sheets } from './sheets.ts';
import { replaceStories } from './stories.ts';
import { storeItems } from './storing.ts';
import { sweep } from './sweeping.ts';
import { joinAnewWhereTermsDiffer } from './terms.ts';

export function imports(connection: Connection): Imports {
  const setStage = (id: ImportId, stage: string) =>
    run(connection, tables.updateTable('imports').set({ stage }).where('id', '=', id));
  return {
    async begin(request, at) {
      return connection.transaction(() => resume(connection, request) ?? { id: start(connection, request, at), resumed: false });
    },
    async unfinished() {
      return sheets(connection, ['reading', 'joining', 'undoing']);
    },
    async holds(id, sha256, place) {
      const known = connection.prepare(`SELECT id FROM originals WHERE sha256 = ? AND kind = 'post'`).get(fromHex(sha256));
      if (known === undefined) return 'new';
      const original = (known as { readonly id: number }).id;
      const here = connection
        .prepare('SELECT 1 FROM sightings WHERE import_id = ? AND path = ? AND place = ? AND original_id = ?')
        .get(id, place.path, place.index, original);
      return here === undefined ? 'known' : 'again';
    },
    async store(id, items) {
      connection.transaction(() => storeItems(connection, id, items));
    },
    async read(id) {
      connection.transaction(() => {
        setStage(id, 'joining');
        overStories(connection, 'UPDATE stories SET dirty = 1 WHERE dirty = 2 AND id > ? AND id <= ?');
        joinAnewWhereTermsDiffer(connection, id);
      });
    },
    async reopen(id) {
      connection.transaction(() => reopen(connection, id));
    },
    async undo(id) {
      connection.transaction(() => {
        takeOut(connection, id);
        setStage(id, 'undoing');
      });
    },
    displaced: () => displaced(connection),
    async reread(sha256, stories) {
      connection.transaction(() => replaceStories(connection, sha256, stories));
    },
    async rereadAll(posts) {
      connection.transaction(() => {
        for (const { sha256, stories } of posts) replaceStories(connection, sha256, stories);
      });
    },
    async drop(id, at, who) {
      connection.transaction(() => closeUndone(connection, id, at, who));
    },
    async sweep() {
      sweep(connection);
    },
    async sheet(id) {
      return sheet(connection, id);
    },
    async works(id, after, limit) {
      return worksBrought(connection, id, after, limit);
    },
    async list() {
      return sheets(connection);
    },
  };
}

const asText = ({ what, samples, silence, venue }: ImportRequest) => ({
  what: JSON.stringify(what),
  samples: samples ? 1 : 0,
  silence,
  venue,
});

/** The import of the same request that was cut off while reading. Its skips come again, so they are forgotten here. */
function resume(connection: Connection, request: ImportRequest): { readonly id: ImportId; readonly resumed: boolean } | null {
  const { what, samples, silence, venue } = asText(request);
  const query = tables.selectFrom('imports').select(['id', 'what', 'samples', 'silence', 'venue']).where('stage', '=', 'reading');
  const open = rows(connection, query);
  const same = open.find((one) => one.what === what && one.samples === samples && one.silence === silence && one.venue === venue);
  if (!same) {
    if (open.length > 0) throw new Error('another import is unfinished: it must be dropped before one begins');
    return null;
  }
  run(connection, tables.deleteFrom('skips').where('import_id', '=', same.id));
  return { id: same.id, resumed: true };
}

/** Its stories wait again until all of it is read. */
function reopen(connection: Connection, id: ImportId): void {
  run(connection, tables.updateTable('imports').set({ stage: 'reading' }).where('id', '=', id).where('stage', '=', 'joining'));
  overStories(
    connection,
    `UPDATE stories SET dirty = 2 WHERE dirty = 1 AND (work IS NULL OR work >= ?) AND EXISTS (
       SELECT 1 FROM sightings s WHERE s.original_id = stories.original_id AND s.import_id = ? AND s.read_here = 1)
     AND id > ? AND id <= ?`,
    nextWork(connection),
    id,
  );
}

function start(connection: Connection, request: ImportRequest, at: number): ImportId {
  const values = { ...asText(request), stage: 'reading', started_at: at, finished_at: null, undone_at: null };
  const started = row(connection, tables.insertInto('imports').values(values).returning('id'));
  if (!started) throw new Error('an import was not begun');
  return started.id;
}

/** Walks the works in the order of their numbers, so that a page stops where it is full. */
function worksBrought(connection: Connection, id: ImportId, after: WorkId, limit: number): readonly ImportedWork[] {
  const found = connection
    .prepare(
      `SELECT t.work, count(*) AS brought, (SELECT count(*) FROM stories every WHERE every.work = t.work) AS posts
       FROM stories t CROSS JOIN sightings s ON s.original_id = t.original_id AND s.import_id = ? AND s.read_here = 1
       WHERE t.work > ? AND t.work < ? GROUP BY t.work ORDER BY t.work LIMIT ?`,
    )
    .all(id, after, nextWork(connection), limit);
  // Three integer columns, as selected.
  return found as ImportedWork[];
}
