/** How long a story is. */

/** What a UTF-16 unit means to the count. */
const SIGN = 0;
const WORD = 1;
const PARTING = 2;
/** Parts words where two stand together: `--`, `...`. */
const PARTING_TWICE = 3;
/** A Chinese letter or Japanese kana: each counts, as the field counts them. */
const COUNTED = 4;

const CLASSES = new Uint8Array(0x10000);
const mark = (from: number, to: number, value: number): void => {
  CLASSES.fill(value, from, to + 1);
};
mark(0x00, 0x20, PARTING);
mark(0x30, 0x39, WORD);
mark(0x41, 0x5a, WORD);
mark(0x61, 0x7a, WORD);
mark(0x2d, 0x2e, PARTING_TWICE);
mark(0xa0, 0xa0, PARTING);
for (const unit of [0xaa, 0xb5, 0xba]) mark(unit, unit, WORD);
mark(0xc0, 0x1fff, WORD);
for (const unit of [0xd7, 0xf7]) mark(unit, unit, SIGN);
mark(0x2000, 0x200a, PARTING);
// Dashes, the ellipsis, the ideographic blank.
for (const unit of [0x2013, 0x2014, 0x2026, 0x2028, 0x2029, 0x3000]) mark(unit, unit, PARTING);
mark(0x2c00, 0x2dff, WORD);
mark(0x3041, 0x30ff, COUNTED);
mark(0x3100, 0x33ff, WORD);
mark(0x3400, 0x9fff, COUNTED);
mark(0xa000, 0xd7ff, WORD);
mark(0xf900, 0xfaff, COUNTED);
mark(0xfb00, 0xfdff, WORD);
mark(0xfe70, 0xfefe, WORD);
mark(0xff10, 0xff19, WORD);
mark(0xff21, 0xff3a, WORD);
mark(0xff41, 0xffdc, WORD);

/** Where the count stands: between words, in one, or in one behind a single dash or dot. */
const KINDS = 5;
const BETWEEN = 0;
const INSIDE = 1;
const BEHIND_SIGN = 2;
/** By state and kind of unit: the next state, and whether a word begins. Tables, since text makes any branch unforeseeable. */
const NEXT = new Uint8Array(3 * KINDS);
const BEGINS = new Uint8Array(3 * KINDS);
for (const state of [BETWEEN, INSIDE, BEHIND_SIGN]) {
  NEXT[state * KINDS + SIGN] = state === BETWEEN ? BETWEEN : INSIDE;
  NEXT[state * KINDS + WORD] = INSIDE;
  BEGINS[state * KINDS + WORD] = state === BETWEEN ? 1 : 0;
  NEXT[state * KINDS + PARTING] = BETWEEN;
  NEXT[state * KINDS + PARTING_TWICE] = state === INSIDE ? BEHIND_SIGN : BETWEEN;
  NEXT[state * KINDS + COUNTED] = BETWEEN;
  BEGINS[state * KINDS + COUNTED] = 1;
}

/**
 * The number of words of a story. A word is what stands between blanks, dashes or rows of dots and holds a letter or a number: `don't` and
 * `well-known` are one, `yes--no` is two, `***` none. Chinese letters and Japanese kana count one by one, as the field counts
 * them; Korean is counted by its blanks.
 */
export function countWords(text: string): number {
  let count = 0;
  let state = BETWEEN;
  for (let at = 0; at < text.length; at++) {
    const step = state * KINDS + (CLASSES[text.charCodeAt(at)] ?? SIGN);
    count += BEGINS[step] ?? 0;
    state = NEXT[step] ?? BETWEEN;
  }
  return count;
}
