/** The layout of a post: lines as a reader would see them, whatever it was written in. */
import type { Decoded, Line } from '../decoded.ts';
import { markupLines } from './markup.ts';
import { plainLines } from './plain-text.ts';

/**
 * The lines of a decoded post, in the order of its text, from where its message starts.
 *
 * Every non-blank character of the message lies in exactly one line. Empty lines are no lines but the `gap` of the next.
 * Of HTML, page margins made of blockquotes are no quotes, and lists and lines of nothing but links are navigation.
 */
export function layout(decoded: Decoded): readonly Line[] {
  const { content, contentStart, text } = decoded;
  return content.kind === 'html' ? markupLines(text, content.tree) : plainLines(text, contentStart);
}
