/** A decision of a person on one work: written down, and the work judged anew by it, in one act. */
import type { Library, NewDecision, WorkDecision } from '../archive/archive.ts';
import { followed } from '../archive/followed.ts';
import type { Work, WorkId } from '../words/index.ts';
import { type Failed, failed } from './failure.ts';
import { reasonOf, workToJudge } from './found.ts';
import { locked } from './locked.ts';
import { finishInterrupted, joinAll } from './recover.ts';

export type DecidedOutcome =
  | {
      readonly kind: 'decided';
      /** The number of the decision, by which it can be taken back. */
      readonly decision: number;
      /** The work as it stands now. */
      readonly work: Work;
    }
  | Failed;

/** Who decides on which work, why, and when. */
export interface Deciding {
  readonly work: WorkId;
  readonly who: string;
  /** In their own words. */
  readonly reason: string;
  readonly now: number;
}

/** What differs from one act to the next. */
export interface OnWork {
  /** For a message that asks for the reason: `withdraw`. */
  readonly verb: string;
  /** For others that wait for the lock. */
  readonly doing: string;
  /** What the event is called. */
  readonly event: string;
  /** The act and what it covers, or why it cannot be done. */
  decide(work: Work): Promise<Pick<NewDecision<WorkDecision>, 'act' | 'covers'> | Failed>;
}

export async function decideOnWork(library: Library, deciding: Deciding, act: OnWork): Promise<DecidedOutcome> {
  const { work: id, who, reason, now } = deciding;
  const written = reasonOf(act.verb, reason);
  if (typeof written !== 'string') return written;
  return locked(library, `${act.doing} work ${id}`, async (): Promise<DecidedOutcome> => {
    await finishInterrupted(library, now);
    const work = await workToJudge(library, id);
    if ('kind' in work) return work;
    const decided = await act.decide(work);
    if ('kind' in decided) return decided;
    // `act` and `covers` come from one member of the union, so they go together.
    const decision = { at: now, who, work: id, reason: written, ...decided } as NewDecision<WorkDecision>;
    const posts = await library.catalogue.posts(id);
    const { id: number } = await library.joining.decide<WorkDecision>(decision);
    await joinAll(library, now);
    const data = { decision: number };
    await library.events.add({ at: now, who, what: act.event, work: id, import: null, data });
    return { kind: 'decided', decision: number, work: (await workAfter(library, id, posts)) ?? work };
  });
}

/** Where the number leads to now, or its posts stand. */
async function workAfter(library: Library, id: WorkId, posts: readonly { readonly post: number }[]): Promise<Work | null> {
  const same = await followed(library.catalogue, id);
  if (same !== null) return same;
  for (const { post } of posts) {
    const place = (await library.catalogue.reading(post))?.work;
    const found = place ? await followed(library.catalogue, Number(place.id)) : null;
    if (found !== null) return found;
  }
  return null;
}

/** The marks of bytes of a work's stories: by these its decisions name it. */
export async function marksOfBytes(library: Library, work: WorkId): Promise<readonly string[]> {
  return (await library.withheld.marks(work)).map(({ bytes }) => bytes);
}

/** A day that a person names, ISO 8601, not after today; today where none is named. */
export function dayOf(day: string | null, now: number): string | Failed {
  const today = new Date(now).toISOString().slice(0, 10);
  if (day === null) return today;
  const written = day.trim();
  const read = /^\d{4}-\d{2}-\d{2}$/.test(written) ? new Date(`${written}T00:00:00Z`) : null;
  if (read === null || Number.isNaN(read.getTime()) || read.toISOString().slice(0, 10) !== written)
    return failed('bad-day', `${written}: this is no day. Write it as 2003-05-30.`);
  return written <= today
    ? written
    : failed('bad-day', `${written}: this day has not come yet. Name the day on which it happened.`);
}
