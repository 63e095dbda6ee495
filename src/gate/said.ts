/** What a decision says of a text (the words of a correction, the proof of a permission): it can hold words of that text. */
import type { State, Viewer } from '../words/index.ts';
import { NOT_HERE, type Verdict } from './admit.ts';
import { markShown } from './shown.ts';
import { visibility } from './visibility.ts';

/**
 * The owner's alone, and never where a text of which it speaks is sealed. Where none of them is here any more, nothing says that they are
 * not: it stays unsaid.
 * @param states of the works that hold the texts of which it speaks; null for a text that no work holds and the rule does not seal
 */
export function admitSaid<T>(said: T, states: readonly (State | null)[], viewer: Viewer): Verdict<T> {
  if (viewer !== 'owner') return { kind: 'refused', reason: NOT_HERE };
  if (states.length === 0) return { kind: 'refused', reason: { code: 'not-shown', why: 'No post of which it speaks is here.' } };
  const seen = visibility(viewer, 'desk').states;
  if (states.some((state) => state !== null && !seen.includes(state)))
    return { kind: 'refused', reason: { code: 'withheld', why: 'It speaks of a sealed text.' } };
  return { kind: 'shown', shown: markShown(said, viewer, 'desk') };
}
