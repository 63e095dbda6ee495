/** German, as posts use it. */
import { GERMAN } from '../header/keys-german.ts';
import { GERMAN_PHRASES } from '../values/permission-germanic.ts';
import type { LanguagePack } from './pack.ts';

export const GERMAN_PACK: LanguagePack = {
  language: 'de',
  letters: 'latin',
  labels: GERMAN.rows,
  archiving: GERMAN_PHRASES.phrases,
};
