/** The rows that travel in a bag, a page at a time, without what belongs to originals that stay. */
import type { PostId, WorkId } from '../../../words/index.ts';
import type { CarriedOriginal, CarriedRow, Carrying, Cell } from '../../carrying.ts';
import { CARRIED, CARRIED_FACTS, type CarriedTable, WORDLESS } from './carried-tables.ts';
import { versionOf } from './copy.ts';
import type { Connection, Param } from './driver.ts';
import { fromHex, toHex } from './marks.ts';
import { nextWork } from './meta.ts';

const PAGE = 2000;

export function carrying(connection: Connection): Carrying {
  return {
    version: versionOf(connection),
    tables: CARRIED.map(({ name }) => name),
    async *rows(name, without) {
      const table = CARRIED.find((one) => one.name === name);
      if (!table) throw new Error(`the table ${name} does not travel`);
      const stays = staying(connection, name, without);
      const left = name === 'stories' ? homesLeft(connection, without) : null;
      for (const row of rowsOf(connection, table)) {
        if (!stays(row)) yield carried(left === null ? row : rehomed(connection, row, left));
      }
    },
    async originals(begin) {
      return originalsByHash(connection, begin);
    },
    async bytes(number) {
      const found = connection.prepare('SELECT bytes FROM bytes WHERE original_id = ?').get(number);
      return found === undefined ? null : (found as { readonly bytes: Uint8Array }).bytes;
    },
    async postsIn(container) {
      return postsIn(connection, container);
    },
    async *works() {
      yield* worksOf(connection);
    },
  };
}

type Row = Readonly<Record<string, Param>>;

function* rowsOf(connection: Connection, { name, key, columns }: CarriedTable): Generator<Row> {
  const select = `SELECT ${columns?.join(', ') ?? '*'} FROM ${name}`;
  const order = `ORDER BY ${key.join(', ')} LIMIT ${PAGE}`;
  const first = connection.prepare(`${select} ${order}`);
  const next = connection.prepare(`${select} WHERE (${key.join(', ')}) > (${key.map(() => '?').join(', ')}) ${order}`);
  for (let page = first.all() as Row[]; ; ) {
    yield* page;
    const last = page.at(-1);
    if (!last || page.length < PAGE) return;
    page = next.all(...key.map((column) => last[column] ?? null)) as Row[];
  }
}

function carried(row: Row): CarriedRow {
  return Object.fromEntries(Object.entries(row).map(([column, value]) => [column, cellOf(value)]));
}

function cellOf(value: Param): Cell {
  if (value instanceof Uint8Array) return { hex: toHex(value) };
  if (typeof value === 'bigint') throw new Error('a column holds a number that JSON does not');
  return value;
}

/** Which rows of a table stay behind with these originals. */
function staying(connection: Connection, table: string, without: ReadonlySet<number>): (row: Row) => boolean {
  switch (table) {
    case 'meta':
      return ({ key }) => !CARRIED_FACTS.includes(String(key));
    case 'originals':
      return ({ id }) => without.has(Number(id));
    case 'sightings':
    case 'stories':
      return ({ original_id: id }) => without.has(Number(id));
    case 'redirects': {
      const sealed = connection.prepare(`SELECT 1 FROM works WHERE id = ? AND state = 'sealed'`);
      return ({ new_id: id = null }) => sealed.get(id) !== undefined;
    }
    case 'decisions':
    case 'decision_marks':
    case 'taken_back': {
      const ids = decisionsStaying(connection, without);
      return table === 'decisions' ? ({ id }) => ids.has(Number(id)) : ({ decision_id: id }) => ids.has(Number(id));
    }
    case 'reports':
    case 'report_marks': {
      const ids = reportsStaying(connection, without);
      return table === 'reports' ? ({ id }) => ids.has(Number(id)) : ({ report_id: id }) => ids.has(Number(id));
    }
    default:
      return () => false;
  }
}

