/** Why two works or two posts are one work, or are not. Raw: whoever shows it asks the gate for both works first. */
import type { HandDecision, Library, StoryToJoin } from '../archive/archive.ts';
import type { PostId } from '../words/index.ts';
import { explainNearest, type PairExplanation } from '../works/index.ts';
import { handsOf } from './join.ts';

export interface WhyTold {
  readonly explained: PairExplanation;
  /** Decisions by hand that speak of both, oldest first: the keeper's own words. */
  readonly decisions: readonly HandDecision[];
}

/** @returns null where one of them holds no story */
export async function whyTogether(library: Library, a: readonly PostId[], b: readonly PostId[]): Promise<WhyTold | null> {
  const [left, right] = [await groupOf(library, a), await groupOf(library, b)];
  const as = left.filter(({ post }) => a.includes(post));
  const bs = right.filter(({ post }) => b.includes(post));
  const together = left[0]?.post === right[0]?.post ? factsOf(left) : null;
  const explained = explainNearest(factsOf(as), factsOf(bs), together, handsOf(left));
  return explained === null ? null : { explained, decisions: aboutBoth(as, bs) };
}

async function groupOf(library: Library, posts: readonly PostId[]): Promise<readonly StoryToJoin[]> {
  for (const post of posts) {
    const group = await library.joining.group(post);
    if (group.length > 0) return group;
  }
  return [];
}

const factsOf = (stories: readonly StoryToJoin[]) => stories.map(({ facts }) => facts);

function aboutBoth(as: readonly StoryToJoin[], bs: readonly StoryToJoin[]): readonly HandDecision[] {
  const about = new Set(as.flatMap(({ hands }) => hands.map(({ id }) => id)));
  const both = new Map(bs.flatMap(({ hands }) => hands.filter(({ id }) => about.has(id)).map((hand) => [hand.id, hand])));
  return [...both.values()].sort((x, y) => x.id - y.id);
}
