/** Portuguese, as posts use it. */
import { PORTUGUESE } from '../header/keys-portuguese.ts';
import { PORTUGUESE_PHRASES } from '../values/permission-romance.ts';
import type { LanguagePack } from './pack.ts';

export const PORTUGUESE_PACK: LanguagePack = {
  language: 'pt',
  letters: 'latin',
  labels: PORTUGUESE.rows,
  archiving: PORTUGUESE_PHRASES.phrases,
};
