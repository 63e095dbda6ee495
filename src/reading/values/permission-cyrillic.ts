/** Archiving phrases of languages in Cyrillic letters. */
import type { LanguagePhrases } from './permission-languages.ts';
import { RUSSIAN_PHRASES, UKRAINIAN_PHRASES } from './permission-slavic.ts';

export function cyrillicPhrases(): readonly LanguagePhrases[] {
  return [RUSSIAN_PHRASES, UKRAINIAN_PHRASES];
}
