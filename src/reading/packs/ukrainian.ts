/** Ukrainian, as posts use it. */
import { UKRAINIAN } from '../header/keys-ukrainian.ts';
import { UKRAINIAN_PHRASES } from '../values/permission-cyrillic.ts';
import type { LanguagePack } from './pack.ts';

export const UKRAINIAN_PACK: LanguagePack = {
  language: 'uk',
  letters: 'cyrillic',
  labels: UKRAINIAN.rows,
  archiving: UKRAINIAN_PHRASES.phrases,
};
