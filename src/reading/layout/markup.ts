/** HTML into lines: one walk over the tree, without recursion. */
import type { Line } from '../decoded.ts';
import type { Block, Container, Tree } from '../tree/nodes.ts';
import { pairCells, rowCells } from './cells.ts';
import { type LineContext, LineMaker } from './line-maker.ts';
import { isLinkLine, isLinkList } from './link-lists.ts';

interface Frame {
  readonly blocks: readonly Block[];
  readonly context: LineContext;
  /** Lists around it; the first of them keeps space around itself. */
  readonly lists: number;
  /** Whether space follows when the last block is done. */
  readonly space: boolean;
  next: number;
}

const TOP: LineContext = { kind: 'text', level: null, quoted: 0, centred: false, furniture: null };
/** Blocks that keep space around themselves. */
const SPACED = new Set<Block['kind']>(['quote', 'table', 'definitions', 'furniture', 'cell']);

/**
 * The lines of an HTML post as a reader would see them.
 * @param text The decoded post, in which the ranges of the tree lie.
 */
export function markupLines(text: string, tree: Tree): readonly Line[] {
  const walk = new MarkupWalk(text);
  walk.run(tree);
  return inOrder(
    withoutPageMargins(
      walk.maker.lines.map((line) => (line.furniture === null && isLinkLine(line) ? { ...line, furniture: 'navigation' } : line)),
    ),
  );
}

class MarkupWalk {
  readonly maker: LineMaker;
  private readonly text: string;
  private readonly frames: Frame[] = [];

  constructor(text: string) {
    this.text = text;
    this.maker = new LineMaker(text);
  }

  run(tree: Tree): void {
    this.frames.push({ blocks: tree.blocks, context: TOP, lists: 0, space: false, next: 0 });
    for (let frame = this.frames.at(-1); frame !== undefined; frame = this.frames.at(-1)) {
      const block = frame.blocks[frame.next];
      if (block === undefined) {
        this.frames.pop();
        if (frame.space) this.maker.space();
        continue;
      }
      frame.next += 1;
      if (block.kind === 'term') this.term(block, frame);
      else this.block(block, frame);
    }
  }

  private block(block: Block, frame: Frame): void {
    const { maker } = this;
    const { context } = frame;
    switch (block.kind) {
      case 'paragraph':
        if (block.spaced) maker.space();
        maker.paragraph(block.pieces, { ...context, kind: itemKind(frame), centred: block.align === 'centre' });
        if (block.spaced) maker.space();
        break;
      case 'heading':
        maker.space();
        maker.paragraph(block.pieces, { ...context, kind: 'heading', level: block.level, centred: block.align === 'centre' });
        maker.space();
        break;
      case 'preformatted':
        maker.space();
        maker.typed(block.pieces, context);
        maker.space();
        break;
      case 'rule':
        maker.space();
        maker.rule(block.at, context);
        maker.space();
        break;
      default:
        this.container(block, frame);
        break;
    }
  }

  private container(block: Container, frame: Frame): void {
    const { maker } = this;
    const { context } = frame;
    const spaced =
      SPACED.has(block.kind) || (block.kind === 'cut' && block.label === null) || (block.kind === 'list' && frame.lists === 0);
    if (spaced) maker.space();
    switch (block.kind) {
      case 'quote':
        this.enter(block, frame, { ...context, quoted: context.quoted + 1 }, spaced);
        break;
      case 'furniture':
        this.enter(block, frame, { ...context, furniture: context.furniture ?? block.which }, spaced);
        break;
      case 'list':
        this.enter(
          block,
          frame,
          frame.lists === 0 && isLinkList(block, this.text)
            ? { ...context, furniture: context.furniture ?? 'navigation' }
            : context,
          spaced,
        );
        break;
      case 'item':
        this.enter(block, frame, { ...context, kind: 'item' }, spaced);
        break;
      case 'row': {
        const line = rowCells(block, this.text);
        if (line === null) this.enter(block, frame, context, spaced);
        else maker.cells('row', line.cells, line.runs, context);
        break;
      }
      case 'cut':
        maker.cutHere(block.label);
        this.enter(block, frame, context, spaced);
        break;
      default:
        this.enter(block, frame, context, spaced);
        break;
    }
  }

  /** A term with the detail that follows it is one line. */
  private term(term: Container, frame: Frame): void {
    const detail = frame.blocks[frame.next];
    const line = detail?.kind === 'detail' ? pairCells(term, detail, this.text) : null;
    if (line === null) this.enter(term, frame, frame.context, false);
    else {
      this.maker.cells('pair', line.cells, line.runs, frame.context);
      frame.next += 1;
    }
  }

  private enter(block: Container, frame: Frame, context: LineContext, space: boolean): void {
    this.frames.push({ blocks: block.blocks, context, lists: frame.lists + (block.kind === 'list' ? 1 : 0), space, next: 0 });
  }
}

/** Only the first paragraph of an item is its line; what follows in it is text. */
function itemKind(frame: Frame): LineContext['kind'] {
  return frame.context.kind === 'item' && frame.next > 1 ? 'text' : frame.context.kind;
}

/** Pages were set in by blockquotes around everything: what all lines share is a margin and no quote. */
function withoutPageMargins(lines: readonly Line[]): readonly Line[] {
  let margin = Number.POSITIVE_INFINITY;
  for (const line of lines) {
    if (line.furniture === null && line.kind !== 'rule') margin = Math.min(margin, line.quoted);
    if (margin === 0) return lines;
  }
  return Number.isFinite(margin) ? lines.map((line) => ({ ...line, quoted: Math.max(0, line.quoted - margin) })) : lines;
}

/** Wrongly nested mark-up can bring lines out of the order of the text. */
function inOrder(lines: readonly Line[]): readonly Line[] {
  const ordered = lines.every((line, index) => index === 0 || (lines[index - 1]?.at[0] ?? 0) <= line.at[0]);
  return ordered ? lines : [...lines].sort((a, b) => a.at[0] - b.at[0] || a.at[1] - b.at[1]);
}
