/** Lines that draw a rule or a scene break and say nothing. */

/** Letters that people string together for an ornament: `o0o0o0o`, `XXXX`, `~x~`. */
const ORNAMENT = /^[oO0xXvV~*\-=_.:+# ]+$/;
const ORNAMENT_RUN =
  /^[^a-zA-Z0-9]*(?:[oO0]{3,}|(?:[oO0][^a-zA-Z0-9]?){3,}|(?:[xX][^a-zA-Z0-9]?){3,}|[~*\-=_.:+# ]+[xXoOvV][~*\-=_.:+# ]+)[^a-zA-Z0-9]*$/;
const WORDLIKE = /[\p{L}\p{N}]/u;
const DRAWN = /[\u2500-\u257f＊＃＝～－*~=_\-#+·•◦∙●○◆◇◊♦★☆§^|<>–—:×†‡♥❤☼♪♫]|\.{4,}|…{2,}/u;
/** Longer lines are text, whatever they hold. */
const LONGEST_RULE = 200;
/** From this many drawn units on, a rule fences off the header or the end rather than a scene. */
const FENCE = 20;

/** True for `***`, `* * *`, `-----`, `~*~`, `o0o0o0o`, `• • •`, `#`; false for words, `...`, `?!` and empty text. */
export function isRule(text: string): boolean {
  if (text === '' || text.length > LONGEST_RULE) return false;
  const first = text.charCodeAt(0);
  const letter = (first >= 97 && first <= 122) || (first >= 65 && first <= 90) || (first >= 48 && first <= 57);
  if (letter && !'oO0xX'.includes(text.charAt(0))) return false;
  if (!WORDLIKE.test(text)) return DRAWN.test(text) && !/["'“”‘’!?]/.test(text);
  return ORNAMENT.test(text) && ORNAMENT_RUN.test(text);
}

/** A rule so wide that it closes the header or the story. */
export function isFence(text: string): boolean {
  return isRule(text) && text.replace(/\s/g, '').length >= FENCE;
}

/** Rules drawn alike have one shape, whatever their length: `***` and `*****`. */
export function shapeOfRule(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/(.)\1+/g, '$1+')
    .replace(/^(.{1,4}?)(?: ?\1)+$/, '$1…');
}
