/** What archiving statements are made of in other languages: the same parts as in permission-phrases.ts. */

import { CHINESE_PHRASES, JAPANESE_PHRASES, KOREAN_PHRASES } from './permission-cjk.ts';
import { FINNISH_PHRASES, HUNGARIAN_PHRASES } from './permission-finno-ugric.ts';
import { DUTCH_PHRASES, GERMAN_PHRASES, SWEDISH_PHRASES } from './permission-germanic.ts';
import type { Phrase } from './permission-phrases.ts';
import { FRENCH_PHRASES, ITALIAN_PHRASES, PORTUGUESE_PHRASES, SPANISH_PHRASES } from './permission-romance.ts';
import { CZECH_PHRASES, POLISH_PHRASES, RUSSIAN_PHRASES, UKRAINIAN_PHRASES } from './permission-slavic.ts';

export interface LanguagePhrases {
  /** BCP 47. */
  readonly language: string;
  readonly phrases: readonly Phrase[];
}

export const FOREIGN_PHRASES: readonly LanguagePhrases[] = [
  RUSSIAN_PHRASES,
  UKRAINIAN_PHRASES,
  GERMAN_PHRASES,
  FRENCH_PHRASES,
  SPANISH_PHRASES,
  ITALIAN_PHRASES,
  PORTUGUESE_PHRASES,
  POLISH_PHRASES,
  CZECH_PHRASES,
  HUNGARIAN_PHRASES,
  DUTCH_PHRASES,
  SWEDISH_PHRASES,
  FINNISH_PHRASES,
  CHINESE_PHRASES,
  JAPANESE_PHRASES,
  KOREAN_PHRASES,
];
