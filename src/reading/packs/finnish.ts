/** Finnish, as posts use it. */
import { FINNISH } from '../header/keys-finnish.ts';
import { FINNISH_PHRASES } from '../values/permission-finno-ugric.ts';
import type { LanguagePack } from './pack.ts';

export const FINNISH_PACK: LanguagePack = {
  language: 'fi',
  letters: 'latin',
  labels: FINNISH.rows,
  archiving: FINNISH_PHRASES.phrases,
  archivingWords: [
    {
      say: 'saa (?:\\p{L}+ )?(?:lainata|ottaa|panna|kopioida|julkaista|laittaa|vieda|levittaa|linkittaa)|(?:omille |muille )?sivuille(?:si|nne)?\\b|sivuillesi|muualle|minnekaan|mihinkaan|ilman (?:\\p{L}+ )?lupa\\p{L}+|alkaa (?:laittako|kopioiko|viek)|arkist\\p{L}*|kopioi\\p{L}*|levit\\p{L}*|julkais\\p{L}*|muilla sivuilla|ilman (?:\\p{L}+ )?lupaa\\p{L}*|(?:kirjoittajan )?luvalla\\p{L}*',
      example: 'Vain kirjoittajan luvalla',
    },
  ],
  endings: [
    { status: 'complete', words: 'loppu | sen pituinen se' },
    { status: 'in-progress', words: 'jatkuu | jatkoa seuraa | jatkuu seuraavassa osassa | jatkuu seuraavassa luvussa' },
  ],
  statuses: [
    {
      status: 'in-progress',
      example: 'kesken',
      say: 'ei viela (?:valmis|loppunut)|tyon alla|kirjoitetaan|kirjoitteilla|jatkuva|kesken(?:erainen)?|ei valmis|jatkuu|tekeilla|tauolla|keskeytetty',
    },
    {
      status: 'complete',
      example: 'valmis',
      say: 'loppunut|kokonaan julkaistu|loppuun (?:asti )?kirjoitettu|valmis|valmistunut|kokonainen|paattynyt|kylla',
    },
  ],
  owners: [
    { before: '(?:tarinan|ficin|fanficin|novellin|kirjoittajan|lyhyt|mahdolliset|muut)', example: ['Tarinan genre', 'genre'] },
  ],
  earlierParts: [
    {
      say: '(?:edelli(?:nen|set)|aiem(?:mat|pi)|ensimmainen) (?:luku|luvut|osat?)|alku (?:on )?(?:taalla|tassa)',
      example: 'Aiemmat osat',
    },
  ],
  pointers: [
    {
      pattern:
        /^\W{0,2}(?:(?:(?:loput|muut|muu|otsake|disclaimer|ikaraja|varoitukset))\b[ :,-]{0,3})?(?:katso|ks\.?)\b.{0,16}\b(?:osa|osasta|luku|luvusta|prologi)\b.{0,16}$/,
      example: 'Loput: katso osa 1',
    },
  ],
  bylines: [{ say: 'kirjoittanut|kirjoittaja|kirj\\.', example: 'Kirjoittanut Iida Lehmus' }],
  welcomes: [
    {
      say: 'kylla|kylla,? kiitos|(?:aina )?tervetull\\p{L}+|mielellaan|tietysti|ilahduttais\\p{L}*|olisi (?:kiva|mukava)|saa jattaa|.* luen kaik\\p{L}+',
      example: 'aina tervetullutta',
    },
  ],
  genres:
    'komedia | huumori | draama | romantiikka | romanssi | seikkailu | parodia | tragedia | yleinen | satu | ystavyys | perhe | kauhu | jannitys | angst | hurt/comfort | runo | mysteeri | arkidraama | fluffi | huumori/draama',
  partNouns: [{ words: ['osa', 'luku', 'luvut', 'osat'], example: 'osa 2/2' }],
  numbers: [
    {
      cardinals: 'yksi kaksi kolme neljä viisi kuusi seitsemän kahdeksan yhdeksän kymmenen yksitoista kaksitoista',
      ordinals: 'ensimmäinen toinen kolmas neljäs viides kuudes seitsemäs kahdeksas yhdeksäs kymmenes yhdestoista kahdestoista',
    },
  ],
  disclaimers: [
    {
      pattern:
        /\bei(?:vat)? ole (?:minun|omia|mun)\b|\blainaan (?:vain|niita|heita|hanta)\b|\blainassa\b|\ben (?:saa|ansaitse|tienaa|hyody)\b.{0,20}\b(?:rahaa|mitaan|penniakaan|senttiakaan)\b|\ben omista\b|\bkuuluvat? (?:kaikille|kirjailij|tekijo|omistaj|luoj|\p{L}+lle)/u,
      weight: 0.7,
      example: 'En saa tästä rahaa.',
    },
    {
      pattern: /\b(?:on|ovat) (?:minun|mun)(?= *(?:[.,;!]|$))|\bomistaa\b/,
      weight: 0.65,
      example: 'Veljekset ovat Kiven, kahdeksas on minun.',
    },
    {
      pattern: /\b(?:keksi|loi|kirjoitti)\b.{0,40}\bmina\b.{0,10}\b(?:vain|ainoastaan)\b|\b(?:huvin|ilon) vuoksi\b|\bhuvikseni\b/,
      weight: 0.66,
      example: 'Kivi keksi heidät kaikki, minä vain lakaisen lattiaa.',
    },
  ],
  pleas: [
    {
      pattern:
        /\bkommen(?:tit|tteja|toikaa|toi|tti)\b.{0,25}|\bpalaut(?:e|etta)\b|\b(?:kertokaa|kerro|sanokaa)\b.{0,15}\b(?:mita|piditte|piditko|mielta)\b|\brisut ja ruusut\b|\bruusut ja risut\b|\bruusuja ja risuja\b/,
      weight: 0.7,
      example: 'Kertokaa, mitä piditte.',
    },
  ],
  told: [
    {
      pattern:
        /[!?.,]['’"”»]? (?:sanoi|kysyi|vastasi|kuiskasi|ehdotti|luki|kirjoitti) \p{L}+|\bhan (?:otti|vei|pani|jatti|sanoi|oli)\b/u,
      weight: -0.6,
      example: 'Hän otti kirjeen ja vei sen muualle.',
    },
  ],
  endShapes: [
    {
      status: 'in-progress',
      pattern:
        /^jatkuu (?:\S{1,12} )?(?:osassa|luvussa|osiossa|viestissa|ensi|seuraavassa|seuraavalla|myohemmin|pian|joskus)\b.{0,30}$/,
      example: '(jatkuu osassa 2)',
    },
  ],
  ratings: [
    { system: 'words', form: 'sallittu|kaikille|kaikki|kaikenikaisille', level: 'general', scope: 'value', example: 'sallittu' },
  ],
  answers: [
    {
      pattern:
        /(?:ihana|hieno|upea|kiva|mahtava|suloinen) (?:ficci|tarina|luku|osa|fikki)|odotan (?:innolla|jatkoa|seuraavaa)|kiitos (?:tasta|luvusta|ficista)|tykkasin|jatka (?:pian|samaan)/,
      example: 'Ihana ficci, odotan innolla jatkoa',
    },
  ],
  stems: [],
  states: [],
  nones: [],
};
