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
      say: 'copi(?:ar|e|en|eis|ed)\\b|reproduc\\p{L}*|publica(?:r|cion)\\p{L}*|publiqu\\p{L}+|otr[oa]s (?:sitios|paginas|foros)|(?:con|sin) (?:mi |su |el |previ\\p{L} )*(?:permiso|autorizacion|consentimiento)',
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
  bylines: [{ say: 'escrit[oa] por', example: 'escrito por Ida Tilo' }],
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
};
