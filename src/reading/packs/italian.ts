/** Italian, as posts use it. */
import { ITALIAN } from '../header/keys-italian.ts';
import { ITALIAN_PHRASES } from '../values/permission-romance.ts';
import type { LanguagePack } from './pack.ts';

export const ITALIAN_PACK: LanguagePack = {
  language: 'it',
  letters: 'latin',
  labels: ITALIAN.rows,
  archiving: ITALIAN_PHRASES.phrases,
};
