/** Archiving phrases of languages in Han letters, kana and hangul. */
import { CHINESE_PHRASES, JAPANESE_PHRASES, KOREAN_PHRASES } from './permission-cjk.ts';
import type { LanguagePhrases } from './permission-languages.ts';

export function eastAsianPhrases(): readonly LanguagePhrases[] {
  return [CHINESE_PHRASES, JAPANESE_PHRASES, KOREAN_PHRASES];
}
