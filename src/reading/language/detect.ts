/** The language of a text, from its letters and its small words; no more is said than they tell. */

import { chineseOf, type ScriptCount, scripts } from './scripts.ts';
import { LANGUAGES } from './small-words.ts';
import { hashed, WordHash, wordUnit } from './word-hash.ts';

/** So much of a text is looked at, in UTF-16 units: the beginning, and as much from its middle. */
const SAMPLE = 1200;
/** Fewer small words tell nothing. */
const LEAST_WORDS = 3;
/** Of the words of a text in a language, its small words make up at least so much. */
const LEAST_SHARE = 0.12;
/** How far the best has to stand before the second. */
const MARGIN = 1.15;
/** What a letter that only some languages have is worth, beside a word that only one has. */
const LETTER = 0.2;
/** A text in another script may hold so many foreign letters: names, quotations. */
const MINOR = 0.3;

const LONGEST_PREFIX = 4;
/** A few Chinese letters can be Japanese as well. */
const LEAST_HAN = 6;

interface Weighted {
  readonly index: number;
  readonly weight: number;
}

/** Which languages have a small word; what many have says less. */
const WORDS = new WordHash(weighted(LANGUAGES.map((row) => row.words.split(' '))));
/** By their UTF-16 units. */
const LETTERS: readonly (readonly Weighted[] | undefined)[] = listed(
  weighted(LANGUAGES.map((row) => [...row.letters].map((letter) => letter.charCodeAt(0)))),
);

const LEAST_ENDING = 3;
/** Words that are long enough to have an ending. */
const LONG_WORD = 6;
/** What an ending is worth, beside a word: other languages have words that close alike. */
const ENDING = 0.6;
const ENDINGS = new WordHash(weighted(LANGUAGES.map((row) => row.endings?.split(' ') ?? [])));

function weighted<T>(lists: readonly (readonly T[])[]): ReadonlyMap<T, readonly Weighted[]> {
  const held = new Map<T, number[]>();
  for (const [index, list] of lists.entries())
    for (const entry of new Set(list)) held.set(entry, [...(held.get(entry) ?? []), index]);
  return new Map(
    [...held].map(([entry, indexes]) => [entry, indexes.map((index) => ({ index, weight: 1 / Math.sqrt(indexes.length) }))]),
  );
}

function listed<T>(byUnit: ReadonlyMap<number, T>): readonly (T | undefined)[] {
  return Array.from({ length: 1 + Math.max(...byUnit.keys()) }, (_, unit) => byUnit.get(unit));
}

/**
 * The language of a text as a BCP 47 tag, or `und` where it cannot be told: too little text, a mixture, or a language that is in no table.
 * Chinese is `zh-Hans` or `zh-Hant` where its letters say which.
 */
export function detectLanguage(text: string): string {
  const sample = sampleOf(text);
  const count = scripts(sample);
  const cjk = count.han + count.kana + count.hangul;
  if (count.all === 0) return 'und';
  if (cjk > MINOR * count.all) return eastAsian(sample, count);
  if (count.greek > 0.5 * count.all) return 'el';
  if (count.hebrew > 0.5 * count.all) return 'he';
  if (count.cyrillic > 0.5 * count.all) return bySmallWords(sample, 'cyrillic');
  return count.latin > 0.5 * count.all ? bySmallWords(sample, 'latin') : 'und';
}

function sampleOf(text: string): string {
  if (text.length <= 2 * SAMPLE) return text;
  const middle = text.length >> 1;
  return `${text.slice(0, SAMPLE)} ${text.slice(middle, middle + SAMPLE)}`;
}

/** Japanese has kana in every sentence, Korean is written in hangul, Chinese in neither. */
function eastAsian(sample: string, { han, kana, hangul }: ScriptCount): string {
  if (hangul > han + kana) return 'ko';
  if (kana > 0.1 * (han + kana)) return 'ja';
  return han >= LEAST_HAN && hangul === 0 && kana <= 0.02 * han ? chineseOf(sample) : 'und';
}

function bySmallWords(sample: string, script: 'latin' | 'cyrillic'): string {
  const tally = new Tally(sample.toLowerCase());
  return tally.best(script);
}

