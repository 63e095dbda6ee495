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
      say: 'lagga upp (?:den|det)|(?:pa|till) (?:er|din|ert|sin|en annan|andras?) (?:egen )?(?:sida|hemsida|blogg|webbplats|sajt|arkiv)|(?:ta|lana|kopiera|sprid) (?:den|det|garna)|lagg (?:den )?inte upp|(?:far|fa) (?:\\p{L}+ )?(?:ta|lana|kopieras|spridas)|(?:nagon|ingen) annanstans|arkiver\\p{L}*|kopiera\\p{L}*|kopiering|sprid\\p{L}*|publiceras?|(?:inte|ej) upp \\p{L}* ?(?:\\p{L}+ ){0,2}?nagon annanstans|andra sidor|(?:med|utan) (?:mitt |min |forfattarens )?(?:tillstand|tillatelse|medgivande)',
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
  pointers: [
    {
      pattern:
        /^\W{0,2}(?:(?:(?:for )?(?:resten|ovrigt|huvudet|disclaimer|rating|varningar))\b[ :,-]{0,3})?(?:se)\b.{0,16}\b(?:del|kapitel|prolog(?:en)?)\b.{0,16}$/,
      example: 'Resten: se del 1',
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
  disclaimers: [
    { pattern: /\bager (?:varken|inte|ingen|inget|inga)\b/, weight: 0.7, example: 'Jag äger varken Krok eller krokodilen.' },
    {
      pattern:
        /\b(?:inget|ingenting|ingen|inga)\b.{0,25}\b(?:ar mitt|ar min|ar mina|tillhor mig)\b|\b(?:ar inte|inte) (?:min|mitt|mina)(?= *(?:[.,;!]|$))|\blanar? (?:bara )?(?:dem|den|honom|henne|ut|lite)\b|\bager (?:inte|ingenting|inget|ingen|inga)\b|\btjanar (?:inte|inga|inget|ingenting)\b|\btillhor\b/,
      weight: 0.75,
      example: 'Inget av detta är mitt, utom Volvon.',
    },
    {
      pattern: /\bar (?:mitt|mina?)(?= *(?:[.,;!]|$))|\ballt ar \p{L}+s, utom\b|\bager\b.{0,40}\bjag har bara\b/u,
      weight: 0.65,
      example: 'Selma Lagerlöf äger resan, jag har bara vänt på kartan.',
    },
    {
      pattern:
        /\b(?:hittade pa|skapade|uppfann|skrev)\b.{0,40}\bjag\b.{0,15}\bbara\b|\bfor (?:nojes|skojs) skull\b|\binga pengar\b/,
      weight: 0.66,
      example: 'Strindberg hittade på alltihop, jag sopar bara golvet.',
    },
  ],
  pleas: [
    {
      pattern: /\bskriv (?:garna )?en rad\b|\bhor garna av (?:er|dig)\b|\bkommentera garna\b|\bgarna (?:en )?kommentar/,
      weight: 0.7,
      example: 'Skriv gärna en rad!',
    },
    {
      pattern:
        /\b(?:sag|beratta|skriv)\b.{0,15}\b(?:vad|om|hur)\b.{0,15}\b(?:tyck|tyckte|gillade)|\b(?:ros|ris) (?:och|eller) (?:ros|ris)\b|\b(?:kommentar|kommentarer|kritik|respons)\b.{0,20}\b(?:uppskatt|valkom|mottag|tas|garna|glad)|\b(?:glad|blir) .{0,12}\bfor\b.{0,10}\b(?:kommentar|respons)/,
      weight: 0.75,
      example: 'Säg gärna vad ni tycker.',
    },
  ],
  told: [
    {
      pattern:
        /[!?.,]['’"”»]? (?:sade|sa|fragade|svarade|viskade|forelog|laste|skrev|dikterade) \p{L}+|\b(?:han|hon|hen) (?:tog|lade|kom|stod|satt|var|hade|sa|gick)\b/u,
      weight: -0.6,
      example: '– Igen? frågade vakten.',
    },
  ],
  endShapes: [
    {
      status: 'in-progress',
      pattern: /^(?:fortsatter|fortsattning|forts\.?) (?:foljer )?i (?:nasta )?(?:del|kapitel)(?: \S{1,8})?$/,
      example: 'Fortsätter i del 2',
    },
  ],
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
