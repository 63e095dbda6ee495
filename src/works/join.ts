/** Posts into works: which belong together, in what order, with what missing, and why. */
import type { PostId, Reading } from '../words/index.ts';
import { type Entry, entriesOf, runTotal, workKey } from './entries.ts';
import { type JoinFacts, joinFacts, placeOf } from './facts.ts';
import { groupsAround } from './groups.ts';
import { asDecided, type HandJoins, NO_HANDS } from './hands.ts';
import { strongKeys } from './keys.ts';
import { differences } from './kinship.ts';
import { mergeRuns } from './merge.ts';
import { byDate } from './order.ts';
import { type Run, runsOf } from './runs.ts';
import { TieMemory } from './tie-memory.ts';
import { tieNumber, tiesOf } from './ties.ts';

export interface JoinedWork {
  /** Names the work by its contents: the same whatever the order in which its posts were read, unique within one joining. */
  readonly key: string;
  /** Chapters and gaps in reading order; positions count from 1 and count gaps, so that a gap filled later moves nothing. */
  readonly entries: readonly Entry[];
  /** How many parts the work has, as its latest part says; null where it does not. */
  readonly total: number | null;
  /** Why these posts are one work; empty for a single post. */
  readonly why: readonly string[];
}

/**
 * Joins posts into works. Every story stands in exactly one work; other kinds of post in none. The order of the input does not matter.
 * A store that holds more than fits in memory walks the groups of its own index (`groupsAround`) and gives each to `joinGroup`.
 * @param hands what people joined and parted; it overrules what the posts say
 */
export function joinPosts(facts: Iterable<JoinFacts>, hands: HandJoins = NO_HANDS): readonly JoinedWork[] {
  const stories = [...facts].filter((post) => post.kind === 'story').sort(byDate);
  const about = handsByPost(hands);
  return named(
    groupsAmong(stories, hands).flatMap((group) => {
      const own = new Set(group.flatMap(({ post }) => about.get(post) ?? []));
      return runsTogether(
        group,
        hands.filter((hand) => own.has(hand)),
      );
    }),
  );
}

/** Joins the stories of one group into works: by themselves, without looking for groups among them. */
export function joinGroup(facts: Iterable<JoinFacts>, hands: HandJoins = NO_HANDS): readonly JoinedWork[] {
  return named(runsTogether([...facts].filter((post) => post.kind === 'story').sort(byDate), hands));
}

/** @param stories of one group, in order of date */
function runsTogether(stories: readonly JoinFacts[], hands: HandJoins): readonly Run[] {
  const runs = titledAlike(stories).flatMap((same) => runsOf(same, same.length > 1 && same.every((post) => post.titles.generic)));
  return asDecided(mergeRuns(runs), hands);
}

function named(runs: readonly Run[]): readonly JoinedWork[] {
  const seen = new Map<string, number>();
  return inOrder(runs).map((run) => {
    const key = workKey(run);
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return { key: count === 1 ? key : `${key}-${count}`, entries: entriesOf(run), total: runTotal(run), why: reasons(run) };
  });
}

/** By their first posts. */
function inOrder(runs: readonly Run[]): readonly Run[] {
  const first = (run: Run): JoinFacts | undefined => run.chapters.flatMap((chapter) => chapter.posts).sort(byDate)[0];
  return runs
    .map((run) => ({ run, first: first(run) }))
    .sort((a, b) => (a.first === undefined || b.first === undefined ? 0 : byDate(a.first, b.first)))
    .map(({ run }) => run);
}

function handsByPost(hands: HandJoins): ReadonlyMap<PostId, HandJoins> {
  const about = new Map<PostId, HandJoins[number][]>();
  for (const hand of hands) {
    for (const post of hand.kind === 'together' ? hand.posts : [...hand.posts, ...hand.from]) {
      const known = about.get(post);
      if (known === undefined) about.set(post, [hand]);
      else known.push(hand);
    }
  }
  return about;
}

/** @param stories in order of date, which each group keeps */
function groupsAmong(stories: readonly JoinFacts[], hands: HandJoins): readonly (readonly JoinFacts[])[] {
  const byHand = new Map<PostId, number[]>();
  hands.forEach((hand, at) => {
    if (hand.kind === 'apart') return;
    for (const post of hand.posts) byHand.set(post, [...(byHand.get(post) ?? []), tieNumber('hand', String(at))]);
  });
  const keys = stories.map((): readonly number[] => []);
  const index = new TieMemory((at) => keys[at] ?? null);
  stories.forEach((facts, at) => {
    const ties = tiesOf(facts);
    keys[at] = [...ties.keys, ...(byHand.get(facts.post) ?? [])];
    index.add(at, { ...ties, keys: keys[at] });
  });
  const seen = new Set<number>();
  return stories.flatMap((_, at) =>
    seen.has(at) ? [] : groupsAround(index, at, seen).map((group) => group.flatMap((one) => stories[one] ?? [])),
  );
}

