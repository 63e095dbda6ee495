/** Russian, as posts use it. */
import { RUSSIAN } from '../header/keys-russian.ts';
import { RUSSIAN_PHRASES } from '../values/permission-cyrillic.ts';
import type { LanguagePack } from './pack.ts';

export const RUSSIAN_PACK: LanguagePack = {
  language: 'ru',
  letters: 'cyrillic',
  labels: RUSSIAN.rows,
  archiving: RUSSIAN_PHRASES.phrases,
};
