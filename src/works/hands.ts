/** What people joined and parted by hand: decisions that every later joining keeps, in the order in which they were taken. */
import type { PostId } from '../words/index.ts';
import type { Chapter } from './chapters.ts';
import type { JoinFacts } from './facts.ts';
import { chaptersTogether, type Run } from './runs.ts';

export type HandJoin =
  /** These posts are one work, with all that stands beside any of them. */
  | { readonly kind: 'together'; readonly posts: readonly PostId[] }
  /**
   * These posts do not stand in one work with those others. They stay together; copies of their chapters go with them, and what came
   * to the work later stays where the others are.
   */
  | { readonly kind: 'apart'; readonly posts: readonly PostId[]; readonly from: readonly PostId[] };

/** Oldest first: where two speak of the same posts, the later one holds. */
export type HandJoins = readonly HandJoin[];

export const NO_HANDS: HandJoins = [];

/** Runs as people left them. Posts that are not here count for nothing. */
export function asDecided(runs: readonly Run[], hands: HandJoins): readonly Run[] {
  return hands.reduce((now, hand) => (hand.kind === 'together' ? joined(now, hand.posts) : parted(now, hand)), runs);
}

const postsOf = (run: Run): readonly JoinFacts[] => run.chapters.flatMap((chapter) => chapter.posts);

function joined(runs: readonly Run[], posts: readonly PostId[]): readonly Run[] {
  const named = new Set(posts);
  const touched = runs.filter((run) => postsOf(run).some(({ post }) => named.has(post)));
  if (touched.length < 2) return runs;
  const merged: Run = {
    chapters: chaptersTogether(touched.flatMap(postsOf)),
    why: [...new Set([...touched.flatMap((run) => run.why), 'a person joined them'])],
  };
  return [...runs.filter((run) => !touched.includes(run)), merged];
}

type Apart = Extract<HandJoin, { readonly kind: 'apart' }>;

function parted(runs: readonly Run[], { posts, from }: Apart): readonly Run[] {
  const leaving = new Set(posts);
  const staying = new Set(from);
  return runs.flatMap((run) => {
    const members = postsOf(run);
    if (!members.some(({ post }) => leaving.has(post)) || !members.some(({ post }) => staying.has(post))) return [run];
    const gone = new Set(run.chapters.flatMap((chapter) => leavers(chapter, leaving, staying)));
    const why = [...new Set([...run.why, 'a person parted it from other posts'])];
    return [members.filter((post) => !gone.has(post)), members.filter((post) => gone.has(post))].map((part) => ({
      chapters: chaptersTogether(part),
      why,
    }));
  });
}

/** Of a chapter, the posts that leave: those named, and their copies where none of them is named to stay. */
function leavers(chapter: Chapter, leaving: ReadonlySet<PostId>, staying: ReadonlySet<PostId>): readonly JoinFacts[] {
  const named = chapter.posts.filter(({ post }) => leaving.has(post));
  const whole = named.length > 0 && !chapter.posts.some(({ post }) => staying.has(post));
  return whole ? chapter.posts : named;
}
