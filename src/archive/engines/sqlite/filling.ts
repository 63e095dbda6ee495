/**
 * A library made of the rows that a bag carried, in a folder of its own. It has the tables of the program that wrote the bag; opening it
 * afterwards brings it up to date like any other. What the rows say is not trusted: names of tables and columns are looked up, values bound.
 */
import { closeSync, mkdirSync, openSync } from 'node:fs';
import { join } from 'node:path';
import type { CarriedRow, Cell } from '../../carrying.ts';
import { CARRIED, CARRIED_FACTS } from './carried-tables.ts';
import { type Connection, connect, type Param } from './driver.ts';
import { fromHex } from './marks.ts';
import { migrations } from './migrations/index.ts';
import { APPLICATION_ID, LIBRARY_FILE } from './open.ts';

/** A row that fits no table. Its message is one line. */
export class MisfitRow extends Error {}

export interface Filling {
  /** Throws MisfitRow. */
  put(table: string, row: CarriedRow): void;
  putBytes(original: number, bytes: Uint8Array): void;
  /** All is in: once closed, the file can be opened as a library. */
  done(): void;
  close(): void;
}

/** Whether this program knows tables of this version. */
export function knowsTables(version: number): boolean {
  return version >= 1 && version <= migrations.length;
}

/** In the order in which rows can be put in. */
export function tablesToFill(): readonly string[] {
  return CARRIED.map(({ name }) => name);
}

/** Rows in one transaction. */
const STEP = 2000;

/** @param dir the folder, made anew */
export function beginFilling(dir: string, version: number): Filling {
  mkdirSync(dir, { recursive: true, mode: 0o700 });
  closeSync(openSync(join(dir, LIBRARY_FILE), 'wx', 0o600));
  const connection = connect(join(dir, LIBRARY_FILE), { timeout: 0 });
  try {
    makeTables(connection, version);
  } catch (error) {
    connection.close();
    throw error;
  }
  const inserts = new Map<string, (row: CarriedRow) => void>();
  let rows = 0;
  const step = () => {
    rows += 1;
    if (rows % STEP === 0) connection.exec('COMMIT; BEGIN');
  };
  return {
    put(table, row) {
      const insert = inserts.get(table) ?? inserter(connection, table);
      inserts.set(table, insert);
      insert(row);
      step();
    },
    putBytes(original, bytes) {
      misfitting('bytes', () => connection.prepare('INSERT INTO bytes (original_id, bytes) VALUES (?, ?)').run(original, bytes));
      step();
    },
    done: () => connection.exec('COMMIT'),
    close: () => connection.close(),
  };
}

function makeTables(connection: Connection, version: number): void {
  // Nobody sees it before it is whole, and a kill in between throws it away.
  connection.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = OFF; PRAGMA foreign_keys = ON');
  connection.exec(migrations.slice(0, version).join(';\n'));
  connection.exec(`PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = ${version}; BEGIN`);
}

function inserter(connection: Connection, name: string): (row: CarriedRow) => void {
  if (!CARRIED.some((table) => table.name === name)) throw new MisfitRow(`no table ${name} travels`);
  const there = new Set(
    (connection.prepare(`SELECT name FROM pragma_table_info('${name}')`).all() as { readonly name: string }[]).map(
      (column) => column.name,
    ),
  );
  return (row) => {
    const columns = Object.keys(row);
    const other = columns.find((column) => !there.has(column));
    if (other !== undefined) throw new MisfitRow(`${name} has no column ${other}`);
    if (name === 'meta' && !CARRIED_FACTS.includes(String(row['key'])))
      throw new MisfitRow('a fact of another library stands in it');
    const values = columns.map((column) => paramOf(row[column]));
    const insert = connection.prepare(
      `INSERT INTO ${name} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`,
    );
    misfitting(name, () => insert.run(...values));
  };
}

function paramOf(cell: Cell | undefined): Param {
  if (cell === null || typeof cell === 'string' || typeof cell === 'number') return cell;
  if (typeof cell === 'object' && typeof cell.hex === 'string' && /^(?:[0-9a-f]{2})+$/.test(cell.hex)) return fromHex(cell.hex);
  throw new MisfitRow('a value of it is no text, number or bytes');
}

/** What a table itself refuses is the row's fault; anything else is not. */
function misfitting(table: string, put: () => unknown): void {
  try {
    put();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (/^SQLITE_(CONSTRAINT|MISMATCH)/.test(code)) throw new MisfitRow(`a row of ${table} does not fit`);
    throw error;
  }
}
