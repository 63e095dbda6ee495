/** Japanese, as posts use it. */
import { JAPANESE } from '../header/keys-japanese.ts';
import { JAPANESE_PHRASES } from '../values/permission-cjk.ts';
import type { LanguagePack } from './pack.ts';

export const JAPANESE_PACK: LanguagePack = {
  language: 'ja',
  letters: 'east-asian',
  labels: JAPANESE.rows,
  archiving: JAPANESE_PHRASES.phrases,
};
