/** Czech, as posts use it. */
import { CZECH } from '../header/keys-czech.ts';
import { CZECH_PHRASES } from '../values/permission-slavic.ts';
import type { LanguagePack } from './pack.ts';

export const CZECH_PACK: LanguagePack = {
  language: 'cs',
  letters: 'latin',
  labels: CZECH.rows,
  archiving: CZECH_PHRASES.phrases,
};
