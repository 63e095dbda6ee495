/** The author's wishes in plain words. */
import { CONDITION_SENTENCES, joined, sayEdition, WISH_SENTENCES } from '../../messages/editions.ts';
import type { Distribution } from '../../words/index.ts';

/** One sentence each: what is allowed, what is refused, on which conditions. Never empty: silence is said, too. */
export function wishSentences(wish: Distribution): readonly string[] {
  const sentence = WISH_SENTENCES[wish.permission];
  const allowed = wish.places.length === 0 ? sentence.plain : sentence.withPlaces.replace('{places}', () => joined(wish.places));
  const refused = wish.refused.length === 0 ? [] : [sayEdition('refusedPlaces', { places: joined(wish.refused) })];
  return [allowed, ...refused, ...wish.conditions.map(conditionSentence)];
}

function conditionSentence(condition: string): string {
  const embargo = /^embargo:\s*(.+)$/.exec(condition)?.[1];
  if (embargo !== undefined) return sayEdition('embargo', { stretch: embargo });
  return CONDITION_SENTENCES[condition] ?? sayEdition('condition', { condition: condition.replaceAll('-', ' ') });
}
