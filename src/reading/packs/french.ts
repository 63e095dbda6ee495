/** French, as posts use it. */
import { FRENCH } from '../header/keys-french.ts';
import { FRENCH_PHRASES } from '../values/permission-romance.ts';
import type { LanguagePack } from './pack.ts';

export const FRENCH_PACK: LanguagePack = {
  language: 'fr',
  letters: 'latin',
  labels: FRENCH.rows,
  archiving: FRENCH_PHRASES.phrases,
};
