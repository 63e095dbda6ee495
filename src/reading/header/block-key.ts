/** What a paragraph of a block of statements is about, where no word alone would settle it. */
import { fold } from '../values/folding.ts';
import { readDistribution } from '../values/permission.ts';
import type { FieldKey } from './keys.ts';
import { claimsOwner, givesLeave } from './owners.ts';

const OF_KEEPING =
  /\b(?:keep|put|take|copy|post|link|have|use|share|pass|print|archives?|pages?|sites?|anywhere|elsewhere|wherever|lives?|stays?)\b/;
const OF_ANSWERS = /\b(?:comments?|feedback|thoughts|opinions|letters?|criticism|e-?mail|hello|write|tell me|let me know|hear)\b/;

const OPENS_WITH_ANSWERS = /^(?:[a-z']{1,12} ){0,2}(?:comments?|feedback|criticism|letters)\b/;

/** What a paragraph of such a block is about, where no word alone would settle it; null where it only talks. */
export function keyInBlock(words: string): FieldKey | null {
  if (claimsOwner(words) > 0) return 'disclaimer';
  if (givesLeave(words)) return 'distribution';
  const folded = fold(words);
  if (!/\b(?:you|your|me|anyone|anybody|please)\b/.test(folded) || /^(?:thanks?|thank you)\b/.test(folded)) return null;
  if (!OPENS_WITH_ANSWERS.test(folded) && OF_KEEPING.test(folded) && readDistribution(words).permission !== 'unknown')
    return 'distribution';
  return OF_ANSWERS.test(folded) ? 'feedback' : null;
}

/** The same above a title, where only what is surely said of the story counts: all else there is talk. */
export function keyAboveTitle(words: string): FieldKey | null {
  if (claimsOwner(words, true) >= 2) return 'disclaimer';
  return givesLeave(words) ? 'distribution' : null;
}
