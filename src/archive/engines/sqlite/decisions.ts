import type { Decision, DecisionCovers, Decisions } from '../../archive.ts';
import type { Connection } from './driver.ts';
import { fromHex } from './marks.ts';
import { row, rows, run, tables } from './schema.ts';

export function decisions(connection: Connection): Decisions {
  return {
    async add(decision) {
      return connection.transaction(() => addDecision(connection, decision));
    },
    async about(marks) {
      return decisionsAbout(connection, marks);
    },
    async list(work, limit) {
      const all = tables.selectFrom('decisions').selectAll().orderBy('id', 'desc').limit(limit);
      return rows(connection, work === null ? all : all.where('work_id', '=', work)).map(decided);
    },
  };
}

/** Inside a transaction. */
export function addDecision(connection: Connection, { at, who, act, work, reason, covers }: Omit<Decision, 'id'>): Decision {
  const values = { at, who, act, work_id: work, reason, covers: JSON.stringify(covers) };
  const added = row(connection, tables.insertInto('decisions').values(values).returning('id'));
  if (!added) throw new Error('a decision was not written');
  for (const mark of new Set(covers.marks)) {
    run(connection, tables.insertInto('decision_marks').values({ mark: fromHex(mark), decision_id: added.id }));
  }
  return { id: added.id, at, who, act, work, reason, covers };
}

/** Oldest first. Asked for every story that is joined, so its statement is written by hand and kept. */
export function decisionsAbout(connection: Connection, marks: readonly string[]): readonly Decision[] {
  const select = connection.prepare('SELECT d.* FROM decision_marks m JOIN decisions d ON d.id = m.decision_id WHERE m.mark = ?');
  const found = new Map<number, Decision>();
  for (const mark of marks) {
    // The columns of the table, typed as the migration makes them.
    for (const row of select.all(fromHex(mark)) as DecisionRow[]) found.set(row.id, decided(row));
  }
  return [...found.values()].sort((a, b) => a.id - b.id);
}

interface DecisionRow {
  readonly id: number;
  readonly at: number;
  readonly who: string;
  readonly act: string;
  readonly work_id: number | null;
  readonly reason: string;
  readonly covers: string;
}

function decided({ id, at, who, act, work_id, reason, covers }: DecisionRow): Decision {
  // Written by `addDecision` alone.
  return {
    id,
    at,
    who,
    act: act === 'refuse' ? 'refuse' : 'release',
    work: work_id,
    reason,
    covers: JSON.parse(covers) as DecisionCovers,
  };
}
