/** All packs, in the order in which posts are drawn from them. */
import { CHINESE } from './chinese.ts';
import { CHINESE_TRADITIONAL } from './chinese-traditional.ts';
import { CZECH } from './czech.ts';
import { DUTCH } from './dutch.ts';
import { FINNISH } from './finnish.ts';
import { FRENCH } from './french.ts';
import { GERMAN } from './german.ts';
import { HUNGARIAN } from './hungarian.ts';
import { ITALIAN } from './italian.ts';
import { JAPANESE } from './japanese.ts';
import { KOREAN } from './korean.ts';
import type { Pack } from './pack.ts';
import { POLISH } from './polish.ts';
import { PORTUGUESE } from './portuguese.ts';
import { RUSSIAN } from './russian.ts';
import { SPANISH } from './spanish.ts';
import { SWEDISH } from './swedish.ts';

export const PACKS: readonly Pack[] = [
  RUSSIAN,
  GERMAN,
  FRENCH,
  SPANISH,
  ITALIAN,
  PORTUGUESE,
  POLISH,
  CZECH,
  HUNGARIAN,
  DUTCH,
  SWEDISH,
  FINNISH,
  CHINESE,
  CHINESE_TRADITIONAL,
  JAPANESE,
  KOREAN,
];
