/**
 * The one place that touches a SQLite binding. Two are known: better-sqlite3 (fastest, compiled on install), and libsql, whose binary
 * comes with its npm package and stands in where the first cannot be loaded. `MASTERLIST_SQLITE=libsql` (or `better-sqlite3`) decides.
 *
 * All calls are synchronous, so a transaction is one stretch of the event loop and nothing can come between its statements.
 */
import { createRequire } from 'node:module';
import { troubled } from './trouble.ts';

export const DRIVERS = ['better-sqlite3', 'libsql'] as const;
export type DriverName = (typeof DRIVERS)[number];

/**
 * What may be bound, in place of plain `?` signs (better-sqlite3 takes `?1` for a name). Booleans and undefined are left out on purpose: libsql ends the process on them.
 */
export type Param = string | number | bigint | null | Uint8Array;

export interface RunResult {
  readonly changes: number;
  readonly lastInsertRowid: number | bigint;
}

export interface Statement {
  all(...params: readonly Param[]): unknown[];
  get(...params: readonly Param[]): unknown;
  run(...params: readonly Param[]): RunResult;
}

export interface Connection {
  readonly driver: DriverName;
  readonly path: string;
  /** Compiled once for each text. */
  prepare(sql: string): Statement;
  /** One or more statements without parameters. */
  exec(sql: string): void;
  /**
   * Runs `work` in one transaction that takes the write lock at once; commits what it did, or nothing where it throws. Inside another
   * transaction it is part of that.
   */
  transaction<T>(work: () => T): T;
  /** Runs `work`, which only reads, on one state of the database, whatever others commit meanwhile. */
  snapshot<T>(work: () => T): T;
  close(): void;
}

/** What both bindings offer alike. */
interface BoundStatement {
  readonly reader: boolean;
  all(params: readonly Param[]): unknown[];
  get(params: readonly Param[]): unknown;
  run(params: readonly Param[]): RunResult;
}
interface BoundDatabase {
  readonly inTransaction: boolean;
  prepare(sql: string): BoundStatement;
  exec(sql: string): unknown;
  close(): unknown;
}
type Binding = new (path: string, options: { readonly timeout: number }) => BoundDatabase;

const require = createRequire(import.meta.url);
const bindings = new Map<DriverName, Binding>();

function load(name: DriverName): Binding {
  const known = bindings.get(name);
  if (known) return known;
  // The packages type their classes differently; `BoundDatabase` is the part they share, held by the contract suite on both.
  const binding = require(name) as Binding;
  if (name === 'better-sqlite3') new binding(':memory:', { timeout: 0 }).close();
  bindings.set(name, binding);
  return binding;
}

/** The driver to use: as the environment says, else the first whose binary can be loaded. */
export function pickDriver(wanted = process.env['MASTERLIST_SQLITE']): DriverName {
  const named = DRIVERS.find((name) => name === wanted);
  if (named) return named;
  try {
    load('better-sqlite3');
    return 'better-sqlite3';
  } catch {
    return 'libsql';
  }
}

/** Opens a database file, made where it is missing. `timeout`: ms to wait for another's lock. Throws StoreTrouble. */
export function connect(path: string, options: { readonly driver?: DriverName; readonly timeout: number }): Connection {
  const driver = options.driver ?? pickDriver();
  const database = troubled(() => new (load(driver))(path, { timeout: options.timeout }));
  const statements = new Map<string, Statement>();
  const prepare = (sql: string): Statement => {
    const known = statements.get(sql);
    if (known) return known;
    const statement = wrap(
      driver,
      troubled(() => database.prepare(sql)),
    );
    statements.set(sql, statement);
    return statement;
  };
  return {
    driver,
    path,
    prepare,
    exec: (sql) => void troubled(() => database.exec(sql)),
    transaction: (work) => transact(database, work, 'BEGIN IMMEDIATE'),
    snapshot: (work) => transact(database, work, 'BEGIN'),
    close() {
      statements.clear();
      database.close();
    },
  };
}

function transact<T>(database: BoundDatabase, work: () => T, begin: 'BEGIN' | 'BEGIN IMMEDIATE'): T {
  if (database.inTransaction) return work();
  troubled(() => database.exec(begin));
  try {
    const result = work();
    troubled(() => database.exec('COMMIT'));
    return result;
  } catch (error) {
    // SQLite itself rolls back on some errors (a full disk): then there is nothing left to end.
    if (database.inTransaction) database.exec('ROLLBACK');
    throw error;
  }
}

function wrap(driver: DriverName, statement: BoundStatement): Statement {
  const rows = driver === 'libsql' ? plainRow : (row: unknown) => row;
  return {
    all: (...params) => troubled(() => statement.all(bound(params)).map(rows)),
    get: (...params) => troubled(() => rows(statement.get(bound(params)))),
    run: (...params) => troubled(() => statement.run(bound(params))),
  };
}

/** libsql cuts a text at a NUL; the stored text is derived (bytes are kept as blobs), so both drivers get the replacement sign. */
function bound(params: readonly Param[]): readonly Param[] {
  return params.map((param) => (typeof param === 'string' && param.includes('\0') ? param.replaceAll('\0', '\uFFFD') : param));
}

/** libsql hands blobs out as ArrayBuffers and adds its timing to single rows. */
function plainRow(row: unknown): unknown {
  if (typeof row !== 'object' || row === null) return row;
  return Object.fromEntries(
    Object.entries(row)
      .filter(([name]) => name !== '_metadata')
      .map(([name, value]) => [name, value instanceof ArrayBuffer ? new Uint8Array(value) : value]),
  );
}
