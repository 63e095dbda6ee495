/** The rows and originals of a bag into a library, and the works that came of it beside those in the bag. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Library } from '../archive/archive.ts';
import { EVENTS, originalPath, recordsPath, WORKS } from '../archive/bags/layout.ts';
import { linesOf } from '../archive/bags/lines.ts';
import type { CarriedRow, Cell } from '../archive/carrying.ts';
import { beginFilling, type Filling, MisfitRow, tablesToFill } from '../archive/engines/sqlite/filling.ts';
import { sha256 } from '../sources/hash.ts';
import type { WorkId } from '../words/index.ts';
import { eventRow } from './premis.ts';

/** Makes a library of a verified bag in a folder that is not there. Throws MisfitRow. */
export async function fillFrom(bag: string, dir: string, tables: number): Promise<void> {
  const filling = beginFilling(dir, tables);
  try {
    for (const table of tablesToFill()) await fillTable(bag, filling, table);
    filling.done();
  } finally {
    filling.close();
  }
}

async function fillTable(bag: string, filling: Filling, table: string): Promise<void> {
  const path = join(bag, table === 'events' ? EVENTS : recordsPath(table));
  // A program that had no such table yet wrote none.
  if (!existsSync(path)) return;
  for await (const line of linesOf(path)) {
    const row = table === 'events' ? eventRow(parsed(line)) : rowOf(parsed(line));
    if (row === null) throw new MisfitRow(`a line of ${table} is no row of it`);
    filling.put(table, row);
    if (table === 'originals') putBytes(bag, filling, row);
  }
}

function putBytes(bag: string, filling: Filling, { id, sha256: hash }: CarriedRow): void {
  const hex = hash instanceof Object ? hash.hex : '';
  const path = join(bag, originalPath(hex));
  if (typeof id !== 'number' || !/^[0-9a-f]{64}$/.test(hex) || !existsSync(path))
    throw new MisfitRow(`the original ${hex} is not in it`);
  const bytes = readFileSync(path);
  if (sha256(bytes) !== hex) throw new MisfitRow(`the original ${hex} has another hash`);
  filling.putBytes(id, bytes);
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

function rowOf(value: unknown): CarriedRow | null {
  if (!(value instanceof Object) || Array.isArray(value)) return null;
  // Each cell is looked at before it is bound.
  return value as Readonly<Record<string, Cell>>;
}

/** How many works the bag tells of, and which of them are otherwise in this library. */
export async function worksUnlike(
  library: Library,
  bag: string,
): Promise<{ readonly works: number; readonly unlike: readonly WorkId[] }> {
  const unlike: WorkId[] = [];
  let works = 0;
  for await (const line of linesOf(join(bag, WORKS))) {
    const told = parsed(line);
    if (!(told instanceof Object && 'id' in told && typeof told.id === 'number'))
      throw new MisfitRow('a line of works is no work');
    works += 1;
    const found = await library.catalogue.find(told.id);
    if (found.kind !== 'work' || JSON.stringify(found.work) !== line) unlike.push(told.id);
  }
  return { works, unlike };
}
