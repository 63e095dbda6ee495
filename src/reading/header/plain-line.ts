/** Lines of prose told by their signs in one look: nearly all lines of a story are such, and each rule for fields would be tried on them in vain. */

/** A field's label ends so far into its line, if at all. */
const REACH = 65;

const SMALL = 1;
/** Letters, marks inside words and the marks of sentences that part no label from its value. */
const HARMLESS = 2;
const BLANK = 3;
const HYPHEN = 4;
const DOT = 5;

const CLASSES = new Uint8Array(0x530);
CLASSES.fill(HARMLESS, 0x41, 0x5b);
CLASSES.fill(SMALL, 0x61, 0x7b);
for (const sign of `!"',`) CLASSES[sign.charCodeAt(0)] = HARMLESS;
CLASSES[0x20] = BLANK;
CLASSES[0x2d] = HYPHEN;
CLASSES[0x2e] = DOT;
// Latin letters with accents, but for the signs of multiplication and division among them; Cyrillic ones
CLASSES.fill(HARMLESS, 0xc0, 0x250);
CLASSES[0xd7] = 0;
CLASSES[0xf7] = 0;
CLASSES.fill(HARMLESS, 0x400, 0x530);

/** Curly quotes and apostrophes stand beyond the table. */
function isQuote(unit: number): boolean {
  return unit === 0x2018 || unit === 0x2019 || unit === 0x201c || unit === 0x201d;
}

/**
 * True where a line opens with a letter of ASCII, is not all in capitals, and holds no sign that could part a label from a value as far as labels
 * reach: no colon, dash, bar, bracket, question mark or digit, no two blanks or dots in a row. Such a line is a field only by its first words.
 */
export function isPlainLine(text: string): boolean {
  const first = text.charCodeAt(0) | 0x20;
  if (!(first >= 0x61 && first <= 0x7a)) return false;
  const { length } = text;
  const end = length < REACH ? length : REACH;
  let small = false;
  let before = HARMLESS;
  for (let at = 0; at < end; at++) {
    const unit = text.charCodeAt(at);
    const is = unit < 0x530 ? (CLASSES[unit] ?? 0) : isQuote(unit) ? HARMLESS : 0;
    if (is === 0) return false;
    if (is === SMALL) small = true;
    // a hyphen is harmless between two letters alone, a blank or a dot where none stands before it
    else if (
      is > HARMLESS &&
      (is === before ||
        (is === BLANK && before === HYPHEN) ||
        (is === DOT && before === BLANK) ||
        (is === HYPHEN && before !== SMALL))
    )
      return false;
    before = is;
  }
  return small && before !== HYPHEN;
}
