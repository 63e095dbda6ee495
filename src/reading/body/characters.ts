/** Characters that XML, and so an e-book, cannot hold. */

/** What may be one of them: most lines hold none, and without the flag this is quick to see. */
const SUSPECT = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff\ufffe\uffff]/;
/** Controls but tab, line feed and carriage return; the two noncharacters; halves of surrogate pairs (with the `u` flag, only lone ones match). */
const UNFIT = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\ud800-\udfff]/u;
const ALL_UNFIT = new RegExp(UNFIT.source, 'gu');

/** The text without them: a vertical tab or form feed is a blank, half a surrogate pair is the replacement character, the others go. */
export function fit(text: string): string {
  if (!SUSPECT.test(text) || !UNFIT.test(text)) return text;
  return text.replace(ALL_UNFIT, (character) => {
    if (character === '\u000b' || character === '\u000c') return ' ';
    return character >= '\ud800' && character <= '\udfff' ? '\ufffd' : '';
  });
}

/** False where no part of the text can hold such a character. */
export function mayBeUnfit(text: string): boolean {
  return SUSPECT.test(text);
}
