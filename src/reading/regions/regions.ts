/** Cuts the decoded post into regions: every non-blank character lies in exactly one. */
import type { Range, Region, RegionKind } from '../../words/index.ts';
import type { Decoded } from '../decoded.ts';
import type { Sheet } from './sheet.ts';

/** A piece of a line that is something else than its line: an end mark with words behind it. */
export interface Piece {
  readonly at: Range;
  readonly kind: RegionKind;
}

interface Cutting {
  readonly text: string;
  readonly regions: { kind: RegionKind; at: [number, number] }[];
  /** All before this is cut. */
  cursor: number;
}

function isBlankUnit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || (code > 0x1000 && /\s/.test(text.charAt(at)));
}

/** Adds what lies between the cursor and `to`, without the blanks at its ends; joins it to a region of its kind before it. */
function add(cutting: Cutting, to: number, kind: RegionKind): void {
  const { text, regions } = cutting;
  let from = cutting.cursor;
  let end = Math.min(to, text.length);
  cutting.cursor = Math.max(cutting.cursor, end);
  while (from < end && isBlankUnit(text, from)) from++;
  while (end > from && isBlankUnit(text, end - 1)) end--;
  if (from >= end) return;
  const last = regions.at(-1);
  if (last !== undefined && last.kind === kind) last.at[1] = end;
  else regions.push({ kind, at: [from, end] });
}

/** The regions of a post. Words that stand on no line (a page's own title, say) are furniture. */
export function cutRegions(
  decoded: Decoded,
  sheet: Sheet,
  kinds: readonly RegionKind[],
  pieces: ReadonlyMap<number, readonly Piece[]>,
): readonly Region[] {
  const cutting: Cutting = { text: decoded.text, regions: [], cursor: 0 };
  add(cutting, decoded.contentStart, 'envelope');
  for (const [i, { line }] of sheet.lines.entries()) {
    if (line.at[1] <= cutting.cursor) continue;
    add(cutting, Math.max(cutting.cursor, line.at[0]), 'furniture');
    for (const piece of pieces.get(i) ?? []) {
      add(cutting, piece.at[0], kinds[i] ?? 'trailer');
      add(cutting, piece.at[1], piece.kind);
    }
    add(cutting, line.at[1], kinds[i] ?? 'trailer');
  }
  add(cutting, decoded.text.length, 'furniture');
  return cutting.regions;
}
