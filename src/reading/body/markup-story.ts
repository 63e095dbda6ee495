/** The tree of an HTML post into the blocks of a story: bare text regrouped into paragraphs, presentation left behind. */
import type { Alignment, Block, Container, Leaf, MarkKind, Piece, Tree } from '../tree/nodes.ts';
import { joined, type Rich, type StoryBlock, type StoryCell, type StoryTable } from '../tree/story.ts';
import type { Clip } from './clip.ts';
import { type EmphasisScanner, emphasised, noEmphasis } from './emphasis.ts';
import { lineEnds } from './line-breaks.ts';
import { logicalLines, plainStory, quoted, withLists } from './plain-story.ts';
import { type ProseLine, type TypedLine, typedLines, widthOf, withoutPrefix } from './prose-lines.ts';
import { RichLine } from './rich-line.ts';
import { couldBeOwnBreak, sceneStanding } from './scenes.ts';
import { type Setting, settingOf } from './setting.ts';

/** A leaf of the tree, clipped to the story. */
interface LeafLines {
  readonly leaf: Leaf;
  readonly lines: readonly ProseLine[];
  /** Of typed text: its lines as they stand. */
  readonly typed: readonly TypedLine[];
}

type Leaves = ReadonlyMap<Leaf, LeafLines>;

/** @param text The decoded post. */
export function markupStory(text: string, tree: Tree, clip: Clip): readonly StoryBlock[] {
  const leaves = withoutCommonQuotes(leafLines(text, tree, clip));
  const prose = [...leaves.values()].filter(({ leaf }) => leaf.kind === 'paragraph').flatMap(({ lines }) => lines);
  return new MarkupStory(leaves, clip, settingOf(prose, false), hasEmphasis(leaves) ? noEmphasis : emphasised).blocks(tree);
}

/** The lines of all paragraphs, headings and typed text that lie inside the story. */
function leafLines(text: string, tree: Tree, clip: Clip): Leaves {
  const leaves = new Map<Leaf, LeafLines>();
  const pending: Block[] = [...tree.blocks].reverse();
  for (let block = pending.pop(); block !== undefined; block = pending.pop()) {
    if (!clip.meets(block.at) || block.kind === 'rule') continue;
    if ('blocks' in block) for (const inner of block.blocks.toReversed()) pending.push(inner);
    else {
      const typed = block.kind === 'preformatted' ? typedRich(text, block.pieces, clip) : [];
      const lines = block.kind === 'preformatted' ? typedLines(typed) : brokenLines(text, block.pieces, clip);
      if (lines.length > 0) leaves.set(block, { leaf: block, lines, typed });
    }
  }
  return leaves;
}

/** Quote marks that every line has but those that become rules stand around the whole story: a mail was forwarded, and what it quotes is told. */
function withoutCommonQuotes(leaves: Leaves): Leaves {
  let around = Number.POSITIVE_INFINITY;
  for (const { lines } of leaves.values()) {
    for (const line of lines) if (line.quoted > 0 || !couldBeRule(line.rich.shown)) around = Math.min(around, line.quoted);
  }
  if (around === 0 || !Number.isFinite(around)) return leaves;
  const raised = new Map<Leaf, LeafLines>();
  for (const held of leaves.values()) {
    raised.set(held.leaf, { ...held, lines: held.lines.map((line) => ({ ...line, quoted: Math.max(0, line.quoted - around) })) });
  }
  return raised;
}

/** What may become a rule, which has no marks of its own. */
function couldBeRule(line: string): boolean {
  return sceneStanding(line) !== null || couldBeOwnBreak(line);
}

/** The lines between breaks; the first break after a line ends it, each further one is an empty line. */
function brokenLines(text: string, pieces: readonly Piece[], clip: Clip): readonly ProseLine[] {
  const lines: ProseLine[] = [];
  let line = new RichLine();
  let gap = 0;
  const end = (): void => {
    const [rich, quoted] = withoutPrefix(line.finish());
    if (rich.shown === '') gap += lines.length === 0 ? 0 : 1;
    else {
      lines.push({ rich, indent: 0, width: widthOf(rich.shown), gap, quoted, centred: false });
      gap = 0;
    }
    line = new RichLine();
  };
  for (const piece of pieces) {
    if (piece.kind === 'break') end();
    else if (piece.kind === 'text')
      for (const [start, stop] of clip.parts(piece.at)) line.add(text.slice(start, stop), piece.marks);
    else if (piece.kind === 'image' && clip.meets(piece.at)) line.add(`[${piece.alt}]`, piece.marks);
  }
  end();
  return lines;
}

