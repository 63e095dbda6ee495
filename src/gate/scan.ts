/** Finds signals in a text: one pass over its words, one over its marks, linear in its length. */
import { marksIn } from './scan-marks.ts';
import { ALL_NEGATIONS, byStem, byWord, type Language, NEGATIONS, type Pattern, type Step } from './signals/compile.ts';
import type { SignalKind, SignalScope } from './signals/rows.ts';
import { type Words, wordsIn } from './words-in.ts';

/** What kind of text is read: labels, names (characters, pairings, fandoms), prose of the header, or the story. */
export type Context = 'label' | 'name' | 'header' | 'story';

/** A row that was found. */
export interface Found {
  /** `en/high-school` */
  readonly row: string;
  readonly kind: SignalKind;
  /** The words that matched, folded. */
  readonly words: string;
}

/** Which scopes of rows are read in which kind of text. */
const READS: Readonly<Record<Context, ReadonlySet<SignalScope>>> = {
  label: new Set(['label', 'header', 'anywhere']),
  name: new Set(['label', 'header', 'anywhere']),
  header: new Set(['header', 'anywhere']),
  story: new Set(['anywhere']),
};

/** So many words on either side count as near. */
const NEAR = 4;
/** A notice to readers is looked for so many words before, and so many behind. */
const NOTICE_BEFORE = 6;
const NOTICE_BEHIND = 3;
/** Words over which a negation reaches: "no explicit sex", "without any real smut". */
const DEGREE =
  /^(?:expli[cz]|gr?a[fp]h?i[ckq]|any$|real|actual|much$|very$|detail|outright$|sexual$|konkret|wirklich|richtig|vraie?s?$|vero|vera|echt)/;
const MOST_FILLERS = 2;

/**
 * All rows that a text holds, each once.
 * @param language primary subtag; null where it is not known, and then homographs count
 */
export function scan(text: string, context: Context, language: string | null): readonly Found[] {
  const found = new Map<string, Found>();
  const words = wordsIn(text);
  const own = language === null ? ALL_NEGATIONS : (NEGATIONS.get(language) ?? ALL_NEGATIONS);
  const look = (pattern: Pattern, at: number): void => {
    if (found.has(pattern.name) || !reads(pattern, context, language)) return;
    const end = match(pattern, words, at);
    if (end === null || excepted(pattern, words, at, end, own)) return;
    found.set(pattern.name, { row: pattern.name, kind: pattern.row.kind, words: words.list.slice(at, end).join(' ') });
  };
  for (let at = 0; at < words.list.length; at++) {
    const word = words.list[at] ?? '';
    for (const pattern of byWord(word)) look(pattern, at);
    for (const pattern of byStem(word)) look(pattern, at);
  }
  for (const mark of marksIn(text, READS[context], context === 'name')) found.set(mark.row, mark);
  return [...found.values()];
}

function reads({ row, language: own }: Pattern, context: Context, language: string | null): boolean {
  if (!READS[context].has(row.scope)) return false;
  if (context === 'name' && (row.kind === 'sexual' || row.notInNames === true)) return false;
  return row.homograph !== true || language === null || language === own.code;
}

/** Where the pattern ends that begins at a word, exclusive; null where it does not stand there. */
function match(pattern: Pattern, words: Words, start: number): number | null {
  let at = start;
  for (const step of pattern.steps) {
    if (step.kind === 'fillers') {
      for (let i = 0; i < MOST_FILLERS && pattern.language.fillers.has(words.list[at] ?? ''); i++) at++;
      continue;
    }
    if (!fits(step, pattern, words, at)) return null;
    at++;
  }
  return at;
}

function fits(step: Exclude<Step, { kind: 'fillers' }>, { language }: Pattern, words: Words, at: number): boolean {
  const word = words.list[at];
  if (word === undefined) return false;
  switch (step.kind) {
    case 'word':
      return step.exact.has(word) || step.stems.some((stem) => word.startsWith(stem));
    case 'ordinal':
      return language.ordinals.has(word) && !language.tens.has(words.list[at - 1] ?? '');
    case 'number': {
      const value =
        word.charCodeAt(0) < 0x3a
          ? words.figure[at] === 1 || word.length > 2
            ? Number.NaN
            : Number(word)
          : language.numbers.get(word);
      return value !== undefined && value >= step.least && value <= 17 && !language.tens.has(words.list[at - 1] ?? '');
    }
  }
}

/** The exceptions of a row. */
function excepted(pattern: Pattern, words: Words, start: number, end: number, negations: ReadonlySet<string>): boolean {
  const { row, language } = pattern;
  const [before, after] = [words.list[start - 1] ?? '', words.list[end] ?? ''];
  const freshStart = words.fresh[start] === 1;
  const freshEnd = end >= words.list.length || words.fresh[end] === 1;
  if (!freshStart && pattern.notAfter.has(before)) return true;
  if (!freshEnd && pattern.notBefore.has(after)) return true;
  if (pattern.onlyBefore !== null && !freshEnd && !pattern.onlyBefore.has(after)) return true;
  if (pattern.notNear.size > 0 && around(words, start, end, NEAR).some((word) => pattern.notNear.has(word))) return true;
  if (
    (row.notNegated === true || row.kind === 'sexual') &&
    (negated(words, start, language.negations) || negated(words, start, negations))
  )
    return true;
  return row.notToReaders === true && toReaders(words, start, end, language);
}

/** Words on either side, up to so many, whatever stands between. */
function around(words: Words, start: number, end: number, reach: number): readonly string[] {
  return [...words.list.slice(Math.max(0, start - reach), start), ...words.list.slice(end, end + reach)];
}

/** A negation just before, in the same sentence or item; only a word of degree may stand between ("no plot, just smut" denies nothing). */
function negated(words: Words, start: number, negations: ReadonlySet<string>): boolean {
  if (start === 0 || words.fresh[start] === 1) return false;
  const before = words.list[start - 1] ?? '';
  if (negations.has(before)) return true;
  return start > 1 && words.fresh[start - 1] !== 1 && DEGREE.test(before) && negations.has(words.list[start - 2] ?? '');
}

/** Whether a sign is said to the reader: the words of a notice stand in its own clause. Across a comma they do not count. */
function toReaders(words: Words, start: number, end: number, language: Language): boolean {
  for (let at = start; at > start - NOTICE_BEFORE && at > 0 && words.fresh[at] !== 1; at--) {
    if (language.readers.has(words.list[at - 1] ?? '')) return true;
  }
  for (let at = end; at < end + NOTICE_BEHIND && at < words.list.length && words.fresh[at] !== 1; at++) {
    if (language.readersAfter.has(words.list[at] ?? '')) return true;
  }
  return false;
}
