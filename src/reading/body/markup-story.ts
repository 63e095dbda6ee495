/** The tree of an HTML post into the blocks of a story: bare text regrouped into paragraphs, presentation left behind. */
import type { Alignment, Block, Container, Leaf, Tree } from '../tree/nodes.ts';
import { joined, type Rich, type StoryBlock, type StoryCell, type StoryTable } from '../tree/story.ts';
import type { Clip } from './clip.ts';
import { type EmphasisScanner, emphasised, noEmphasis } from './emphasis.ts';
import { hasEmphasis, type LeafLines, leafLines } from './leaf-lines.ts';
import { lineEnds } from './line-breaks.ts';
import { logicalLines, plainStory, quoted, withLists } from './plain-story.ts';
import type { ProseLine } from './prose-lines.ts';
import { sceneStanding } from './scenes.ts';
import { type Setting, settingOf } from './setting.ts';

/** @param text The decoded post. */
export function markupStory(text: string, tree: Tree, clip: Clip): readonly StoryBlock[] {
  const leaves = leafLines(text, tree, clip);
  const prose: ProseLine[] = [];
  for (const { leaf, lines } of leaves) {
    if (leaf.kind !== 'paragraph') continue;
    // A paragraph of the mark-up stands apart from the one before it.
    for (const [index, line] of lines.entries()) prose.push(index === 0 && prose.length > 0 ? { ...line, gap: 1 } : line);
  }
  return new MarkupStory(leaves, clip, settingOf(prose, false), hasEmphasis(leaves) ? noEmphasis : emphasised).blocks(tree);
}

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
  private readonly leaves: readonly LeafLines[];
  /** The walk here meets the leaves in the order in which they were gathered. */
  private next = 0;
  private readonly clip: Clip;
  private readonly setting: Setting;
  private readonly emphasis: EmphasisScanner;

  constructor(leaves: readonly LeafLines[], clip: Clip, setting: Setting, emphasis: EmphasisScanner) {
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
    else if (!('blocks' in block)) this.leaf(block, target(open));
    else {
      const before = this.next;
      const table = block.kind === 'table' ? this.table(block) : null;
      if (table === null) this.next = before;
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

  /** The lines of the leaf that is met; none where it holds no text. */
  private take(leaf: Leaf): LeafLines | null {
    const held = this.leaves[this.next];
    if (held?.leaf !== leaf) return null;
    this.next += 1;
    return held;
  }

  private leaf(leaf: Leaf, out: StoryBlock[]): void {
    const held = this.take(leaf);
    if (held === null) return;
    if (leaf.kind === 'heading')
      out.push({ kind: 'heading', level: leaf.level, lines: held.lines.map((line) => line.rich), align: leaf.align });
    else if (leaf.kind === 'preformatted') for (const block of this.typed(held)) out.push(block);
    else {
      for (const stanza of stanzas(held.lines)) {
        const depth = stanza[0]?.quoted ?? 0;
        const blocks = this.stanza(stanza, leaf.align, leaf.verse);
        for (const block of depth === 0 ? blocks : quoted(blocks, depth)) out.push(block);
      }
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
    const lines = this.take(leaf)?.lines ?? [];
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
  if (lines.length === 1) return [lines];
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
