/** The posts next to one in its work, and why they stand together: for a person who asks. */
import type { PostId } from '../words/index.ts';
import { type JoinFacts, placeOf } from './facts.ts';
import { type HandJoins, NO_HANDS } from './hands.ts';
import { explainPair } from './join.ts';

/** A post with its place in the work. */
export interface Member {
  readonly facts: JoinFacts;
  readonly position: number;
}

export interface Beside {
  readonly post: PostId;
  /** `path#index`. */
  readonly place: string;
  readonly title: string | null;
  readonly label: string | null;
  readonly position: number;
  /** A copy or version of the same chapter, or a chapter before or after it. */
  readonly how: 'before' | 'after' | 'copy';
  /** Sentences without a full stop; never empty. */
  readonly why: readonly string[];
}

/** Said where a pair alone shows no tie. */
const THROUGH_OTHERS = 'other posts of the work tie the two';

/**
 * The nearest chapters before and after a post and the copies of its own, each with the reasons.
 * @param members posts of the work, the post itself among them or not; those that are not near count as ties between the others
 */
export function postsBeside(post: Member, members: readonly Member[], hands: HandJoins = NO_HANDS): readonly Beside[] {
  const others = members.filter(({ facts }) => facts.post !== post.facts.post);
  const before = Math.max(...others.map(({ position }) => position).filter((position) => position < post.position));
  const after = Math.min(...others.map(({ position }) => position).filter((position) => position > post.position));
  const near = others.filter(({ position }) => position === post.position || position === before || position === after);
  return near
    .sort((a, b) => a.position - b.position || a.facts.post - b.facts.post)
    .map(({ facts, position }) => {
      const rest = others.filter((other) => other.facts.post !== facts.post).map((other) => other.facts);
      const { together, why } = explainPair(post.facts, facts, rest, hands);
      return {
        post: facts.post,
        place: placeOf(facts),
        title: facts.title,
        label: facts.label,
        position,
        how: position === post.position ? 'copy' : position < post.position ? 'before' : 'after',
        why: together && why.length > 0 ? why : [THROUGH_OTHERS],
      };
    });
}
