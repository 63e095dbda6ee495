/** Balance sheets of imports, from the table of imports and its skips. */
import { type Damaged, type ImportId, SILENCES, type Silence, type Skip, STATES, type State } from '../../../words/index.ts';
import type { ImportSheet, ImportStage } from '../../archive.ts';
import type { Connection } from './driver.ts';
import { rows, tables } from './schema.ts';

const STAGES: readonly ImportStage[] = ['reading', 'joining', 'done', 'undoing', 'undone'];

const allImports = tables.selectFrom('imports').selectAll().orderBy('id', 'desc');

/** Newest first. */
export function sheets(connection: Connection, stages: readonly ImportStage[] = STAGES): readonly ImportSheet[] {
  return rows(connection, allImports.where('stage', 'in', stages)).map((row) => sheetOf(connection, row));
}

export function sheet(connection: Connection, id: ImportId): ImportSheet | null {
  const [found] = rows(connection, allImports.where('id', '=', id));
  return found ? sheetOf(connection, found) : null;
}

type ImportRow = ReturnType<typeof allImports.execute> extends Promise<(infer R)[]> ? R : never;

function sheetOf(connection: Connection, row: ImportRow): ImportSheet {
  const skips = skipsOf(connection, row.id);
  return {
    id: row.id,
    // Written by `begin` alone.
    what: JSON.parse(row.what) as readonly string[],
    samples: row.samples === 1,
    silence: silenceOf(row.silence),
    venue: row.venue,
    stage: STAGES.find((stage) => stage === row.stage) ?? 'done',
    startedAt: row.started_at,
    finishedAt: row.finished_at,
    undoneAt: row.undone_at,
    items: row.posts + row.known + skips.length,
    posts: row.posts,
    known: row.known,
    skips,
    damaged: damagedOf(connection, row.id),
    stories: row.stories,
    works: { ...noWorks(), ...(JSON.parse(row.works) as Partial<Record<State, number>>) },
  };
}

export function noWorks(): Record<State, number> {
  // Every state once: the record is whole.
  return Object.fromEntries(STATES.map((state) => [state, 0])) as Record<State, number>;
}

/** A stored silence; the strictest where it cannot be read. */
export function silenceOf(text: string): Silence {
  return SILENCES.find((silence) => silence === text) ?? 'held';
}

function skipsOf(connection: Connection, id: ImportId): readonly Skip[] {
  const query = tables
    .selectFrom('skips')
    .select(['path', 'code', 'what', 'remedy', 'failure'])
    .where('import_id', '=', id)
    .orderBy('id');
  return rows(connection, query).map(({ path, code, what, remedy, failure }) => ({
    path,
    // Stored from a Skip, never from elsewhere.
    code: code as Skip['code'],
    what,
    remedy,
    failure: failure === 1,
  }));
}

function damagedOf(connection: Connection, id: ImportId): readonly Damaged[] {
  const query = tables.selectFrom('damages').select(['path', 'code', 'what', 'remedy']).where('import_id', '=', id).orderBy('id');
  // Stored from a Damage, never from elsewhere.
  return rows(connection, query).map(({ code, ...told }) => ({ ...told, code: code as Damaged['code'] }));
}
