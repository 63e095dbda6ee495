/** Words that tell that a note speaks of beta readers. */

import { fold } from './folding.ts';
import { SightedPattern } from './sighted-pattern.ts';

/** Reading before posting, as people thank for it. Folded. */
export const BETA_WORD = new SightedPattern(
  /\b(?:un)?(?:beta|alpha|proof|pre-?read|brit-?pick|nit-?pick|copy-?edit|edit(?:ed|ing|s)?\b|read(?:ing)? (?:it |this |that )?(?:over|through|twice|first|before)|look(?:ing|ed)? (?:it |this )?over|(?:go(?:ing|ne)?|went) over|grammar|spelling|drafts?\b|typos|commas?\b|first read|who (?:has |have )?reads? (?:each|every|all|it|them|the|this)\b)|бет|бечен|вычит|гамм|korrektur|korekt|betale|betal|gegenles|relectur|relect|relu|correct|revision|betow|betau|oikolu|lektor|betaz|校对|校對|校正|下読み|교정|betage|betad|bete[aoi]|betov/,
);

/** Whether a note can name those who read the story before it was posted. */
export function speaksOfReading(note: string): boolean {
  const folded = fold(note);
  return BETA_WORD.test(folded) || /\bmerci\b/.test(folded);
}
