/** Ukrainian, as posts use it. */
import { UKRAINIAN } from '../header/keys-ukrainian.ts';
import { UKRAINIAN_PHRASES } from '../values/permission-cyrillic.ts';
import type { LanguagePack } from './pack.ts';

export const UKRAINIAN_PACK: LanguagePack = {
  language: 'uk',
  letters: 'cyrillic',
  labels: UKRAINIAN.rows,
  archiving: UKRAINIAN_PHRASES.phrases,
  archivingWords: [],
  endings: [
    { status: 'complete', words: 'кінець' },
    { status: 'in-progress', words: 'далі буде | продовження буде | продовження слідує' },
  ],
  statuses: [
    { status: 'in-progress', example: 'у процесі', say: '[ув] процесі|не завершено|незавершен\\p{L}*|пишеться' },
    { status: 'complete', example: 'завершено', say: 'завершен\\p{L}*|закінчен\\p{L}*' },
  ],
  owners: [],
  earlierParts: [],
  pointers: [],
  bylines: [],
  welcomes: [],
  genres: '',
  partNouns: [{ words: ['розділ', 'частина', 'частини'], example: 'Розділ 2' }],
  numbers: [
    {
      cardinals: 'одна дві три чотири п’ять шість сім вісім дев’ять десять',
      ordinals:
        'перша/перший друга/другий третя/третій четверта/четвертий п’ята/п’ятий шоста/шостий сьома/сьомий восьма/восьмий дев’ята/дев’ятий десята/десятий',
    },
  ],
  disclaimers: [],
  pleas: [],
  told: [],
  endShapes: [],
  ratings: [],
  answers: [],
  stems: [],
  states: [],
  nones: ['немає', 'нема'],
};
