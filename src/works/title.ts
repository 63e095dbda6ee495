/** Titles folded so that the spellings of one title across parts, venues and years meet. */
import { foldedKey, foldedWords, foldLetters } from './fold.ts';
import {
  ARTICLES,
  ARTICLES_ANYWHERE,
  CONNECTORS,
  GENERIC_TITLES,
  NAMED_PARTS,
  NUMBER_WORDS,
  PART_WORDS,
  STATE_WORDS,
  TOTAL_WORDS,
} from './title-words.ts';

export interface TitleKeys {
  /** The whole title, folded; null where there is none. */
  readonly key: string | null;
  /** True where the title says nothing ("Untitled"): it joins nothing by itself. */
  readonly generic: boolean;
  /** The pieces before and after a colon or dash, folded: a series name or a chapter name may have been added there. */
  readonly pieces: readonly string[];
  /** First letters of a title of three words or more, as fans abbreviate it. */
  readonly initials: string | null;
  /** The numbers in the title, in order: `Day 4` and `Day 5` are two titles however near they stand. */
  readonly numbers: string;
}

const foldAll = (words: readonly string[]): ReadonlySet<string> => new Set(words.map(foldLetters));
const NUMBERS: ReadonlyMap<string, number> = new Map(NUMBER_WORDS.map(([word, value]) => [foldLetters(word), value]));
const PARTS = foldAll(PART_WORDS);
const NAMED = foldAll(NAMED_PARTS);
const STATES = foldAll(STATE_WORDS);
const TOTALS = foldAll(TOTAL_WORDS);
const GENERIC: ReadonlySet<string> = new Set(GENERIC_TITLES.map(foldedKey));

const isNumber = (word: string): boolean => /^\d{1,4}[a-z]?$/.test(word) || /^[ivxlc]{1,7}$/.test(word) || NUMBERS.has(word);
const isNotation = (word: string): boolean =>
  isNumber(word) || PARTS.has(word) || NAMED.has(word) || STATES.has(word) || TOTALS.has(word);

/** Chinese and Japanese counters: 第三章, 第１回. Applied to the folded title. */
const CJK_PART = /第[0-9一二三四五六七八九十百〇零]{1,6}[章回話话部集篇巻卷幕]$/u;
/** A bracket of at most this many characters at the end can be a part notation. */
const BRACKET_LENGTH = 40;

/** Folds a title. Linear in its length. */
export function titleKeys(title: string | null): TitleKeys {
  if (title === null || title.trim() === '') return { key: null, generic: true, pieces: [], initials: null, numbers: '' };
  const bare = withoutNotation(title.slice(0, 500));
  const words = meaningful(foldedWords(bare));
  const key = words.join('') || foldLetters(title).replace(/\s+/g, '') || null;
  const generic = key === null || GENERIC.has(foldedKey(bare)) || GENERIC.has(key);
  const pieces = splitTitle(bare);
  const spoken = foldedWords(bare);
  const initials = spoken.length >= 3 ? spoken.map((word) => word[0]).join('') : null;
  return {
    key,
    generic,
    pieces:
      pieces.length > 1
        ? unique(pieces.map(pieceKey)).filter((piece) => piece.length >= 3 && piece !== key && !GENERIC.has(piece))
        : [],
    initials,
    numbers: words.filter((word) => /^\d/.test(word)).join(','),
  };
}

/** The first and the last piece of `Series: Title` or `Title – Chapter name`; the whole where there is no cut. */
export function splitTitle(title: string): readonly string[] {
  const pieces = title
    .split(/[:：|]\s|\s[-–—]+\s|\s\/\/\s|[–—：]/u)
    .map((piece) => piece.trim())
    .filter(Boolean);
  return pieces.length > 2 ? [pieces[0] ?? '', pieces[pieces.length - 1] ?? ''] : pieces;
}

const pieceKey = (piece: string): string => meaningful(foldedWords(withoutNotation(piece))).join('');
const unique = (items: readonly string[]): readonly string[] => [...new Set(items)];

/** A title without the part notation and the state that trail it; never empty where the title was not. */
export function withoutNotation(title: string): string {
  let rest = title.trim();
  for (let round = 0; round < 4; round++) {
    const cut = cutBracket(rest) ?? cutSegment(rest) ?? cutNumberedPart(rest);
    if (cut === null || foldedKey(cut) === '') return rest;
    rest = cut;
  }
  return rest;
}

/** `Salt Road (revised)` → `Salt Road`. */
function cutBracket(title: string): string | null {
  const closes = ')]}>）】'.indexOf(title[title.length - 1] ?? ' ');
  if (closes < 0) return null;
  const open = title.lastIndexOf('([{<（【'[closes] ?? '(');
  if (open <= 0 || title.length - open > BRACKET_LENGTH) return null;
  const words = foldedWords(title.slice(open));
  return words.every((word) => isNotation(word) || isMark(word)) ? title.slice(0, open).trim() : null;
}

const isMark = (word: string): boolean =>
  /^[上中下前後后](編|篇)?$/u.test(word) || /^第?[0-9一二三四五六七八九十百]{1,5}[章回話话部]?$/u.test(word);

/** `Salt Road, Part 2a`, `SALT ROAD -- Epilogue` → `Salt Road`. A comma or dash must stand before what goes. */
function cutSegment(title: string): string | null {
  const at = Math.max(...[',', ':', ';', '–', '—', '：', '，', ' -', '--'].map((mark) => title.lastIndexOf(mark)));
  if (at <= 0 || title.length - at > BRACKET_LENGTH) return null;
  const words = foldedWords(title.slice(at));
  const says = words.some((word) => PARTS.has(word) || NAMED.has(word) || STATES.has(word));
  return says && words.every(isNotation) ? title.slice(0, at).replace(/[\s,:;–—-]+$/u, '') : null;
}

/** `Salt Road Part 2a of 5`, `借傘 第三章` → the title alone: a part word with a number, and nothing else after it. */
function cutNumberedPart(title: string): string | null {
  const cjk = CJK_PART.exec(title.slice(-12).normalize('NFKC'));
  if (cjk !== null) return title.slice(0, title.length - cjk[0].length).trim();
  const words = [...title.matchAll(/[\p{L}\p{N}\p{M}'’]+/gu)];
  for (let back = 2; back <= 5 && back < words.length; back++) {
    const start = words[words.length - back];
    if (start === undefined || !PARTS.has(foldLetters(start[0]))) continue;
    const after = words.slice(words.length - back + 1).map((word) => foldLetters(word[0]));
    if (after.every(isNotation) && after.some((word) => isNumber(word) || NAMED.has(word)))
      return title.slice(0, start.index).replace(/[\s,:;–—-]+$/u, '');
  }
  return null;
}

/** Words that tell titles apart: without articles and "and", numbers as digits. Never empty where the words were not. */
function meaningful(words: readonly string[]): readonly string[] {
  const kept = words.filter(
    (word, i) => !CONNECTORS.has(word) && !ARTICLES_ANYWHERE.has(word) && !(i === 0 && words.length > 1 && ARTICLES.has(word)),
  );
  return numbersAsDigits(kept.length === 0 ? words : kept);
}

function numbersAsDigits(words: readonly string[]): readonly string[] {
  const out: string[] = [];
  let tens = 0;
  for (const word of words) {
    const value = NUMBERS.get(word);
    if (value === undefined) {
      out.push(word);
      tens = 0;
    } else if (tens > 0 && value > 0 && value < 10) {
      out[out.length - 1] = String(tens + value);
      tens = 0;
    } else {
      out.push(String(value));
      tens = value >= 20 && value < 100 ? value : 0;
    }
  }
  return out;
}
