import type { Decision, Decisions, HandDecision, Judgement, NameDecision, NewDecision, WorkDecision } from '../../archive.ts';
import type { Connection } from './driver.ts';
import { fromHex } from './marks.ts';
import { mergedNames } from './names.ts';
import { row, run, tables } from './schema.ts';

export function decisions(connection: Connection): Decisions {
  return {
    async add(decision) {
      return connection.transaction(() => addDecision(connection, decision));
    },
    async about(marks) {
      return decisionsAbout(connection, marks).filter(isJudgement);
    },
    async onWorks(marks) {
      return decisionsAbout(connection, marks)
        .filter(isOnWork)
        .filter(({ takenBackBy }) => takenBackBy === null);
    },
    async policies() {
      const found = connection.prepare(`${SELECT_DECISIONS} WHERE d.act = 'policy' AND t.by_id IS NULL ORDER BY d.id`).all();
      return found.map(decisionOf).filter((decision) => decision.act === 'policy');
    },
    async onNames() {
      return mergedNames(connection);
    },
    async find(id) {
      return findDecision(connection, id);
    },
    async list(work, limit) {
      const where = work === null ? '' : 'WHERE d.work_id = ?';
      const found = connection
        .prepare(`${SELECT_DECISIONS} ${where} ORDER BY d.id DESC LIMIT ?`)
        .all(...(work === null ? [limit] : [work, limit]));
      return found.map(decisionOf);
    },
  };
}

export const SELECT_DECISIONS = 'SELECT d.*, t.by_id FROM decisions d LEFT JOIN taken_back t ON t.decision_id = d.id';

export function isJudgement(decision: Decision): decision is Judgement {
  return decision.act === 'release' || decision.act === 'refuse';
}

export function isByHand(decision: Decision): decision is HandDecision {
  return decision.act === 'join' || decision.act === 'part';
}

export function isOnWork(decision: Decision): decision is WorkDecision {
  switch (decision.act) {
    case 'correct':
    case 'confirm':
    case 'permit':
    case 'notice':
    case 'unlock':
    case 'withdraw':
      return true;
    default:
      return false;
  }
}

export function isOnNames(decision: Decision): decision is NameDecision {
  return decision.act === 'same-creator' || decision.act === 'same-tag';
}

/** The latest of these decisions that took the story with this mark out of a withheld work; 0 where none did. */
export function resealedBy(decisions: readonly Decision[], mark: string): number {
  const taken = decisions.filter(
    (decision) => (decision.act === 'part' || decision.act === 'take-back') && decision.covers.withheld.includes(mark),
  );
  return Math.max(0, ...taken.map(({ id }) => id));
}

/** Inside a transaction. */
export function addDecision<D extends Decision>(connection: Connection, decision: NewDecision<D>): D {
  // `NewDecision` is a conditional type, which the compiler leaves open while D is open; each of its members has these fields.
  const { at, who, act, work, reason, covers } = decision as NewDecision;
  const values = { at, who, act, work_id: work, reason, covers: JSON.stringify(covers) };
  const added = row(connection, tables.insertInto('decisions').values(values).returning('id'));
  if (!added) throw new Error('a decision was not written');
  for (const mark of marksOf(decision as NewDecision)) {
    run(connection, tables.insertInto('decision_marks').values({ mark: fromHex(mark), decision_id: added.id }));
  }
  // The same decision with what the store adds to it.
  return { ...decision, id: added.id, takenBackBy: null } as unknown as D;
}

/** Of the texts that a decision speaks of. */
function marksOf(decision: NewDecision): ReadonlySet<string> {
  switch (decision.act) {
    case 'part':
      return new Set([...decision.covers.marks, ...decision.covers.from]);
    case 'take-back':
      return new Set(decision.covers.withheld);
    case 'policy':
    case 'same-creator':
    case 'same-tag':
      return new Set();
    default:
      return new Set(decision.covers.marks);
  }
}

export function findDecision(connection: Connection, id: number): Decision | null {
  const found = connection.prepare(`${SELECT_DECISIONS} WHERE d.id = ?`).get(id);
  return found === undefined ? null : decisionOf(found);
}

/** Oldest first. Asked for every story that is joined, so its statement is written by hand and kept. */
export function decisionsAbout(connection: Connection, marks: readonly string[]): readonly Decision[] {
  const select = connection.prepare(
    `SELECT d.*, t.by_id FROM decision_marks m JOIN decisions d ON d.id = m.decision_id LEFT JOIN taken_back t ON t.decision_id = d.id
     WHERE m.mark = ?`,
  );
  const found = new Map<number, Decision>();
  for (const mark of marks) {
    for (const row of select.all(fromHex(mark))) {
      const decision = decisionOf(row);
      found.set(decision.id, decision);
    }
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
  readonly by_id: number | null;
}

/** A row of `SELECT_DECISIONS`. */
export function decisionOf(row: unknown): Decision {
  // The columns of the table, typed as the migration makes them.
  const { id, at, who, act, work_id, reason, covers, by_id } = row as DecisionRow;
  // Written by `addDecision` alone, from one of the union: what it covers goes with its act.
  return { id, at, who, act, work: work_id, reason, covers: JSON.parse(covers), takenBackBy: by_id } as Decision;
}
