/**
 * Joining works by a person's decision. It holds through every later import, undo and reading, until it is taken back. The joined work
 * is judged as a whole, so one sealed part seals it.
 */
import type { Library } from '../archive/archive.ts';
import type { Work, WorkId } from '../words/index.ts';
import { type Failed, failed } from './failure.ts';
import { reasonOf, workToJudge } from './found.ts';
import { locked } from './locked.ts';
import { finishInterrupted, joinAll } from './recover.ts';

export type JoinOutcome =
  | {
      readonly kind: 'joined';
      /** The number of the decision, by which it can be taken back. */
      readonly decision: number;
      readonly work: Work;
      /** The numbers that lead to it from now on. */
      readonly forwards: readonly WorkId[];
    }
  | Failed;

export async function joinByHand(
  library: Library,
  ids: readonly WorkId[],
  who: string,
  reason: string,
  now = Date.now(),
): Promise<JoinOutcome> {
  const written = reasonOf('join', reason);
  if (typeof written !== 'string') return written;
  const works = [...new Set(ids)];
  if (works.length < 2) return failed('one-work', 'To join works, name at least two: this names one.');
  return locked(library, `joining works ${works.join(', ')}`, async (): Promise<JoinOutcome> => {
    await finishInterrupted(library, now);
    const marks = new Set<string>();
    for (const id of works) {
      const work = await workToJudge(library, id);
      if ('kind' in work) return work;
      for (const { bytes } of await library.withheld.marks(id)) marks.add(bytes);
    }
    const [first = 0] = works;
    const covers = { marks: [...marks], works };
    const { id: decision } = await library.joining.byHand({ at: now, who, act: 'join', work: first, reason: written, covers });
    await joinAll(library, now);
    const data = { works, decision };
    await library.events.add({ at: now, who, what: 'joined', work: first, import: null, data });
    const work = await workNow(library, first);
    return { kind: 'joined', decision, work, forwards: works.filter((id) => id !== work.id) };
  });
}

/** The work that a number leads to after a joining. */
async function workNow(library: Library, id: WorkId): Promise<Work> {
  const found = await library.catalogue.find(id);
  if (found.kind === 'work') return found.work;
  const moved = found.kind === 'moved' ? await library.catalogue.find(found.to) : found;
  if (moved.kind !== 'work') throw new Error(`work ${id} was joined and is nowhere`);
  return moved.work;
}
