/** Italian, as posts use it. */
import { ITALIAN } from '../header/keys-italian.ts';
import { ITALIAN_PHRASES } from '../values/permission-romance.ts';
import type { LanguagePack } from './pack.ts';

export const ITALIAN_PACK: LanguagePack = {
  language: 'it',
  letters: 'latin',
  labels: ITALIAN.rows,
  archiving: ITALIAN_PHRASES.phrases,
  archivingWords: [
    {
      say: '(?:prender(?:la|lo)|la vuole|li vuole)|propri[oa] (?:sito|blog|pagina)|(?:sul|nel|sui|sulla) (?:vostro|tuo|mio|vostra|tua|mia|suoi?) (?:sito|blog|forum|pagina|siti)|port(?:ar|ate|atev)el[ao]|portar(?:la|lo)|metter(?:la|lo)|mettetel[ao]|prendetel[ao]|pubblic(?:atel[ao]|arl[ao])|copiar(?:la|lo)|altrove|altri siti|da (?:nessuna|altre) part[ei]|public(?:arl[ao]|hi|are|ate)\\b|(?:ri)?pubblic\\p{L}*|ricopi\\p{L}*|riproduzion\\p{L}*|riprodurre|vietat[aoi] (?:la |di )?copia\\p{L}*|altri siti|(?:con|senza) (?:il |la |mi[oa] )*(?:permesso|consenso|autorizzazione)',
      example: 'Vietato copiare.',
    },
  ],
  endings: [
    { status: 'complete', words: 'fine | la fine | fine della storia | the end' },
    { status: 'in-progress', words: 'continua | segue | continua nel prossimo capitolo | to be continued | continuera' },
  ],
  statuses: [
    {
      status: 'in-progress',
      example: 'in corso',
      say: "in stesura|in scrittura|da (?:finire|completare)|in corso(?: d'opera)?|incompiuta|incomplet[oa]|non (?:ancora )?(?:complet[oa]|conclus[oa]|finit[oa]|terminat[oa])|sospes[ao]|interrott[ao]|in pausa|in lavorazione",
    },
    {
      status: 'complete',
      example: 'completa',
      say: 'complet[ao]|conclus[ao]|finit[ao]|terminat[ao]|completat[ao]|ultimat[ao]|autoconclusiv[ao]',
    },
  ],
  owners: [
    {
      before: '(?:breve|piccol[oa]|altr[ie]|eventuali)',
      after:
        "(?:della|del|dell'|di questa|di) ?(?:storia|fic|fanfic|fan fiction|fanfiction|racconto|autrice|autore|capitolo|opera)|principal[ei]",
      example: ['Genere della storia', 'genre'],
    },
  ],
  earlierParts: [
    {
      say: '(?:part[ei]|capitol[oi]) precedent[ei]|prim[oa] (?:parte|capitolo)|(?:parte|capitolo) \\d+ qui',
      example: 'I capitoli precedenti',
    },
  ],
  pointers: [
    {
      pattern:
        /^\W{0,2}(?:(?:(?:tutto |il )*(?:resto|disclaimer|rating|avvertimenti|note?))\b[ :,-]{0,3})?(?:vedi|vedere|v\.)\b.{0,16}\b(?:parte|prologo|capitolo)\b.{0,16}$/,
      example: 'Il resto: vedi parte 1',
    },
  ],
  bylines: [
    { say: 'scritt[oa] da|una? (?:fan ?)?(?:fic|storia|racconto) (?:di|da|scritt[oa] da)', example: 'scritta da Ida Tiglio' },
  ],
  welcomes: [
    {
      say: 'si|si,? grazie|(?:sempre )?(?:graditi|gradite|graditissim[ie]|benvenut[ie])|certo|volentieri|mi (?:farebbe|fanno|farebbero) (?:piacere|felice)|.* (?:li|le) leggo tutt[ie]',
      example: 'sempre graditi',
    },
  ],
  genres:
    'commedia | comico | romantico | drammatico | avventura | azione | introspettivo | malinconico | triste | sentimentale | parodia | demenziale | fluff | angst | generale | mistero | giallo | fantasy | storico | poesia | slice of life | sovrannaturale | horror | thriller | umoristico | dark | erotico | noir | missing moments',
  partNouns: [{ words: ['parte', 'parti', 'capitolo', 'capitoli', 'puntata', 'atto'], example: 'Capitolo 4' }],
  numbers: [
    {
      cardinals:
        'uno/una due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove venti',
      ordinals:
        'primo/prima secondo/seconda terzo/terza quarto/quarta quinto/quinta sesto/sesta settimo/settima ottavo/ottava nono/nona decimo/decima undicesimo/undicesima dodicesimo/dodicesima tredicesimo/tredicesima',
    },
  ],
  disclaimers: [
    { pattern: /\bnon possiedo (?:ne|nulla|niente|ness)/, weight: 0.7, example: 'Non possiedo né Uncino né il coccodrillo.' },
    {
      pattern:
        /\b(?:non mi )?appartengono\b|\bnon mi appartiene\b|\bsenza (?:scopo di|fini di) lucro\b|\bdiritti\b|\bnon sono mie?i?\b|\bnon ci guadagno\b/,
      weight: 0.8,
      example: 'I personaggi non mi appartengono.',
    },
    {
      pattern:
        /\b(?:niente|nulla|nessuno)\b.{0,30}\b(?:e mi[oa]|mi appartiene)(?= *(?:[.,;!]|$))|\bnon (?:ci guadagno|guadagno|prendo|ricavo)\b|\b(?:in|a) prestito\b|\bli restituir|\bsono (?:proprieta|di proprieta)\b|\be di proprieta\b|\blegittimi proprietari\b/,
      weight: 0.75,
      example: 'Niente di tutto questo è mio, tranne il gatto.',
    },
    {
      pattern:
        /\be mi[oa](?= *(?:[.,;!]|$))|\bsono mi?ei(?= *(?:[.,;!]|$))|\bio (?:ci |li |le |lo |la |l')?(?:ho )?(?:solo|soltanto)\b|\bio mi (?:sono )?(?:solo|limit)/,
      weight: 0.65,
      example: 'Pinocchio è di Collodi, il resto è mio.',
    },
    {
      pattern:
        /\b(?:ha|hanno) (?:creat|inventat|scritt|immaginat)[oaei]\b.{0,40}\bio (?:li|le|lo|la|mi|ci|solo|soltanto|ho)\b|\bnon possiedo\b|\bper (?:divertimento|diletto)\b.{0,25}\b(?:non|senza)\b/,
      weight: 0.66,
      example: 'Collodi li ha creati, io li porto a spasso.',
    },
  ],
  pleas: [
    {
      pattern:
        /\brecensite\b|\bcommentate\b|\blasciate(?:mi)? (?:un |una )?(?:commento|commentino|recensione|segno)\b|\bscrivetemi\b/,
      weight: 0.7,
      example: 'Recensite, anche solo due righe!',
    },
    {
      pattern:
        /\brecension[ei]\b|\bcommenti\b.{0,30}\b(?:graditi|benvenuti|apprezzati)|\bfatemi sapere\b|\bcritiche\b.{0,30}\b(?:costruttiv|benvenut|accett)/,
      weight: 0.8,
      example: 'Recensioni gradite.',
    },
    {
      pattern:
        /\b(?:ditemi|dimmi|raccontatemi|scrivetemi)\b.{0,15}\b(?:cosa|che|se|come)\b.{0,25}\b(?:pens|piac|sembr|pare)|\blasciate(?:mi)?\b.{0,15}\b(?:commento|recensione|parere|commentino)|\b(?:parer[ei]|commenti|critiche|opinion[ei]|recensioni)\b.{0,30}\b(?:gradit|accett|benvenut|ben accett|apprezzat)/,
      weight: 0.75,
      example: 'Ditemi cosa ne pensate.',
    },
  ],
  told: [
    {
      pattern: /\b(?:prese|chiese|mise)\b/,
      weight: -0.6,
      example: 'Prese la lettera e la portò dove voleva.',
    },
  ],
  endShapes: [
    {
      status: 'in-progress',
      pattern: /^(?:continua|segue) (?:nella|nel) (?:prossim[ao] )?(?:parte|capitolo|puntata)(?: \S{1,8})?$/,
      example: 'Continua nella parte 2',
    },
    {
      status: null,
      pattern:
        /^fi(?:ne|m) (?:della |del |do |da |de )?(?:prima |seconda |terza |primeira |segunda |terceira )?(?:parte|capitolo|capitulo|prologo)\b.{0,20}$/,
      example: 'Fine prima parte',
    },
  ],
  ratings: [
    { system: 'EFP', form: 'rosso', level: 'explicit', scope: 'value', example: 'Rosso' },
    { system: 'EFP', form: 'arancione', level: 'mature', scope: 'value', example: 'Arancione' },
    { system: 'EFP', form: 'giallo', level: 'teen', scope: 'value', example: 'Giallo' },
    { system: 'EFP', form: 'verde', level: 'general', scope: 'value', example: 'Verde' },
    { system: 'words', form: 'per tutti|adatta? a tutti|tutti', level: 'general', scope: 'value', example: 'per tutti' },
  ],
  answers: [
    {
      pattern:
        /\bmi (?:e|sono) piaciut|\bcomplimenti\b|aspetto (?:con ansia )?(?:il (?:seguito|prossimo)|la prossima)|\b(?:la )?tua (?:storia|fic|one-?shot)\b|(?:bellissim|stupend)[ao] (?:storia|capitolo)|continua cosi/,
      example: 'Complimenti, la tua storia mi è piaciuta tanto',
    },
  ],
  stems: [],
  states: [],
  nones: [],
};
