/**
 * windows-1252, from a table of our own. Node 20's TextDecoder reads bytes 80-9F as C1 controls, newer ones read them right; the
 * result of either is the same after `lettersForC1`.
 */

/** What bytes 80 to 9F mean; `\uFFFD` where windows-1252 leaves a hole. */
export const WINDOWS_1252_UPPER = '€\uFFFD‚ƒ„…†‡ˆ‰Š‹Œ\uFFFDŽ\uFFFD\uFFFD‘’“”•–—˜™š›œ\uFFFDžŸ';

const ANY_C1 = /[\x80-\x9f]/;
const EACH_C1 = /[\x80-\x9f]/g;

/** The windows-1252 letter for a C1 control (U+0080 to U+009F); U+FFFD for the five holes. */
export function letterForC1(code: number): string {
  return WINDOWS_1252_UPPER.charAt(code - 0x80);
}

/** C1 controls as the windows-1252 letters they stand for. A hole stays as it is: only `mend` makes U+FFFD of it, after it had its use. */
export function lettersForC1(text: string): string {
  if (!ANY_C1.test(text)) return text;
  return text.replace(EACH_C1, (control) => {
    const letter = letterForC1(control.charCodeAt(0));
    return letter === '\uFFFD' ? control : letter;
  });
}
