/** Spanish, as posts use it. */
import { SPANISH } from '../header/keys-spanish.ts';
import { SPANISH_PHRASES } from '../values/permission-romance.ts';
import type { LanguagePack } from './pack.ts';

export const SPANISH_PACK: LanguagePack = {
  language: 'es',
  letters: 'latin',
  labels: SPANISH.rows,
  archiving: SPANISH_PHRASES.phrases,
  archivingWords: [
    {
      say: '(?:es|son) (?:tuy|vuestr|suy)[oa]s?\\b|para (?:tu|vuestra|su) (?:propia )?(?:web|pagina)|llev(?:ar(?:os|se)?l[oa]s?|aroslo|atel[oa]|aosl[oa]|ensel[oa])|(?:en|a) (?:tu|vuestr[ao]|su|otr[oa]s?|ningun) (?:propi[ao] )?(?:web|webs|pagina|blog|sitio|foro|lugar|lado)s?\\b|subir(?:l[oa])?\\b|copi(?:ar|e|en|eis|ed)\\b|reproduc\\p{L}*|publica(?:r|cion)\\p{L}*|publiqu\\p{L}+|otr[oa]s (?:sitios|paginas|foros)|(?:con|sin) (?:mi |su |el |previ\\p{L} )*(?:permiso|autorizacion|consentimiento)',
      example: 'Queda prohibida la publicación en otras páginas.',
    },
  ],
  endings: [
    {
      status: 'complete',
      words: 'el fin | fin de la historia | fin del fic | se acabo | y fin | colorin colorado este cuento se ha acabado',
    },
    { status: 'in-progress', words: 'continuara | sigue | continua | seguira | to be continued | en el proximo capitulo' },
  ],
  statuses: [
    {
      status: 'in-progress',
      example: 'en proceso',
      say: 'escribiendose|escribiendo|sin (?:acabar|concluir|finalizar)|en publicacion|por terminar|en proceso|en curso|en progreso|incomplet[oa]|sin terminar|inacabad[oa]|pausad[oa]|abandonad[oa]|en pausa|no (?:esta )?(?:terminad[oa]|complet[oa]|acabad[oa]|finalizad[oa])|continua',
    },
    {
      status: 'complete',
      example: 'terminado',
      say: 'terminad[oa]s?|complet[oa]s?|finalizad[oa]s?|acabad[oa]|concluid[oa]|si|cerrad[oa]',
    },
  ],
  owners: [
    {
      before: '(?:breve|pequen[oa]|corto|otr[oa]s|posibles)',
      after:
        '(?:del|de la|de este|de esta|de mi) (?:fic|fanfic|historia|relato|autora?|escritora?|capitulo|obra|texto)|principal(?:es)?',
      example: ['Género del fic', 'genre'],
    },
  ],
  earlierParts: [
    {
      say: '(?:partes?|capitulos?|entregas?) anterior(?:es)?|primer[ao]? (?:parte|capitulo)|(?:parte|capitulo) \\d+ aqui|el principio aqui',
      example: 'Capítulos anteriores',
    },
  ],
  pointers: [
    {
      pattern:
        /^\W{0,2}(?:(?:(?:todo |lo |el )*(?:resto|demas|disclaimer|rating|advertencias?|notas?))\b[ :,-]{0,3})?(?:ver?|vease|mirad?)\b.{0,16}\b(?:parte|prologo|capitulo)\b.{0,16}$/,
      example: 'El resto: ver parte 1',
    },
  ],
  bylines: [{ say: 'escrit[oa] por|una? (?:fan ?)?(?:fic|historia|relato|cuento) (?:de|por)', example: 'escrito por Ida Tilo' }],
  welcomes: [
    {
      say: 'si|si,? por favor|(?:siempre )?bienvenid[oa]s?|claro|por supuesto|se agradecen?|gracias|me (?:haria|hace) ilusion|.* (?:los|las) leo tod[oa]s',
      example: 'siempre bienvenidos',
    },
  ],
  genres:
    'humor | aventura | aventuras | romance | romantico | drama | misterio | comedia | tragedia | terror | amistad | familia | angustia | parodia | fantasia | poesia | accion | suspenso | suspense | ciencia ficcion | ua | general | policiaco | vineta',
  partNouns: [
    { words: ['parte', 'partes', 'capitulo', 'capitulos', 'cap', 'caps', 'episodio', 'acto', 'entrega'], example: 'Cap. 3' },
  ],
  numbers: [
    {
      cardinals:
        'uno/una dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte',
      ordinals:
        'primero/primera/primer segundo/segunda tercero/tercera/tercer cuarto/cuarta quinto/quinta sexto/sexta séptimo/séptima octavo/octava noveno/novena décimo/décima undécimo/undécima duodécimo/duodécima',
    },
  ],
  disclaimers: [
    { pattern: /\bno poseo (?:ni|nada|ning)/, weight: 0.7, example: 'No poseo ni a Garfio ni al cocodrilo.' },
    {
      pattern:
        /\bno me pertenece|\bpertenecen?\b|\bno son mi[oa]s\b|\bsin animo de lucro\b|\bderechos\b|\bno gano (?:nada|dinero)\b|\bno es mi[oa]\b/,
      weight: 0.8,
      example: 'Los personajes no me pertenecen.',
    },
    {
      pattern:
        /\bnada (?:de esto |aqui |de lo \p{L}+ )?(?:es mio|me pertenece)\b|\bni (?:[\p{L}]+ ){1,4}ni (?:[\p{L}]+ ){1,4}son mi[oa]s\b|\bno (?:gano|cobro|saco|recibo|me pagan)\b.{0,30}\b(?:nada|ni|un|dinero|centimo|duro|peso|euro|real)\b|\b(?:tomo|tome|tomado|pedi|pido|coji|cojo) prestad[oa]s?\b|\b(?:los|las|lo|la) (?:tomo|pido) prestad|\bde sus (?:respectivos |legitimos )?(?:creadores|autores|duenos|propietarios)\b/u,
      weight: 0.75,
      example: 'Nada de esto es mío, salvo el paraguas.',
    },
    {
      pattern: /\b(?:es|son) mi[oa]s?(?= *(?:[.,;!]|$))/,
      weight: 0.65,
      example: 'Don Juan es de Zorrilla; la cena es mía.',
    },
    {
      pattern:
        /\b(?:invento|creo|escribio|imagino)\b.{0,40}\byo (?:solo|solamente|los|las|lo|la|me)\b|\bno (?:soy due[nñ]a?|poseo|tengo los derechos)|\blo demas es de\b|\bpor (?:diversion|gusto)\b.{0,25}\b(?:no|sin)\b/,
      weight: 0.66,
      example: 'Galdós los creó y yo los saco a pasear.',
    },
  ],
  pleas: [
    {
      pattern:
        /\bcomentarios son (?:mi|el)\b|\b(?:escribidme|escribanme|decidme|diganme)\b.{0,40}(?:que|si|@|$)|\bcontesto a tod[oa]s\b/,
      weight: 0.7,
      example: '¡Los comentarios son mi alimento!',
    },
    {
      pattern:
        /\bcomentarios?\b.{0,30}\b(?:bienvenid|por favor|bem-vind|agradec)|\breviews?\b.{0,20}\b(?:por favor|gracias)|\bcriticas\b.{0,30}\b(?:bienvenid|constructiv|construtiv|bem-vind)|\bdejad?(?:me)? (?:un |vuestr|un )?(?:review|comentario)|\bdeixem? (?:um |seu )?(?:review|comentario)/,
      weight: 0.8,
      example: 'Los comentarios son bienvenidos.',
    },
    {
      pattern:
        /\b(?:decid|dig|cont|cuent)\p{L}{0,4}(?:me|nos)\b.{0,15}\b(?:que|si|como)\b.{0,25}\b(?:parec|gust|pens|opin)|\b(?:agradec|acept)\p{L}* .{0,20}(?:comentarios|criticas|reviews|opiniones|sugerencias)|\bcualquier (?:comentario|critica|opinion|sugerencia)\b|\bespero (?:vuestros|sus|tus) (?:comentarios|reviews|opiniones)/u,
      weight: 0.75,
      example: 'Decidme qué os ha parecido.',
    },
  ],
  told: [
    {
      pattern: /\b(?:puso|llevo|dejo|pidio)\b/,
      weight: -0.6,
      example: 'Se llevó la carta sin pedir permiso a nadie.',
    },
  ],
  endShapes: [
    {
      status: 'in-progress',
      pattern:
        /^(?:sigue|seguira|continua|continuara|continua(?:cion)?) (?:en|no|na) (?:el |la |o |a )?(?:\S{1,12} )?(?:capitulo|parte|post|entrega|episodio|proximo|proxima|siguiente)\b.{0,30}$/,
      example: 'sigue en el capítulo 2',
    },
  ],
  ratings: [
    {
      system: 'words',
      form: 'todos? (?:los )?publicos?|todo el mundo|para todos|apto para todos?|todas las edades|todas as idades|livre|para todos os publicos',
      level: 'general',
      scope: 'value',
      example: 'Todo público',
    },
  ],
  answers: [
    {
      pattern:
        /\bme (?:ha )?(?:encant|gust)(?:o|a|ado)\b|\bsigue asi\b|espero (?:el proximo|la continuacion|que (?:sigas|continues|actualices))|\btu (?:fic|historia|relato)\b|actualiza pronto/,
      example: 'Me encantó tu fic, sigue así',
    },
  ],
  stems: [],
  states: [],
  nones: [],
};
