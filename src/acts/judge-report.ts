/**
 * Judging a report, with a written reason. Dismissed: what it hid is as it was before. Upheld: the work is hidden, whatever the ground; to
 * withdraw or to refuse it then is a decision of its own.
 */
import type { Library } from '../archive/archive.ts';
import { followed } from '../archive/followed.ts';
import type { ReportOutcome, WorkId } from '../words/index.ts';
import { type Failed, failed } from './failure.ts';
import { reasonOf } from './found.ts';
import { locked } from './locked.ts';
import { finishInterrupted, joinAll } from './recover.ts';

export type JudgeOutcome =
  | {
      readonly kind: 'judged';
      /** The number of the decision, by which it can be taken back. */
      readonly decision: number;
      /** The work that was reported, under its number of today; null where it is gone. */
      readonly work: WorkId | null;
    }
  | Failed;

export async function judgeReport(
  library: Library,
  reference: string,
  outcome: ReportOutcome,
  who: string,
  reason: string,
  now = Date.now(),
): Promise<JudgeOutcome> {
  const written = reasonOf(outcome === 'dismissed' ? 'dismiss the report on' : 'uphold the report on', reason);
  if (typeof written !== 'string') return written;
  return locked(library, `judging report ${reference}`, async (): Promise<JudgeOutcome> => {
    await finishInterrupted(library, now);
    const report = await library.reports.find(normalReference(reference));
    if (report === null)
      return failed('no-such-report', `There is no report ${reference}. masterlist reports --as owner lists them.`);
    if (report.judged !== null)
      return failed(
        'report-judged',
        `Report ${report.reference} was judged before, by decision ${report.judged.decision}. masterlist undo-decision ${report.judged.decision} opens it again.`,
      );
    const work = await followed(library.catalogue, report.work);
    const marks =
      work === null
        ? []
        : (await library.withheld.marks(work.id)).flatMap(({ bytes, text }) => (text === null ? [bytes] : [bytes, text]));
    const covers = { report: report.reference, outcome, marks };
    const decision = { at: now, who, act: 'judge-report', work: work?.id ?? report.work, reason: written, covers } as const;
    const { id } = await library.reports.judge(decision, outcome);
    await joinAll(library, now);
    const data = { reference: report.reference, outcome, decision: id };
    await library.events.add({ at: now, who, what: 'report judged', work: work?.id ?? null, import: null, data });
    return { kind: 'judged', decision: id, work: work?.id ?? null };
  });
}

/** References are read out and typed: case and dashes do not count. */
function normalReference(typed: string): string {
  const letters = typed.toUpperCase().replace(/[^A-Z0-9]/g, '');
  return `${letters.slice(0, 4)}-${letters.slice(4, 8)}-${letters.slice(8)}`;
}
