/** German, as posts use it. */
import { GERMAN } from '../header/keys-german.ts';
import { GERMAN_PHRASES } from '../values/permission-germanic.ts';
import type { LanguagePack } from './pack.ts';

export const GERMAN_PACK: LanguagePack = {
  language: 'de',
  letters: 'latin',
  labels: GERMAN.rows,
  archiving: GERMAN_PHRASES.phrases,
  archivingWords: [
    {
      say: 'weiterverbreit\\p{L}*|hochlad\\p{L}*|hochzuladen|repost\\p{L}*|kopier\\p{L}*|verbreit\\p{L}*|veroffentlich\\p{L}*|(?:auf|in) anderen? (?:seiten|foren|archiven)|(?:ohne|nur mit|nach) (?:\\p{L}+ )?(?:erlaubnis|zustimmung|einverstandnis|genehmigung|absprache)',
      example: 'Nur mit meiner Erlaubnis',
    },
  ],
  endings: [
    { status: 'complete', words: 'ende | das ende | ende der geschichte | schluss | ende gut alles gut | ende gut, alles gut' },
    {
      status: 'in-progress',
      words:
        'fortsetzung folgt | wird fortgesetzt | fortsetzung folgt bald | f.f | weiter im nachsten teil | fortsetzung im nachsten teil | weiter gehts im nachsten kapitel',
    },
  ],
  statuses: [
    {
      status: 'in-progress',
      example: 'in Arbeit',
      say: 'wird (?:noch|gerade) (?:geschrieben|fortgesetzt)|noch offen|offen|im gange|schreibe noch|in arbeit|unvollendet|unfertig|nicht (?:fertig|abgeschlossen|beendet|vollstandig)|noch nicht \\S+|pausiert|abgebrochen|unvollstandig|wird fortgesetzt|laufend|in bearbeitung|fortlaufend|nein',
    },
    {
      status: 'complete',
      example: 'abgeschlossen',
      say: 'abgeschlossen|fertig(?:gestellt)?|beendet|vollendet|komplett|vollstandig|ende|zu ende|abgeschl\\.?|ja|einteiler|kurzgeschichte',
    },
  ],
  owners: [
    {
      before: '(?:kurze|kleine|grosse|genaue|wichtige|allgemeine|zusatzliche|weitere|mogliche|haupt)[rsn]?',
      after:
        '(?:der|des|zur|zum|zu dieser|dieser|meiner) (?:geschichte|story|fanfiction|fanfic|ff|fic|autorin|autors|verfasserin|verfassers|erzahlung|textes|kapitels)',
      example: ['Genre der Geschichte', 'genre'],
    },
  ],
  earlierParts: [
    {
      say: '(?:vorige|vorherige|vorangegangene|fruhere|bisherige|letzte|erste)[rnsm]? (?:teile?|kapitel)|was bisher geschah|(?:teil|kapitel) \\d+(?: (?:gibt|findet|ist|steht|hier)|$)|alle (?:vorigen )?(?:teile|kapitel)',
      example: 'Teil 1 gibt es hier',
    },
  ],
  bylines: [{ say: '(?:geschrieben|verfasst|erzahlt) von', example: 'geschrieben von Ida Tann' }],
  welcomes: [
    {
      say: 'ja|ja,? (?:bitte|gerne?)|immer|(?:immer |sehr )?gerne?(?: gesehen)?|(?:sehr |immer )?(?:willkommen|erwunscht)|unbedingt|naturlich|bitte|ware (?:nett|schon|toll)|(?:ich )?(?:freue? mich|wurde mich).*|lob und kritik.*',
      example: 'Immer gerne',
    },
  ],
  genres:
    'allgemein | humor | abenteuer | drama | romanze | romantik | krimi | parodie | komodie | trauriges | schmerz/trost | freundschaft | familie | mystery | angst | fantasy | thriller | horror | historisch | songfic | gedicht | liebesgeschichte | tragodie | marchen | poesie | satire | kurzgeschichte | geschichte | geschichtegenre | action | maleslash | femaleslash | mix',
  partNouns: [{ words: ['teil', 'teile', 'kapitel', 'kap', 'folge', 'akt', 'abschnitt', 'turchen'], example: 'Teil 3 von 7' }],
  numbers: [
    {
      cardinals:
        'eins/eine/ein zwei/zwo drei vier fünf/fuenf sechs sieben acht neun zehn elf zwölf/zwoelf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig',
      ordinals:
        'erste/erster/erstes/ersten zweite/zweiter/zweites/zweiten dritte/dritter/drittes/dritten vierte/vierter/viertes/vierten fünfte/fünfter/fünftes/fünften sechste/sechster/sechstes/sechsten siebte/siebter/siebtes/siebenter/siebente achte/achter/achtes neunte/neunter/neuntes zehnte/zehnter/zehntes elfte/elfter/elftes zwölfte/zwölfter/zwölftes',
    },
  ],
};
