/** Spanish, as posts use it. */
import { SPANISH } from '../header/keys-spanish.ts';
import { SPANISH_PHRASES } from '../values/permission-romance.ts';
import type { LanguagePack } from './pack.ts';

export const SPANISH_PACK: LanguagePack = {
  language: 'es',
  letters: 'latin',
  labels: SPANISH.rows,
  archiving: SPANISH_PHRASES.phrases,
};
