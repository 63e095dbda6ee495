/** Chinese, as posts use it. */
import { CHINESE } from '../header/keys-chinese.ts';
import { CHINESE_PHRASES } from '../values/permission-cjk.ts';
import type { LanguagePack } from './pack.ts';

export const CHINESE_PACK: LanguagePack = {
  language: 'zh',
  letters: 'east-asian',
  labels: CHINESE.rows,
  archiving: CHINESE_PHRASES.phrases,
};
