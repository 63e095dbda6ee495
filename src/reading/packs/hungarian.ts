/** Hungarian, as posts use it. */
import { HUNGARIAN } from '../header/keys-hungarian.ts';
import { HUNGARIAN_PHRASES } from '../values/permission-finno-ugric.ts';
import type { LanguagePack } from './pack.ts';

export const HUNGARIAN_PACK: LanguagePack = {
  language: 'hu',
  letters: 'latin',
  labels: HUNGARIAN.rows,
  archiving: HUNGARIAN_PHRASES.phrases,
  archivingWords: [
    {
      say: 'vihet\\p{L}*|elvihet\\p{L}*|vigyet\\p{L}*|az? (?:sajat )?(?:oldalad|honlapod|blogod|oldalatok)\\p{L}*|kiteheti\\p{L}*|kitenni|ki akarod|mashova|mashol|sehova|sehol|terjeszt\\p{L}*|masol\\p{L}*|kozol\\p{L}*|felhasznal\\p{L}*|(?:tegye|rakja|vigye)tek \\p{L}{0,5} ?(?:mashova|mas \\p{L}+|at)|(?:mas|masik) (?:oldal|honlap|forum)\\p{L}*|engedely\\p{L}* nelkul|engedelyem\\p{L}*|(?:a )?szerzo engedely\\p{L}+',
      example: 'Kérlek, ne tegyétek ki máshová.',
    },
  ],
  endings: [
    { status: 'complete', words: 'a vege | vege | a tortenet vege | itt a vege | vege a tortenetnek' },
    {
      status: 'in-progress',
      words:
        'folyt. kov | folyt kov | folytatjuk | folytatasa kovetkezik | folytatas kovetkezik | folytatodik | folyt | folyt.kov | folytatas hamarosan | folytatasa hamarosan',
    },
  ],
  statuses: [
    {
      status: 'in-progress',
      example: 'folyamatban',
      say: 'keszul|meg nincs (?:kesz|vege)|keszulo|megszakitott|folyamatban|befejezetlen|nem (?:befejezett|kesz|fejezodott be)|nincs (?:befejezve|kesz)|felbehagyott|szunetel|irodik|folytatasos|nem',
    },
    { status: 'complete', example: 'befejezett', say: 'befejezett|befejezve|kesz|lezart|igen|teljes|egyreszes|befejezodott' },
  ],
  owners: [
    {
      before: '(?:a )?(?:tortenet|fic|fanfic|novella|szerzo|iro|mu) |(?:rovid|fobb|fo|lehetseges|tovabbi)',
      example: ['Rövid tartalom', 'summary'],
    },
  ],
  earlierParts: [
    { say: 'elozo (?:resz|fejezet)\\p{L}*|korabbi (?:resz|fejezet)\\p{L}*|elso (?:resz|fejezet)', example: 'Előző fejezet' },
  ],
  pointers: [
    {
      pattern:
        /^\W{0,2}(?:(?:(?:a )?(?:tobbi(?:t)?|fejlec|disclaimer|besorolas|figyelmeztetes))\b[ :,-]{0,3})?(?:lasd|ld\.?)\b.{0,16}\b(?:resz(?:t|ben)?|fejezet(?:et|ben)?|prologus)\b.{0,16}$/,
      example: 'A többit lásd: 1. rész',
    },
  ],
  bylines: [{ say: 'irta', example: 'írta: Hárs Ida' }],
  welcomes: [
    {
      say: 'igen|igen,? kerek|kerek|(?:mindig )?johet(?:nek)?|szivesen(?: fogadom)?|orul(?:ok|nek)(?: neki)?|persze|termeszetesen',
      example: 'mindig jöhet',
    },
  ],
  genres:
    'parodia | humor | drama | romantikus | kaland | komedia | tragedia | rejtely | fantasy | krimi | barati | csaladi | altalanos | mese | horror | vers | szatira | dramai | akcio | humoros',
  partNouns: [{ words: ['fejezet', 'fej', 'resz'], example: '2. rész' }],
  numbers: [
    {
      cardinals: 'egy kettő/két három négy öt hat hét nyolc kilenc tíz tizenegy tizenkettő tizenhárom tizennégy tizenöt',
      ordinals:
        'első második harmadik negyedik ötödik hatodik hetedik nyolcadik kilencedik tizedik tizenegyedik tizenkettedik tizenharmadik tizennegyedik tizenötödik',
    },
  ],
  disclaimers: [
    {
      pattern: /\bnem az enyem|\bnem (?:az )?en|\btulajdon|\bszerzoi jog|\bjogai?\b|\bhasznom\b|\banyagi haszon/,
      weight: 0.75,
      example: 'A szereplők nem az enyémek.',
    },
    {
      pattern:
        /\b(?:semmi|egyik|senki) se?m?(?: az)? (?:az )?enyem\b|\bnem (?:az )?enyem\p{L}*|\b(?:fillert?|forintot?|penzt?) (?:sem |se |nem )?(?:keres|kap)\p{L}*|\bfillert sem\b|\bnem keres\p{L}* (?:vele|rajta|ezzel|penz)|\bkolcson(?:vett|vesz|kap|ker)\p{L}*|\bjog\p{L}* .{0,15}(?:illeti|fenntart)/u,
      weight: 0.75,
      example: 'Egy fillért sem keresek ezzel.',
    },
    {
      pattern: /\baz enyem(?:ek)?(?= *(?:[.,;!]|$))|\b(?:talalta ki|kitalalta|irta|alkotta)\b.{0,60}\ben csak\b/,
      weight: 0.65,
      example: 'Gárdonyié minden, a leves az enyém.',
    },
    {
      pattern:
        /\bsemmit? (?:sem|se) (?:birtoklok|enyem)|\bnem birtoklok|\b(?:alkotta|kitalalta|talalta ki|irta)\b.{0,40}\ben\b.{0,10}\bcsak\b|\b(?:szorakozas|kedvtel|orom)\p{L}*\b.{0,25}\bnem\b/u,
      weight: 0.66,
      example: 'Semmit sem birtoklok.',
    },
  ],
  pleas: [
    {
      pattern: /\b(?:irjatok|irj|irjanak)\b.{0,30}(?:@|meg|par sort|$)|\bha (?:nem )?tetszett\b/,
      weight: 0.7,
      example: 'Ha tetszett, írjatok!',
    },
    {
      pattern:
        /\b(?:irjatok|irj|irjad|mondjatok|mondd)\b.{0,20}\b(?:mit|hogy|milyen|tetszett)\b|\b(?:velemeny|kritika|kritikat|kritikakat|hozzaszol|komment)\p{L}*\b.{0,25}\b(?:orul|szivesen|varom|varok|johet|fogad|vesz)\p{L}*|\bvarom\b.{0,15}\b(?:velemeny|kritik|hozzaszolas|komment)/u,
      weight: 0.75,
      example: 'Írjátok meg, mit gondoltok róla.',
    },
  ],
  told: [
    {
      pattern: /\b(?:elvitte|letette|szolt)\b/,
      weight: -0.6,
      example: 'Elvitte a levelet, és nem szólt senkinek.',
    },
  ],
  endShapes: [
    {
      status: 'in-progress',
      pattern: /^folytat(?:as|odik|om|juk) (?:az? |a kovetkezo |kovetkezik|hamarosan).{0,30}$/,
      example: '(folytatás a 2. részben)',
    },
    {
      status: 'in-progress',
      pattern: /^(?:folytatas|folytatodik|folyt\.?)(?: az?)? (?:\S{1,12} )(?:reszben|fejezetben)$/,
      example: 'Folytatás a 2. részben',
    },
    {
      status: null,
      pattern: /^(?:(?:az )?\S{1,12} (?:fejezet|resz) vege|vege az? \S{1,12} (?:resznek|fejezetnek))$/,
      example: 'Az első rész vége',
    },
  ],
  ratings: [
    {
      system: 'words',
      form: 'korhatar nelkul(?:i)?|barki(?: olvashatja)?|mindenki(?:nek)?|korhatarmentes|nincs korhatar',
      level: 'general',
      scope: 'value',
      example: 'korhatár nélkül',
    },
  ],
  answers: [
    {
      pattern:
        /(?:nagyon |igazan )?tetszett|varom a (?:folytatast|kovetkezo)|csak igy tovabb|gratulalok|(?:szuper|remek|klassz) (?:lett|tortenet|fejezet|resz)/,
      example: 'Nagyon tetszett, várom a folytatást',
    },
  ],
  stems: [],
  states: [],
  nones: [],
};