/** The lines of typed text, blank ones included. */
function typedRich(text: string, pieces: readonly Piece[], clip: Clip): readonly TypedLine[] {
  const lines: TypedLine[] = [];
  let typed = new RichLine();
  let folded = new RichLine();
  const end = (): void => {
    lines.push({ typed: typed.finishTyped(), folded: folded.finish() });
    typed = new RichLine();
    folded = new RichLine();
  };
  for (const piece of pieces) {
    if (piece.kind === 'break') end();
    if (piece.kind !== 'text') continue;
    for (const [start, stop] of clip.parts(piece.at)) {
      for (const [index, part] of text
        .slice(start, stop)
        .split(/\r\n|\n|\r/)
        .entries()) {
        if (index > 0) end();
        typed.addTyped(part, piece.marks);
        folded.add(part, piece.marks);
      }
    }
  }
  end();
  return lines;
}

/** Whether the author had mark-up for emphasis; rows that may become rules do not count, since rules carry none. */
function hasEmphasis(leaves: Leaves): boolean {
  for (const { lines } of leaves.values()) {
    for (const { rich } of lines) {
      if (rich.spans.some(({ mark }) => EMPHATIC.has(mark.kind)) && !couldBeRule(rich.shown)) return true;
    }
  }
  return false;
}

const EMPHATIC: ReadonlySet<MarkKind> = new Set(['emphasis', 'strong', 'thought']);

/** What is open while the tree is walked. */
interface Frame {
  readonly container: Container | null;
  readonly blocks: readonly Block[];
  next: number;
  /** What came of the blocks so far, the list of the frame around it where this one is not kept; in a list, what came before its first item. */
  readonly out: StoryBlock[];
  readonly items: StoryBlock[][];
}

/** Containers that a story keeps; of all others only the blocks. */
const HOLDING = new Set<Block['kind']>(['quote', 'list', 'item']);
/** More in a cell is no table of facts. */
const LONGEST_CELL = 400;
const MOST_CELL_LINES = 5;

class MarkupStory {
  private readonly leaves: Leaves;
  private readonly clip: Clip;
  private readonly setting: Setting;
  private readonly emphasis: EmphasisScanner;

  constructor(leaves: Leaves, clip: Clip, setting: Setting, emphasis: EmphasisScanner) {
    this.leaves = leaves;
    this.clip = clip;
    this.setting = setting;
    this.emphasis = emphasis;
  }

  blocks(tree: Tree): readonly StoryBlock[] {
    const out: StoryBlock[] = [];
    const frames: Frame[] = [{ container: null, blocks: tree.blocks, next: 0, out, items: [] }];
    for (let open = frames.at(-1); open !== undefined; open = frames.at(-1)) {
      const block = open.blocks[open.next];
      open.next += 1;
      if (block === undefined) {
        frames.pop();
        const outside = frames.at(-1);
        if (outside !== undefined) close(open, outside);
      } else if (this.clip.meets(block.at)) this.block(block, open, frames);
    }
    return out;
  }

  private block(block: Block, open: Frame, frames: Frame[]): void {
    if (block.kind === 'rule')
      target(open).push({ kind: 'rule', written: block.written === null ? [] : [block.written], space: block.space });
    else if (!('blocks' in block)) for (const made of this.leaf(block)) target(open).push(made);
    else {
      const table = block.kind === 'table' ? this.table(block) : null;
      if (table === null)
        frames.push({
          container: block,
          blocks: block.blocks,
          next: 0,
          out: HOLDING.has(block.kind) ? [] : target(open),
          items: [],
        });
      else target(open).push(table);
    }
  }

  private leaf(leaf: Leaf): readonly StoryBlock[] {
    const held = this.leaves.get(leaf);
    if (held === undefined) return [];
    switch (leaf.kind) {
      case 'heading':
        return [{ kind: 'heading', level: leaf.level, lines: held.lines.map((line) => line.rich), align: leaf.align }];
      case 'preformatted':
        return this.typed(held);
      case 'paragraph':
        return stanzas(held.lines).flatMap((stanza) =>
          quoted(this.stanza(stanza, leaf.align, leaf.verse), stanza[0]?.quoted ?? 0),
        );
    }
  }