/** Posts that share title and author, directly or through each other (a name in one, name and address in the next). */
function titledAlike(stories: readonly JoinFacts[]): readonly (readonly JoinFacts[])[] {
  const parent = stories.map((_, at) => at);
  const root = (at: number): number => {
    let end = at;
    while (parent[end] !== end) {
      parent[end] = parent[parent[end] ?? end] ?? end;
      end = parent[end] ?? end;
    }
    return end;
  };
  const holder = new Map<string, number>();
  stories.forEach((post, at) => {
    for (const key of strongKeys(post)) {
      const first = holder.get(key);
      if (first === undefined) holder.set(key, at);
      else parent[root(at)] = root(first);
    }
  });
  const groups = new Map<number, JoinFacts[]>();
  stories.forEach((post, at) => {
    const group = groups.get(root(at));
    if (group === undefined) groups.set(root(at), [post]);
    else group.push(post);
  });
  return [...groups.values()];
}

function reasons(run: Run): readonly string[] {
  const posts = run.chapters.flatMap((chapter) => chapter.posts);
  if (posts.length < 2) return run.why;
  const titles = [...new Set(posts.map((post) => post.title).filter((title) => title !== null))].sort();
  const people = [...new Set(posts.flatMap((post) => post.authors))].sort();
  const said = [
    titles.length === 1
      ? `one title: “${titles[0]}”`
      : titles.length > 1
        ? `titles that fold into one or are linked: ${titles.map((title) => `“${title}”`).join(', ')}`
        : '',
    people.length === 1
      ? `one author: ${people[0]}`
      : people.length > 1
        ? `authors who share a name or an address, or are linked: ${people.join(', ')}`
        : '',
  ].filter(Boolean);
  return [...new Set([...said, ...run.why, ...run.chapters.flatMap((chapter) => chapter.why)])];
}

/** What joining makes of two posts, and why. */
export interface PairExplanation {
  readonly together: boolean;
  /** The two are copies or versions of one chapter. */
  readonly repost: boolean;
  readonly why: readonly string[];
}

/**
 * Explains why two posts stand in one work, or why they do not.
 * @param others posts that may link the two, as the other parts of a serial do
 */
export function explainPair(
  a: JoinFacts,
  b: JoinFacts,
  others: Iterable<JoinFacts> = [],
  hands: HandJoins = NO_HANDS,
): PairExplanation {
  const holds = (work: JoinedWork, post: PostId): boolean =>
    work.entries.some((entry) => entry.kind === 'chapter' && entry.posts.includes(post));
  const work = joinGroup([a, b, ...others], hands).find((one) => holds(one, a.post) && holds(one, b.post));
  if (work === undefined) return { together: false, repost: false, why: differences(a, b) };
  const repost = work.entries.some(
    (entry) => entry.kind === 'chapter' && entry.posts.includes(a.post) && entry.posts.includes(b.post),
  );
  return { together: true, repost, why: work.why };
}

/**
 * Joins readings: fills `work` and `repostOf` of every story, leaves all else as it is, and keeps the order.
 * For readings that do not fit in memory, take `joinFacts` of each and use `joinPosts` and `placesOf`.
 */
export function joinReadings(readings: readonly Reading[]): readonly Reading[] {
  const places = placesOf(readings.map((reading, at) => joinFacts(reading, at)));
  return readings.map((reading, at) => {
    const place = places.get(at);
    return place === undefined ? reading : { ...reading, work: place.work, repostOf: place.repostOf };
  });
}

/** What joining adds to a reading. */
export interface ReadingPlace {
  readonly work: { readonly id: string; readonly position: number };
  /** `path#index` of the original. */
  readonly repostOf: string | null;
}

/** The place of each story in its work, by post id. */
export function placesOf(facts: readonly JoinFacts[]): ReadonlyMap<PostId, ReadingPlace> {
  const byPost = new Map(facts.map((post) => [post.post, post]));
  const places = new Map<PostId, ReadingPlace>();
  for (const work of joinPosts(facts)) {
    for (const entry of work.entries) {
      if (entry.kind === 'gap') continue;
      const original = byPost.get(entry.posts[0] ?? -1);
      entry.posts.forEach((post, i) => {
        const repostOf = i === 0 || original === undefined ? null : placeOf(original);
        places.set(post, { work: { id: work.key, position: entry.position }, repostOf });
      });
    }
  }
  return places;
}
