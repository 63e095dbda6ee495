/** The languages in Cyrillic letters. */
import type { LanguagePack } from './pack.ts';
import { RUSSIAN_PACK } from './russian.ts';
import { UKRAINIAN_PACK } from './ukrainian.ts';

export const CYRILLIC_PACKS: readonly LanguagePack[] = [RUSSIAN_PACK, UKRAINIAN_PACK];
