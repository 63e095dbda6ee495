/**
 * Groups: the stories that are joined among each other. Two stories stand in one group where ties lead from one to the other, through
 * others too. Which group a story stands in hangs on all stories and nothing else, so that a library comes out the same whatever the
 * order in which it was filled. The walk is the same for a store's index and for one in memory.
 */
import type { PostId } from '../words/index.ts';
import { NumberSet } from './number-set.ts';
import { areKin, COMMON_SHAPE, kindOf, type OwnTitle, partnerOf, type TieKind } from './ties.ts';

/** Where ties are looked up. */
export interface TieIndex {
  /** The keys of a story; null where it is not to be joined. */
  keys(post: PostId): readonly number[] | null;
  /** The stories that carry a key; null where more than `most` do: it is crowded, and ties nothing. */
  carriers(key: number, most: number): readonly PostId[] | null;
  /** One person's title, by its key. */
  title(key: number): OwnTitle | null;
  /** All such titles under a shape, in any order; null where there are more than `most`. */
  alike(shape: number, most: number): readonly Pick<OwnTitle, 'key' | 'forms'>[] | null;
}

/** A larger group is cut into what title, author and people hold together: more than an author's serials, and some 50 MB in memory with all that is known of each. */
const LARGEST = 4_000;
const FIRM: ReadonlySet<TieKind> = new Set<TieKind>(['title', 'finer title', 'hand']);

/** A set of posts, as large as a library. */
export interface PostSet {
  has(post: PostId): boolean;
  add(post: PostId): unknown;
}

/** So many stories are found between two breaths of a walk. */
const BREATH = 1000;

/** What a walk comes to: a group, or, where that takes long, a moment to look up. `found`: stories that it came upon since it last told. */
export type WalkStep =
  | { readonly kind: 'group'; readonly posts: readonly PostId[]; readonly found: number }
  | { readonly kind: 'walking'; readonly found: number };

/**
 * The group of a story, in the order of numbers; several where it had to be cut. None where the story is not to be joined.
 * @param seen posts of groups already given; those of this one are added
 */
export function groupsAround(index: TieIndex, seed: PostId, seen: PostSet): readonly (readonly PostId[])[] {
  return [...walkAround(index, seed, seen)].flatMap((step) => (step.kind === 'group' ? [step.posts] : []));
}

/** The same a step at a time: ties can lead through a whole library, and whoever walks there has to look up now and then. */
export function* walkAround(index: TieIndex, seed: PostId, seen: PostSet): Generator<WalkStep> {
  const whole = yield* walk(index, seed, seen, null);
  const found = whole.length % BREATH;
  if (whole.length <= LARGEST) {
    if (whole.length > 0) yield { kind: 'group', posts: whole, found };
    return;
  }
  yield { kind: 'walking', found };
  const cut = new Set<PostId>();
  for (const post of whole) if (!cut.has(post)) yield { kind: 'group', posts: firmGroup(index, post, cut), found: 0 };
}

function firmGroup(index: TieIndex, post: PostId, cut: PostSet): readonly PostId[] {
  const steps = walk(index, post, cut, FIRM);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/**
 * The stories that ties lead to directly from stories with these keys, those stories themselves perhaps among them. May give one twice.
 * @param stories the keys of each
 */
export function* tiedTo(index: TieIndex, stories: Iterable<readonly number[]>): Generator<PostId> {
  const trail = newTrail();
  for (const keys of stories) yield* follow(index, keys, trail, null);
}

/** What one walk remembers. */
interface Trail {
  readonly followed: NumberSet;
  readonly crowded: NumberSet;
}

const newTrail = (): Trail => ({ followed: new NumberSet(), crowded: new NumberSet() });

function* walk(
  index: TieIndex,
  seed: PostId,
  seen: PostSet,
  only: ReadonlySet<TieKind> | null,
): Generator<WalkStep, readonly PostId[]> {
  const trail = newTrail();
  const group: PostId[] = [];
  if (seen.has(seed)) return group;
  seen.add(seed);
  const waiting: PostId[] = [seed];
  for (let post = waiting.pop(); post !== undefined; post = waiting.pop()) {
    const keys = index.keys(post);
    if (keys === null) continue;
    group.push(post);
    if (group.length % BREATH === 0) yield { kind: 'walking', found: BREATH };
    for (const other of follow(index, keys, trail, only)) {
      if (seen.has(other)) continue;
      seen.add(other);
      waiting.push(other);
    }
  }
  return group.sort((a, b) => a - b);
}

function* follow(index: TieIndex, keys: readonly number[], trail: Trail, only: ReadonlySet<TieKind> | null): Generator<PostId> {
  // A story's finer title key stands behind its title keys. What it ties, they tie, unless all of them are crowded.
  let crowded = true;
  for (const key of keys) {
    const { name, meets, most } = kindOf(key);
    if (only !== null && !only.has(name)) continue;
    if (name === 'finer title' && !crowded) continue;
    if (!trail.followed.has(key)) {
      const met = meeting(index, key, meets, most, trail);
      // A plain key that one story carries leads to nobody, and is not met again: most keys are such.
      if (meets !== 'plain' || !Array.isArray(met) || met.length > 1) trail.followed.add(key);
      if (met === null) trail.crowded.add(key);
      else yield* met;
    }
    if (name === 'title' && !trail.crowded.has(key)) crowded = false;
  }
}

/** The stories that a key leads to; null where it is crowded. */
function meeting(
  index: TieIndex,
  key: number,
  meets: ReturnType<typeof kindOf>['meets'],
  most: number,
  trail: Trail,
): Iterable<PostId> | null {
  switch (meets) {
    case 'plain':
      return index.carriers(key, most);
    case 'heart': {
      const hearts = index.carriers(key, most);
      const edges = hearts === null ? null : index.carriers(partnerOf(key), kindOf(partnerOf(key)).most);
      return hearts === null ? null : [...hearts, ...(edges ?? [])];
    }
    case 'edge': {
      const hearts = index.carriers(partnerOf(key), kindOf(partnerOf(key)).most);
      if (hearts === null || hearts.length === 0) return hearts;
      return index.carriers(key, most) === null ? null : hearts;
    }
    case 'kin':
      return kinOf(index, key, most, trail);
    case 'none':
      return [];
    default:
      return meets satisfies never;
  }
}

/** The stories under titles of the same person that are kin to this one. */
function* kinOf(index: TieIndex, key: number, most: number, { followed }: Trail): Generator<PostId> {
  const own = index.title(key);
  // Where so many stories carry it, it is no title.
  if (own === null || index.carriers(key, most) === null) return;
  const known = new Set<number>([key]);
  for (const shape of own.shapes) {
    for (const { key: other, forms } of index.alike(shape, COMMON_SHAPE) ?? []) {
      if (known.has(other) || followed.has(other)) continue;
      known.add(other);
      if (areKin(own.forms, forms)) yield* index.carriers(other, most) ?? [];
    }
  }
}
