/**
 * Taking a decision back, by another decision: the works are joined anew as if it had not been taken. Both stay written down. What was
 * refused is gone, so a refusal cannot be taken back.
 */
import type { Decision, HandDecision, Library, PolicySet } from '../archive/archive.ts';
import type { WorkId } from '../words/index.ts';
import { type Failed, failed } from './failure.ts';
import { isWithheld } from './found.ts';
import { locked } from './locked.ts';
import { apply } from './policy.ts';
import { finishInterrupted, joinAll } from './recover.ts';

/** All but a refusal, and what takes back. */
export type UndoableAct = Exclude<Decision['act'], 'take-back' | 'refuse'>;

export type TakeBackOutcome =
  | { readonly kind: 'taken-back'; readonly decision: number; readonly by: number; readonly act: UndoableAct }
  | Failed;

/** @param reason why, in the person's own words; may be empty */
export async function takeBackDecision(
  library: Library,
  id: number,
  who: string,
  reason: string,
  now = Date.now(),
): Promise<TakeBackOutcome> {
  return locked(library, `taking decision ${id} back`, async (): Promise<TakeBackOutcome> => {
    await finishInterrupted(library, now);
    const taken = await library.decisions.find(id);
    if (taken === null)
      return failed(
        'no-such-decision',
        `${library.dir}: there is no decision ${id}. masterlist decisions --as owner lists them.`,
      );
    if (taken.act === 'refuse')
      return failed('not-by-hand', `Decision ${id} is a refusal, the one that cannot be taken back: its text is gone.`);
    if (taken.act === 'take-back')
      return failed('not-by-hand', `Decision ${id} took another back, and holds. Decide that anew where it was right after all.`);
    if (taken.takenBackBy !== null)
      return failed('taken-back', `Decision ${id} was taken back before, by decision ${taken.takenBackBy}.`);
    const written = reason.replace(/\s+/g, ' ').trim();
    if (taken.act === 'policy') return endPolicy(library, taken, { who, reason: written, now });
    const withheld = taken.act === 'join' || taken.act === 'part' ? await withheldMarks(library, taken) : [];
    const covers = { decision: id, withheld };
    const by = await library.joining.takeBack({ at: now, who, act: 'take-back', work: taken.work, reason: written, covers });
    await joinAll(library, now);
    const data = { decision: id, by: by.id };
    await library.events.add({ at: now, who, what: 'decision taken back', work: taken.work, import: null, data });
    return { kind: 'taken-back', decision: id, by: by.id, act: taken.act };
  });
}

/** Of a policy all works that it changed are judged anew. Expects the lock. */
async function endPolicy(
  library: Library,
  { id, act, covers }: PolicySet,
  deciding: { readonly who: string; readonly reason: string; readonly now: number },
): Promise<TakeBackOutcome> {
  const ended = await apply(library, { set: [], end: [covers.policy.name] }, deciding);
  if (ended.kind === 'failed') return ended;
  const by = (await library.decisions.find(id))?.takenBackBy ?? id;
  return { kind: 'taken-back', decision: id, by, act };
}

/** Of the posts that a decision speaks of, and all beside them: those that stand in a withheld work now. */
async function withheldMarks(library: Library, { id, act }: HandDecision): Promise<readonly string[]> {
  const marks: string[] = [];
  for (const work of await library.joining.worksByHand({ id, act })) {
    const found = await library.catalogue.find(work);
    if (found.kind !== 'work' || !isWithheld(found.work)) continue;
    marks.push(...(await library.withheld.marks(work)).map(({ bytes }) => bytes));
  }
  return marks;
}

/**
 * Decisions as they were written down, newest first.
 * @param work those on this work alone; null for all
 */
export async function listDecisions(library: Library, limit: number, work: WorkId | null = null): Promise<readonly Decision[]> {
  return library.decisions.list(work, limit);
}
