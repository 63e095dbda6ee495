/** Paragraphs without a key that are disclaimers. */

import { ofPacks } from '../packs/packs.ts';
import type { Signal } from './signals.ts';
import { Signals, STORY_SIGNALS } from './signals.ts';

/** What disclaimers say: who owns, that the writer does not, that no money is made, that all is given back. */
export const DISCLAIMER_SIGNALS: readonly Signal[] = [
  {
    pattern: /\bdisclaim|дискле?й?м|дисклаймер|\bclaimer\b|\blegalese\b|\bstandard disclaim/,
    weight: 0.9,
    example: 'The usual disclaimers apply.',
  },
  {
    pattern:
      /\b(?:i|we) (?:still )?(?:don't|do not|dont|don`t) own\b|\bnot (?:mine|ours)\b|\baren't mine\b|\bare not mine\b|\bisn't mine\b|\bown(?:s)? nothing\b|\bi own (?:none|nobody|no one|no ?thing)\b|\bnone of (?:them|these|it|this) (?:is|are|belongs?)\b|\bi wish i owned\b|\bif i owned\b/,
    weight: 0.85,
    example: "I don't own them.",
  },
  {
    pattern:
      /\b(?:belongs?|belonging) (?:to|solely|entirely|all)\b|\b(?:is|are) (?:the )?(?:sole )?(?:property|creations?|copyright) of\b|\b(?:is|are) (?:owned|copyrighted|trademarked|created|copyright) (?:by|to)\b|\bproperty of\b/,
    weight: 0.6,
    example: 'Don Quixote belongs to Cervantes.',
  },
  {
    pattern:
      /\b(?:to|with|of|by|are|is|not) (?:me|mine)\b|\bi(?:'m| am) (?:only|just)\b|\bi(?:'ve| have) (?:only|just|merely)\b|\bnot me\b|\bmy own\b|\bare mine\b|\bis mine\b/,
    weight: 0.3,
    example: 'The dog is mine.',
  },
  {
    pattern:
      /\b(?:no|not) (?:copyright |trademark )?infringement\b|\binfringe\b|\bcopyrights?\b|\btrademarks?\b|\ball rights (?:reserved|belong)\b|\bintellectual property\b|©/,
    weight: 0.7,
    example: 'No infringement intended.',
  },
  {
    pattern:
      /\b(?:no|not (?:making|for|making any|earning)|without|any|never) (?:any )?(?:money|profit|monetary gain|gain|cash|cent|penny|dime)\b|\bnot for profit\b|\bnon-?profit\b|\b(?:nobody|no one) (?:is |was |gets )?(?:being )?pa(?:id|ys)\b|\bno claim (?:on|to) (?:them|him|her|it|any|the|either)\b|\bnot (?:being )?paid\b/,
    weight: 0.7,
    example: 'No money is made.',
  },
  {
    pattern:
      /\bborrow(?:ed|ing|s)?\b|\bput (?:them|him|her|it) back\b|\breturn(?:ed)? (?:them|him|her|it|unharmed|when)\b|\bgive (?:them|him|her|it) back\b|\bon loan\b|\bplay(?:ing|ed)? (?:with|in)\b.{0,40}\b(?:sandbox|toys|characters|world)\b|\bmay have (?:them|him|her|it) back\b/,
    weight: 0.5,
    example: 'I am only borrowing them.',
  },
  {
    pattern:
      /\b(?:is|are) (?:only |just |merely |all )?borrowed (?:from|off)\b|\b(?:shall|will) (?:all )?be (?:put back|returned|sent home)\b/,
    weight: 0.35,
    example: 'Cyrano and the rest are borrowed from M. Rostand, and shall be put back where I found them.',
  },
  {
    pattern: /\b(?:don't|do not|please don't|dont) sue\b|\bsue me\b|\blawyers?\b|\bsuing\b|\byou'd get nothing\b/,
    weight: 0.7,
    example: "Please don't sue.",
  },
  {
    pattern:
      /\bcharacters?\b.{0,80}\b(?:belong|own|property|copyright|created|creation|mine)\b|\b(?:used|taken|written) without (?:their |the |his |her )?(?:permission|consent|leave)\b/,
    weight: 0.6,
    example: 'The characters are used without permission.',
  },
  {
    pattern:
      /\bpublic domain\b|\bno (?:harm|offen[cs]e|disrespect) (?:is |was )?(?:meant|intended)\b|\b(?:that |which )?(?:you|any(?:one|body)) (?:may |might |will |can )?(?:recogni[sz]e|have heard of)\b|\bout of copyright\b|\b(?:long )?dead\b.{0,40}\b(?:author|mind|sue|object)\b|\bfor (?:fun|entertainment|love),? (?:only|not|and)\b|\bjust for fun\b/,
    weight: 0.5,
    example: 'Public domain.',
  },
  {
    pattern: /\bowned by\b|\bcreated by\b|\bowns? (?:them|him|her|it|all|everything|the|these|this|most)\b/,
    weight: 0.4,
    example: 'Mr. Carroll owns the garden.',
  },
  {
    pattern:
      /\bi (?:only|just|merely) (?:rearranged|borrowed|rented|moved|play|wrote|write|own|took|dusted|put)\b|\blegal department\b/,
    weight: 0.4,
    example: 'I only rearranged the furniture.',
  },
  {
    pattern:
      /\b(?:mr|mrs|miss|ms|sir|dr|lady|madame)\.? \p{L}+ (?:made|created|invented|wrote|(?:thought|dream(?:t|ed)) (?:of|up)) (?:them|him|her|it|these|those|all|the)\b|\b(?:was|were) (?:all |both )?(?:made|created|invented|made up|(?:thought|dream(?:t|ed)) (?:of|up)|imagined) by\b/u,
    weight: 0.62,
    example: 'Miss Austen made them.',
  },
  {
    pattern:
      /\b(?:i|we) (?:make|gain|get|earn|made) nothing\b|\b(?:i|we) (?:did not|didn't|have not|haven't) (?:invent|create|make up|think of)|\b(?:no ?body|no one) (?:has |is |will |gave |gives |pays )+(?:paid |paying |pay )?me\b|\bnot a (?:penny|farthing|cent|sixpence)\b|\b(?:idea|invention|creation|work)\b.{0,30}\b(?:is )?(?:this is not|mine|my own)\b/,
    weight: 0.62,
    example: 'I make nothing from this but friends.',
  },
  // whose they are, in the present: a story tells it in the past
  {
    pattern:
      /\bare (?:all |both |still )?(?:mr|mrs|miss|ms|sir|dr|lady|m|mme|frau|the)\.? (?:[a-z]+ )?[a-z]+(?:'s|s')(?= *(?:[.,;!]|$|and\b))|\b(?:is|was|are|were) (?:[a-z]+\.? ){1,3}?[a-z]+'s (?:idea|inventions?|creations?)\b|\b(?:came|come|sprang) out of the head of\b/,
    weight: 0.62,
    example: "Emma and Mr. Knightley are Miss Austen's.",
  },
  {
    pattern:
      /\b(?:is|are) (?!nobody)(?:(?:mr|mrs|miss|ms|sir|dr|lady|m|mme|frau|the)\.? )?(?:[a-z]+ )?[a-z]+(?:'s|s')(?= *(?:[.,;!]|$|and\b))|\b(?:is|are) (?:all )?(?:the work of|by (?:mr|mrs|miss|ms|sir|dr|lady|m|mme)\b|by [a-z]+(?: [a-z]+){0,2}(?= *(?:[.,;]|$|and\b)))|\bnot by me\b/,
    weight: 0.45,
    example: "Alice is Mr. Carroll's.",
  },
  {
    pattern:
      /\bis nobody's\b|\bthis is not\.|\b(?:send|sent|gone|go) (?:them |him |her |it |all )*home\b|\bto tea\b|\bonly (?:asked|invited|rowed)\b/,
    weight: 0.3,
    example: 'They have all gone home again.',
  },
  {
    pattern:
      /(?<!\p{L})(?:all[ae]?|toutes? les|todos? l?os|tutti gli|все|wszystkie|vsechny|minden|kaikki) (?:fehler|fautes|erreurs|errores|fallos|errori|erros|ошибки|опечатки|bledy|chyby|hibak?|fouten|felen|virheet)(?!\p{L})/u,
    weight: -0.7,
    example: 'Alle Fehler sind von mir.',
  },
  ...STORY_SIGNALS,
];

const signals = ofPacks(
  (packs) => new Signals([...DISCLAIMER_SIGNALS, ...packs.flatMap(({ disclaimers, told }) => [...disclaimers, ...told])]),
);

/** How sure it is (0 to 1) that a paragraph without a key is a disclaimer. */
export function isDisclaimer(paragraph: string): number {
  return signals().weigh(paragraph);
}
