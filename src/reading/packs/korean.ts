/** Korean, as posts use it. */
import { KOREAN } from '../header/keys-korean.ts';
import { KOREAN_PHRASES } from '../values/permission-cjk.ts';
import type { LanguagePack } from './pack.ts';

export const KOREAN_PACK: LanguagePack = {
  language: 'ko',
  letters: 'east-asian',
  labels: KOREAN.rows,
  archiving: KOREAN_PHRASES.phrases,
};
