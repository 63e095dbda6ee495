/** Which table rows and definitions are a line with cells, and which only place whole texts side by side. */

import type { Range } from '../../words/index.ts';
import type { Run } from '../decoded.ts';
import type { Block, Container } from '../tree/nodes.ts';
import { skipBlanks, trimBlanks } from './blanks.ts';
import { RunCollector } from './line-maker.ts';

/** A cell with more says more than a field of a header does. */
const LONGEST_CELL = 1500;
const LONGEST_DETAIL = 3000;

export interface CellLine {
  readonly cells: readonly Range[];
  readonly runs: readonly Run[];
}

/** A row's cells, where it has two or more and each holds no more than one plain paragraph; null for a row that lays out a page. */
export function rowCells(row: Container, text: string): CellLine | null {
  if (row.blocks.length < 2 || row.blocks.some((block) => block.kind !== 'cell')) return null;
  const cells: Range[] = [];
  for (const cell of row.blocks) {
    if (cell.kind !== 'cell' || cell.blocks.length > 1 || cell.at[1] - cell.at[0] > LONGEST_CELL) return null;
    const held = cell.blocks[0];
    if (held !== undefined && !isPlain(held)) return null;
    cells.push(trimmed(cell.at, text));
  }
  const full = cells.filter(([start, end]) => start < end).length;
  const first = cells[0];
  // A label with its value still missing is a row; a lone text beside empty cells is not.
  if (full < 2 && !(full === 1 && cells.length === 2 && first !== undefined && first[0] < first[1])) return null;
  return withRuns(cells, row);
}

/** A term and its detail as two cells; null where the list only sets whole texts in. */
export function pairCells(term: Container, detail: Container, text: string): CellLine | null {
  if (term.blocks.length > 1 || term.at[1] - term.at[0] > LONGEST_CELL || detail.at[1] - detail.at[0] > LONGEST_DETAIL)
    return null;
  const cells = [trimmed(term.at, text), trimmed(detail.at, text)];
  const label = cells[0];
  if (label === undefined || label[0] === label[1]) return null;
  return withRuns(cells, term, detail);
}

/** One paragraph without an empty line in it. */
function isPlain(block: Block): boolean {
  if (block.kind !== 'paragraph' && block.kind !== 'heading') return false;
  return block.pieces.every((piece, index) => piece.kind !== 'break' || block.pieces[index + 1]?.kind !== 'break');
}

function trimmed([start, end]: Range, text: string): Range {
  const first = skipBlanks(text, start, end);
  return [first, trimBlanks(text, first, end)];
}

function withRuns(cells: readonly Range[], ...held: readonly Container[]): CellLine | null {
  let last = -1;
  // Wrongly nested tables can bring cells out of order; then each text is a line of its own.
  for (const [start, end] of cells) {
    if (start === end) continue;
    if (start < last) return null;
    last = end;
  }
  const collector = new RunCollector();
  const pending: Block[] = [...held].reverse();
  for (let block = pending.pop(); block !== undefined; block = pending.pop()) {
    if ('blocks' in block) for (const inner of [...block.blocks].reverse()) pending.push(inner);
    else if ('pieces' in block) for (const piece of block.pieces) if (piece.kind === 'text') collector.add(piece.at, piece.marks);
  }
  return { cells, runs: collector.take(0, Number.POSITIVE_INFINITY) };
}
