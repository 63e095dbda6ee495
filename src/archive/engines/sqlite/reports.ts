/** Reports, the texts that they speak of, and hiding these at once. */
import { REPORT_GROUNDS, REPORT_OUTCOMES, type Report, type WorkId } from '../../../words/index.ts';
import type { ReportJudged, StoryToJoin } from '../../archive.ts';
import type { NewReport, Reports } from '../../reports.ts';
import { addDecision } from './decisions.ts';
import type { Connection } from './driver.ts';
import { holdWorks } from './holding.ts';
import { fromHex } from './marks.ts';
import { row, rows, run, tables } from './schema.ts';

export function reports(connection: Connection): Reports {
  return {
    async add(report) {
      connection.transaction(() => addReport(connection, report));
    },
    async find(reference) {
      const found = row(connection, allReports.where('reports.reference', '=', reference));
      return found === undefined ? null : reportFrom(connection, found);
    },
    async list(open, offset, limit) {
      const some = open ? allReports.where('reports.judged_by', 'is', null) : allReports;
      const found = rows(connection, some.orderBy('reports.id', 'desc').offset(offset).limit(limit));
      const all = tables.selectFrom('reports').select(({ fn }) => fn.countAll<number>().as('n'));
      const total = row(connection, open ? all.where('judged_by', 'is', null) : all)?.n ?? 0;
      return { reports: found.map((report) => reportFrom(connection, report)), total };
    },
    async countSince(ground, at) {
      const counting = tables.selectFrom('reports').select(({ fn }) => fn.countAll<number>().as('n'));
      return row(connection, counting.where('ground', '=', ground).where('at', '>=', at))?.n ?? 0;
    },
    async judge(decision, outcome) {
      return connection.transaction(() => {
        const judged = addDecision<ReportJudged>(connection, decision);
        const { report: reference } = judged.covers;
        const changed = { outcome, judged_by: judged.id, holds: outcome === 'upheld' ? 1 : 0 };
        const [found] = rows(
          connection,
          tables.updateTable('reports').set(changed).where('reference', '=', reference).returning('id'),
        );
        if (!found) throw new Error(`there is no report ${reference}`);
        joinAnew(connection, found.id);
        return judged;
      });
    },
  };
}

const allReports = tables
  .selectFrom('reports')
  .leftJoin('decisions', 'decisions.id', 'reports.judged_by')
  .select([
    'reports.id',
    'reports.reference',
    'reports.at',
    'reports.work_id',
    'reports.ground',
    'reports.words',
    'reports.answer_to',
    'reports.outcome',
    'reports.judged_by',
    'decisions.at as judged_at',
    'decisions.who as judged_who',
    'decisions.reason as judged_reason',
  ]);

type ReportRow = ReturnType<typeof allReports.execute> extends Promise<(infer R)[]> ? R : never;

function reportFrom(connection: Connection, found: ReportRow): Report {
  const outcome = REPORT_OUTCOMES.find((one) => one === found.outcome);
  return {
    reference: found.reference,
    at: found.at,
    work: workOf(connection, found),
    ground: REPORT_GROUNDS.find((one) => one === found.ground) ?? 'other',
    words: found.words,
    answerTo: found.answer_to,
    judged:
      outcome === undefined || found.judged_by === null
        ? null
        : {
            outcome,
            decision: found.judged_by,
            at: found.judged_at ?? 0,
            who: found.judged_who ?? '',
            reason: found.judged_reason ?? '',
          },
  };
}

function addReport(connection: Connection, { reference, at, work, ground, words, answerTo, marks, holds }: NewReport): void {
  const values = { reference, at, work_id: work, ground, words, answer_to: answerTo, holds: holds ? 1 : 0 };
  const added = row(connection, tables.insertInto('reports').values(values).returning('id'));
  if (!added) throw new Error('a report was not written');
  for (const mark of new Set(marks))
    run(connection, tables.insertInto('report_marks').values({ mark: fromHex(mark), report_id: added.id }));
  if (holds) holdWorks(connection, worksOf(connection, added.id));
}

/** How a report hides the story with these marks. Asked for every story that is joined, so its statement is written by hand and kept. */
export function reportOf(connection: Connection, marks: readonly string[]): StoryToJoin['reported'] {
  const select = connection.prepare(
    'SELECT r.judged_by AS judged FROM report_marks m JOIN reports r ON r.id = m.report_id WHERE m.mark = ? AND r.holds = 1',
  );
  const found = marks.flatMap((mark) => select.all(fromHex(mark)) as { readonly judged: number | null }[]);
  if (found.length === 0) return null;
  return found.some(({ judged }) => judged === null) ? 'open' : 'upheld';
}

/** The judgement is taken back: nobody has judged the report. Inside the transaction that says so. */
export function reopenReport(connection: Connection, decision: number): void {
  const found = rows(connection, tables.selectFrom('reports').select(['id', 'ground']).where('judged_by', '=', decision));
  for (const { id, ground } of found) {
    const open = { outcome: null, judged_by: null, holds: ground === 'minors' ? 1 : 0 };
    run(connection, tables.updateTable('reports').set(open).where('id', '=', id));
    joinAnew(connection, id);
  }
}

/** What was said of a text that is purged may hold words of it. Inside the transaction that purges. */
export function forgetWords(connection: Connection, marks: readonly string[]): void {
  const forget = connection.prepare(
    "UPDATE reports SET words = '' WHERE id IN (SELECT report_id FROM report_marks WHERE mark = ?)",
  );
  for (const mark of marks) forget.run(fromHex(mark));
}

function joinAnew(connection: Connection, report: number): void {
  const again = connection.prepare('UPDATE stories SET dirty = 1 WHERE work = ? AND facts IS NOT NULL');
  for (const work of worksOf(connection, report)) again.run(work);
}

/** The work that was reported, where it still holds a text of the report; else one that holds it today; its old number where none does. */
function workOf(connection: Connection, { id, work_id }: Pick<ReportRow, 'id' | 'work_id'>): WorkId {
  const works = worksOf(connection, id);
  const [first] = [...works].sort((a, b) => a - b);
  return works.has(work_id) ? work_id : (first ?? work_id);
}

/** The works that hold a text of which a report speaks. */
function worksOf(connection: Connection, report: number): ReadonlySet<WorkId> {
  const found = connection
    .prepare(
      `SELECT s.work FROM report_marks m JOIN stories s ON s.bytes_mark = m.mark WHERE m.report_id = ? AND s.work IS NOT NULL AND s.dead = 0
       UNION SELECT s.work FROM report_marks m JOIN stories s ON s.text_mark = m.mark WHERE m.report_id = ? AND s.work IS NOT NULL AND s.dead = 0`,
    )
    .all(report, report);
  return new Set((found as { readonly work: WorkId }[]).map(({ work }) => work));
}
