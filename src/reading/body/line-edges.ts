/** How a line begins and ends: what tells a wrapped line from one that an author ended. */

const LOWER = /^\p{Ll}/u;
const UPPER = /^["'“”‘„«»¡¿([*_/—–-]{0,8}\s?\p{Lu}/u;
const CASELESS = /^[\p{Lo}\p{N}]/u;
const SPEECH = /^(?:["“”„«»‘「『¡¿]|'(?=\S)|[—–-]\s?\S)/u;
const SENTENCE_ENDS = new Set('.!?…:;"\'”’»«)]*_~>。！？」』）》】');
const PAUSES = new Set(',;:—–-，、；：');
const HARD_ENDS = new Set('.!?…');
const CLOSING = new Set('"\'”’»)]*_');
const ANY_LOWER = /\p{Ll}/u;
const ANY_UPPER = /\p{Lu}/u;

export function beginsLower(line: string): boolean {
  const unit = line.charCodeAt(0);
  return unit < 0x80 ? unit >= 0x61 && unit <= 0x7a : LOWER.test(line);
}

/** With a capital, signs of speech before it aside. */
export function beginsUpper(line: string): boolean {
  const unit = line.charCodeAt(0);
  // Speech in straight or curly quotes is what most lines begin with that begin with a sign.
  const letter = unit === 0x22 || unit === 0x27 || unit === 0x201c || unit === 0x2018 ? line.charCodeAt(1) : unit;
  return (letter >= 0x41 && letter <= 0x5a) || (!(letter >= 0x61 && letter <= 0x7a) && UPPER.test(line));
}

/** With a letter of a script without case, or a number. */
export function beginsCaseless(line: string): boolean {
  return CASELESS.test(line);
}

/** With a quotation mark or a dash, as speech does. */
export function beginsSpeech(line: string): boolean {
  return SPEECH.test(line);
}

/** Where a sentence can end: also behind what closes speech or emphasis, and before what is listed. */
export function endsSentence(line: string): boolean {
  const unit = line.charCodeAt(line.length - 1);
  if ((unit >= 0x61 && unit <= 0x7a) || unit === 0x2c) return false;
  return SENTENCE_ENDS.has(line.charAt(line.length - 1));
}

/** Where a reader pauses: at the end of a sentence or of a part of it. */
export function endsInPause(line: string): boolean {
  return PAUSES.has(line.charAt(line.length - 1)) || endsSentence(line);
}

/** Where a sentence does end. */
export function endsHard(line: string): boolean {
  let at = line.length - 1;
  while (at > 0 && CLOSING.has(line.charAt(at))) at -= 1;
  return HARD_ENDS.has(line.charAt(at));
}

/** Letters, and all of them capitals. */
export function isCapitals(line: string): boolean {
  return !ANY_LOWER.test(line) && ANY_UPPER.test(line);
}
