/** The languages in Han letters, kana and hangul. */
import { CHINESE_PACK } from './chinese.ts';
import { JAPANESE_PACK } from './japanese.ts';
import { KOREAN_PACK } from './korean.ts';
import type { LanguagePack } from './pack.ts';

export const EAST_ASIAN_PACKS: readonly LanguagePack[] = [CHINESE_PACK, JAPANESE_PACK, KOREAN_PACK];
