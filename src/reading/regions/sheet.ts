/** The lines of a post laid bare, with what every later step asks of them. */

import type { RegionKind } from '../../words/index.ts';
import type { Decoded, Line } from '../decoded.ts';
import type { Entry } from '../header/entry.ts';
import type { UnkeyedParagraph } from '../header/unkeyed.ts';
import type { Bare } from './bare.ts';
import { bareLine } from './bare.ts';
import { isRule } from './rules.ts';

export interface Sheet {
  readonly decoded: Decoded;
  readonly lines: readonly Bare[];
  /** Which lines are rules: one for each line. */
  readonly rules: readonly boolean[];
  /** What furniture, quoted mail and comments were found; null for the post's own lines. */
  readonly aside: readonly (RegionKind | null)[];
  /** `units[i]`: how many units of the post's own words stand before line `i`; one more than there are lines. */
  readonly units: Float64Array;
  /** `paragraph[i]`: the first line of the paragraph that holds line `i`. */
  readonly paragraph: Int32Array;
  /** What lines were found to hold, kept for the next step that asks (`header/entry.ts`). */
  readonly entries: (readonly Entry[] | undefined)[];
  /** The same of paragraphs without a key (`header/unkeyed.ts`), by their words. */
  readonly statements: Map<string, UnkeyedParagraph | null>;
}

/** A stretch of lines, end exclusive. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Lines of the message, without those of the envelope. */
export function bareLines(decoded: Decoded, lines: readonly Line[]): readonly Bare[] {
  return lines.filter((line) => line.at[0] >= decoded.contentStart).map(bareLine);
}

/** Lines that stand for themselves: no paragraph runs on over them. */
function standsAlone(bare: Bare): boolean {
  return bare.line.kind === 'heading' || bare.line.kind === 'rule';
}

export function makeSheet(decoded: Decoded, lines: readonly Bare[], aside: readonly (RegionKind | null)[]): Sheet {
  const rules: boolean[] = [];
  const units = new Float64Array(lines.length + 1);
  const paragraph = new Int32Array(lines.length);
  for (const [i, bare] of lines.entries()) {
    const rule = bare.line.kind === 'rule' || isRule(bare.text);
    rules.push(rule);
    units[i + 1] = (units[i] ?? 0) + (rule || (aside[i] ?? null) !== null ? 0 : bare.text.length);
    const before = lines[i - 1];
    const runsOn =
      before !== undefined &&
      bare.line.gap === 0 &&
      !rule &&
      !rules[i - 1] &&
      !standsAlone(bare) &&
      !standsAlone(before) &&
      (aside[i] ?? null) === (aside[i - 1] ?? null);
    paragraph[i] = runsOn ? (paragraph[i - 1] ?? i) : i;
  }
  return {
    decoded,
    lines,
    rules,
    aside,
    units,
    paragraph,
    entries: new Array<readonly Entry[] | undefined>(lines.length).fill(undefined),
    statements: new Map(),
  };
}

/** How many units of the post's own words stand in the lines from `from` up to `to`. */
export function unitsIn(sheet: Sheet, from: number, to: number): number {
  return to <= from ? 0 : (sheet.units[to] ?? 0) - (sheet.units[from] ?? 0);
}

/** The line after the last one of the paragraph that holds line `index`, not beyond `limit`. */
export function paragraphEnd(sheet: Sheet, index: number, limit: number): number {
  const start = sheet.paragraph[index];
  let end = index + 1;
  while (end < limit && sheet.paragraph[end] === start) end++;
  return end;
}

/** The words of some lines joined into one line. */
export function joined(sheet: Sheet, from: number, to: number): string {
  let words = '';
  for (let i = from; i < to; i++) {
    const text = sheet.lines[i]?.text ?? '';
    if (text !== '') words += words === '' ? text : ` ${text}`;
  }
  return words.replace(/ {2,}/g, ' ');
}

export function isAside(sheet: Sheet, index: number): boolean {
  return (sheet.aside[index] ?? null) !== null;
}
