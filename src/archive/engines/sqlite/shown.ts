/** The memory of what was once public. Kept by numbers, since it is an address that somebody may come back to. */
import type { WorkId } from '../../../words/index.ts';
import type { Connection } from './driver.ts';

/** The numbers that lead to a work: its own, and those that forward to it, over however many steps. */
const LEADING = `WITH RECURSIVE leading (id) AS (
  SELECT id FROM works WHERE id = ? AND state = 'public'
  UNION SELECT r.old_id FROM redirects r JOIN leading l ON r.new_id = l.id)`;

/**
 * In the transaction that shows what was joined.
 * @param bar the numbers from here on are new
 * @param remade works below it that were written anew
 */
export function rememberShown(connection: Connection, bar: WorkId, remade: Iterable<WorkId>): void {
  connection.prepare("INSERT OR IGNORE INTO shown SELECT id FROM works WHERE id >= ? AND state = 'public'").run(bar);
  const remember = connection.prepare(`${LEADING} INSERT OR IGNORE INTO shown SELECT id FROM leading`);
  for (const work of remade) remember.run(work);
}

export function wasShown(connection: Connection, id: WorkId): boolean {
  return connection.prepare('SELECT 1 FROM shown WHERE work_id = ?').get(id) !== undefined;
}
