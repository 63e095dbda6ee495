/** A text as folded words, for reading it once and fast: most texts are plain Latin letters, and only the other words are folded. */
import { foldLetters } from '../works/index.ts';

export interface Words {
  readonly list: readonly string[];
  /** 1 where a sentence or an item ends before the word. */
  readonly fresh: Uint8Array;
  /** 1 where a number is part of a decimal, a time or a date. */
  readonly figure: Uint8Array;
}

/** What a unit of a text is. */
const UNKNOWN = 0;
const BREAK = 1;
const LETTER = 2;
const DIGIT = 3;
const SENTENCE = 4;
const SKIP = 5;
const kinds = new Uint8Array(0x10000);

function kindOf(unit: number): number {
  const letter = String.fromCharCode(unit);
  let kind = BREAK;
  if (/[.!?;:…\n,|/()[\]]/.test(letter)) kind = SENTENCE;
  else if (/['\u2018\u2019\u02bc\u00ad\u200b-\u200d]/.test(letter)) kind = SKIP;
  else if (/\p{N}/u.test(letter)) kind = DIGIT;
  else if (/[\p{L}\p{M}]/u.test(letter) || (unit >= 0xd800 && unit <= 0xdfff)) kind = LETTER;
  kinds[unit] = kind;
  return kind;
}

/** Letters of other scripts that look like Latin ones: inside a word of Latin letters they stand for these. */
const LOOKALIKES: ReadonlyMap<string, string> = new Map(
  [...'аaеeоoрpсcхxуyіiѕsјjԁdһhкkмmтtвbнhαaοoνvρpτtιi'.matchAll(/(.)(.)/gu)].map(([, other, latin]) => [
    other ?? '',
    latin ?? '',
  ]),
);
const LATIN = /[a-z]/;
const OTHER = /[\u0370-\u052f]/;

function asLatin(word: string): string {
  if (!LATIN.test(word) || !OTHER.test(word)) return word;
  return [...word].map((letter) => LOOKALIKES.get(letter) ?? letter).join('');
}

const SKIPPED = /['\u2018\u2019\u02bc\u00ad\u200b-\u200d]/g;

/** The words of a text: runs of letters, and runs of digits; letters and digits part (`15yo` is two). Linear. */
export function wordsIn(text: string): Words {
  const lower = text.toLowerCase();
  const list: string[] = [];
  const marks: number[] = [];
  let start = -1;
  let holding = UNKNOWN;
  let skipped = false;
  let plain = true;
  let fresh = 1;
  const end = (at: number): void => {
    const word = lower.slice(start, at);
    list.push(!plain ? foldLetters(asLatin(word)) : skipped ? word.replace(SKIPPED, '') : word);
    marks.push(fresh | (holding === DIGIT && isFigure(lower, start, at) ? 2 : 0));
    start = -1;
    skipped = false;
    plain = true;
    fresh = 0;
  };
  for (let at = 0; at < lower.length; at++) {
    const unit = lower.charCodeAt(at);
    const known = kinds[unit] ?? UNKNOWN;
    const kind = known === UNKNOWN ? kindOf(unit) : known;
    if (kind === SKIP) {
      skipped = start >= 0;
      continue;
    }
    if (start >= 0 && kind !== holding) end(at);
    if (kind === LETTER || kind === DIGIT) {
      if (start < 0) start = at;
      if (unit > 0x7f) plain = false;
      holding = kind;
    } else if (kind === SENTENCE) fresh = 1;
  }
  if (start >= 0) end(lower.length);
  return { list, fresh: Uint8Array.from(marks, (mark) => mark & 1), figure: Uint8Array.from(marks, (mark) => mark >> 1) };
}

const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;

/** A dot, comma or colon with digits on both sides joins numbers into a decimal, a time or a date. */
function isFigure(text: string, start: number, end: number): boolean {
  const joins = (at: number): boolean =>
    /[.,:]/.test(text[at] ?? '') && isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1));
  return joins(start - 1) || joins(end);
}
