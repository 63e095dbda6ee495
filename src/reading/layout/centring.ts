/** Which lines of plain text were centred with blanks. */
import { columns, skipBlanks, trimBlanks } from './blanks.ts';

/** What is looked at; `gap` as in a line. */
export interface PlacedLine {
  readonly text: string;
  readonly gap: number;
}

/** Less is the indent of a paragraph. */
const LEAST_INDENT = 8;
/** The middle of a line of 40 to 92 columns. */
const LEFTMOST_MIDDLE = 20;
const RIGHTMOST_MIDDLE = 46;
const WIDEST = 64;
/** Lines centred by hand miss the middle by this much. */
const SLACK = 2.5;
/** An indent that so many lines of different lengths share is the paragraphs' own. */
const SHARED_BY = 3;

interface Placed {
  readonly index: number;
  readonly indent: number;
  readonly width: number;
}

/** The indexes of the lines that stand in the middle of the page. */
export function centredLines(lines: readonly PlacedLine[]): ReadonlySet<number> {
  const placed = new Map<number, Placed>();
  const widthsByIndent = new Map<number, Set<number>>();
  for (const [index, { text }] of lines.entries()) {
    const first = text.charCodeAt(0);
    if (first !== 0x20 && first !== 0x09) continue;
    const start = skipBlanks(text, 0, text.length);
    const indent = columns(text, 0, start);
    if (indent < LEAST_INDENT) continue;
    const width = columns(text, start, trimBlanks(text, start, text.length), indent);
    placed.set(index, { index, indent, width });
    const widths = widthsByIndent.get(indent) ?? new Set();
    widthsByIndent.set(indent, widths.add(width));
  }
  const centred = new Set<number>();
  for (const line of placed.values()) {
    if (couldBe(line) && (widthsByIndent.get(line.indent)?.size ?? 0) < SHARED_BY && fitsNeighbours(line, lines, placed))
      centred.add(line.index);
  }
  return centred;
}

function middle({ indent, width }: Placed): number {
  return indent + width / 2;
}

function couldBe(line: Placed): boolean {
  return line.width <= WIDEST && middle(line) >= LEFTMOST_MIDDLE && middle(line) <= RIGHTMOST_MIDDLE;
}

/** Lines that follow each other without a gap are centred together or not at all. */
function fitsNeighbours(line: Placed, lines: readonly PlacedLine[], placed: ReadonlyMap<number, Placed>): boolean {
  const above = (lines[line.index]?.gap ?? 1) === 0 && line.index > 0 ? line.index - 1 : null;
  const below = lines[line.index + 1]?.gap === 0 ? line.index + 1 : null;
  return [above, below].every((index) => {
    if (index === null) return true;
    const neighbour = placed.get(index);
    return (
      neighbour !== undefined &&
      Math.abs(middle(neighbour) - middle(line)) <= SLACK &&
      !(neighbour.indent === line.indent && neighbour.width !== line.width)
    );
  });
}
