/** Archiving phrases of languages in Latin letters, English apart. */
import { FINNISH_PHRASES, HUNGARIAN_PHRASES } from './permission-finno-ugric.ts';
import { DUTCH_PHRASES, GERMAN_PHRASES, SWEDISH_PHRASES } from './permission-germanic.ts';
import type { LanguagePhrases } from './permission-languages.ts';
import { FRENCH_PHRASES, ITALIAN_PHRASES, PORTUGUESE_PHRASES, SPANISH_PHRASES } from './permission-romance.ts';
import { CZECH_PHRASES, POLISH_PHRASES } from './permission-slavic.ts';

export function latinPhrases(): readonly LanguagePhrases[] {
  return [
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
  ];
}
