/** What archiving statements are made of in other languages: the same parts as in permission-phrases.ts, by the letters that they are written in. */

import { cyrillicPhrases } from './permission-cyrillic.ts';
import { eastAsianPhrases } from './permission-east-asian.ts';
import { latinPhrases } from './permission-latin.ts';
import type { Phrase } from './permission-phrases.ts';

export interface LanguagePhrases {
  /** BCP 47. */
  readonly language: string;
  readonly phrases: readonly Phrase[];
}

export type Letters = 'latin' | 'cyrillic' | 'east-asian';

/** The tables of the languages that are written in such letters; English is in none. */
export function phrasesIn(letters: Letters): readonly LanguagePhrases[] {
  switch (letters) {
    case 'latin':
      return latinPhrases();
    case 'cyrillic':
      return cyrillicPhrases();
    case 'east-asian':
      return eastAsianPhrases();
  }
}
