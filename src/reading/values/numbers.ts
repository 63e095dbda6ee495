/** Numbers as people write them: digits, Roman, words and ordinals, in all the languages read here. */

/** The whole of a text as a number: "3", "03", "III", "three", "third", "drei", "第三" aside; null where it is none. */
export function readNumber(_text: string): number | null {
  return null;
}
