/** Emphasis in plain text, by the signs that writers set around words. */
import { plain, type Rich } from '../tree/story.ts';
import { paired } from './emphasis-pairs.ts';

/** Without one of these there is no emphasis. */
const SIGN = /[*_/=:<>[]/;

/**
 * Finds the emphasis in a paragraph of plain text. Signs that pair become marks and leave `shown`; `written` keeps them all. A sign
 * that does not pair is left as it stands: `and/or`, `5*3*2`, a lone star, a path, a rule of underscores.
 */
export function emphasised(text: string): Rich {
  return SIGN.test(text) ? paired(text) : plain(text);
}

/** Turns the signs of a paragraph into marks. */
export type EmphasisScanner = (text: string) => Rich;

/** For texts whose author had mark-up for emphasis, and meant something else by signs. */
export const noEmphasis: EmphasisScanner = plain;

const ANGLE_SPEECH = /<<[^\s<]/;
const OTHER_SPEECH = /["“”«»„]/;

/** The scanner for a whole post: where `<<…>>` are its only quotation marks, they hold speech and no thoughts. */
export function emphasisFor(post: string): EmphasisScanner {
  if (!ANGLE_SPEECH.test(post) || OTHER_SPEECH.test(post)) return emphasised;
  return (text) => (text.includes('<<') ? plain(text) : emphasised(text));
}
