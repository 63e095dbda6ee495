/**
 * Part notation: which part of how many.
 *
 * A text is cut into words, numbers and marks; notations are read from them left to right, and the surest one found wins:
 * "3/7" with a total before "Part 3", a number before a name ("Epilogue"). Chinese, Japanese and Korean have no blanks and a reader of their own.
 */

import type { Part, Range } from '../../words/index.ts';
import { ofPacks } from '../packs/packs.ts';
import { fold } from './folding.ts';
import { matchesOf } from './matches.ts';
import { readCardinalWord, readNumber, readOrdinalWord, readRoman } from './numbers.ts';
import { findCjkPart } from './parts-cjk.ts';
import type { FoundPart, PartPlace } from './parts-words.ts';
import {
  AND_WORDS,
  CLOSING_WORDS,
  CONTAINER_NOUNS,
  LAST_WORDS,
  NAMED_PARTS,
  OF_WORDS,
  OPEN_TOTALS,
  WEAK_NAMES,
} from './parts-words.ts';

export type { FoundPart, PartPlace } from './parts-words.ts';

/** A longer text holds no notation worth the name; a heading is shorter still. */
const LONGEST = 400;
const LONGEST_HEADING = 120;
/** Nothing has more parts; larger numbers are years. */
const MOST_PARTS = 999;

const partNouns = ofPacks((packs) => new Set(packs.flatMap((pack) => pack.partNouns.flatMap((row) => row.words))));
const CONTAINERS: ReadonlySet<string> = new Set(CONTAINER_NOUNS);
const OF: ReadonlySet<string> = new Set(OF_WORDS);
const OPEN: ReadonlySet<string> = new Set(OPEN_TOTALS);
const LAST: ReadonlySet<string> = new Set(LAST_WORDS);
const CLOSING: ReadonlySet<string> = new Set(CLOSING_WORDS);
const AND: ReadonlySet<string> = new Set(AND_WORDS);
const NAMED: ReadonlyMap<string, 0 | null> = new Map(
  NAMED_PARTS.flatMap((row) => row.words.map((word) => [word, row.number] as const)),
);

interface Token {
  readonly kind: 'word' | 'number' | 'mark';
  /** Folded. */
  readonly text: string;
  /** As written. */
  readonly raw: string;
  readonly at: Range;
}

