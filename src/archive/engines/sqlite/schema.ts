/** The tables as Kysely knows them, and the one way to run what it builds: compiled, then run at once on the connection. */
import { createRequire } from 'node:module';
import type { Compilable, Generated } from 'kysely';
import type { Connection, Param } from './driver.ts';

// Its CommonJS build is the same code. Of its ES modules there are three hundred, and a loader (tsx, in a checkout) is asked about each: half
// a second of every start.
// `createRequire` knows no types; this is the module that the types above come from.
const { DummyDriver, Kysely, SqliteAdapter, SqliteIntrospector, SqliteQueryCompiler } = createRequire(import.meta.url)(
  'kysely',
) as typeof import('kysely');

export interface Tables {
  meta: { key: string; value: string };
  settings: { key: string; value: string };
  imports: {
    id: Generated<number>;
    what: string;
    samples: number;
    silence: string;
    venue: string | null;
    stage: string;
    started_at: number;
    finished_at: number | null;
    undone_at: number | null;
    posts: Generated<number>;
    known: Generated<number>;
    stories: Generated<number>;
    works: Generated<string>;
  };
  skips: { id: Generated<number>; import_id: number; path: string; code: string; what: string; remedy: string; failure: number };
  damages: { id: Generated<number>; import_id: number; path: string; code: string; what: string; remedy: string };
  decisions: {
    id: Generated<number>;
    at: number;
    who: string;
    act: string;
    work_id: number | null;
    reason: string;
    covers: string;
  };
  decision_marks: { mark: Uint8Array; decision_id: number };
  events: {
    id: Generated<number>;
    at: number;
    who: string;
    what: string;
    work_id: number | null;
    import_id: number | null;
    data: string;
  };
  reports: {
    id: Generated<number>;
    reference: string;
    at: number;
    work_id: number;
    ground: string;
    words: string;
    answer_to: string | null;
    holds: number;
    outcome: string | null;
    judged_by: number | null;
  };
  report_marks: { mark: Uint8Array; report_id: number };
  seals: { mark: Uint8Array; level: string; why: string; at: number };
  refused: { mark: Uint8Array; at: number };
  keys: { id: Generated<number>; hash: Uint8Array; expires_at: number; used_at: number | null };
  sessions: { hash: Uint8Array; viewer: string; at: number; ends_at: number };
}

/** Builds queries; never runs them. */
export const tables = new Kysely<Tables>({
  dialect: {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  },
});

/** All rows of a query. */
export function rows<R>(connection: Connection, query: Compilable<R>): readonly R[] {
  const { sql, parameters } = query.compile();
  // The rows have the shape that Kysely derived from the table types above; the contract suite holds both to the migrations.
  return connection.prepare(sql).all(...(parameters as readonly Param[])) as R[];
}

/** The first row of a query. */
export function row<R>(connection: Connection, query: Compilable<R>): R | undefined {
  return rows(connection, query)[0];
}

/** Runs an insert, update or delete; the number of rows it touched. */
export function run(connection: Connection, query: Compilable<unknown>): number {
  const { sql, parameters } = query.compile();
  // Kysely types parameters as unknown; they come from the typed values above.
  return connection.prepare(sql).run(...(parameters as readonly Param[])).changes;
}
