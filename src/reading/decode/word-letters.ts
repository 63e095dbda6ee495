/** Of which letters the words of a text are made: what tells that a whole text was misread. One pass, since it is asked of every text that is not plain ASCII. */

/** How many words a text has. */
export interface Words {
  /** Of three letters or more. */
  readonly all: number;
  /** Of accented letters alone. */
  readonly accented: number;
  /** Of Cyrillic letters that open small and go on in capitals, or are all capitals. */
  readonly swapped: number;
}

const LETTER = 1;
const ACCENTED = 2;
const SMALL = 4;
const CAPITAL = 8;
/** Set for every unit that was looked at. */
const KNOWN = 16;

const LEAST_LENGTH = 3;

/** What each unit is; filled as units are met, since a pattern asked of each is slow. */
const classes = new Uint8Array(0x10000);

function classed(unit: number): number {
  const letter = String.fromCharCode(unit);
  return (
    KNOWN |
    // C1 controls stand for letters that were not decoded
    (/[\p{L}\x80-\x9f]/u.test(letter) ? LETTER : 0) |
    (/[À-ÖØ-öø-ÿ\x80-\x9fŠŒŽšœžŸƒˆ]/u.test(letter) ? ACCENTED : 0) |
    (/[а-яё]/u.test(letter) ? SMALL : 0) |
    (/[А-ЯЁ]/u.test(letter) ? CAPITAL : 0)
  );
}

function classOf(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  // the first half of a letter beyond the basic plane; the second counts as nothing
  if (unit >= 0xd800 && unit <= 0xdbff) return /\p{L}/u.test(String.fromCodePoint(text.codePointAt(at) ?? 0)) ? LETTER : 0;
  let found = classes[unit] ?? 0;
  if (found === 0) {
    found = classed(unit);
    classes[unit] = found;
  }
  return found;
}

/** True for a unit that is a letter by itself, and for C1 controls, which stand for letters. */
export function isLetterUnit(text: string, at: number): boolean {
  return (classOf(text, at) & LETTER) !== 0;
}

/** Counts the words of a text. */
export function countWords(text: string): Words {
  let [all, accented, swapped] = [0, 0, 0];
  let length = 0;
  /** What all letters of the word are so far, and what the first may be where the others are capitals. */
  let shared = 0;
  let swaps = false;
  for (let at = 0; at <= text.length; at++) {
    const is = at < text.length ? classOf(text, at) : 0;
    if ((is & LETTER) !== 0) {
      if (length === 0) swaps = (is & (SMALL | CAPITAL)) !== 0;
      else swaps &&= (is & CAPITAL) !== 0;
      shared = length === 0 ? is : shared & is;
      length++;
      if (text.charCodeAt(at) >= 0xd800 && text.charCodeAt(at) <= 0xdbff) at++;
      continue;
    }
    if (length >= LEAST_LENGTH) {
      all++;
      if ((shared & ACCENTED) !== 0) accented++;
      if (swaps) swapped++;
    }
    length = 0;
  }
  return { all, accented, swapped };
}