const TOKEN =
  /\d+(?:st|nd|rd|th|ere|er|re|eme|e|º|ª|°|-?[аяй](?![а-я])|-?[гм]о(?![а-я])|[a-h](?![a-z]))?|\p{L}+(?:['-]\p{L}+)*|\?+|\S/gu;

function tokensOf(text: string): Token[] {
  const folded = fold(text);
  return matchesOf(folded, TOKEN).map((match) => {
    const raw = text.slice(match.index, match.index + match[0].length);
    const kind = /^\d/.test(match[0]) ? 'number' : /^\p{L}/u.test(match[0]) ? 'word' : 'mark';
    return { kind, text: match[0], raw, at: [match.index, match.index + match[0].length] };
  });
}

interface Numeral {
  readonly value: number;
  readonly ordinal: boolean;
  /** Digits, with or without a letter: "2a". Words and Roman numerals need a noun or brackets beside them. */
  readonly digits: boolean;
}

function numeralOf(token: Token | undefined): Numeral | null {
  if (token === undefined || token.kind === 'mark') return null;
  if (token.kind === 'number') {
    const value = Number.parseInt(token.text, 10);
    if (value > MOST_PARTS) return null;
    return { value, ordinal: !/^\d+[a-h]?$/.test(token.text), digits: true };
  }
  const roman = readRoman(token.text);
  // "I" and "V" in capitals only: "i" and "v" are words
  if (roman !== null && (token.raw.length > 1 || token.raw === token.raw.toUpperCase()))
    return { value: roman, ordinal: false, digits: false };
  const ordinal = readOrdinalWord(token.text);
  if (ordinal !== null) return { value: ordinal, ordinal: true, digits: false };
  const cardinal = readCardinalWord(token.text);
  return cardinal === null ? null : { value: cardinal, ordinal: false, digits: false };
}

/** A notation read from tokens: what it says and which tokens it took. */
interface Notation {
  readonly number: number | null;
  readonly total: number | null;
  readonly from: number;
  readonly to: number;
  readonly kind: 'fraction' | 'noun' | 'ordinal' | 'last' | 'named' | 'hash' | 'comma' | 'digits';
  /** A part noun stands in it. */
  readonly noun: string | null;
  readonly digits: boolean;
}

interface Total {
  readonly total: number | null;
  readonly to: number;
}

const isMark = (token: Token | undefined, marks: string): boolean => token?.kind === 'mark' && marks.includes(token.text);

/** The total after a number: "/7", "/?", "of V", "von 7", "of (a bunch)", "(of 4)". */
function totalAt(tokens: readonly Token[], start: number, noun: boolean): Total | null {
  const opened = isMark(tokens[start], '([') && OF.has(tokens[start + 1]?.text ?? '');
  const i = opened ? start + 1 : start;
  const joint = tokens[i];
  if (joint === undefined) return null;
  const slash = isMark(joint, '/\\');
  if (!slash && !OF.has(joint.text)) return null;
  const next = tokens[i + 1];
  if (next === undefined) return null;
  const close = (to: number): number => (opened && isMark(tokens[to], ')]') ? to + 1 : to);
  const numeral = numeralOf(next);
  if (numeral !== null && !numeral.ordinal && (numeral.digits || !slash || noun))
    return { total: numeral.value, to: close(i + 2) };
  if (slash && (next.kind === 'mark' || next.text.length <= 2 || noun) && OPEN.has(next.text))
    return { total: null, to: close(i + 2) };
  if (slash && ['many', 'unknown', 'wip', 'tba', 'tbd', 'ongoing'].includes(next.text)) return { total: null, to: close(i + 2) };
  if (slash) return null;
  if (next.text.startsWith('?') || next.text === '#') return { total: null, to: close(i + 2) };
  if (!noun || joint.text !== 'of') return null;
  if (isMark(next, '([')) {
    const end = tokens.findIndex((token, at) => at > i + 1 && isMark(token, ')]'));
    return end < 0 ? null : { total: null, to: end + 1 };
  }
  return OPEN.has(next.text) || (next.text === 'a' && OPEN.has(tokens[i + 2]?.text ?? ''))
    ? { total: null, to: next.text === 'a' ? i + 3 : i + 2 }
    : null;
}

/** "1-3", "1&2", "3 and 4", "1+2": the rest of a span of numbers; the first of them is the part's number. */
function spanEnd(tokens: readonly Token[], start: number): number {
  let i = start;
  while ((isMark(tokens[i], '-&+,') || AND.has(tokens[i]?.text ?? '')) && numeralOf(tokens[i + 1])?.digits === true) {
    if (
      isMark(tokens[i], ',') &&
      !isMark(tokens[i + 2], '&-') &&
      tokens[i + 2] !== undefined &&
      !AND.has(tokens[i + 2]?.text ?? '')
    )
      break;
    i += 2;
  }
  return i;
}

const TRAPS_BEFORE: ReadonlySet<string> = new Set(['ranma', 'platform', 'chapelle', 'size']);

/** "3/7", "1/?", "2a/5": digits with a total, without a noun. */
function fractionAt(tokens: readonly Token[], i: number): Notation | null {
  const numeral = numeralOf(tokens[i]);
  if (numeral === null || numeral.ordinal || tokens[i] === undefined) return null;
  const bracketed = isMark(tokens[i - 1], '([{【');
  if (!numeral.digits && !bracketed) return null;
  const end = numeral.digits ? spanEnd(tokens, i + 1) : i + 1;
  const total = totalAt(tokens, end, bracketed);
  if (total === null) return null;
  const slash = isMark(tokens[end], '/\\');
  const closed = isMark(tokens[total.to], ')]}】');
  if (!slash && !(bracketed && closed) && tokens[total.to] !== undefined && !isMark(tokens[total.to], '([,-:;')) return null;
  if (total.total !== null && (total.total < numeral.value || total.total === 0)) return null;
  // a date has a third number; a mixed number has one before it
  if (
    isMark(tokens[total.to], '/') ||
    isMark(tokens[i - 1], '/') ||
    (slash && isMark(tokens[total.to], '.') && tokens[total.to + 1]?.kind === 'number')
  )
    return null;
  if (tokens[i - 1]?.kind === 'number' || TRAPS_BEFORE.has(tokens[i - 1]?.text ?? '')) return null;
  return { number: numeral.value, total: total.total, from: i, to: total.to, kind: 'fraction', noun: null, digits: true };
}

/** "Part 3", "Pt. 1", "Chapter Three", "Глава 3", "Part III of V", "Part 5/7", "part the second". */
function nounAt(tokens: readonly Token[], i: number): Notation | null {
  const noun = tokens[i];
  if (noun?.kind !== 'word' || !(partNouns().has(noun.text) || CONTAINERS.has(noun.text))) return null;
  let at = i + 1;
  while (
    isMark(tokens[at], '.#:№') ||
    (isMark(tokens[at], '-') && tokens[at + 1]?.kind === 'number') ||
    ['no', 'nr', 'the', 'number', 'nummer'].includes(tokens[at]?.text ?? '')
  )
    at++;
  if (at > i + 4) return null;
  const the = tokens[at - 1]?.text === 'the';
  const numeral = numeralOf(tokens[at]);
  if (numeral === null) {
    if (the && LAST.has(tokens[at]?.text ?? ''))
      return { number: null, total: null, from: i, to: at + 1, kind: 'last', noun: noun.text, digits: false };
    if (tokens[at]?.text.startsWith('?') === true) return null;
    return null;
  }
  if (the && !numeral.ordinal) return null;
  // "часть вторая и последняя"
  if (numeral.ordinal && AND.has(tokens[at + 1]?.text ?? '') && LAST.has(tokens[at + 2]?.text ?? ''))
    return {
      number: numeral.value,
      total: numeral.value,
      from: i,
      to: at + 3,
      kind: 'fraction',
      noun: noun.text,
      digits: false,
    };
  const end = numeral.digits ? spanEnd(tokens, at + 1) : at + 1;
  const total = totalAt(tokens, end, true);
  const kept = total !== null && (total.total === null || total.total >= numeral.value) ? total : null;
  return {
    number: numeral.value,
    total: kept?.total ?? null,
    from: i,
    to: kept?.to ?? end,
    kind: kept === null ? 'noun' : 'fraction',
    noun: noun.text,
    digits: numeral.digits,
  };
}

/** "second part", "2. rész", "24. kapitola", "terza e ultima parte", "final chapter". */
function ordinalAt(tokens: readonly Token[], i: number): Notation | null {
  const first = tokens[i];
  const isNoun = (at: number): boolean =>
    partNouns().has(tokens[at]?.text ?? '') && !['ch', 'act', 'scene', 'ep', 'section'].includes(tokens[at]?.text ?? '');
  if (first !== undefined && LAST.has(first.text) && isNoun(i + 1)) {
    return { number: null, total: null, from: i, to: i + 2, kind: 'last', noun: tokens[i + 1]?.text ?? null, digits: false };
  }
  const numeral = numeralOf(first);
  if (numeral === null) return null;
  // "2. rész", "II. fejezet"
  const dotted = (numeral.digits || readRoman(first?.text ?? '') !== null) && isMark(tokens[i + 1], '.');
  if (!numeral.ordinal && !dotted) return null;
  const next = dotted ? i + 2 : i + 1;
  if (AND.has(tokens[next]?.text ?? '') && LAST.has(tokens[next + 1]?.text ?? '') && isNoun(next + 2)) {
    return {
      number: numeral.value,
      total: numeral.value,
      from: i,
      to: next + 3,
      kind: 'fraction',
      noun: tokens[next + 2]?.text ?? null,
      digits: false,
    };
  }
  if (!isNoun(next)) return null;
  const total = totalAt(tokens, next + 1, true);
  return {
    number: numeral.value,
    total: total?.total ?? null,
    from: i,
    to: total?.to ?? next + 1,
    kind: total === null ? 'ordinal' : 'fraction',
    noun: tokens[next]?.text ?? null,
    digits: false,
  };
}

const SEPARATORS = '-:([{,;|~*_.)]}"=';

/** "Prologue", "Epilogue", "Conclusion": set off from the rest by marks, or alone. */
function namedAt(tokens: readonly Token[], i: number, where: PartPlace): Notation | null {
  const word = tokens[i];
  const number = word?.kind === 'word' ? NAMED.get(word.text) : undefined;
  if (word === undefined || number === undefined) return null;
  const before = tokens[i - 1];
  const after = tokens[i + 1];
  const opens = before === undefined || isMark(before, SEPARATORS) || partNouns().has(before.text);
  const closes = after === undefined || isMark(after, SEPARATORS);
  const afterFraction = before !== undefined && (isMark(before, ')]?') || before.kind === 'number');
  if (!closes || !(opens || afterFraction)) return null;
  if (WEAK_NAMES.has(word.text) && where !== 'line' && before === undefined) return null;
  return { number, total: null, from: i, to: i + 1, kind: 'named', noun: word.text, digits: false };
}

/** "Title #3" and, at the very end after a comma, "Title, 2". */
function looseAt(tokens: readonly Token[], i: number): Notation | null {
  const numeral = numeralOf(tokens[i]);
  if (numeral === null || !numeral.digits || numeral.ordinal || tokens[i + 1] !== undefined || i < 2 || numeral.value > 99)
    return null;
  if (!isMark(tokens[i - 1], ',') || tokens[i - 2]?.kind === 'number') return null;
  return { number: numeral.value, total: null, from: i - 1, to: i + 1, kind: 'comma', noun: null, digits: true };
}

const RANK: Readonly<Record<Notation['kind'], number>> = {
  fraction: 6,
  noun: 5,
  ordinal: 4,
  last: 3,
  named: 2,
  hash: 1,
  comma: 1,
  digits: 0,
};

/** A total beats a noun, a noun a name; brackets beat none; books and seasons give way to what they hold. */
function rank(tokens: readonly Token[], notation: Notation): number {
  const container = notation.noun !== null && CONTAINERS.has(notation.noun);
  const bracketed = isMark(tokens[notation.from - 1], '([{【') && isMark(tokens[notation.to], ')]}】');
  return RANK[notation.kind] + (container ? -4.5 : 0) + (bracketed ? 0.5 : 0);
}

/** "Chapter 2 (final)", "2. kapitola (poslední)": the number is the total, too. */
function withLast(tokens: readonly Token[], notation: Notation): Notation {
  const { to, number, total } = notation;
  if (number === null || total !== null || !isMark(tokens[to], '([{【')) return notation;
  if (!LAST.has(tokens[to + 1]?.text ?? '') && !CLOSING.has(tokens[to + 1]?.text ?? '')) return notation;
  return isMark(tokens[to + 2], ')]}】') ? { ...notation, total: number, to: to + 3 } : notation;
}

function notationsOf(tokens: readonly Token[], where: PartPlace): Notation[] {
  const found: Notation[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const notation =
      nounAt(tokens, i) ??
      fractionAt(tokens, i) ??
      ordinalAt(tokens, i) ??
      namedAt(tokens, i, where) ??
      (where === 'subject' ? null : looseAt(tokens, i));
    if (notation === null) continue;
    const whole = withLast(tokens, notation);
    found.push(whole);
    i = whole.to - 1;
  }
  return found;
}

/** What may stand behind a notation that is not set off: a byline, a rating. */
const RATING_WORD = /^(?:pg|nc|r|g|t|m|k|frt|frao|rated|gen)$/;
const BY: ReadonlySet<string> = new Set(['by', 'von', 'par', 'por', 'di', 'door', 'av', 'repost', 'revised', 'complete']);

function followsWell(tokens: readonly Token[], notation: Notation, where: PartPlace): boolean {
  const next = tokens[notation.to];
  if (next === undefined || isMark(next, `${SEPARATORS}!`)) return true;
  if (BY.has(next.text)) return true;
  const capitals = next.raw === next.raw.toUpperCase() || RATING_WORD.test(next.text);
  if (where === 'subject') return capitals || (notation.digits && notation.noun !== null);
  if (where === 'title') return notation.digits && next.kind === 'word';
  return false;
}

function precedesWell(tokens: readonly Token[], notation: Notation): boolean {
  const before = tokens[notation.from - 1];
  return before === undefined || isMark(before, SEPARATORS);
}

/** Whether a notation may be one where it stands. */
function stands(tokens: readonly Token[], notation: Notation, where: PartPlace): boolean {
  if (notation.kind === 'named' || notation.kind === 'comma') return true;
  const bracketed = isMark(tokens[notation.from - 1], '([{【') && isMark(tokens[notation.to], ')]}】');
  if (bracketed) return true;
  const well = followsWell(tokens, notation, where);
  if (where === 'line')
    return (
      well &&
      (precedesWell(tokens, notation) ||
        (notation.kind === 'fraction' && notation.noun === null) ||
        tokens[notation.to] === undefined)
    );
  if (notation.kind === 'fraction') {
    const opens = notation.from === 0 && where === 'subject' && /^\p{Lu}/u.test(tokens[notation.to]?.raw ?? '');
    // "Patience 1/1 Canterbury Tales": no name has a fraction that makes one
    const whole = where === 'subject' && notation.number !== null && notation.number === notation.total;
    return notation.noun !== null || opens || whole || followsWell(tokens, notation, 'subject');
  }
  // "del 2" is Swedish only where it is set off or closes: "Historia del 2 de mayo"
  const closes = tokens[notation.to] === undefined;
  if (notation.noun === 'del' || notation.noun === 'cast') return well && (closes || precedesWell(tokens, notation));
  if (notation.noun === 'act' || notation.noun === 'scene') return well && precedesWell(tokens, notation);
  return well;
}

/** The tokens of a notation with its neighbours: "Chap. 2, Pts. 3&4" is one label, and so is "Book 2, Chapter 3". */
function span(tokens: readonly Token[], notations: readonly Notation[], best: Notation): readonly [from: number, to: number] {
  const i = notations.indexOf(best);
  const near = (a: Notation | undefined, b: Notation | undefined): boolean =>
    a !== undefined &&
    b !== undefined &&
    a.noun !== null &&
    b.noun !== null &&
    b.from - a.to <= 1 &&
    (b.from === a.to || isMark(tokens[a.to], ','));
  const before = notations[i - 1];
  const after = notations[i + 1];
  const from = before !== undefined && near(before, best) ? before.from : best.from;
  const to = after !== undefined && near(best, after) ? after.to : best.to;
  const comma = isMark(tokens[from], ',');
  return [comma && best.kind !== 'comma' ? from + 1 : from, to];
}

/** The range of a span of tokens, grown by the brackets that hold nothing else. */
function withBrackets(tokens: readonly Token[], [from, to]: readonly [number, number]): Range {
  const [before, first, last, after] = [tokens[from - 1], tokens[from], tokens[to - 1], tokens[to]];
  if (first === undefined || last === undefined) return [0, 0];
  if (before !== undefined && after !== undefined && isMark(before, '([{【') && isMark(after, ')]}】'))
    return [before.at[0], after.at[1]];
  return [first.at[0], last.at[1]];
}

/**
 * The surest part notation in a subject, a title or a line that may be a heading; null where there is none.
 * In a line it must be a heading's: at its start, or set off at its end.
 */
export function findPart(text: string, where: PartPlace): FoundPart | null {
  if (text.length > (where === 'line' ? LONGEST_HEADING : LONGEST)) return null;
  const cjk = findCjkPart(text, where);
  if (cjk !== null) return cjk;
  if (!/[\d?]|\p{L}{3}|[ivx]/iu.test(text)) return null;
  const tokens = tokensOf(text);
  const notations = notationsOf(tokens, where).filter((notation) => stands(tokens, notation, where));
  let best: Notation | null = null;
  for (const notation of notations) {
    if (best === null || rank(tokens, notation) > rank(tokens, best)) best = notation;
  }
  // "Book Two" alone is a place in a series
  if (best === null || (where !== 'line' && best.noun !== null && CONTAINERS.has(best.noun))) return null;
  const [from, to] = span(tokens, notations, best);
  const label = text.slice(tokens[from]?.at[0] ?? 0, tokens[to - 1]?.at[1] ?? 0).replace(/^,\s*/, '');
  return { part: { number: best.number, total: best.total, label }, at: withBrackets(tokens, [from, to]) };
}

/** The value of a Part or Chapter field, or a heading line that is a notation and nothing else; null where it is none. */
export function readPart(raw: string): Part | null {
  const text = raw.replace(/\s+/gu, ' ').trim();
  if (text === '' || text.length > LONGEST) return null;
  const found = findPart(text, 'title') ?? findPart(text, 'line');
  const bare = /^[#(["]?\s*([^\s:,.()[\]/]+)\s*[)\]"]?(?=$|[\s:,.(–—-])/u.exec(text);
  const value = bare?.[1] === undefined ? null : readNumber(bare[1]);
  if (found !== null && (value === null || found.part.total !== null || found.at[0] === 0)) return found.part;
  const tokens = tokensOf(text);
  const numeral = numeralOf(tokens[0]);
  if (numeral !== null) {
    const total = totalAt(tokens, 1, true);
    const to = tokens[(total?.to ?? 1) - 1]?.at[1] ?? text.length;
    return { number: numeral.value, total: total?.total ?? null, label: text.slice(0, to) };
  }
  return value === null ? (found?.part ?? null) : { number: value, total: null, label: bare?.[1] ?? text };
}
