/** Finnish, as posts use it. */
import { FINNISH } from '../header/keys-finnish.ts';
import { FINNISH_PHRASES } from '../values/permission-finno-ugric.ts';
import type { LanguagePack } from './pack.ts';

export const FINNISH_PACK: LanguagePack = {
  language: 'fi',
  letters: 'latin',
  labels: FINNISH.rows,
  archiving: FINNISH_PHRASES.phrases,
};