/** Decisions that hold words of what stays, and what took them back. */
function decisionsStaying(connection: Connection, without: ReadonlySet<number>): ReadonlySet<number> {
  const ids = new Set<number>();
  const speaking = connection.prepare(
    `SELECT DISTINCT d.id, d.act, t.by_id FROM stories s JOIN decision_marks m ON m.mark IN (s.bytes_mark, s.text_mark)
     JOIN decisions d ON d.id = m.decision_id LEFT JOIN taken_back t ON t.decision_id = d.id WHERE s.original_id = ?`,
  );
  for (const original of without) {
    const found = speaking.all(original) as { readonly id: number; readonly act: string; readonly by_id: number | null }[];
    for (const { id, act, by_id } of found) {
      if (WORDLESS.has(act)) continue;
      ids.add(id);
      if (by_id !== null) ids.add(by_id);
    }
  }
  return ids;
}

/** A report may quote what it speaks of. */
function reportsStaying(connection: Connection, without: ReadonlySet<number>): ReadonlySet<number> {
  const speaking = connection.prepare(
    'SELECT DISTINCT m.report_id AS id FROM stories s JOIN report_marks m ON m.mark IN (s.bytes_mark, s.text_mark) WHERE s.original_id = ?',
  );
  return new Set([...without].flatMap((original) => (speaking.all(original) as { readonly id: number }[]).map(({ id }) => id)));
}

/** Homes whose first story stays behind: where others have them, too, they would be found there next. */
function homesLeft(connection: Connection, without: ReadonlySet<number>): ReadonlySet<number> {
  const homes = connection.prepare('SELECT DISTINCT home FROM stories WHERE original_id = ? AND home IS NOT NULL');
  return new Set(
    [...without].flatMap((original) => (homes.all(original) as { readonly home: number }[]).map(({ home }) => home)),
  );
}

/** Its work's number is its home, where the first story of the home that it has does not travel. */
function rehomed(connection: Connection, row: Row, left: ReadonlySet<number>): Row {
  if (typeof row['home'] !== 'number' || !left.has(row['home'])) return row;
  const found = connection.prepare('SELECT work FROM stories WHERE id = ?').get(row['id'] ?? null);
  const { work } = found as { readonly work: WorkId | null };
  return work === null ? row : { ...row, home: work };
}

interface OriginalRow {
  readonly number: number;
  readonly sha256: Uint8Array;
  readonly kind: CarriedOriginal['kind'];
  /** JSON. */
  readonly posts: string;
}

function originalsByHash(connection: Connection, begin: string): readonly CarriedOriginal[] {
  const [low, high] = [fromHex(`${begin}${'00'.repeat(31)}`), fromHex(`${begin}${'ff'.repeat(31)}`)];
  const found = connection
    .prepare(
      `SELECT o.id AS number, o.sha256, o.kind, (SELECT json_group_array(s.id) FROM stories s WHERE s.original_id = o.id) AS posts
       FROM originals o WHERE o.sha256 BETWEEN ? AND ? ORDER BY o.sha256, o.kind`,
    )
    .all(low, high) as OriginalRow[];
  // The posts are made from integers, above.
  return found.map(({ number, sha256, kind, posts }) => ({
    number,
    sha256: toHex(sha256),
    kind,
    posts: JSON.parse(posts) as PostId[],
  }));
}

function postsIn(connection: Connection, container: number): readonly string[] {
  const found = connection
    .prepare(
      `SELECT DISTINCT o.sha256 FROM sightings around JOIN sightings post ON post.import_id = around.import_id AND post.path = around.path
         AND post.place >= around.place AND post.place < around.place + around.posts
       JOIN originals o ON o.id = post.original_id AND o.kind = 'post' WHERE around.original_id = ? ORDER BY o.sha256`,
    )
    .all(container);
  return (found as { readonly sha256: Uint8Array }[]).map(({ sha256 }) => toHex(sha256));
}

function* worksOf(connection: Connection): Generator<WorkId> {
  const page = connection.prepare('SELECT id FROM works WHERE id > ? AND id < ? ORDER BY id LIMIT ?');
  const bar = nextWork(connection);
  for (let last = 0; ; ) {
    const found = page.all(last, bar, PAGE) as { readonly id: WorkId }[];
    for (const { id } of found) {
      yield id;
      last = id;
    }
    if (found.length < PAGE) return;
  }
}
