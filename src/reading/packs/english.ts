/** English, as posts use it: the one language that every reading has at hand, since half-English headers are usual in all others. */
import { ENGLISH } from '../header/keys-english.ts';
import { ENGLISH_PHRASES } from '../values/permission-phrases.ts';
import type { LanguagePack } from './pack.ts';

export const ENGLISH_PACK: LanguagePack = {
  language: 'en',
  letters: 'latin',
  labels: ENGLISH.rows,
  archiving: ENGLISH_PHRASES,
};
