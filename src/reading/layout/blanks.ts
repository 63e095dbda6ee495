/** Blanks and columns: what the eye measures on a line. */

/** What JavaScript's `\s` takes for white space; a law of the regions counts by it. */
export function isBlank(unit: number): boolean {
  if (unit < 0x80) return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d);
  if (unit === 0xa0 || unit === 0x3000 || unit === 0xfeff) return true;
  if (unit < 0x1680) return false;
  return (
    (unit >= 0x2000 && unit <= 0x200a) ||
    unit === 0x2028 ||
    unit === 0x2029 ||
    unit === 0x202f ||
    unit === 0x205f ||
    unit === 0x1680
  );
}

/** The first unit from `start` on that is no blank, or `end`. */
export function skipBlanks(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && isBlank(text.charCodeAt(at))) at++;
  return at;
}

/** Where the text before `end` ends that is no blank, or `start`. */
export function trimBlanks(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && isBlank(text.charCodeAt(at - 1))) at--;
  return at;
}

const TAB_STOP = 8;

/** Chinese, Japanese and Korean letters take two columns, as they did in the terminals that wrapped these lines. */
export function isWide(unit: number): boolean {
  return (
    unit >= 0x1100 &&
    (unit <= 0x115f ||
      (unit >= 0x2e80 && unit <= 0xa4cf) ||
      (unit >= 0xac00 && unit <= 0xd7a3) ||
      (unit >= 0xf900 && unit <= 0xfaff) ||
      (unit >= 0xff00 && unit <= 0xff60))
  );
}

/** How many columns the stretch takes, when it begins in column `from`. */
export function columns(text: string, start: number, end: number, from = 0): number {
  let column = from;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0x09) column += TAB_STOP - (column % TAB_STOP);
    else column += isWide(unit) ? 2 : 1;
  }
  return column - from;
}
