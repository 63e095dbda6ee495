/** Paragraphs without a key that clearly are a disclaimer, a word on archiving, a plea for feedback, or a pointer to another part. */

import type { Sheet } from '../regions/sheet.ts';
import { isDisclaimer } from '../values/disclaimers.ts';
import { isFeedbackPlea } from '../values/feedback.ts';
import { fold } from '../values/folding.ts';
import { PatternTable } from '../values/pattern-table.ts';
import { isPermissionStatement } from '../values/permission-statement.ts';
import type { FieldKey } from './keys.ts';

export interface UnkeyedParagraph {
  readonly key: FieldKey;
  readonly confidence: number;
}

/** From here on a paragraph is taken for what it seems. */
const CLEARLY = 0.6;
/** Statements are not longer. */
const LONGEST = 1600;

const CLASSIFIERS: readonly { readonly key: FieldKey; readonly sure: (paragraph: string) => number }[] = [
  { key: 'disclaimer', sure: isDisclaimer },
  { key: 'distribution', sure: isPermissionStatement },
  { key: 'feedback', sure: isFeedbackPlea },
];

/** Links of a page in one line: "Leave a review | Report | Terms of use". */
const NAVIGATION = /^[^|]{2,60}\|[^|]{2,60}\|/;

export function isNavigation(paragraph: string): boolean {
  return NAVIGATION.test(paragraph);
}

/** What a paragraph without a key clearly is; the surest where it is several, null where it is none. */
export function unkeyedParagraph(paragraph: string): UnkeyedParagraph | null {
  if (paragraph.length < 4 || paragraph.length > LONGEST || isNavigation(paragraph)) return null;
  let best: UnkeyedParagraph | null = null;
  for (const { key, sure } of CLASSIFIERS) {
    const confidence = sure(paragraph);
    if (confidence >= CLEARLY && (best === null || confidence > best.confidence)) best = { key, confidence };
  }
  return best;
}

/** The same for a paragraph of a sheet; several steps ask it of one paragraph. */
export function statementIn(sheet: Sheet, paragraph: string): UnkeyedParagraph | null {
  if (paragraph.length < 4 || paragraph.length > LONGEST) return null;
  let statement = sheet.statements.get(paragraph);
  if (statement === undefined) {
    statement = unkeyedParagraph(paragraph);
    sheet.statements.set(paragraph, statement);
  }
  return statement;
}

/** A statement of a paragraph, with the sentences that make it. */
export interface Statement extends UnkeyedParagraph {
  readonly words: string;
}

