/** Dutch, as posts use it. */
import { DUTCH } from '../header/keys-dutch.ts';
import { DUTCH_PHRASES } from '../values/permission-germanic.ts';
import type { LanguagePack } from './pack.ts';

export const DUTCH_PACK: LanguagePack = {
  language: 'nl',
  letters: 'latin',
  labels: DUTCH.rows,
  archiving: DUTCH_PHRASES.phrases,
  archivingWords: [
    {
      say: 'plaatsen|neem (?:het|hem|haar|ze|gerust|maar)|meenemen|(?:ergens|nergens|ergens) anders|op (?:je|jullie|een andere|andere) (?:eigen )?(?:sites?|pagina|blog|forum)|overneem\\p{L}*|zonder toestemming|overnemen|overgenomen|verspreid\\p{L}*|doorplaats\\p{L}*|kopieren|(?:nergens anders|elders) plaatsen|andere sites?|(?:zonder|met) (?:mijn |uitdrukkelijke )*toestemming',
      example: 'Graag nergens anders plaatsen.',
    },
  ],
  endings: [
    { status: 'complete', words: 'einde | het einde | einde verhaal | slot' },
    { status: 'in-progress', words: 'wordt vervolgd | vervolg volgt | w.v | wordt vervolgd in deel twee' },
  ],
  statuses: [
    {
      status: 'in-progress',
      example: 'nog bezig',
      say: 'in uitvoering|onafgemaakt|nog te vervolgen|in wording|nog (?:bezig|niet (?:af|klaar|voltooid))|niet (?:af|klaar|voltooid)|onvoltooid|lopend|bezig|wordt vervolgd|nee',
    },
    {
      status: 'complete',
      example: 'voltooid',
      say: 'afgelopen|gereed|afgesloten|voltooid|afgerond|compleet|klaar|af|beeindigd|volledig',
    },
  ],
  owners: [
    {
      before: '(?:korte|kleine|belangrijkste|mogelijke|overige)',
      after: '(?:van|bij|over) (?:het |de |dit |mijn )?(?:verhaal|fic|fanfic|auteur|schrijver|schrijfster|hoofdstuk)',
      example: ['Genre van het verhaal', 'genre'],
    },
  ],
  earlierParts: [
    {
      say: '(?:vorige?|eerdere|eerste) (?:deel|delen|hoofdstuk(?:ken)?)|(?:deel|hoofdstuk) \\d+ (?:hier|staat)',
      example: 'Vorige delen',
    },
  ],
  pointers: [
    {
      pattern:
        /^\W{0,2}(?:(?:(?:de )?(?:rest|header|disclaimer|rating|waarschuwingen))\b[ :,-]{0,3})?(?:zie)\b.{0,16}\b(?:deel|hoofdstuk|proloog)\b.{0,16}$/,
      example: 'De rest: zie deel 1',
    },
  ],
  bylines: [{ say: '(?:geschreven|verteld) door', example: 'geschreven door Ida Linde' }],
  welcomes: [
    {
      say: 'ja|ja,? graag|(?:heel )?graag|(?:altijd )?welkom|natuurlijk|(?:zou|is) (?:leuk|fijn)(?: zijn)?|.* ik lees alles',
      example: 'altijd welkom',
    },
  ],
  genres:
    'spookverhaal | humor | drama | avontuur | romantiek | komedie | parodie | tragedie | algemeen | sprookje | mysterie | vriendschap | familie | fantasie | gedicht | detective | romantisch',
  partNouns: [{ words: ['hoofdstuk', 'hoofdstukken', 'hfst', 'hfdst', 'deel', 'delen'], example: 'deel 2' }],
  numbers: [
    {
      cardinals:
        'een/één twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig',
      ordinals: 'eerste tweede derde vierde vijfde zesde zevende achtste negende tiende elfde twaalfde',
    },
  ],
  disclaimers: [
    { pattern: /\bbezit (?:noch|niets|geen)\b/, weight: 0.7, example: 'Ik bezit geen van deze mensen.' },
    {
      pattern:
        /\bbehoren\b|\bniet van mij\b|\bgeen (?:geld|winst)\b|\brechten\b|\bkuulu(?:u|vat)\b|\ben omista\b|\bei(?:vat)? kuulu\b|\btillhor\b|\bager inte\b|\btjanar inga?\b/,
      weight: 0.75,
      example: 'Ik verdien hier geen geld mee.',
    },
    {
      pattern:
        /\b(?:niets|niks|geen) (?:hiervan |ervan |hier |van dit alles )?is van mij\b|\bleen (?:ze|hem|haar|het|ik)\b|\b(?:verdien|krijg|ontvang)\b.{0,20}\b(?:geen|niets|niks)\b|\bgeen (?:cent|stuiver|duit)\b.{0,15}\b(?:aan|mee|voor)\b|\bniet (?:zelf )?(?:bedacht|verzonnen) en\b/,
      weight: 0.75,
      example: 'Ik verdien er geen cent aan.',
    },
    {
      pattern: /\b(?:is|zijn) van mij\b|\bik heb (?:ze|hem|haar|het) (?:niet|alleen) \p{L}+/u,
      weight: 0.65,
      example: 'De Wadvaarders zijn van de omroep, het eiland is van mij.',
    },
    {
      pattern:
        /\bik bezit (?:niets|niks|geen)|\b(?:bedacht|verzonnen|geschapen|geschreven) door \p{L}+.{0,30}\bik\b.{0,20}\b(?:alleen|slechts)\b|\bvoor (?:mijn |de )?(?:plezier|lol)\b.{0,25}\b(?:niet|geen|zonder)\b/u,
      weight: 0.66,
      example: 'Ik bezit niets, behalve een pen.',
    },
  ],
  pleas: [
    {
      pattern: /\blaat (?:even |maar |gerust )?(?:iets )?(?:weten|horen)\b|\bschrijf (?:me|mij)\b/,
      weight: 0.7,
      example: 'Laat even weten wat je ervan vond.',
    },
    {
      pattern:
        /\b(?:laat|vertel) (?:me|mij)\b.{0,15}\b(?:weten|wat|of)\b.{0,25}\b(?:vond|vindt?|vinden|ervan|leuk)|\bhoor graag\b|\breacties?\b.{0,20}\b(?:welkom|graag)|\bkritiek\b.{0,15}\b(?:mag|welkom|graag|is)|\blaat\b.{0,10}\b(?:berichtje|reactie|reactietje)\b.{0,10}\bachter/,
      weight: 0.75,
      example: 'Laat me weten wat je ervan vond.',
    },
  ],
  told: [
    {
      pattern:
        /[!?.,]['’"”»]? (?:zei|vroeg|antwoordde|fluisterde|stelde|schreef|dicteerde) \p{L}+|\b(?:hij|zij) (?:nam|legde|zette|kwam)\b/u,
      weight: -0.6,
      example: "'Het is laat,' zei ze.",
    },
  ],
  endShapes: [
    {
      status: 'in-progress',
      pattern: /^(?:wordt )?vervolgd? (?:in|op|volgt|komt|met)\b.{0,30}$/,
      example: '(wordt vervolgd in deel 2)',
    },
    {
      status: 'in-progress',
      pattern:
        /^(?:wordt vervolgd|vervolg(?:d)?|gaat verder|verder) in (?:het volgende |de volgende )?(?:deel|hoofdstuk)(?: \S{1,8})?$/,
      example: 'Wordt vervolgd in deel 2',
    },
    {
      status: null,
      pattern:
        /^(?:einde (?:van )?(?:deel|hoofdstuk)|slut(?:et)? pa (?:del|kapitel)|slut (?:del|kapitel)|(?:osan|luvun) \S{1,6} loppu)\b.{0,20}$/,
      example: 'Einde deel 1',
    },
  ],
  ratings: [],
  answers: [
    {
      pattern:
        /(?:leuk|mooi|goed|prachtig|geweldig)e? (?:verhaal|hoofdstuk|stuk|geschreven)|ga (?:zo|snel|gauw) (?:door|verder)|\b(?:je|jouw) (?:verhaal|hoofdstuk|schrijfstijl)|ben (?:heel |erg )?benieuwd (?:naar|hoe)/,
      example: 'Wat een leuk verhaal, ga snel verder!',
    },
  ],
  stems: [],
  states: [],
  nones: [],
};
