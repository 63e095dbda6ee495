/** Proofs over the tables that must never lose a row: they are read one row at a time, whatever their size. */
import { createHash, type Hash } from 'node:crypto';
import { StoreTrouble } from '../../archive.ts';
import type { FixityLook, Proof, StoreFault } from '../../keeping.ts';
import type { Connection } from './driver.ts';
import { fromHex, toHex } from './marks.ts';

const PAGE = 2000;
/** Lines of one look that are told; a damaged file can have thousands. */
const MOST_LINES = 20;

export function proofOf(connection: Connection): Proof {
  const originals = hashOfOriginals(connection);
  const decisions = hashOfRows(connection, 'decisions', 'id, at, who, act, work_id, reason, covers');
  const events = hashOfRows(connection, 'events', 'id, at, who, what, work_id, import_id, data');
  const refused = connection.prepare('SELECT count(*) AS n FROM refused').get() as { readonly n: number };
  return {
    originals: originals.rows,
    bytes: originals.bytes,
    originalsHash: originals.hash,
    decisions: decisions.rows,
    decisionsHash: decisions.hash,
    events: events.rows,
    eventsHash: events.hash,
    refused: refused.n,
  };
}

/** By hash and not by number: numbers are the store's own, hashes are the originals'. */
function hashOfOriginals(connection: Connection): { readonly rows: number; readonly bytes: number; readonly hash: string } {
  const page = connection.prepare(
    'SELECT sha256, kind, size FROM originals WHERE (sha256, kind) > (?, ?) ORDER BY sha256, kind LIMIT ?',
  );
  const hash = createHash('sha256');
  let [rows, bytes] = [0, 0];
  // A single nought stands before every hash; an empty blob would be bound as NULL.
  let last: readonly [Uint8Array, string] = [new Uint8Array(1), ''];
  for (;;) {
    const found = page.all(...last, PAGE) as { readonly sha256: Uint8Array; readonly kind: string; readonly size: number }[];
    for (const { sha256, kind, size } of found) {
      hash.update(`${kind} ${toHex(sha256)} ${size}\n`);
      rows++;
      bytes += size;
      last = [sha256, kind];
    }
    if (found.length < PAGE) return { rows, bytes, hash: hash.digest('hex') };
  }
}

/** Of a table that is only ever added to. */
function hashOfRows(
  connection: Connection,
  table: 'decisions' | 'events',
  columns: string,
): { readonly rows: number; readonly hash: string } {
  const page = connection.prepare(`SELECT ${columns} FROM ${table} WHERE id > ? ORDER BY id LIMIT ?`);
  const hash: Hash = createHash('sha256');
  let [rows, last] = [0, 0];
  for (;;) {
    const found = page.all(last, PAGE) as { readonly id: number }[];
    for (const row of found) {
      hash.update(`${JSON.stringify(Object.values(row))}\n`);
      rows++;
      last = row.id;
    }
    if (found.length < PAGE) return { rows, hash: hash.digest('hex') };
  }
}

/** Originals one at a time, each read anew and compared with its hash. */
export function* fixityOf(connection: Connection, after: number): Generator<FixityLook> {
  const page = connection.prepare('SELECT id, sha256, size FROM originals WHERE id > ? ORDER BY id LIMIT ?');
  for (let last = after; ; ) {
    const found = page.all(last, PAGE) as { readonly id: number; readonly sha256: Uint8Array; readonly size: number }[];
    for (const { id, sha256, size } of found) {
      yield { number: id, sha256: toHex(sha256), bytes: size, fault: faultOf(connection, id, toHex(sha256)) };
      last = id;
    }
    if (found.length < PAGE) return;
  }
}

/** The same bytes can be kept as a post and as a container: the one at fault is told. */
export function fixityOfOne(connection: Connection, sha256: string): FixityLook | null {
  const found = connection.prepare('SELECT id, size FROM originals WHERE sha256 = ? ORDER BY id').all(fromHex(sha256));
  const looks = (found as { readonly id: number; readonly size: number }[]).map(
    ({ id, size }): FixityLook => ({ number: id, sha256, bytes: size, fault: faultOf(connection, id, sha256) }),
  );
  return looks.find(({ fault }) => fault !== null) ?? looks[0] ?? null;
}

