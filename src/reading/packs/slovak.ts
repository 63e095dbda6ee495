/** Slovak, as posts use it. */
import { SLOVAK } from '../header/keys-slovak.ts';
import type { LanguagePack } from './pack.ts';

export const SLOVAK_PACK: LanguagePack = {
  language: 'sk',
  letters: 'latin',
  labels: SLOVAK.rows,
  archiving: [],
};
