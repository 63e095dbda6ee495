/** Notes that interrupt a story: `(A/N: …)`, `[Author's interruption: …]` in a paragraph of their own. They are no part of its body. */

import { fold } from '../values/folding.ts';
import type { Sheet, Stretch } from './sheet.ts';
import { isAside, paragraphEnd } from './sheet.ts';

/** How such a note opens, in brackets or with a colon. */
const OPENS =
  /^[[({*_<~\s]{0,4}(?:a\s?\/\s?n\b|an\s?:|author'?s?'? ?(?:s )?(?:note|interruption|intrusion|comment|interjection|aside|rant)|note from (?:the )?author|anmerkung der autorin|anmerkung des autors|n\s?\/\s?a\b|прим(?:ечание|\.)? автора|nota d(?:e|ell)[ '](?:la )?autor)/;
const LONGEST = 30;

/** The first unit of every such note: asked of each line of a story before anything else. */
const FIRST = '[({*_<~ aAnNпПАН';

function opensNote(text: string): boolean {
  if (!FIRST.includes(text.charAt(0))) return false;
  const head = fold(text.slice(0, 48));
  return OPENS.test(head) && (/^[[({]/.test(text) || /[:：]/.test(head) || /^\W{0,4}a\s?\/\s?n\b/.test(head));
}

const CLOSERS: Readonly<Record<string, string>> = { '[': ']', '(': ')', '{': '}' };

function noteEnd(sheet: Sheet, index: number, to: number): number | null {
  const text = sheet.lines[index]?.text ?? '';
  const closer = CLOSERS[text.charAt(0)];
  if (closer === undefined) return paragraphEnd(sheet, index, to);
  for (let i = index; i < Math.min(to, index + LONGEST); i++) {
    const line = sheet.lines[i]?.text ?? '';
    if (line.endsWith(closer)) return i + 1;
    // The bracket closes inside the line: the story goes on behind it, and the note stays where it is.
    if (line.includes(closer)) return null;
  }
  return null;
}

/** The stretches of notes inside a story. */
export function findInterruptions(sheet: Sheet, from: number, to: number): readonly Stretch[] {
  const found: Stretch[] = [];
  for (let i = from; i < to; i++) {
    const text = sheet.lines[i]?.text ?? '';
    if (text === '' || sheet.paragraph[i] !== i || isAside(sheet, i) || !opensNote(text)) continue;
    const end = noteEnd(sheet, i, to);
    if (end === null) continue;
    found.push({ from: i, to: end });
    i = end - 1;
  }
  return found;
}
