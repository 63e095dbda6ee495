/** How long a story is. */

/** Chinese letters and Japanese kana: each counts, as the field counts them. */
function isCounted(unit: number): boolean {
  return (unit >= 0x3041 && unit <= 0x30ff) || (unit >= 0x3400 && unit <= 0x9fff) || (unit >= 0xf900 && unit <= 0xfaff);
}

/** Whether a unit can be part of a word: a letter or a number. What is above Latin-1 and no known sign counts as a letter. */
function isWordUnit(unit: number): boolean {
  if (unit < 0x80) return (unit >= 0x30 && unit <= 0x39) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a);
  if (unit < 0xc0) return unit === 0xaa || unit === 0xb5 || unit === 0xba;
  if (unit < 0x2000) return unit !== 0xd7 && unit !== 0xf7;
  if (unit < 0x2c00) return false;
  return (
    !(unit >= 0x2e00 && unit <= 0x303f) &&
    !(unit >= 0xfe00 && unit <= 0xfe6f) &&
    !(unit >= 0xff00 && unit <= 0xff0f) &&
    !(unit >= 0xff1a && unit <= 0xff20) &&
    unit !== 0xfeff
  );
}

/** What parts two words, beside blanks: dashes, and dots in a row. */
function parts(text: string, at: number, unit: number): boolean {
  if (unit <= 0x20 || unit === 0xa0 || unit === 0x2013 || unit === 0x2014 || unit === 0x2026 || unit === 0x3000) return true;
  if (unit === 0x2d || unit === 0x2e) return text.charCodeAt(at + 1) === unit || text.charCodeAt(at - 1) === unit;
  return (unit >= 0x2000 && unit <= 0x200a) || unit === 0x2028 || unit === 0x2029;
}

/**
 * The number of words of a story. A word is what stands between blanks, dashes or rows of dots and holds a letter or a number: `don't` and
 * `well-known` are one, `yes--no` is two, `***` none. Chinese letters and Japanese kana count one by one, as the field counts
 * them; Korean is counted by its blanks.
 */
export function countWords(text: string): number {
  let count = 0;
  let inWord = false;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit >= 0x61 && unit <= 0x7a) {
      if (!inWord) count += 1;
      inWord = true;
    } else if (isCounted(unit)) {
      count += 1;
      inWord = false;
    } else if (parts(text, at, unit)) inWord = false;
    else if (!inWord && isWordUnit(unit)) {
      count += 1;
      inWord = true;
    }
  }
  return count;
}
