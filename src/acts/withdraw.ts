/**
 * Withdrawing a work: nobody but the owner sees it from then on, on no surface. Nothing is deleted. It holds for copies of its texts, too,
 * and through every later import and reading, until it is reinstated.
 */
import type { Library, WithdrawalGround } from '../archive/archive.ts';
import type { Work, WorkId } from '../words/index.ts';
import { type Failed, failed, guarded } from './failure.ts';
import { reasonOf, workToJudge } from './found.ts';
import { locked } from './locked.ts';
import { type DecidedOutcome, decideOnWork } from './on-work.ts';
import { finishInterrupted, joinAll } from './recover.ts';

/** @param ground at whose wish: its author's, or the keeper's */
export async function withdrawWork(
  library: Library,
  id: WorkId,
  who: string,
  reason: string,
  ground: WithdrawalGround,
  now = Date.now(),
): Promise<DecidedOutcome> {
  const outcome = await decideOnWork(
    library,
    { work: id, who, reason, now },
    {
      verb: 'withdraw',
      doing: 'withdrawing',
      event: 'withdrawn',
      async decide(work) {
        if (work.state === 'withdrawn') return failed('withdrawn', `Work ${id} is withdrawn already.`);
        const marks = await allMarks(library, id);
        return { act: 'withdraw', covers: { marks, ground } };
      },
    },
  );
  const busy = outcome.kind === 'failed' && outcome.code === 'busy';
  return busy ? withdrawAtOnce(library, id, { who, reason, ground, now }) : outcome;
}

interface Withdrawing {
  readonly who: string;
  readonly reason: string;
  readonly ground: WithdrawalGround;
  readonly now: number;
}

/** While another act holds the lock, an import of hours perhaps: an author need not wait for that. */
async function withdrawAtOnce(library: Library, id: WorkId, { who, reason, ground, now }: Withdrawing): Promise<DecidedOutcome> {
  const written = reasonOf('withdraw', reason);
  if (typeof written !== 'string') return written;
  return guarded(library, async (): Promise<DecidedOutcome> => {
    const work = await workToJudge(library, id);
    if ('kind' in work) return work;
    if (work.state === 'withdrawn') return failed('withdrawn', `Work ${id} is withdrawn already.`);
    const covers = { marks: await allMarks(library, id), ground };
    const { id: decision } = await library.joining.withdrawNow({
      at: now,
      who,
      act: 'withdraw',
      work: id,
      reason: written,
      covers,
    });
    await library.events.add({ at: now, who, what: 'withdrawn', work: id, import: null, data: { decision } });
    const after = await workToJudge(library, id);
    return 'kind' in after ? after : { kind: 'decided', decision, work: after };
  });
}

export type ReinstateOutcome =
  | {
      readonly kind: 'reinstated';
      /** The withdrawals that were taken back. */
      readonly takesBack: readonly number[];
      /** The decisions by which they were, in the same order. */
      readonly decisions: readonly number[];
      readonly work: Work;
    }
  | Failed;

/**
 * Takes every withdrawal of a work back, by decisions of their own.
 * @param reason why, in the person's own words; may be empty
 */
export async function reinstateWork(
  library: Library,
  id: WorkId,
  who: string,
  reason: string,
  now = Date.now(),
): Promise<ReinstateOutcome> {
  return locked(library, `reinstating work ${id}`, async (): Promise<ReinstateOutcome> => {
    await finishInterrupted(library, now);
    const work = await workToJudge(library, id);
    if ('kind' in work) return work;
    const withdrawals = await withdrawalsOf(library, id);
    if (withdrawals.length === 0) return failed('not-withdrawn', `Work ${id} is not withdrawn (${work.state}).`);
    const written = reason.replace(/\s+/g, ' ').trim();
    const decisions: number[] = [];
    for (const decision of withdrawals) {
      const covers = { decision, withheld: [] };
      const by = await library.joining.takeBack({ at: now, who, act: 'take-back', work: id, reason: written, covers });
      decisions.push(by.id);
    }
    await joinAll(library, now);
    const data = { decisions: withdrawals };
    await library.events.add({ at: now, who, what: 'reinstated', work: id, import: null, data });
    const after = await workToJudge(library, id);
    return 'kind' in after ? after : { kind: 'reinstated', takesBack: withdrawals, decisions, work: after };
  });
}

async function allMarks(library: Library, id: WorkId): Promise<readonly string[]> {
  const marks = await library.withheld.marks(id);
  return [...new Set(marks.flatMap(({ bytes, text }) => (text === null ? [bytes] : [bytes, text])))];
}

async function withdrawalsOf(library: Library, id: WorkId): Promise<readonly number[]> {
  const decided = await library.decisions.onWorks(await allMarks(library, id));
  return decided.filter(({ act }) => act === 'withdraw').map((decision) => decision.id);
}