  private stanza(stanza: readonly ProseLine[], align: Alignment, verse: boolean): readonly StoryBlock[] {
    const [only] = stanza;
    if (only !== undefined && stanza.length === 1) {
      if (sceneStanding(only.rich.shown) === 'free') return [{ kind: 'rule', written: [only.rich.written], space: false }];
      return [{ kind: 'paragraph', lines: [this.emphasised(only.rich)], verse: false, align }];
    }
    const ends = verse ? stanza.slice(1).map(() => 'line' as const) : lineEnds(stanza, this.setting);
    return logicalLines(stanza, ends).flatMap((lines) =>
      withLists(
        lines.map((line) => this.emphasised(line)),
        align,
      ),
    );
  }

  /** Typed text that was wrapped is a mail shown on a page; what was not is typed for its columns. */
  private typed({ lines, typed }: LeafLines): readonly StoryBlock[] {
    const setting = settingOf(lines, false);
    const prose =
      !Number.isFinite(setting.wrap) || stanzas(lines).some((stanza) => lineEnds(stanza, setting).includes('wrapped'));
    if (prose) return plainStory(lines, { flowed: false, emphasis: this.emphasis });
    const first = typed.findIndex((line) => line.folded.shown !== '');
    const last = typed.findLastIndex((line) => line.folded.shown !== '');
    const said = typed.slice(first, last + 1).map((line) => line.typed);
    return [
      {
        kind: 'typed',
        text: joined(
          said,
          said.slice(1).map(() => '\n'),
        ),
      },
    ];
  }

  /** A small table of plain cells, two by two at the least; null for any other, of which the cells are read one after the other. */
  private table(table: Container): StoryTable | null {
    const rows: (readonly StoryCell[])[] = [];
    for (const row of table.blocks) {
      if (row.kind !== 'row') return null;
      const cells: StoryCell[] = [];
      for (const cell of row.blocks) {
        const lines = this.cellLines(cell);
        if (lines === null) return null;
        cells.push({ header: cell.kind === 'cell' && cell.header, lines });
      }
      if (cells.some((cell) => cell.lines.length > 0)) rows.push(cells);
    }
    return rows.length >= 2 && rows.some((row) => row.length >= 2) ? { kind: 'table', rows } : null;
  }

  private cellLines(cell: Block): readonly Rich[] | null {
    if (cell.kind !== 'cell' || cell.blocks.length > 1 || cell.at[1] - cell.at[0] > LONGEST_CELL) return null;
    const [leaf] = cell.blocks;
    if (leaf === undefined) return [];
    if (leaf.kind !== 'paragraph') return null;
    const lines = this.leaves.get(leaf)?.lines ?? [];
    return lines.length > MOST_CELL_LINES || lines.some((line) => line.gap > 0)
      ? null
      : lines.map((line) => this.emphasised(line.rich));
  }

  private emphasised(rich: Rich): Rich {
    return rich.spans.length > 0 ? rich : this.emphasis(rich.shown);
  }
}

/** Where a block goes: in a list, what is no item belongs to the one before it. */
function target(open: Frame): StoryBlock[] {
  return open.items.at(-1) ?? open.out;
}

/** Hands on what came of a container that is kept; the blocks of all others went to their place at once. */
function close({ container, out, items }: Frame, outside: Frame): void {
  if (container?.kind === 'item' && outside.container?.kind === 'list') {
    if (out.length > 0) outside.items.push(out);
  } else if (container?.kind === 'quote') {
    if (out.length > 0) target(outside).push({ kind: 'quote', signs: false, blocks: out });
  } else if (container?.kind === 'list' || container?.kind === 'item') {
    for (const block of out) target(outside).push(block);
    if (container.kind === 'list' && items.length > 0)
      target(outside).push({ kind: 'list', ordered: container.ordered, marked: container.marked, items });
  }
}

/** Runs of lines without an empty one between; scene breaks stand by themselves. */
function stanzas(lines: readonly ProseLine[]): readonly (readonly ProseLine[])[] {
  const found: ProseLine[][] = [];
  let scene = true;
  for (const line of lines) {
    const isScene = sceneStanding(line.rich.shown) === 'free';
    const last = found.at(-1);
    if (last === undefined || line.gap > 0 || isScene || scene || last[0]?.quoted !== line.quoted) found.push([line]);
    else last.push(line);
    scene = isScene;
  }
  return found;
}
