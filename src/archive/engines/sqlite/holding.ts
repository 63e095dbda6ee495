/** Hiding works where they stand, without joining them anew: for what cannot wait until whoever holds the lock is done. */
import { WHY_REPORTED, WHY_WITHDRAWN } from '../../../gate/state.ts';
import type { State, StateReason, WorkId } from '../../../words/index.ts';
import type { NewDecision, Withdrawn } from '../../archive.ts';
import { refreshCounts } from './counts.ts';
import { addDecision } from './decisions.ts';
import type { Connection } from './driver.ts';
import { fromHex } from './marks.ts';
import { countChange } from './meta.ts';

/** As joining would write it. */
interface Hidden {
  readonly state: State;
  readonly reason: StateReason;
  /** Which works it is laxer than, and so leaves alone: an SQL condition that is true for the others. */
  readonly over: string;
}

const REPORTED: Hidden = {
  state: 'held',
  reason: { code: 'reported', why: WHY_REPORTED.open },
  over: "(state IN ('public', 'members') OR (state = 'held' AND reason NOT IN ('review', 'reported')))",
};
const WITHDRAWN: Hidden = {
  state: 'withdrawn',
  reason: { code: 'withdrawn', why: WHY_WITHDRAWN },
  over: "state NOT IN ('sealed', 'withdrawn')",
};

/** Inside a transaction: what readers see of these works is hidden, since a report speaks of them. */
export function holdWorks(connection: Connection, works: Iterable<WorkId>): void {
  hide(connection, works, REPORTED);
}

/** Writes a withdrawal down and takes from readers every work that holds one of its texts. */
export function withdrawNow(connection: Connection, decision: NewDecision<Withdrawn>): Withdrawn {
  return connection.transaction(() => {
    const decided = addDecision<Withdrawn>(connection, decision);
    hide(connection, worksWith(connection, decided.covers.marks), WITHDRAWN);
    return decided;
  });
}

function worksWith(connection: Connection, marks: readonly string[]): ReadonlySet<WorkId> {
  const select = connection.prepare(
    `SELECT work FROM stories WHERE bytes_mark = ? AND work IS NOT NULL AND dead = 0
     UNION SELECT work FROM stories WHERE text_mark = ? AND work IS NOT NULL AND dead = 0`,
  );
  const found = marks.flatMap((mark) => select.all(fromHex(mark), fromHex(mark)) as { readonly work: WorkId }[]);
  return new Set(found.map(({ work }) => work));
}

/** Joining gives all of them the same state whenever it makes them anew. */
function hide(connection: Connection, works: Iterable<WorkId>, { state, reason, over }: Hidden): void {
  const change = connection.prepare(
    `UPDATE works SET state = ?, reason = ?, summary = json_set(summary, '$.state', ?, '$.reason', json(?)) WHERE id = ? AND ${over}`,
  );
  const facets = connection.prepare('SELECT facet_id AS id FROM work_facets WHERE work_id = ?');
  const move = connection.prepare('UPDATE work_facets SET state = ? WHERE work_id = ?');
  const doubts = connection.prepare('UPDATE work_doubts SET state = ? WHERE work_id = ?');
  const touched = new Set<number>();
  for (const work of works) {
    if (change.run(state, reason.code, state, JSON.stringify(reason), work).changes === 0) continue;
    for (const { id } of facets.all(work) as { readonly id: number }[]) touched.add(id);
    move.run(state, work);
    doubts.run(state, work);
  }
  refreshCounts(connection, touched);
  countChange(connection);
}
