/** Dutch, as posts use it. */
import { DUTCH } from '../header/keys-dutch.ts';
import { DUTCH_PHRASES } from '../values/permission-germanic.ts';
import type { LanguagePack } from './pack.ts';

export const DUTCH_PACK: LanguagePack = {
  language: 'nl',
  letters: 'latin',
  labels: DUTCH.rows,
  archiving: DUTCH_PHRASES.phrases,
};
