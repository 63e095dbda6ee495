/** Reports on works: kept with what they speak of, until somebody has judged them. */
import type { Report, ReportGround, ReportOutcome } from '../words/index.ts';
import type { NewDecision, ReportJudged } from './archive.ts';

/** A report as it comes in. */
export interface NewReport extends Omit<Report, 'judged'> {
  /** Keyed hashes of the texts that it speaks of, of bytes and of normalised text. */
  readonly marks: readonly string[];
  /** Hides every work that holds one of these texts, in the same step. */
  readonly holds: boolean;
}

export interface ReportsPage {
  readonly reports: readonly Report[];
  readonly total: number;
}

export interface Reports {
  /**
   * Keeps a report. One that holds hides what it speaks of at once: it waits for nobody's lock, since a whole import can hold that. Joining
   * hides the same works whenever it makes them anew.
   */
  add(report: NewReport): Promise<void>;
  find(reference: string): Promise<Report | null>;
  /** Newest first; those that nobody has judged alone where `open` says so. */
  list(open: boolean, offset: number, limit: number): Promise<ReportsPage>;
  /** How many came on this ground since then. */
  countSince(ground: ReportGround, at: number): Promise<number>;
  /** Writes the judgement down and marks the works of its texts to be joined anew. Expects the lock. */
  judge(decision: NewDecision<ReportJudged>, outcome: ReportOutcome): Promise<ReportJudged>;
}
