/** Paragraphs without a key that clearly are a disclaimer, a word on archiving, a plea for feedback, or a pointer to another part. */

import type { Pointer } from '../packs/pack.ts';
import { ofPacks } from '../packs/packs.ts';
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
  /\b(?:infring\w*|copyrights?|trademarks?|profit|disclaim\w*|(?:their|its|his|her|the) (?:respective )?(?:creators?|owners?)|property of|these characters|the characters|no money|(?:being|be|is|gets) paid (?:a penny )?for|for fun|no claim (?:on|to)|borrowed from|(?:put|sent|send|go) (?:them |him |her |it )?(?:back|home) (?:where|when|as)|out of the head of)\b/;
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
/** Those of other languages stand in their packs. */
export const POINTERS: readonly Pointer[] = [
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
      /^\W{0,2}(?:part|chapter) (?:one|two|three|four|five|six|\d{1,2}|[ivx]{1,5})(?: (?:of|and) [^.!?]{1,30})? (?:went (?:up|out)|was posted|is (?:already )?up|has been posted|appeared|can be found)\b.{0,120}$/,
    example: '(Part One went up on Saturday. Everything I ought to say I said there.)',
  },
];

const pointing = ofPacks((packs) => new PatternTable([...POINTERS, ...packs.flatMap(({ pointers }) => pointers)]));

export function isPointer(paragraph: string): boolean {
  if (paragraph.length > 160) return false;
  return pointing().matching(fold(paragraph)).length > 0;
}
