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
      say: 'uberall (?:hinstellen|posten|veroffentlichen|haben)|mitnehmen|mitgenommen|nehmt (?:sie|es|euch|die)|auf (?:eurer?|euren|deiner?|seiner?|ihrer?) (?:eigenen? )?(?:seiten?|homepage|hp|website|blog|server)|woanders|anderswo|nirgend(?:s|wo) (?:sonst|anders)|bleibt (?:bitte |sie )?(?:nur )?hier|weiterverbreit\\p{L}*|hochlad\\p{L}*|hochzuladen|repost\\p{L}*|kopier\\p{L}*|verbreit\\p{L}*|veroffentlich\\p{L}*|(?:auf|in) anderen? (?:seiten|foren|archiven)|(?:ohne|nur mit|nach) (?:\\p{L}+ )?(?:erlaubnis|zustimmung|einverstandnis|genehmigung|absprache)',
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
  pointers: [
    {
      pattern:
        /^\W{0,2}(?:(?:alle[sn]? (?:weitere|andere|ubrige)?|der rest|angaben|header|kopf|disclaimer|warnungen)[ \p{L},.]{0,40})?\b(?:siehe|s\.|wie (?:in|im|bei)|steht (?:in|im|bei))\b.{0,20}\b(?:teil|kapitel|prolog|erste[nrm]?)\b.{0,20}$/u,
      example: 'Alles andere siehe Teil 1',
    },
  ],
  bylines: [
    {
      say: '(?:geschrieben|verfasst|erzahlt) von|eine? (?:kurze |kleine |neue )?(?:geschichte|erzahlung|fan ?-?fic(?:tion)?|ff|story) von',
      example: 'geschrieben von Ida Tann',
    },
  ],
  welcomes: [
    {
      say: 'ja|ja,? (?:bitte|gerne?)|jederzeit(?:,? (?:gerne?|auch) .*)?|immer|(?:immer |sehr )?gerne?(?: gesehen)?|(?:sehr |immer )?(?:willkommen|erwunscht)|unbedingt|naturlich|bitte|ware (?:nett|schon|toll)|(?:ich )?(?:freue? mich|wurde mich).*|lob und kritik.*',
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
  disclaimers: [
    {
      pattern: /\b(?:ich )?besitze (?:weder|nichts|keine[nrs]?)\b/,
      weight: 0.7,
      example: 'Ich besitze weder Haken noch Krokodil.',
    },
    {
      pattern:
        /\bgehor(?:t|en)(?: nicht)?(?: mir| leider)?\b|\bkein geld\b|\burheberrecht|\bnicht (?:mir|meine?[nrs]?)\b|\bausgeliehen\b|\brechte (?:liegen|gehoren|an)\b|\bverdiene\b.{0,30}\b(?:kein|nichts)\b/,
      weight: 0.8,
      example: 'Die Figuren gehören nicht mir.',
    },
    {
      pattern:
        /\b(?:nichts|niemand|kein(?:e[rs]?|s)?)\b(?: \p{L}+){0,3} (?:ist|gehort|sind) (?:von )?m(?:ir|eine?s?)\b|\b(?:aus)?(?:geborgt|geliehen)\b|\bleihe? (?:ich )?(?:sie|ihn|es|mir|die)\b|\bverdiene\b.{0,30}\bkeine?[nm]?\b|\b(?:keinen|nicht einen) (?:cent|pfennig|groschen|heller|euro)\b.{0,20}\b(?:dafur|daran|damit|hiermit)\b|\bgeld (?:gibt es|gibt's|bekomme|verdiene|kriege|mache|verdient|bringt)\b.{0,30}\bkein|\bm(?:ir|ein) gehort (?:hier |daran |davon |leider |gar ){0,3}nichts\b/u,
      weight: 0.75,
      example: 'Nichts davon ist meins, nur der Regenschirm.',
    },
    {
      pattern:
        /\b(?:ist|sind|gehort|gehoren) (?:von )?mir\b|\b(?:hat|haben)\b(?: \p{L}+){0,4} (?:erfunden|erdacht|ausgedacht|erschaffen)\b.*\bich\b/u,
      weight: 0.65,
      example: 'Die Figuren hat Theodor Storm erfunden, ich habe sie nur abgestaubt.',
    },
    {
      pattern:
        /\b(?:ich|mir)\b(?: \p{L}+){0,3} (?:besitze|gehort) (?:\p{L}+ )?nichts\b|\bich besitze (?:nichts|keine|niemand)|\bich (?:spiele|leihe|fege|raume|putze|fuhre)\b.{0,20}\b(?:nur|bloss?|lediglich)\b|\b(?:aus|zum) (?:spass|vergnugen)\b.{0,30}\b(?:kein|nicht)\b/u,
      weight: 0.66,
      example: 'Ich besitze nichts außer einer Schreibmaschine.',
    },
  ],
  pleas: [
    {
      pattern:
        /\buber (?:post|mails?|e-mails?|reviews?|jede \w+) (?:freue|freu) ich mich\b|\bschreibt mir\b|\b(?:lasst|hinterlasst) (?:mir )?(?:doch )?(?:ein|einen|eine|nen|ne)? ?(?:kommi|kommentar|review|nachricht|meinung)/,
      weight: 0.7,
      example: 'Über Post freue ich mich immer.',
    },
    {
      pattern:
        /\bruckmeldung|\bkommis?\b|\bkommentare?\b.{0,30}\b(?:willkommen|erwunscht|bitte|freu)|\bkritik\b.{0,40}\b(?:willkommen|erwunscht|gerne?)|\breviews? (?:erwunscht|bitte)/,
      weight: 0.8,
      example: 'Kommis sind erwünscht!',
    },
    {
      pattern:
        /\b(?:sagt|schreibt|verratet|erzahlt) mir\b.{0,20}\b(?:wie|was|ob)\b.{0,30}\b(?:gefall|gefiel|denkt|haltet|meint|fandet|findet)|\blob und (?:kritik|tadel)\b|\bfreue? (?:ich mich|mich) .{0,20}(?:uber|auf) (?:\p{L}+ ){0,2}(?:review|kommentar|kommi|ruckmeldung|feedback|meinung)|\buber (?:\p{L}+ ){0,2}(?:reviews?|kommentare?|kommis?|feedback|meinungen)\b.{0,25}\bfreuen?\b|\bmeinungen? (?:ist|sind|bitte|gefragt|erwunscht)/u,
      weight: 0.75,
      example: 'Sagt mir, wie es euch gefallen hat.',
    },
  ],
  told: [
    {
      pattern: /\b(?:er|sie) (?:war|hatte|ging|sah|stand|nahm|legte|stellte|kam|trug)\b/,
      weight: -0.6,
      example: 'Er war müde.',
    },
  ],
  endShapes: [
    {
      status: 'in-progress',
      pattern:
        /^(?:fortsetzung|weiter|weiter geht'?s|suite|la suite|continua|continuara|segue|pokracovani|ciag dalszy|vervolg|fortsattning|jatkuu) (?:in|im|dans|en|nel|nella|no|na|в|v|w|i) .{1,30}$/,
      example: 'Fortsetzung in Teil 2',
    },
    {
      status: null,
      pattern: /^ende (?:von |des |der )?(?:teil|kapitel|erste[rns]?|zweite[rns]?|dritte[rns]?|prolog)\b.{0,20}$/,
      example: 'Ende Teil 3',
    },
  ],
  ratings: [
    {
      system: 'words',
      form: 'fur (?:jedermann|jede[sn])|alle altersgruppen|(?:ohne|keine) (?:alters)?beschrankung(?:en)?|ohne alters(?:beschrankung|einschrankung|begrenzung)|fur alle|jugendfrei|keine altersbeschrankung|fur jeden|harmlos|unbedenklich|kinderfreundlich',
      level: 'general',
      scope: 'value',
      example: 'ohne Altersbeschränkung',
    },
  ],
  answers: [
    {
      pattern:
        /\b(?:tolle|schone|super|klasse|wunderschone|geniale) (?:geschichte|kapitel|story|ff|idee)|(?:freue?|freu) mich (?:schon )?(?:sehr )?auf|schreib(?:t|st)? (?:bitte |schnell |bald )*weiter|(?:deine?|eure?) (?:geschichte|ff|story|charaktere|schreibstil)|(?:hat|haben) mir (?:sehr |echt |richtig |total )?(?:gut )?gefallen/,
      example: 'Deine Geschichte hat mir sehr gut gefallen!',
    },
  ],
  stems: [],
  states: [],
  nones: [],
};
