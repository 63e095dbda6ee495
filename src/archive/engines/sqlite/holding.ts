/** Hiding works where they stand, without joining them anew: for what cannot wait until whoever holds the lock is done. */
import { WHY_REPORTED } from '../../../gate/state.ts';
import type { StateReason, WorkId } from '../../../words/index.ts';
import { refreshCounts } from './counts.ts';
import type { Connection } from './driver.ts';
import { countChange } from './meta.ts';

/** As joining would write it for a work that a report speaks of. */
const HELD: StateReason = { code: 'reported', why: WHY_REPORTED.open };

/**
 * Inside a transaction: what readers see of these works is hidden. What a stricter rule keeps already, stays as it is; joining gives all of them
 * the same state whenever it makes them anew.
 */
export function holdWorks(connection: Connection, works: Iterable<WorkId>): void {
  const hold = connection.prepare(
    `UPDATE works SET state = 'held', reason = ?, summary = json_set(summary, '$.state', 'held', '$.reason', json(?))
     WHERE id = ? AND (state IN ('public', 'members') OR (state = 'held' AND reason NOT IN ('review', 'reported')))`,
  );
  const facets = connection.prepare('SELECT facet_id AS id FROM work_facets WHERE work_id = ?');
  const move = connection.prepare("UPDATE work_facets SET state = 'held' WHERE work_id = ?");
  const doubts = connection.prepare("UPDATE work_doubts SET state = 'held' WHERE work_id = ?");
  const touched = new Set<number>();
  for (const work of works) {
    if (hold.run(HELD.code, JSON.stringify(HELD), work).changes === 0) continue;
    for (const { id } of facets.all(work) as { readonly id: number }[]) touched.add(id);
    move.run(work);
    doubts.run(work);
  }
  refreshCounts(connection, touched);
  countChange(connection);
}