/** So much before a word on archiving is no part of it: less may be "Plagiarism is a crime!" */
const LONG_CHATTER = 80;
const SENTENCE_END = /(?<=[\p{L}\d)"”'][.!?]{1,3}[)"”']?)\s+(?=[\p{Lu}("“])/u;

/**
 * The statements that a paragraph makes. One that makes a single statement is it whole, with the words beside it; where it makes several,
 * each has its own sentences. A word on archiving begins where it first speaks of archiving: what stands before is chatter.
 */
export function statementsOf(paragraph: string): readonly Statement[] {
  const whole = unkeyedParagraph(paragraph);
  if (whole === null) return [];
  const sentences = paragraph.split(SENTENCE_END);
  const found = sentences.map((sentence) => unkeyedParagraph(sentence));
  const keys = new Set(found.flatMap((own) => own?.key ?? []));
  if (keys.size < 2 && whole.key !== 'distribution') return [{ ...whole, words: paragraph }];
  const statements: Statement[] = [];
  for (const [i, sentence] of sentences.entries()) {
    const own = found[i] ?? null;
    const last = statements.at(-1);
    if (last !== undefined && (own === null || own.key === last.key))
      statements[statements.length - 1] = { ...last, words: `${last.words} ${sentence}` };
    else if (own !== null) statements.push({ ...own, words: sentence });
    // a disclaimer needs its first sentence: "Crusoe is Defoe's. He is not mine."
    else if (whole.key !== 'distribution') statements.push({ ...whole, words: sentence });
  }
  const first = statements[0];
  const kept = statements.length > 1 || (first !== undefined && paragraph.length - first.words.length > LONG_CHATTER);
  return kept ? statements : [{ ...whole, words: paragraph }];
}

/** Statements are made in the present; stories are told in the past. */
const TOLD =
  /\b(?:was|were|wasn't|weren't|had|hadn't|said|asked|went|came|stood|sat|looked|kept|took|gave|told|thought|knew|saw|found|left|felt|began|stopped|turned|wanted|seemed|belonged|owned|let|did)\b/;
/** Words of disclaimers that no story uses in passing. */
const LEGAL =
  /\b(?:infring\w*|copyrights?|trademarks?|profit|disclaim\w*|(?:their|its|his|her|the) (?:respective )?(?:creators?|owners?)|property of|these characters|the characters|no money|(?:being|be|is|gets) paid (?:a penny )?for|for fun|no claim (?:on|to))\b/;
const SPOKEN = /^["“«„]|["”»],? (?:said|asked|cried|replied)\b/;

/** True where a paragraph tells of what happened. */
export function isTold(paragraph: string): boolean {
  return TOLD.test(fold(paragraph));
}

/** True where a sentence that could be a statement is rather one of the story: told in the past, or spoken. */
export function narrates(paragraph: string): boolean {
  const folded = fold(paragraph);
  return SPOKEN.test(paragraph) || (TOLD.test(folded) && !LEGAL.test(folded));
}

/** "Warnings are in the Prologue.", "See part 1 for disclaimers.": header, but no value. */
export const POINTERS: readonly { readonly pattern: RegExp; readonly example: string }[] = [
  {
    pattern:
      /^(?:all )?(?:the )?(?:warnings?|disclaimers?|notes?|headers?|ratings?|summary|feedback|archiving|info(?:rmation)?|details|everything|credits|the usual)\b.{0,50}\b(?:in|see|as in|same as|with)\b.{0,24}\b(?:part|chapter|prologue|introduction|intro|previous|first|earlier)\b/,
    example: 'Warnings are in the Prologue.',
  },
  {
    pattern:
      /^\W{0,2}(?:please )?see (?:part|chapter|prologue|the prologue|the first|first|previous|introduction|pt|ch)\b.{0,80}$/,
    example: '(See part one for the disclaimer.)',
  },
  {
    pattern:
      /^\W{0,2}(?:(?:alle[sn]? (?:weitere|andere|ubrige)?|der rest|angaben|header|kopf|disclaimer|warnungen)[ \p{L},.]{0,40})?\b(?:siehe|s\.|wie (?:in|im|bei)|steht (?:in|im|bei))\b.{0,20}\b(?:teil|kapitel|prolog|erste[nrm]?)\b.{0,20}$/u,
    example: 'Alles andere siehe Teil 1',
  },
  {
    pattern:
      /^\W{0,2}(?:(?:tout |todo |tutto |le |lo |el |il |o |a )*(?:reste?|resto|demas|altro|reszta|zbytek|ostatni|tobbi|resten|loput|muut|disclaimer|header|rating|avertissements?|advertencias|note)\b[ :,-]{0,3})?(?:voir|ver|vedi|veja|zobacz|patrz|viz|lasd|zie|katso|ks\.|se)\b.{0,16}\b(?:partie|parte|prologo?|prologue|capitulo|capitolo|chapitre|czesc|czesci|rozdzial|cast|kapitola|dil|resz|fejezet|deel|hoofdstuk|proloog|del|kapitel|osa|luku)\b.{0,16}$/u,
    example: 'Le reste : voir partie 1',
  },
  {
    pattern:
      /^(?:шапка|дисклеймер|предупреждения|все|все остальное|остальное|пейринг|рейтинг)[ ,\p{L}-]{0,40}(?:в|во|см\.?|смотри(?:те)?|как)[ .]{1,2}.{0,16}(?:част|глав|пролог|шапк|начал).{0,12}$/u,
    example: 'Шапка в первой части.',
  },
  {
    pattern:
      /^.{0,12}(?:(?:见|見|同|请看|請看)(?:第[一1]|上|前|首)|(?:第[一1]話|前編|前回)(?:を|と)?(?:参照|同じ)|1(?:편|화|장) ?(?:참조|참고)).{0,8}$/u,
    example: '其他说明见第一章',
  },
];

const POINTING = new PatternTable(POINTERS);

export function isPointer(paragraph: string): boolean {
  if (paragraph.length > 160) return false;
  return POINTING.matching(fold(paragraph)).length > 0;
}
