/** Lines of prose told by their signs in one look: nearly all lines of a story are such, and each rule for fields would be tried on them in vain. */

/** A field's label ends so far into its line, if at all. */
const REACH = 65;

/** All but letters, marks inside words, blanks, and the marks of sentences that part no label from its value. */
const TELLING = /[^A-Za-z !"'.,À-ÖØ-öø-ɏЀ-ԯ‘’“”-]/;
/** A blank or a dot harms only beside another. */
const DOUBLED = / [ .]|\.\./;
/** A hyphen is harmless between two letters alone. */
const LOOSE_HYPHEN = /- |[^a-z]-|-$/;

/**
 * True where a line opens with a letter of ASCII, is not all in capitals, and holds no sign that could part a label from a value as far as labels
 * reach: no colon, dash, bar, bracket, question mark or digit, no two blanks or dots in a row. Such a line is a field only by its first words.
 */
export function isPlainLine(text: string): boolean {
  const first = text.charCodeAt(0) | 0x20;
  if (!(first >= 0x61 && first <= 0x7a)) return false;
  const head = text.slice(0, REACH);
  if (TELLING.test(head) || DOUBLED.test(head) || !/[a-z]/.test(head)) return false;
  return !head.includes('-') || !LOOSE_HYPHEN.test(head);
}

/** What parts a label from its value, and the hyphen, which does so at times. */
const MAY_PART = /[-:：;|?\])】…=•–—﹕]/;

/** True where a head of a line holds none of the signs that part a label from its value, not even in part. */
export function holdsNoParting(head: string): boolean {
  return !MAY_PART.test(head) && !DOUBLED.test(head);
}
