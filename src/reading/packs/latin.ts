/** The languages in Latin letters, English apart. German “Serie” comes before the other “Serie”. */
import { CZECH_PACK } from './czech.ts';
import { DUTCH_PACK } from './dutch.ts';
import { FINNISH_PACK } from './finnish.ts';
import { FRENCH_PACK } from './french.ts';
import { GERMAN_PACK } from './german.ts';
import { HUNGARIAN_PACK } from './hungarian.ts';
import { ITALIAN_PACK } from './italian.ts';
import type { LanguagePack } from './pack.ts';
import { POLISH_PACK } from './polish.ts';
import { PORTUGUESE_PACK } from './portuguese.ts';
import { SLOVAK_PACK } from './slovak.ts';
import { SPANISH_PACK } from './spanish.ts';
import { SWEDISH_PACK } from './swedish.ts';

export const LATIN_PACKS: readonly LanguagePack[] = [
  GERMAN_PACK,
  FRENCH_PACK,
  SPANISH_PACK,
  ITALIAN_PACK,
  PORTUGUESE_PACK,
  POLISH_PACK,
  CZECH_PACK,
  HUNGARIAN_PACK,
  DUTCH_PACK,
  SWEDISH_PACK,
  FINNISH_PACK,
  SLOVAK_PACK,
];
