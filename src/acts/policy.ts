/**
 * Policies of the keeper: tried on the whole archive before they apply, then applied in one step. Each is a decision, which another takes back;
 * what a policy added to the rule of withholding is remembered as that rule's own, and stays.
 */
import type { Library, PolicySet } from '../archive/archive.ts';
import type { Policy, StandingPolicy, State, StateReason, Work, WorkId } from '../words/index.ts';
import { type Failed, failed, guarded } from './failure.ts';
import { type Joiner, joinerOf } from './join.ts';
import { locked } from './locked.ts';
import { standingPolicies } from './policies.ts';
import { finishInterrupted, joinAll } from './recover.ts';

/** Policies that come and go together. One that comes under the name of one that stands takes its place. */
export interface PolicyWish {
  readonly set: readonly Policy[];
  /** By name. */
  readonly end: readonly string[];
}

/** A work that would change. No word of it: it may be one that nobody may read. */
export interface PolicyEffect {
  readonly work: WorkId;
  readonly from: State;
  readonly to: State;
  readonly reason: StateReason;
  /** Tags that it would gain and lose. */
  readonly gains: readonly string[];
  readonly loses: readonly string[];
}

export interface PolicyTrial {
  readonly kind: 'tried';
  /** Works that were looked at. */
  readonly works: number;
  readonly effects: readonly PolicyEffect[];
}

/** What would change if these policies came and went. Nothing is written. */
export async function tryPolicies(library: Library, wish: PolicyWish, now = Date.now()): Promise<PolicyTrial | Failed> {
  return guarded(library, async () => {
    const standing = await standingPolicies(library);
    return unknown(wish, standing) ?? trial(library, standing, afterwards(wish, standing), now);
  });
}

export type PolicyOutcome =
  | {
      readonly kind: 'set';
      /** The decisions that set them. */
      readonly decisions: readonly PolicySet[];
      readonly trial: PolicyTrial;
    }
  | Failed;

/** @param reason why, in the person's own words; may be empty, as each policy says its own */
export async function setPolicies(
  library: Library,
  wish: PolicyWish,
  who: string,
  reason: string,
  now = Date.now(),
): Promise<PolicyOutcome> {
  return locked(library, 'setting policies', async (): Promise<PolicyOutcome> => {
    await finishInterrupted(library, now);
    return apply(library, wish, { who, reason: reason.replace(/\s+/g, ' ').trim(), now });
  });
}

interface Deciding {
  readonly who: string;
  readonly reason: string;
  readonly now: number;
}

/** Expects the lock. */
export async function apply(library: Library, wish: PolicyWish, { who, reason, now }: Deciding): Promise<PolicyOutcome> {
  const standing = await standingPolicies(library);
  const wrong = unknown(wish, standing);
  if (wrong !== null) return wrong;
  const tried = await trial(library, standing, afterwards(wish, standing), now);
  const going = standing.filter(({ policy }) => goes(policy, wish));
  const decisions = await library.joining.setPolicies({
    set: wish.set.map((policy) => ({ at: now, who, act: 'policy', work: null, reason, covers: { policy } })),
    ended: going.map(({ id }) => ({
      at: now,
      who,
      act: 'take-back',
      work: null,
      reason,
      covers: { decision: id, withheld: [] },
    })),
    works: tried.effects.map(({ work }) => work),
  });
  await joinAll(library, now);
  const data = { set: decisions.map(({ id }) => id), ended: going.map(({ id }) => id), works: tried.effects.length };
  await library.events.add({ at: now, who, what: 'policies set', work: null, import: null, data });
  return { kind: 'set', decisions, trial: tried };
}

function unknown({ end }: PolicyWish, standing: readonly StandingPolicy[]): Failed | null {
  const missing = end.find((name) => !standing.some(({ policy }) => policy.name === name));
  return missing === undefined
    ? null
    : failed('no-such-policy', `No policy called ${missing} stands here. masterlist policy list --as owner lists them.`);
}

const goes = ({ name }: Policy, { set, end }: PolicyWish): boolean => end.includes(name) || set.some((one) => one.name === name);

/** Numbers beyond any decision, in the order in which they will be given. */
const UNNUMBERED = Number.MAX_SAFE_INTEGER / 2;

function afterwards(wish: PolicyWish, standing: readonly StandingPolicy[]): readonly StandingPolicy[] {
  const stays = standing.filter(({ policy }) => !goes(policy, wish));
  return [...stays, ...wish.set.map((policy, at) => ({ id: UNNUMBERED + at, policy }))];
}

/** Both judged from scratch, so that nothing is told that has another cause. */
async function trial(
  library: Library,
  standing: readonly StandingPolicy[],
  wanted: readonly StandingPolicy[],
  now: number,
): Promise<PolicyTrial> {
  const [today, then] = [await joinerOf(library, now, standing), await joinerOf(library, now, wanted)];
  const effects: PolicyEffect[] = [];
  let works = 0;
  for await (const { work, stories } of library.joining.works()) {
    works += 1;
    const composed = await composedBoth(library, work, stories, today, then);
    const effect = composed === null ? null : effectOf(...composed);
    if (effect !== null) effects.push(effect);
  }
  return { kind: 'tried', works, effects };
}

type Stories = Awaited<ReturnType<Library['joining']['group']>>;

/** A work as it is and as it would be; among all that it was joined with, where its own stories do not make it. */
async function composedBoth(
  library: Library,
  id: WorkId,
  stories: Stories,
  today: Joiner,
  then: Joiner,
): Promise<readonly [Work, Work] | null> {
  const [first] = stories;
  if (first === undefined) return null;
  const alone = today(stories).length === 1;
  const group = alone ? stories : await library.joining.group(first.post);
  const own = (joiner: Joiner) =>
    joiner(group)
      .find(({ posts }) => posts.some(({ post }) => post === first.post))
      ?.compose(id).work;
  const [before, after] = [own(today), own(then)];
  return before === undefined || after === undefined ? null : [before, after];
}

function effectOf(before: Work, after: Work): PolicyEffect | null {
  const names = (work: Work) => work.tags.filter(({ kind }) => kind === 'additional').map(({ name }) => name);
  const [had, has] = [names(before), names(after)];
  const gains = has.filter((name) => !had.includes(name));
  const loses = had.filter((name) => !has.includes(name));
  const same = before.state === after.state && before.reason.code === after.reason.code && before.reason.why === after.reason.why;
  if (same && gains.length + loses.length === 0) return null;
  return { work: after.id, from: before.state, to: after.state, reason: after.reason, gains, loses };
}
