/** Words that say whose a key is, or how long it is, and change nothing of what it means: "Название фика", "Rating der Geschichte", "Petit résumé". */

import { anyOf } from '../packs/pack.ts';
import { ofPacks } from '../packs/packs.ts';
import { SightedPattern } from '../values/sighted-pattern.ts';

const ownedBefore = ofPacks((packs) => {
  const before = packs.flatMap(({ owners }) => owners.flatMap((row) => row.before ?? []));
  return new SightedPattern(new RegExp(`^(?:${anyOf(before)})\\s+(?=\\S)`, 'u'));
});
const ownedAfter = ofPacks((packs) => {
  const after = packs.flatMap(({ owners }) => owners.flatMap((row) => row.after ?? []));
  return new SightedPattern(new RegExp(`(?<=\\S)\\s+(?:${anyOf(after)})$`, 'u'));
});
/** No blanks part them: the story's, the author's. */
const EAST_BEFORE = new SightedPattern(
  /^(?:本文|文章|作品|小说|小說|故事|作者|同人|この作品の|作品の|小説の|本作の|글의?|작품의?|소설의?|이야기의?)\s?(?=\S{2})/u,
);

/** False where no word of an owner opens a folded label. */
export function opensWithOwner(folded: string): boolean {
  return ownedBefore().isSeenIn(folded);
}

/** A folded label without the words of its owner; null where it has none. */
export function withoutOwner(folded: string): string | null {
  const bare = EAST_BEFORE.without(ownedAfter().without(ownedBefore().without(folded))).trim();
  return bare === folded || bare.length < 2 ? null : bare;
}
