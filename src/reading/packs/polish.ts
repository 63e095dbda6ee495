/** Polish, as posts use it. */
import { POLISH } from '../header/keys-polish.ts';
import { POLISH_PHRASES } from '../values/permission-slavic.ts';
import type { LanguagePack } from './pack.ts';

export const POLISH_PACK: LanguagePack = {
  language: 'pl',
  letters: 'latin',
  labels: POLISH.rows,
  archiving: POLISH_PHRASES.phrases,
};
