/** Czech, as posts use it. */
import { CZECH } from '../header/keys-czech.ts';
import { CZECH_PHRASES } from '../values/permission-slavic.ts';
import type { LanguagePack } from './pack.ts';

export const CZECH_PACK: LanguagePack = {
  language: 'cs',
  letters: 'latin',
  labels: CZECH.rows,
  archiving: CZECH_PHRASES.phrases,
  archivingWords: [
    {
      say: '(?:kdokoli|kazdy) (?:si )?|na (?:svuj|svoje|vas|vase|tvuj|jin\\p{L}+|ciz\\p{L}+) (?:web|blog|strank)\\p{L}*|berte|vezmete|vemte|nikam|nikde|jinam|(?:ne)?davejte|sir(?:it|eni|te)\\p{L}*|nesirit\\p{L}*|(?:ne)?kopir(?:ov|uj)\\p{L}*|ne?zverejn\\p{L}*|(?:na )?jinych strank\\p{L}+|(?:s|bez) (?:mym |meho |\\p{L}+ )?(?:svolenim?|souhlasem|souhlasu)|se (?:svolenim|souhlasem)',
      example: 'Nikde jinde nezveřejňujte.',
    },
  ],
  endings: [
    { status: 'complete', words: 'konec | koniec | a to je konec | konec povidky | konec pribehu' },
    {
      status: 'in-progress',
      words:
        'pokracovani priste | pokracovani | pokracovani prist | pokracovanie nabuduce | pokracovani nasleduje | pokracovani brzy | pokracovani zase priste | pokracovanie',
    },
  ],
  statuses: [
    {
      status: 'in-progress',
      example: 'nedokončeno',
      say: '(?:jeste )?se pise|pise se|nedopsan\\p{L}*|ceka na pokracovani|ne(?:dokoncen|ukoncen|hotov)\\p{L}*|rozepsan\\p{L}*|pozastaven\\p{L}*|probiha|v procesu|na pokracovani|prerusen\\p{L}*|rozpracovan\\p{L}*|nedokonc\\p{L}*',
    },
    {
      status: 'complete',
      example: 'dokončeno',
      say: 'dokoncen\\p{L}*|ukoncen\\p{L}*|hotov\\p{L}*|kompletni|uzavren\\p{L}*|jednorazovka|jednorazova|dopsan\\p{L}*',
    },
  ],
  owners: [
    {
      before: '(?:strucn|kratk|hlavn|mozn|dals)(?:y|e|a|i)',
      after: '(?:k |od )?(?:povidky|povidce|pribehu|ficu|fanfikce|textu|autora|autorky|kapitoly)',
      example: ['Žánr povídky', 'genre'],
    },
  ],
  earlierParts: [
    {
      say: 'predchozi (?:cast|kapitol|dil)\\p{L}*|prvni (?:cast|kapitola|dil)|zacatek (?:zde|tady)|minul[aey] (?:cast|kapitol)\\p{L}*',
      example: 'Předchozí části',
    },
  ],
  pointers: [
    {
      pattern:
        /^\W{0,2}(?:(?:(?:vse )?(?:zbytek|ostatni|hlavicka|disclaimer|rating|varovani))\b[ :,-]{0,3})?(?:viz|v)\b.{0,16}\b(?:casti?|kapitol[aye]|dil[ue]?|prolog(?:u)?)\b.{0,16}$/,
      example: 'Ostatní viz část 1',
    },
  ],
  bylines: [{ say: 'napsal[a]?', example: 'napsala Ida Lípa' }],
  welcomes: [
    {
      say: 'ano|ano,? prosim|prosim|(?:vzdy )?vitan[eya]|potesi|budu rad[a]?|samozrejme|jasne|rada|.* ctu vsechn\\p{L}+',
      example: 'budu ráda',
    },
  ],
  genres:
    'humor | drama | romantika | romance | pohadka | dobrodruzne | dobrodruzny | dobrodruzstvi | komedie | parodie | tragedie | horor | detektivka | fantasy | ze zivota | pratelstvi | mysticky | humorny | romanticky | poezie | dobrodruzna | satira',
  partNouns: [{ words: ['kapitola', 'kapitoly', 'cast', 'casti', 'dil', 'dily', 'diel', 'dejstvi'], example: '1. část' }],
  numbers: [
    {
      cardinals:
        'jedna/jeden dva/dvě tři čtyři pět šest sedm osm devět deset jedenáct dvanáct třináct čtrnáct patnáct šestnáct sedmnáct osmnáct devatenáct dvacet',
      ordinals:
        'první druhá/druhý/druhé třetí čtvrtá/čtvrtý pátá/pátý šestá/šestý sedmá/sedmý osmá/osmý devátá/devátý desátá/desátý jedenáctá/jedenáctý dvanáctá/dvanáctý třináctá/třináctý čtrnáctá/čtrnáctý patnáctá/patnáctý',
    },
  ],
  disclaimers: [
    {
      pattern: /\bpatri\b|\bnepatri\b|\bnejsou moje\b|\bprava\b|\bbez naroku\b|\bzisk\b|\bpatria\b|\bnevydelavam\b/,
      weight: 0.75,
      example: 'Postavy nepatří mně.',
    },
    {
      pattern:
        /\bnic (?:z toho |tady |z tohoto )?(?:neni moje|mi nepatri)\b|\bnejsou moj[ei]\b|\b(?:jen |pouze )?(?:si )?(?:je|ho|ji) (?:jen )?pujcuj|\bpujc(?:uju|uji|ila|il) (?:jsem )?si\b|\bnevydela(?:la|l|vam|va)\b|\bnaleze?[ij] (?:autor|tvurc|\p{L}+ovi)|\bnemam z toho\b/u,
      weight: 0.75,
      example: 'Nevydělala jsem na tom ani korunu.',
    },
    {
      pattern:
        /\bje m(?:oje|uj|a)(?= *(?:[.,;!]|$))|\b(?:vymyslela?|napsala?|stvorila?)\b.{0,60}\bja\b.{0,12}\b(?:jen|pouze|jenom)\b|\bodpustil/,
      weight: 0.65,
      example: 'Postavy vymyslela Božena Němcová, já je jen oprášila.',
    },
    {
      pattern:
        /\bnevlastnim\b|\b(?:vymyslela?|stvorila?)\b.{0,40}\bja\b.{0,12}\b(?:jen|pouze|jenom)\b|\bpro (?:zabavu|radost|poteseni)\b.{0,25}\b(?:ne|bez)\b/,
      weight: 0.66,
      example: 'Nevlastním vůbec nic.',
    },
  ],
  pleas: [
    {
      pattern: /\bnapiste\b.{0,20}\b(?:co|jak|jestli|komentar)\b|\bkomentujte\b/,
      weight: 0.7,
      example: 'Napište, jak se vám to líbilo.',
    },
    {
      pattern:
        /\b(?:napiste|reknete|napis|dejte)\b.{0,20}\b(?:jak|co|jestli|zda)\b.{0,30}\b(?:libi|libil|mysli|rika)|\b(?:rada?|potesi|vdecna?)\b.{0,20}\b(?:komentar|ohlas|nazor|kritik)|\b(?:komentar|ohlas|nazor|kritik)\p{L}*\b.{0,15}\b(?:potesi|vitan|vitej|prosim)/u,
      weight: 0.75,
      example: 'Budu ráda za každý komentář.',
    },
  ],
  told: [
    {
      pattern: /[!?.,]['’"”»]? (?:rekla?|zeptala?|odpovedel|navrhl|precetl|diktovala?) \p{L}+|\b(?:vzala?|nechala?|polozila?)\b/u,
      weight: -0.6,
      example: 'Vzal si dopis a nechal ho na stole.',
    },
  ],
  endShapes: [
    {
      status: 'in-progress',
      pattern: /^pokracovani (?:v|ve) (?:\S{1,10} )?(?:casti|dile|kapitole)(?: \S{1,8})?$/,
      example: 'Pokračování v části 2',
    },
  ],
  ratings: [],
  answers: [
    {
      pattern:
        /(?:moc|velmi|strasne) (?:se mi )?(?:lib|hezk|pekn)|tesim se na|(?:krasn|skvel|uzasn)\p{L} (?:povidk|kapitol)|\btv(?:oje|a|uj) (?:povidk|kapitol|styl)/u,
      example: 'Moc hezká povídka, těším se na pokračování',
    },
  ],
  stems: [],
  states: [],
  nones: [],
};
