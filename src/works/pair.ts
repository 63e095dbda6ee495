/** Why two works are two, or what makes two posts one: by the pair of posts that is nearest to being one work. */
import type { JoinFacts } from './facts.ts';
import { likeness } from './fingerprint.ts';
import type { HandJoins } from './hands.ts';
import { explainPair, type PairExplanation } from './join.ts';
import { authorTie, differences, EVIDENCE, kinship, sameTitle } from './kinship.ts';

/** Of a longer work its first posts speak for it. */
const MOST_COMPARED = 60;

/**
 * Explains why the posts of two works, or two posts, stand in one work or do not.
 * @param others the posts of the group that both are in, which may link them; null where they are in two groups, and so in two works
 */
export function explainNearest(
  as: readonly JoinFacts[],
  bs: readonly JoinFacts[],
  others: readonly JoinFacts[] | null,
  hands: HandJoins,
): PairExplanation | null {
  const pair = nearest(as, bs);
  if (pair === null) return null;
  const [a, b] = pair;
  const rest = (others ?? []).filter(({ post }) => post !== a.post && post !== b.post);
  const explained = others === null ? apart(a, b) : explainPair(a, b, rest, hands);
  const kin = explained.together ? null : kinship(a, b);
  const forIt = kin === null ? [] : [`what speaks for it was not enough: ${kin.why}`];
  return { ...explained, why: [...explained.why, ...forIt] };
}

const apart = (a: JoinFacts, b: JoinFacts): PairExplanation => ({ together: false, repost: false, why: differences(a, b) });

function nearest(as: readonly JoinFacts[], bs: readonly JoinFacts[]): readonly [JoinFacts, JoinFacts] | null {
  let best: readonly [JoinFacts, JoinFacts] | null = null;
  let most = -1;
  for (const a of as.slice(0, MOST_COMPARED)) {
    for (const b of bs.slice(0, MOST_COMPARED)) {
      const near = nearness(a, b);
      if (a.post !== b.post && near > most) [best, most] = [[a, b], near];
    }
  }
  return best;
}

function nearness(a: JoinFacts, b: JoinFacts): number {
  const kin = kinship(a, b);
  const evidence = kin === null ? 0 : 10 * (EVIDENCE.length - EVIDENCE.indexOf(kin.evidence));
  return evidence + 2 * Number(sameTitle(a, b)) + 2 * Number(authorTie(a, b) === 'same') + likeness(a.text, b.text).shared;
}
