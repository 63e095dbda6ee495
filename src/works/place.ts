/** Where a post says it stands in its work: what orders parts, finds gaps and tells two parts from one posted twice. */
import type { Part } from '../words/index.ts';
import { foldedWords, foldLetters } from './fold.ts';
import { NAMED_MARK_ROWS, NAMED_PART_ROWS, type NamedPlace } from './part-words.ts';

export type PartPlace =
  /** No part notation, or `1/1`: the post stands alone, as far as it says. */
  | { readonly kind: 'alone'; readonly numbered: boolean }
  | {
      readonly kind: 'numbered';
      /** 0 for a prologue. */
      readonly number: number;
      /** `2a` is 1, `2b` is 2; 0 where there is no letter. The part of a chapter where both are counted. */
      readonly letter: number;
      /** The last number that this post holds: 2 for `Parts 1&2`, else the number itself. */
      readonly until: number;
      readonly total: number | null;
    }
  /** The last part without a number: `last` fills the last number, `after` (an epilogue) follows it. */
  | { readonly kind: 'final'; readonly after: boolean; readonly total: number | null }
  /** A part whose place only its date tells. */
  | { readonly kind: 'loose'; readonly total: number | null };

/** Higher numbers are years, or nonsense: such a part orders but tells nothing of gaps. */
export const LARGEST_NUMBER = 9999;

/** Reads the place out of a part: its number, and letters, ranges and names out of its label. */
export function partPlace(part: Part | null): PartPlace {
  if (part === null) return { kind: 'alone', numbered: false };
  const label = foldLetters(part.label).slice(0, 200);
  const total = part.total !== null && part.total >= 0 && Number.isFinite(part.total) ? part.total : null;
  const { number } = part;
  if (number === null || !(number >= 0 && Number.isFinite(number))) return placeByName(label, total);
  const chapter = chapterAndPart(label, number);
  if (chapter === null && number === 1 && total === 1 && !/\d[a-z]/.test(label)) return { kind: 'alone', numbered: true };
  if (chapter !== null) return { kind: 'numbered', number, letter: chapter, until: number, total };
  return { kind: 'numbered', number, letter: letterOf(label, number), until: rangeEnd(label, number), total };
}

function placeByName(label: string, total: number | null): PartPlace {
  const lettered = /(?:^|\W)(?:part|pt|teil|часть)\W{0,2}([a-f])(?:\W|$)/u.exec(label);
  if (lettered !== null) {
    const number = (lettered[1]?.charCodeAt(0) ?? 97) - 96;
    return { kind: 'numbered', number, letter: 0, until: number, total };
  }
  const named = namedPlace(label);
  switch (named) {
    case 'first':
      return { kind: 'numbered', number: 0, letter: 0, until: 0, total };
    case 'last':
    case 'after':
      return { kind: 'final', after: named === 'after', total };
    default:
      return { kind: 'loose', total };
  }
}

function namedPlace(label: string): NamedPlace | null {
  const words = new Set(foldedWords(label));
  for (const row of NAMED_PART_ROWS) if (row.words.split(' ').some((word) => words.has(word))) return row.place;
  const plain = label.normalize('NFC');
  for (const row of NAMED_MARK_ROWS) if (row.marks.some((mark) => plain.includes(mark))) return row.place;
  return null;
}

/** `2a/?` → 1, `9b/11` → 2; a letter counts only behind the part's own number. */
function letterOf(label: string, number: number): number {
  for (const found of label.matchAll(/(?<![\d/])0{0,3}(\d{1,4})\s?[.-]?\(?([a-f])\)?(?![\p{L}\p{N}])/gu)) {
    if (Number(found[1]) === number) return (found[2]?.charCodeAt(0) ?? 96) - 96;
  }
  return 0;
}

/** `Pts. 1&2`, `3-4/7` → the last number held. A slash parts a number from its total and makes no range. */
function rangeEnd(label: string, number: number): number {
  for (const found of label.matchAll(/(?<![\d/])(\d{1,4})\s?(?:[-–—&+]|and|und|et|to|bis)\s?(\d{1,4})(?!\d)/gu)) {
    const [from, until] = [Number(found[1]), Number(found[2])];
    if (from === number && until > from && until - from < 1000) return until;
  }
  return number;
}

/** `Chapter 2, part 3` → 3, where the number of the part is the chapter's. */
function chapterAndPart(label: string, number: number): number | null {
  const chapter = /(?:^|\W)(?:chapter|chap|ch|episode|book|act|kapitel|chapitre|capitulo|глава)\W{0,2}(\d{1,4})/u.exec(label);
  const part = /(?:^|\W)(?:part|pt|pts|teil|partie|parte|часть)\W{0,2}(\d{1,3})/u.exec(label);
  return chapter !== null && part !== null && Number(chapter[1]) === number ? Number(part[1]) : null;
}

/** Equal for two posts that claim one place; null where a post claims none. */
export function placeKey(place: PartPlace): string | null {
  switch (place.kind) {
    case 'numbered':
      return `${place.number}.${place.letter}`;
    case 'final':
      return place.after ? 'after' : 'last';
    case 'alone':
    case 'loose':
      return null;
  }
}

/** The total that a place names; null where it names none. */
export function placeTotal(place: PartPlace): number | null {
  return place.kind === 'alone' ? null : place.total;
}

/** A place as a person would say it. */
export function placeName(place: PartPlace): string {
  switch (place.kind) {
    case 'alone':
      return place.numbered ? '1 of 1' : 'no part';
    case 'numbered': {
      const letter = place.letter > 0 ? (place.letter <= 26 ? String.fromCharCode(96 + place.letter) : `.${place.letter}`) : '';
      return `part ${place.number}${letter}${place.until > place.number ? `–${place.until}` : ''}${place.total === null ? '' : ` of ${place.total}`}`;
    }
    case 'final':
      return place.after ? 'the epilogue' : 'the last part';
    case 'loose':
      return 'a part without a number';
  }
}
