/** Why two works or posts are one, or are not: for whoever may see the works that they stand in. */
import type { Work } from '../words/index.ts';
import type { PairExplanation } from '../works/index.ts';
import { maskAddresses } from './addresses.ts';
import { markShown, type Shown } from './shown.ts';

/** Both works have passed the gate for the same viewer; others than the owner get it without addresses. */
export function admitExplanation(explained: PairExplanation, a: Shown<Work>, b: Shown<Work>): Shown<PairExplanation> {
  if (a.viewer !== b.viewer) throw new Error('two works were admitted for two viewers');
  const why = a.viewer === 'owner' ? explained.why : explained.why.map((line) => maskAddresses(line));
  return markShown({ ...explained, why }, a.viewer, a.edition);
}
