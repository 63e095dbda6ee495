/** Slovak, as posts use it. */
import { SLOVAK } from '../header/keys-slovak.ts';
import type { LanguagePack } from './pack.ts';

export const SLOVAK_PACK: LanguagePack = {
  language: 'sk',
  letters: 'latin',
  labels: SLOVAK.rows,
  archiving: [],
  archivingWords: [],
  endings: [],
  statuses: [],
  owners: [],
  earlierParts: [],
  pointers: [],
  bylines: [],
  welcomes: [],
  genres: '',
  partNouns: [],
  numbers: [
    {
      cardinals: 'jedna dve tri štyri päť šesť sedem osem deväť desať',
      ordinals:
        'prvá/prvý/prvé druhá tretia/tretí štvrtá/štvrtý piata/piaty šiesta/šiesty siedma/siedmy ôsma/ôsmy deviata/deviaty desiata/desiaty',
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
  nones: [],
};
