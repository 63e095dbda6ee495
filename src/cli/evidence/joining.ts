/** What the posts of one call are to each other: which works they make, why, and what the rule of withholding says of those works. */
import { type PostSigns, type Withholding, withholding } from '../../gate/index.ts';
import type { PostId } from '../../words/index.ts';
import { type Beside, explainPair, type JoinFacts, joinPosts, type Member, placeOf, postsBeside } from '../../works/index.ts';

/** A post that another could be thought to belong to, and does not. */
export interface Apart {
  readonly place: string;
  readonly title: string | null;
  readonly why: readonly string[];
}

export interface Joining {
  /** The same for all posts of one work; null for what joins none. */
  readonly work: string | null;
  readonly position: number | null;
  /** Posts in the work, copies too. */
  readonly posts: number;
  readonly beside: readonly Beside[];
  readonly apart: readonly Apart[];
}

/** One story, ready to be joined; posts are numbered in the order in which they were read. */
export interface Joinable {
  readonly facts: JoinFacts;
  readonly signs: PostSigns;
}

export interface Joined {
  joining(post: PostId): Joining;
  /** What the rule says of the work that it stands in. */
  withholding(post: PostId): Withholding;
}

/** Parts this far to either side are looked at for what ties two together. */
const REACH = 12;
/** So many posts that stand apart are explained. */
const MOST_APART = 3;
/** Where no more stories than these were given, each is told of every other. */
const FEW = 4;

const ALONE: Joining = { work: null, position: null, posts: 0, beside: [], apart: [] };

/** Joins all that was read in one call. */
export function joinAll(stories: readonly Joinable[]): Joined {
  const byPost = new Map(stories.map((story) => [story.facts.post, story]));
  const signsOf = (post: PostId): readonly PostSigns[] => {
    const story = byPost.get(post);
    return story === undefined ? [] : [story.signs];
  };
  const works = new Map<PostId, { readonly key: string; readonly members: readonly Member[]; readonly held: Withholding }>();
  for (const { key, entries } of joinPosts(stories.map(({ facts }) => facts))) {
    const members = entries.flatMap((entry) =>
      entry.kind === 'gap' ? [] : entry.posts.flatMap((post) => memberOf(byPost.get(post), entry.position)),
    );
    const held = withholding({ posts: members.flatMap(({ facts }) => signsOf(facts.post)) });
    for (const { facts } of members) works.set(facts.post, { key, members, held });
  }
  return {
    withholding: (post) => works.get(post)?.held ?? withholding({ posts: signsOf(post) }),
    joining: (post) => {
      const work = works.get(post);
      const self = work?.members.find(({ facts }) => facts.post === post);
      if (work === undefined || self === undefined) return ALONE;
      const around = work.members.filter(({ position }) => Math.abs(position - self.position) <= REACH);
      return {
        work: work.key,
        position: self.position,
        posts: work.members.length,
        beside: postsBeside(self, around),
        apart: apartFrom(self.facts, work.members, stories),
      };
    },
  };
}

function memberOf(story: Joinable | undefined, position: number): readonly Member[] {
  return story === undefined ? [] : [{ facts: story.facts, position }];
}

function apartFrom(self: JoinFacts, members: readonly Member[], stories: readonly Joinable[]): readonly Apart[] {
  const together = new Set(members.map(({ facts }) => facts.post));
  const others = stories.map(({ facts }) => facts).filter((facts) => facts.kind === 'story' && !together.has(facts.post));
  const likely = others.length < FEW ? others : others.filter((other) => looksLike(self, other));
  return likely.slice(0, MOST_APART).map((other) => {
    const { together: paired, why } = explainPair(self, other);
    return { place: placeOf(other), title: other.title, why: paired ? ['other posts given here part the two'] : why };
  });
}

function looksLike(a: JoinFacts, b: JoinFacts): boolean {
  if (a.titles.key !== null && a.titles.key === b.titles.key) return true;
  return a.authorKeys.some((key) => b.authorKeys.includes(key));
}
