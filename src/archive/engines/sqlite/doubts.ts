/** Works that a person should look at, by how much there is to doubt. One walk down one index for each state that the viewer sees. */
import { STATES, type WorkDoubt, type WorkId, type WorkSummary } from '../../../words/index.ts';
import type { DoubtfulPage, DoubtfulQuery, StoredWork } from '../../archive.ts';
import type { Connection } from './driver.ts';
import { nextWork } from './meta.ts';

/** However much is asked for. */
const MOST = 1000;

/** Run inside a transaction, with the work. */
export function writeDoubts(connection: Connection, { work, doubt }: Pick<StoredWork, 'work' | 'doubt'>): void {
  if (doubt.weight === 0) return;
  connection
    .prepare('INSERT INTO work_doubts (work_id, state, weight, doubts) VALUES (?, ?, ?, ?)')
    .run(work.id, work.state, doubt.weight, JSON.stringify(doubt.doubts));
}

export function removeDoubts(connection: Connection, work: WorkId): void {
  connection.prepare('DELETE FROM work_doubts WHERE work_id = ?').run(work);
}

/** Doubts of works that a joining wrote and never came to show. */
export function dropHiddenDoubts(connection: Connection, from: WorkId): void {
  connection.prepare('DELETE FROM work_doubts WHERE work_id >= ?').run(from);
}

interface Row {
  readonly id: WorkId;
  readonly weight: number;
  readonly doubts: string;
  readonly summary: string;
}

export function listDoubtful(connection: Connection, { visible, offset, limit }: DoubtfulQuery): DoubtfulPage {
  const states = STATES.filter((state) => visible.states.includes(state));
  if (states.length === 0) return { works: [], total: 0 };
  const bar = nextWork(connection);
  const [from, most] = [Math.max(0, Math.floor(offset)), Math.max(0, Math.min(MOST, Math.floor(limit)))];
  const part =
    'SELECT * FROM (SELECT work_id, weight FROM work_doubts WHERE state = ? AND work_id < ? ORDER BY weight DESC, work_id LIMIT ?)';
  const rows = connection
    .prepare(
      `SELECT w.id, page.weight, d.doubts, w.summary FROM (${states.map(() => part).join(' UNION ALL ')}) page
       JOIN work_doubts d ON d.work_id = page.work_id JOIN works w ON w.id = page.work_id
       ORDER BY page.weight DESC, page.work_id LIMIT ? OFFSET ?`,
    )
    .all(...states.flatMap((state) => [state, bar, from + most]), most, from) as readonly Row[];
  const { n: total } = connection
    .prepare(`SELECT count(*) AS n FROM work_doubts WHERE state IN (${states.map(() => '?').join(', ')}) AND work_id < ?`)
    .get(...states, bar) as { readonly n: number };
  return { works: rows.map(doubtfulOf), total };
}

/** The doubts of one work, the weightiest first. */
export function doubtsOfWork(connection: Connection, work: WorkId): readonly WorkDoubt[] {
  const found = connection.prepare('SELECT doubts FROM work_doubts WHERE work_id = ?').get(work);
  return found === undefined ? [] : parseDoubts((found as { readonly doubts: string }).doubts);
}

function doubtfulOf({ id, weight, doubts, summary }: Row): DoubtfulPage['works'][number] {
  // Written by `insertWork` alone.
  return { work: { id, ...(JSON.parse(summary) as Omit<WorkSummary, 'id'>) }, weight, doubts: parseDoubts(doubts) };
}

function parseDoubts(text: string): readonly WorkDoubt[] {
  // Written by `writeDoubts` alone.
  return JSON.parse(text) as readonly WorkDoubt[];
}
