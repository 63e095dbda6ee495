/** Swedish, as posts use it. */
import { SWEDISH } from '../header/keys-swedish.ts';
import { SWEDISH_PHRASES } from '../values/permission-germanic.ts';
import type { LanguagePack } from './pack.ts';

export const SWEDISH_PACK: LanguagePack = {
  language: 'sv',
  letters: 'latin',
  labels: SWEDISH.rows,
  archiving: SWEDISH_PHRASES.phrases,
};
