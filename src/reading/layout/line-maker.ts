/** Makes lines from what a walk over the tree meets, keeping count of the space between them. */

import type { Range } from '../../words/index.ts';
import type { Line, LineKind, Run } from '../decoded.ts';
import type { FurnitureKind, Marks, Piece } from '../tree/nodes.ts';
import { skipBlanks, trimBlanks } from './blanks.ts';
import { centredLines } from './centring.ts';
import { LineEnds, NO_CELLS, NO_RUNS } from './plain-text.ts';
import { quotePrefix } from './quote-prefix.ts';

/** What holds around the lines of a block. */
export interface LineContext {
  readonly kind: LineKind;
  readonly level: number | null;
  readonly quoted: number;
  readonly centred: boolean;
  readonly furniture: FurnitureKind | null;
}

const RUN_KINDS: Readonly<Partial<Record<Marks[number]['kind'], Run['kind']>>> = {
  strong: 'bold',
  emphasis: 'italic',
  link: 'link',
  struck: 'struck',
};

type Growing = { -readonly [K in keyof Run]: Run[K] };

/** The runs of a line or cell while its pieces come in. */
export class RunCollector {
  private runs: Growing[] = [];

  add(at: Range, marks: Marks): void {
    for (const mark of marks) {
      const kind = RUN_KINDS[mark.kind];
      if (kind === undefined) continue;
      const last = this.runs.findLast((run) => run.kind === kind);
      if (last !== undefined && last.at[1] === at[0] && last.href === mark.href) last.at = [last.at[0], at[1]];
      else this.runs.push({ kind, at, href: mark.href });
    }
  }

  /** The runs inside a range; the collector is empty afterwards. */
  take(start: number, end: number): readonly Run[] {
    if (this.runs.length === 0) return NO_RUNS;
    const inside: Run[] = [];
    for (const run of this.runs) {
      const from = Math.max(start, run.at[0]);
      const to = Math.min(end, run.at[1]);
      if (from < to) inside.push({ kind: run.kind, at: [from, to], href: run.href });
    }
    this.runs = [];
    return inside;
  }
}

export class LineMaker {
  readonly lines: Line[] = [];
  private readonly text: string;
  private border = false;
  private empty = 0;
  private cut: string | null | undefined;
  private readonly runs = new RunCollector();

  /** @param text The decoded post. */
  constructor(text: string) {
    this.text = text;
  }

  /** Space that blocks keep around themselves: a paragraph border. */
  space(): void {
    this.border = true;
  }

  /** What follows stands behind a journal's cut, or is the story where `label` is null. */
  cutHere(label: string | null): void {
    this.cut = label;
  }

  /** The lines of a paragraph or heading: between its breaks. */
  paragraph(pieces: readonly Piece[], context: LineContext): void {
    let start = -1;
    let end = -1;
    let broken = false;
    let blank = false;
    for (const piece of pieces) {
      if (piece.kind === 'text') {
        const first = skipBlanks(this.text, piece.at[0], piece.at[1]);
        if (first < piece.at[1]) {
          if (start < 0) start = first;
          end = trimBlanks(this.text, first, piece.at[1]);
        } else blank = true;
        this.runs.add(piece.at, piece.marks);
      } else if (piece.kind === 'break') {
        if (start < 0) this.empty += 1;
        else this.push([start, end], context);
        start = -1;
        broken = true;
      } else if (piece.kind === 'cut') this.cutHere('');
    }
    if (start >= 0) this.push([start, end], context);
    else if (blank && !broken) this.empty += 1;
  }

  /** The lines of typed text, with their indents. */
  typed(pieces: readonly Piece[], context: LineContext): void {
    const before = this.lines.length;
    for (const [start, end] of this.stretches(pieces)) {
      for (const ends = new LineEnds(this.text, start, end); ends.next(); ) {
        const { start: lineStart, end: lineEnd } = ends;
        const last = trimBlanks(this.text, lineStart, lineEnd);
        if (last === lineStart) this.empty += 1;
        else this.push([lineStart, last], context);
      }
    }
    const made = this.lines.slice(before);
    const centred = centredLines(made);
    for (const index of centred) {
      const line = made[index];
      if (line !== undefined) this.lines[before + index] = { ...line, centred: true };
    }
  }

  /** Text that follows on without a break between. */
  private *stretches(pieces: readonly Piece[]): Generator<Range> {
    let start = -1;
    let end = -1;
    for (const piece of pieces) {
      if (piece.kind !== 'text') {
        if (piece.kind !== 'break') continue;
        if (start >= 0) yield [start, end];
        start = -1;
        continue;
      }
      this.runs.add(piece.at, piece.marks);
      if (start < 0) start = piece.at[0];
      end = piece.at[1];
    }
    if (start >= 0) yield [start, end];
  }

  rule(at: Range, context: LineContext): void {
    this.add({
      at,
      text: '',
      kind: 'rule',
      gap: this.gap(),
      quoted: context.quoted,
      centred: context.centred,
      runs: NO_RUNS,
      cells: NO_CELLS,
      furniture: context.furniture,
    });
  }

  /** A table row, or a term with its detail. */
  cells(kind: 'row' | 'pair', cells: readonly Range[], runs: readonly Run[], context: LineContext): void {
    const start = cells.find(([from, to]) => from < to)?.[0] ?? 0;
    const end = cells.findLast(([from, to]) => from < to)?.[1] ?? start;
    this.add({
      at: [start, end],
      text: this.text.slice(start, end),
      kind,
      gap: this.gap(),
      quoted: context.quoted,
      centred: false,
      runs,
      cells,
      furniture: context.furniture,
    });
  }

  private push(at: Range, context: LineContext): void {
    const [start, end] = at;
    const prefix = quotePrefix(this.text, start, end);
    const line: Line = {
      at,
      text: this.text.slice(start, end),
      kind: context.kind,
      gap: this.gap(),
      quoted: context.quoted + (prefix?.depth ?? 0),
      centred: context.centred,
      runs: this.runs.take(start, end),
      cells: NO_CELLS,
      furniture: context.furniture,
    };
    this.add(context.level === null ? line : { ...line, level: context.level });
    if (prefix !== null && skipBlanks(this.text, prefix.end, end) === end) this.empty = 1;
  }

  private gap(): number {
    const gap = this.lines.length === 0 ? 0 : this.empty + (this.border ? 1 : 0);
    this.empty = 0;
    this.border = false;
    return gap;
  }

  private add(line: Line): void {
    this.lines.push(this.cut === undefined ? line : { ...line, cut: this.cut });
    this.cut = undefined;
  }
}