/** Letters, and the apostrophes inside words; what is no letter but looks like one here only makes a word that is in no list. */
function isWordUnit(unit: number): boolean {
  if (unit < 0x80) return (unit >= 0x61 && unit <= 0x7a) || unit === APOSTROPHE;
  return unit >= 0xc0 && unit < 0x2000;
}

const APOSTROPHE = 0x27;

/** What speaks for each language. */
class Tally {
  private readonly text: string;
  private readonly scores = new Float64Array(LANGUAGES.length);
  private readonly found = new Uint32Array(LANGUAGES.length);
  private words = 0;

  /** @param text in small letters */
  constructor(text: string) {
    this.text = text;
    const { length } = text;
    let [start, hash, apostrophe, prefix, plain] = [-1, 0, -1, 0, true];
    for (let at = 0; at <= length; at++) {
      const unit = at < length ? wordUnit(text.charCodeAt(at)) : 0;
      if (isWordUnit(unit)) {
        if (start < 0) [start, hash, apostrophe, plain] = [at, 0, -1, true];
        hash = hashed(hash, unit);
        if (unit >= 0x80) plain = false;
        else if (unit === APOSTROPHE && apostrophe < 0) [apostrophe, prefix] = [at, hash];
      } else if (start >= 0) {
        this.word(start, at, hash);
        // `l'homme` begins with a small word of its own.
        if (apostrophe > start && apostrophe <= start + LONGEST_PREFIX && apostrophe < at - 1)
          this.small(WORDS.get(text, start, apostrophe + 1, prefix));
        if (!plain) this.letters(start, at);
        start = -1;
      }
    }
  }

  private word(start: number, end: number, hash: number): void {
    this.words += 1;
    this.small(WORDS.get(this.text, start, end, hash));
    if (end - start >= LONG_WORD) this.ending(end);
  }

  private small(holders: readonly Weighted[] | undefined): void {
    for (const { index, weight } of holders ?? []) {
      this.scores[index] = (this.scores[index] ?? 0) + weight;
      this.found[index] = (this.found[index] ?? 0) + 1;
    }
  }

  private ending(end: number): void {
    for (let length = LEAST_ENDING; length <= LEAST_ENDING + 1; length++) {
      let hash = 0;
      for (let at = end - length; at < end; at++) hash = hashed(hash, wordUnit(this.text.charCodeAt(at)));
      for (const { index, weight } of ENDINGS.get(this.text, end - length, end, hash) ?? []) {
        this.scores[index] = (this.scores[index] ?? 0) + ENDING * weight;
        this.found[index] = (this.found[index] ?? 0) + 1;
      }
    }
  }

  private letters(start: number, end: number): void {
    for (let at = start; at < end; at++) {
      const unit = wordUnit(this.text.charCodeAt(at));
      if (unit >= 0x80) this.letter(LETTERS[unit]);
    }
  }

  /** A letter that a language does not have speaks against it as much as it speaks for those that do. */
  private letter(holders: readonly Weighted[] | undefined): void {
    if (holders === undefined) return;
    for (const index of this.scores.keys()) this.scores[index] = (this.scores[index] ?? 0) - LETTER;
    for (const { index } of holders) this.scores[index] = (this.scores[index] ?? 0) + 2 * LETTER;
  }

  best(script: 'latin' | 'cyrillic'): string {
    let [first, second] = [-1, -1];
    for (const [index, score] of this.scores.entries()) {
      if (LANGUAGES[index]?.script !== script) continue;
      if (first < 0 || score > (this.scores[first] ?? 0)) {
        second = first;
        first = index;
      } else if (second < 0 || score > (this.scores[second] ?? 0)) second = index;
    }
    const row = LANGUAGES[first];
    const hits = this.found[first] ?? 0;
    if (row === undefined || hits < LEAST_WORDS || hits < LEAST_SHARE * this.words) return 'und';
    return (this.scores[first] ?? 0) >= MARGIN * Math.max(0, this.scores[second] ?? 0) ? row.language : 'und';
  }
}
