/** Hungarian, as posts use it. */
import { HUNGARIAN } from '../header/keys-hungarian.ts';
import { HUNGARIAN_PHRASES } from '../values/permission-finno-ugric.ts';
import type { LanguagePack } from './pack.ts';

export const HUNGARIAN_PACK: LanguagePack = {
  language: 'hu',
  letters: 'latin',
  labels: HUNGARIAN.rows,
  archiving: HUNGARIAN_PHRASES.phrases,
};
