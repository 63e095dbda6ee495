/** What a keeper does at the desk: the same acts as the commands, bound to one library and to who decides. */
import type { Decision, Library } from '../archive/archive.ts';
import type { WorkId } from '../words/index.ts';
import { type JoinOutcome, joinByHand } from './join-by-hand.ts';
import { type PartOutcome, partByHand } from './part-by-hand.ts';
import { type RefuseOutcome, refuseWork } from './refuse.ts';
import { type ReleaseOutcome, releaseWork } from './release.ts';
import { listDecisions, type TakeBackOutcome, takeBackDecision } from './take-back.ts';

/** Each act is one decision on one work, with a reason in the keeper's words: there is none for several works at once. */
export interface Desk {
  release(work: WorkId, reason: string): Promise<ReleaseOutcome>;
  refuse(work: WorkId, reason: string, withNeighbours: boolean): Promise<RefuseOutcome>;
  join(works: readonly WorkId[], reason: string): Promise<JoinOutcome>;
  /** @param parts places in the work's contents, gaps counted */
  part(work: WorkId, parts: readonly number[], reason: string): Promise<PartOutcome>;
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
    takeBack: (decision, reason) => takeBackDecision(library, decision, who, reason),
    decisions: (work, limit) => (work === null ? listDecisions(library, limit) : library.decisions.list(work, limit)),
  };
}