function faultOf(connection: Connection, id: number, sha256: string): FixityLook['fault'] {
  try {
    const found = connection.prepare('SELECT bytes FROM bytes WHERE original_id = ?').get(id);
    if (found === undefined) return 'missing';
    const { bytes } = found as { readonly bytes: Uint8Array };
    return createHash('sha256').update(bytes).digest('hex') === sha256 ? null : 'changed';
  } catch (error) {
    if (error instanceof StoreTrouble && (error.code === 'damaged' || error.code === 'io')) return 'unreadable';
    throw error;
  }
}

/** Rows that nothing holds, by what they are: each count has to be nought. */
const ORPHANS: readonly (readonly [what: string, sql: string])[] = [
  [
    'originals without bytes',
    'SELECT count(*) AS n FROM originals o WHERE NOT EXISTS (SELECT 1 FROM bytes b WHERE b.original_id = o.id)',
  ],
  [
    'originals that no import brought',
    `SELECT count(*) AS n FROM originals o WHERE NOT EXISTS (SELECT 1 FROM sightings s WHERE s.original_id = o.id)
       AND NOT EXISTS (SELECT 1 FROM doomed d WHERE d.original_id = o.id)`,
  ],
  [
    'posts in which nothing was read',
    `SELECT count(*) AS n FROM originals o WHERE o.kind = 'post' AND NOT EXISTS (SELECT 1 FROM stories s WHERE s.original_id = o.id)`,
  ],
  [
    'stories without a reading',
    'SELECT count(*) AS n FROM stories s WHERE NOT EXISTS (SELECT 1 FROM readings r WHERE r.story_id = s.id)',
  ],
  [
    'stories in a work that is not there',
    'SELECT count(*) AS n FROM stories s WHERE s.work IS NOT NULL AND NOT EXISTS (SELECT 1 FROM works w WHERE w.id = s.work)',
  ],
  [
    'works without a story',
    // Those that a joining is making do not show yet.
    `SELECT count(*) AS n FROM works w WHERE w.id < CAST((SELECT value FROM meta WHERE key = 'next-work') AS INTEGER)
       AND NOT EXISTS (SELECT 1 FROM stories s WHERE s.work = w.id)`,
  ],
  [
    'names carried by works that are not there',
    'SELECT count(*) AS n FROM work_facets f WHERE NOT EXISTS (SELECT 1 FROM works w WHERE w.id = f.work_id)',
  ],
  [
    'ties of stories that are not there',
    'SELECT count(*) AS n FROM join_keys k WHERE NOT EXISTS (SELECT 1 FROM stories s WHERE s.id = k.story_id)',
  ],
];

/** What SQLite itself finds wrong in the file. */
export function integrityFaults(connection: Connection): readonly StoreFault[] {
  try {
    const found = connection.prepare(`PRAGMA integrity_check(${MOST_LINES})`).all() as { readonly integrity_check: string }[];
    return found
      .filter(({ integrity_check: line }) => line !== 'ok')
      .map(({ integrity_check: line }) => ({ kind: 'integrity', what: line.replace(/\s+/g, ' ') }));
  } catch (error) {
    if (error instanceof StoreTrouble && error.code === 'damaged') return [{ kind: 'integrity', what: error.message }];
    throw error;
  }
}

/** References that lead nowhere, and rows that nothing holds. Expects tables of this program's version. */
export function rowFaults(connection: Connection): readonly StoreFault[] {
  const references = connection.prepare('PRAGMA foreign_key_check').all() as {
    readonly table: string;
    readonly parent: string;
  }[];
  const pairs = new Map<string, number>();
  for (const { table, parent } of references) {
    const pair = `${table} that name ${parent}`;
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  const orphans = ORPHANS.flatMap(([what, sql]): readonly StoreFault[] => {
    const { n } = connection.prepare(sql).get() as { readonly n: number };
    return n === 0 ? [] : [{ kind: 'orphan', what: `${n} ${what}` }];
  });
  return [
    ...[...pairs].map(([pair, n]): StoreFault => ({ kind: 'foreign-key', what: `${n} rows of ${pair} which are not there` })),
    ...orphans,
  ];
}
