/** What a reader, an author or anybody else tells the keeper of a work: a report, or the wish that it be withdrawn. */
import type { WorkId } from './work.ts';

/** `minors` is the ground of the withholding rule: a report on it hides the work until somebody has judged it. */
export const REPORT_GROUNDS = ['minors', 'withdrawal', 'copied', 'private', 'other'] as const;
export type ReportGround = (typeof REPORT_GROUNDS)[number];

/** What came of a report. `upheld`: it was right, and hides the work; whether that is then withdrawn or refused is another decision. */
export const REPORT_OUTCOMES = ['dismissed', 'upheld'] as const;
export type ReportOutcome = (typeof REPORT_OUTCOMES)[number];

export interface ReportJudgement {
  readonly outcome: ReportOutcome;
  /** The number of the decision. */
  readonly decision: number;
  readonly at: number;
  readonly who: string;
  readonly reason: string;
}

export interface Report {
  /** Random; given to whoever reported, so that they can name it. Says nothing of the work. */
  readonly reference: string;
  readonly at: number;
  /** The work that holds a text of it today; where none does, the number under which it was reported. */
  readonly work: WorkId;
  readonly ground: ReportGround;
  /** In the words of whoever reported; may be empty. */
  readonly words: string;
  /** Where they want to be answered: private, the owner's alone. Null where they did not say. */
  readonly answerTo: string | null;
  /** Null while nobody has judged it. */
  readonly judged: ReportJudgement | null;
}
