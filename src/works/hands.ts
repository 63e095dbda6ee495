/** What a person joined or parted by hand: decisions that every later joining keeps. */
import type { PostId } from '../words/index.ts';
import type { JoinFacts } from './facts.ts';
import { byDate } from './order.ts';
import { chaptersTogether, type Run } from './runs.ts';

export interface HandJoins {
  /** The works of these two posts are one. */
  readonly together: readonly (readonly [PostId, PostId])[];
  /** These two posts do not stand in one work; the later one goes, with the copies of its chapter that are not parted from it too. */
  readonly apart: readonly (readonly [PostId, PostId])[];
}

export const NO_HANDS: HandJoins = { together: [], apart: [] };

const holds = (run: Run, post: PostId): boolean => run.chapters.some((chapter) => chapter.posts.some((one) => one.post === post));
const postsOf = (run: Run): readonly JoinFacts[] => run.chapters.flatMap((chapter) => chapter.posts);

/** Runs with the pairs parted that a person parted. Posts parted from one work by one person's act stay with each other. */
export function partByHand(runs: readonly Run[], hands: HandJoins): readonly Run[] {
  if (hands.apart.length === 0) return runs;
  return runs.flatMap((run) => {
    const posts = [...postsOf(run)].sort(byDate);
    const at = new Map(posts.map((post, i) => [post.post, i]));
    const gone = new Set<PostId>();
    for (const [a, b] of hands.apart) {
      const [left, right] = [at.get(a), at.get(b)];
      if (left === undefined || right === undefined || left === right || gone.has(a) !== gone.has(b)) continue;
      gone.add(left < right ? b : a);
    }
    if (gone.size === 0) return [run];
    const stay = posts.filter((post) => !gone.has(post.post));
    const leave = posts.filter((post) => gone.has(post.post));
    const clash = hands.apart.some(([a, b]) => gone.has(a) && gone.has(b));
    const left = clash ? leave.map((post) => [post]) : [leave];
    return [stay, ...left].map((members) => ({
      chapters: chaptersTogether(members),
      why: [...run.why, 'a person parted it from other posts'],
    }));
  });
}

/** Runs joined that a person joined. */
export function togetherByHand(runs: readonly Run[], hands: HandJoins): readonly Run[] {
  let now = [...runs];
  for (const [a, b] of hands.together) {
    const left = now.find((run) => holds(run, a));
    const right = now.find((run) => holds(run, b));
    if (left === undefined || right === undefined || left === right) continue;
    const chapters = chaptersTogether([...postsOf(left), ...postsOf(right)]);
    const merged: Run = { chapters, why: [...new Set([...left.why, ...right.why, 'a person joined them'])] };
    now = now.map((run) => (run === left ? merged : run)).filter((run) => run !== right);
  }
  return now;
}
