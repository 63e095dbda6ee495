/** Lines without what stands round their words: quote marks of a reply, the border of a box, blanks. */
import type { Line } from '../decoded.ts';
import { isRule } from './rules.ts';

export interface Bare {
  readonly line: Line;
  /** One unit for each unit of the post; white space of any kind is a blank, none stands at the ends. */
  readonly text: string;
  /** Where `text` starts in the decoded post. */
  readonly start: number;
  /** Where the words started on the line, before the blanks were taken off: how far it is indented. */
  readonly indent: number;
}

const SPACE = /[\t\n\r\f\v\u00a0\u2000-\u200a\u202f\u3000]/;
const SPACES = /[\t\n\r\f\v\u00a0\u2000-\u200a\u202f\u3000]/g;

/** Borders that people draw round a header: `*  Title: X  *`. */
const BORDERS = '*|#+=:';
/** Two stars at each end make a box of fewer. */
const SHORTEST_DOUBLE = 8;
/** A shorter line between two stars is emphasis, not a box. */
const SHORTEST_BOX = 12;

function blank(text: string, at: number): boolean {
  return text.charCodeAt(at) === 32;
}

/** The words inside a box border, as offsets; null where the line has none. */
function inBox(text: string, from: number, to: number): readonly [number, number] | null {
  const border = text.charAt(from);
  const double = text.charAt(from + 1) === border && text.charAt(to - 2) === border;
  if (to - from < (double ? SHORTEST_DOUBLE : SHORTEST_BOX) || !BORDERS.includes(border) || text.charAt(to - 1) !== border)
    return null;
  let left = from;
  while (left < to && text.charAt(left) === border) left++;
  let right = to;
  while (right > left && text.charAt(right - 1) === border) right--;
  if (right <= left || !blank(text, left) || !blank(text, right - 1)) return null;
  return [left, right];
}

function afterQuoteMarks(text: string): number {
  let at = 0;
  let end = 0;
  while (at < text.length) {
    const unit = text.charAt(at);
    if (unit === '>') end = at + 1;
    else if (unit !== ' ') break;
    at++;
  }
  return end;
}

/** A line laid bare. */
export function bareLine(line: Line): Bare {
  const plain = SPACE.test(line.text) ? line.text.replace(SPACES, ' ') : line.text;
  let from = line.quoted > 0 ? afterQuoteMarks(plain) : 0;
  let to = plain.length;
  const margin = from;
  while (from < to && blank(plain, from)) from++;
  while (to > from && blank(plain, to - 1)) to--;
  const indent = from - margin;
  if (BORDERS.includes(plain.charAt(from)) && !isRule(plain.slice(from, to))) {
    const inside = inBox(plain, from, to);
    if (inside !== null) {
      [from, to] = inside;
      while (from < to && blank(plain, from)) from++;
      while (to > from && blank(plain, to - 1)) to--;
    }
  }
  return { line, text: plain.slice(from, to), start: line.at[0] + from, indent };
}

export function endOf(bare: Bare): number {
  return bare.start + bare.text.length;
}

/** True where links, or an address written out, cover all words of a line: it says nothing of its own. */
export function isLinkOnly(bare: Bare): boolean {
  if (/^(?:https?:\/\/|www\.)\S+$/.test(bare.text)) return true;
  let covered = 0;
  for (const run of bare.line.runs.slice(0, 20)) if (run.kind === 'link') covered += run.at[1] - run.at[0];
  return covered > 0 && covered >= bare.text.replace(/[\s|:.\-–—[\]()<>«»]/g, '').length;
}
