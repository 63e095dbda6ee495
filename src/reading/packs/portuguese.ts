/** Portuguese, as posts use it. */
import { PORTUGUESE } from '../header/keys-portuguese.ts';
import { PORTUGUESE_PHRASES } from '../values/permission-romance.ts';
import type { LanguagePack } from './pack.ts';

export const PORTUGUESE_PACK: LanguagePack = {
  language: 'pt',
  letters: 'latin',
  labels: PORTUGUESE.rows,
  archiving: PORTUGUESE_PHRASES.phrases,
  archivingWords: [
    {
      say: 'lev(?:ar|em|a-l[ao]|e)\\b|(?:para |em |no |na )?outr[oa]s? (?:site|canto|lugar|blog|forum|pagina)s?|(?:no|em) (?:seu|vosso|meu|teu) (?:site|blog\\p{L}*)|(?:fica|so) (?:so )?aqui|copiem\\b|copiar\\b|postem\\b|reproduz\\p{L}*|repost\\p{L}*|reproducao|post(?:ar|e|em)\\b|publicac\\p{L}*|outros sites|(?:com|sem) (?:a |o |minha |meu )*(?:permissao|autorizacao|consentimento)',
      example: 'Não é permitida a publicação em outros sites.',
    },
  ],
  endings: [
    { status: 'complete', words: 'fim | o fim | fim da historia | fim da fic' },
    { status: 'in-progress', words: 'continua | continua no proximo capitulo | a continuar | continuacao em breve | continuara' },
  ],
  statuses: [
    {
      status: 'in-progress',
      example: 'em andamento',
      say: 'escrevendo|sendo escrita|por terminar|em andamento|em curso|em progresso|em hiatus|em hiato|incomplet[ao]|inacabad[ao]|nao (?:terminad[ao]|concluid[ao]|finalizad[ao]|complet[ao])|pausad[ao]|parad[ao]|nao',
    },
    {
      status: 'complete',
      example: 'concluída',
      say: 'concluid[ao]|complet[ao]|terminad[ao]|finalizad[ao]|acabad[ao]|encerrad[ao]|sim',
    },
  ],
  owners: [
    {
      before: '(?:breve|pequen[oa]|outr[oa]s|possiveis)',
      after: '(?:da|do|desta|deste|dessa) (?:fic|fanfic|historia|autora?|autor|conto|capitulo|obra|texto)|principa(?:l|is)',
      example: ['Gênero da fic', 'genre'],
    },
  ],
  earlierParts: [{ say: '(?:partes?|capitulos?) anterior(?:es)?|primeir[oa] (?:parte|capitulo)', example: 'Capítulo anterior' }],
  pointers: [
    {
      pattern:
        /^\W{0,2}(?:(?:(?:todo |o )*(?:resto|disclaimer|rating|avisos?|notas?))\b[ :,-]{0,3})?(?:ver|veja|vide)\b.{0,16}\b(?:parte|prologo|capitulo)\b.{0,16}$/,
      example: 'O resto: veja a parte 1',
    },
  ],
  bylines: [{ say: 'escrit[oa] por|uma? (?:fan ?)?(?:fic|historia|conto) (?:de|da|do|por)', example: 'escrita por Ida Tília' }],
  welcomes: [
    {
      say: 'sim|sim,? por favor|(?:sempre )?bem-?vind[oa]s?|claro|com certeza|agradeco|me (?:deixaria|deixa) feliz|.* leio tod[oa]s',
      example: 'sempre bem-vindos',
    },
  ],
  genres:
    'humor | aventura | romance | drama | misterio | comedia | tragedia | terror | amizade | familia | angustia | parodia | fantasia | poesia | acao | suspense | ficcao cientifica | ua | geral | policial | universo alternativo',
  partNouns: [{ words: ['ato'], example: 'Ato 2' }],
  numbers: [
    {
      cardinals:
        'um/uma dois/duas três quatro cinco seis sete oito nove dez onze doze treze quatorze/catorze quinze dezesseis dezessete dezoito dezenove vinte',
      ordinals:
        'primeiro/primeira segundo/segunda terceiro/terceira quarto/quarta quinto/quinta sexto/sexta sétimo/sétima oitavo/oitava nono/nona décimo/décima',
    },
  ],
  disclaimers: [
    {
      pattern: /\bnao me pertence|\bpertencem?\b|\bsem fins lucrativos\b|\bdireitos\b|\bnao (?:sao|e) me[iu]s?\b|\bnao ganho\b/,
      weight: 0.8,
      example: 'Nada me pertence.',
    },
    {
      pattern:
        /\bnada (?:disto|disso|aqui|daqui) (?:e meu|me pertence)(?= *(?:[.,;!]|$))|\b(?:peguei|pego|tomei|tomo|pedi) (?:\p{L}+ )?emprestad|\b(?:so|apenas) (?:os |as )?(?:peguei|emprest)|\bnao (?:ganho|recebo|lucro|ganhei|recebi)\b.{0,30}\b(?:nada|nem|centavo|tostao|dinheiro|com)\b|\bnem um (?:centavo|tostao|real|euro|centimo)\b/u,
      weight: 0.75,
      example: 'Nada disto é meu, só o guarda-chuva.',
    },
    {
      pattern: /\be (?:meu|minha)(?= *(?:[.,;!]|$))|\bsao (?:meus|minhas)(?= *(?:[.,;!]|$))/,
      weight: 0.65,
      example: 'Capitu é de Machado de Assis; o gato é meu.',
    },
    {
      pattern:
        /\b(?:criou|inventou|escreveu|imaginou)\b.{0,40}\beu (?:so|apenas|os|as|me)\b|\bnao (?:sou don[oa]|possuo)\b|\bpor (?:diversao|prazer)\b.{0,25}\b(?:nao|sem)\b/,
      weight: 0.66,
      example: 'Eça criou todos, eu só passeio com eles.',
    },
  ],
  pleas: [
    { pattern: /\bcomentem\b|\bescrevam-me\b|\bcomentarios (?:sao|fazem)\b/, weight: 0.7, example: 'Comentem, por favor!' },
    {
      pattern:
        /\b(?:digam|diga|contem|conte|me digam|me contem|falem)\b.{0,15}\b(?:o que|se|que)\b.{0,20}\b(?:achar|gostar|pens|acham)|\bcomentarios?\b.{0,25}\b(?:bem-?vind|agradec|por favor|apreciad)|\b(?:deixem?|mandem?)\b.{0,12}\b(?:review|comentario|opiniao|recado)|\baceit(?:o|am-se|a-se)\b.{0,15}\b(?:criticas|elogios|sugestoes|reviews)|\bcriticas\b.{0,20}\b(?:bem-?vindas|construtivas)/,
      weight: 0.75,
      example: 'Digam o que acharam!',
    },
  ],
  told: [
    {
      pattern: /\b(?:levou|pegou|guardou|avisou|pediu)\b/,
      weight: -0.6,
      example: 'Levou a carta para outro lugar e não avisou ninguém.',
    },
  ],
  endShapes: [
    {
      status: 'in-progress',
      pattern: /^continua (?:na|no) (?:proxim[ao] )?(?:parte|capitulo)(?: \S{1,8})?$/,
      example: 'Continua na parte 2',
    },
  ],
  ratings: [],
  answers: [
    {
      pattern:
        /\b(?:adorei|amei)\b|\bcontinua(?:,| por favor| logo)|\b(?:sua|tua) (?:fic|historia|fanfic)\b|\bparabens pel|quero mais|posta logo/,
      example: 'Adorei a sua fic, posta logo!',
    },
  ],
  stems: [],
  states: [],
  nones: [],
};
