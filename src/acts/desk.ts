/** What a keeper does at the desk: the same acts as the commands, bound to one library and to who decides. */
import type { Decision, Library, WithdrawalGround } from '../archive/archive.ts';
import type { ReportOutcome, WorkId } from '../words/index.ts';
import type { NamedKind } from '../works/index.ts';
import { confirmWork } from './confirm.ts';
import { correctWork, type FieldAsWritten } from './correct.ts';
import { correctPost, type PostCorrectedOutcome } from './correct-post.ts';
import { type JoinOutcome, joinByHand } from './join-by-hand.ts';
import { type JudgeOutcome, judgeReport } from './judge-report.ts';
import { noticeSent } from './notice.ts';
import type { DecidedOutcome } from './on-work.ts';
import { type PartOutcome, partByHand } from './part-by-hand.ts';
import { type Permission, permitWork } from './permit.ts';
import { type RefuseOutcome, refuseWork } from './refuse.ts';
import { type ReleaseOutcome, releaseWork } from './release.ts';
import { mergeCreators, mergeTags, type Names, type NamesOutcome } from './same-name.ts';
import { listDecisions, type TakeBackOutcome, takeBackDecision } from './take-back.ts';
import { unlockWork } from './unlock.ts';
import { type ReinstateOutcome, reinstateWork, withdrawWork } from './withdraw.ts';

/** Each act is one decision on one work, with a reason in the keeper's words: there is none for several works at once. */
export interface Desk {
  release(work: WorkId, reason: string): Promise<ReleaseOutcome>;
  refuse(work: WorkId, reason: string, withNeighbours: boolean): Promise<RefuseOutcome>;
  join(works: readonly WorkId[], reason: string): Promise<JoinOutcome>;
  /** @param parts places in the work's contents, gaps counted */
  part(work: WorkId, parts: readonly number[], reason: string): Promise<PartOutcome>;
  correct(work: WorkId, written: FieldAsWritten, reason: string): Promise<DecidedOutcome>;
  correctPart(work: WorkId, part: number, written: FieldAsWritten, reason: string): Promise<PostCorrectedOutcome>;
  /** @param fields those that were looked at; all that are doubted where none is named */
  confirm(work: WorkId, fields: readonly string[], reason: string): Promise<DecidedOutcome>;
  permit(work: WorkId, permission: Permission, reason: string): Promise<DecidedOutcome>;
  /** @param on the day on which it was sent, ISO 8601; null for today */
  noticeSent(work: WorkId, on: string | null, reason: string): Promise<DecidedOutcome>;
  unlock(work: WorkId, reason: string): Promise<DecidedOutcome>;
  withdraw(work: WorkId, reason: string, ground: WithdrawalGround): Promise<DecidedOutcome>;
  reinstate(work: WorkId, reason: string): Promise<ReinstateOutcome>;
  mergeNames(kind: NamedKind, names: Names, reason: string): Promise<NamesOutcome>;
  judge(report: string, outcome: ReportOutcome, reason: string): Promise<JudgeOutcome>;
  takeBack(decision: number, reason: string): Promise<TakeBackOutcome>;
  /** Newest first; of one work, or of all. */
  decisions(work: WorkId | null, limit: number): Promise<readonly Decision[]>;
}

export function deskOf(library: Library, who: string): Desk {
  return {
    release: (work, reason) => releaseWork(library, work, who, reason),
    refuse: (work, reason, withNeighbours) => refuseWork(library, work, who, reason, { withNeighbours }),
    join: (works, reason) => joinByHand(library, works, who, reason),
    part: (work, parts, reason) => partByHand(library, work, parts, who, reason),
    correct: (work, written, reason) => correctWork(library, work, written, who, reason),
    correctPart: (work, part, written, reason) => correctPost(library, { work, part }, written, who, reason),
    confirm: (work, fields, reason) => confirmWork(library, work, fields, who, reason),
    permit: (work, permission, reason) => permitWork(library, work, permission, who, reason),
    noticeSent: (work, on, reason) => noticeSent(library, work, on, who, reason),
    unlock: (work, reason) => unlockWork(library, work, who, reason),
    withdraw: (work, reason, ground) => withdrawWork(library, work, who, reason, ground),
    reinstate: (work, reason) => reinstateWork(library, work, who, reason),
    mergeNames: (kind, names, reason) =>
      kind === 'creator' ? mergeCreators(library, names, who, reason) : mergeTags(library, kind, names, who, reason),
    judge: (report, outcome, reason) => judgeReport(library, report, outcome, who, reason),
    takeBack: (decision, reason) => takeBackDecision(library, decision, who, reason),
    decisions: (work, limit) => (work === null ? listDecisions(library, limit) : library.decisions.list(work, limit)),
  };
}
