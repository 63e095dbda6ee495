/** Folding: what does not count as a difference between two spellings. */

/** Letters that Unicode does not take apart into a base letter and a mark. */
const UNDIVIDED: ReadonlyMap<string, string> = new Map([
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ø', 'o'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['þ', 'th'],
  ['ı', 'i'],
]);

/**
 * Lower case, without accents, apostrophes or full-width forms: `L’Été` → `lete`. Letters of every script stay; blanks and other
 * punctuation stay as they are. The marks of kana and Hangul are part of the letter and stay too.
 */
export function foldLetters(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f'\u2018\u2019\u02bc\u00b4`\u00ad\u200b-\u200d\ufeff]/g, '')
    .normalize('NFC')
    .replace(/[ßæœøłđðþı]/g, (letter) => UNDIVIDED.get(letter) ?? letter);
}

/** How names of creators and tags are compared: case, accents, width and white space do not count. */
export function nameKey(name: string): string {
  return foldLetters(name).replace(/\s+/g, ' ').trim();
}

const WORD = /[\p{L}\p{N}\p{M}]+/gu;

/** The words of a text, folded: runs of letters and digits. */
export function foldedWords(text: string): readonly string[] {
  return foldLetters(text).match(WORD) ?? [];
}

/** All letters and digits of a text, folded and run together: `R. J. Thwaite` → `rjthwaite`. */
export function foldedKey(text: string): string {
  return foldedWords(text).join('');
}
