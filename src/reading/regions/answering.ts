/** What readers write in answer to a story, in the languages read here: talk with its author, where a story tells. */

import type { Answering } from '../packs/pack.ts';
import { ofPacks } from '../packs/packs.ts';
import { PatternTable } from '../values/pattern-table.ts';

/** In English; those of other languages stand in their packs. */
export const ENGLISH_ANSWERS: readonly Answering[] = [
  {
    pattern:
      /\b(?:(?:i )?(?:really |just |so |absolutely )?(?:loved?|liked?|enjoyed|adored?|laughed|giggled|cried|snorted) (?:at |out |over )?(?:this|it|that|the|how|your|every)|(?:great|good|nice|wonderful|lovely|excellent|fantastic|brilliant|terrific|fun|amazing|awesome) (?:story|fic|job|part|chapter|work|stuff|one|start|ending|read|line)|more,? (?:please|soon)|please (?:write )?more|can'?t wait|keep (?:it up|writing|going|'?em coming)|your (?:story|fic|writing|characters?|dialogue|version|take|post|work)|you (?:wrote|write|captured|made me|got|nailed|have a|should|really|always|forgot|misspelled)|thanks? (?:for|you for) (?:posting|sharing|writing|this)|nit-?picks?|one (?:small )?(?:quibble|complaint|thing)|well done|bravo|kudos|me too|agree[ds]?|wrong (?:number|part|title|label)|typo|title of the year|imo|imho|btw|feedback)\b/,
    example: 'I loved this part',
  },
];

const answering = ofPacks((packs) => new PatternTable([...ENGLISH_ANSWERS, ...packs.flatMap((pack) => pack.answers)]));

/** True where a paragraph, folded, answers a story. */
export function answers(folded: string): boolean {
  return answering().matching(folded).length > 0;
}
