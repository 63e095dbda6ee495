/** Swedish, as posts use it. */
import { SWEDISH } from '../header/keys-swedish.ts';
import { SWEDISH_PHRASES } from '../values/permission-germanic.ts';
import type { LanguagePack } from './pack.ts';

export const SWEDISH_PACK: LanguagePack = {
  language: 'sv',
  letters: 'latin',
  labels: SWEDISH.rows,
  archiving: SWEDISH_PHRASES.phrases,
  archivingWords: [
    {
      say: 'arkiver\\p{L}*|kopiera\\p{L}*|kopiering|sprid\\p{L}*|publiceras?|(?:inte|ej) upp \\p{L}* ?(?:\\p{L}+ ){0,2}?nagon annanstans|andra sidor|(?:med|utan) (?:mitt |min |forfattarens )?(?:tillstand|tillatelse|medgivande)',
      example: 'Bara med mitt tillstånd',
    },
  ],
  endings: [
    { status: 'complete', words: 'slut | the end | slutet | snipp snapp snut' },
    {
      status: 'in-progress',
      words: 'fortsattning foljer | forts foljer | fortsattning i nasta del | fortsattes | forts. foljer',
    },
  ],
  statuses: [
    {
      status: 'in-progress',
      example: 'pågående',
      say: 'ej (?:klar|fardig|avslutad)|under (?:arbete|skrivning)|skrivs(?: fortfarande)?|pausad|pagaende|oavslutad|inte (?:klar|fardig|avslutad)|ofardig|pa gang|vilande|nej',
    },
    {
      status: 'complete',
      example: 'avslutad',
      say: 'slutskriven|fullbordad|slutford|avslutad|fardig(?:skriven)?|klar|komplett|hel',
    },
  ],
  owners: [
    {
      before: '(?:berattelsens|novellens|ficens|fanficens|historiens|forfattarens|korta?|eventuella|ovriga)',
      after: '(?:pa|till|i|for|om|fran) (?:berattelsen|novellen|ficen|fanficen|historien|forfattaren)|av forfattaren',
      example: ['Berättelsens genre', 'genre'],
    },
  ],
  earlierParts: [
    {
      say: '(?:forra|foregaende|tidigare|forsta) (?:kapit\\p{L}+|del(?:en|ar|arna)?)|borjan finns (?:har)?',
      example: 'Förra kapitlet',
    },
  ],
  bylines: [{ say: '(?:skriven|skrivet|berattad) av', example: 'skriven av Ida Lind' }],
  welcomes: [
    {
      say: 'ja|ja,? tack|(?:mycket )?garna|(?:alltid )?valko(?:mmet|mna|mmen)|sjalvklart|(?:vore|ar) (?:roligt|kul|trevligt)|.* jag laser allt',
      example: 'alltid välkommet',
    },
  ],
  genres:
    'humor | drama | aventyr | romantik | komedi | parodi | tragedi | allmant | saga | vanskap | familj | skrack | spanning | deckare | fantasi | mysterium | dikt | spokhistoria',
  partNouns: [{ words: ['del', 'delar', 'avsnitt', 'kapitlet', 'delen'], example: 'del 2' }],
  numbers: [
    {
      cardinals: 'ett två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton nitton tjugo',
      ordinals: 'första andra tredje fjärde femte sjätte sjunde åttonde nionde tionde elfte tolfte',
    },
  ],
  disclaimers: [],
  pleas: [],
  endShapes: [],
  ratings: [
    {
      system: 'words',
      form: 'barntillat(?:en|et)|alla aldrar|for alla|alle leeftijden|voor iedereen|iedereen|ingen aldersgrans',
      level: 'general',
      scope: 'value',
      example: 'barntillåten',
    },
    { system: 'words', form: 'barnforbjud(?:en|et)', level: 'explicit', scope: 'value', example: 'barnförbjuden' },
  ],
  answers: [
    {
      pattern:
        /(?:bra|fin|harlig|underbar|rolig)t? (?:novell|kapitel|berattelse|historia|skrivet|skriven)|langtar (?:till|efter)|\b(?:din|ditt) (?:novell|berattelse|kapitel|satt att skriva|historia)|skriv (?:snart )?mer/,
      example: 'Jättebra kapitel, skriv snart mer',
    },
  ],
  stems: [],
  states: [],
  nones: [],
};
