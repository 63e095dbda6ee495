/** Commands as a person can paste them. */

/** Where commands look for a library that is not named. */
const USUAL_DATA = './library';

/** `masterlist WORD…`, for the library in this folder. */
export function commandLine(words: readonly string[], data: string): string {
  const where = data === USUAL_DATA || data === process.env['MASTERLIST_DATA'] ? [] : ['--data', data];
  return ['masterlist', ...words, ...where].map(quoted).join(' ');
}

/** As a shell takes it for one word. */
function quoted(word: string): string {
  return /^[\p{L}\p{N}@%+=:,./~_…-]+$/u.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}
