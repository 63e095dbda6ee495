/** Builds a tree from what a walk meets, in source order: borders of blocks, stretches of text, breaks. It never fails and never loses text. */
import type { Range } from '../../words/index.ts';
import { WORDIEST_FURNITURE } from './furniture.ts';
import type { Alignment, Block, Container, FurnitureKind, Leaf, Marks, Piece, Tree } from './nodes.ts';

/** What bare text becomes at some place. */
export interface LeafShape {
  readonly kind: Leaf['kind'];
  readonly spaced: boolean;
  readonly level: number;
  readonly align: Alignment;
  readonly verse: boolean;
}

/** A container with what its kind needs beside its blocks. */
export type ContainerShape =
  | { readonly kind: 'quote' | 'item' | 'table' | 'row' | 'definitions' | 'term' | 'detail' }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly marked: boolean }
  | { readonly kind: 'cell'; readonly header: boolean }
  | { readonly kind: 'cut'; readonly label: string }
  | { readonly kind: 'furniture'; readonly which: FurnitureKind };

interface OpenContainer {
  readonly shape: ContainerShape;
  readonly blocks: Block[];
  /** Where it was opened: its range, should it stay empty. */
  readonly place: number;
  /** `wordsOutsideLinks` when it was opened. */
  readonly words: number;
}

interface OpenLeaf {
  readonly shape: LeafShape;
  readonly pieces: Piece[];
  start: number;
  end: number;
  /** Holds text, not only breaks and images. */
  says: boolean;
}

export class TreeBuilder {
  /** Text that was met so far ends here, in the decoded post. */
  place: number;
  private readonly start: number;
  private readonly open: OpenContainer[];
  private blocks: Block[];
  private leaf: OpenLeaf | null = null;
  private wordsOutsideLinks = 0;

  /** @param base Where the text of the tree begins in the decoded post. */
  constructor(base: number) {
    this.start = base;
    this.place = base;
    this.blocks = [];
    this.open = [];
  }

  get inLeaf(): boolean {
    return this.leaf !== null;
  }

  openContainer(shape: ContainerShape): void {
    this.closeLeaf();
    this.open.push({ shape, blocks: this.blocks, place: this.place, words: this.wordsOutsideLinks });
    this.blocks = [];
  }

  closeContainer(): void {
    this.closeLeaf();
    const opened = this.open.pop();
    if (opened === undefined) throw new Error('a container was closed that was never opened');
    const inner = this.blocks;
    this.blocks = opened.blocks;
    const { shape } = opened;
    if (shape.kind === 'furniture' && this.saysTooMuch(shape.which, opened)) for (const block of inner) this.blocks.push(block);
    else this.blocks.push(container(shape, hull(inner, opened.place), inner));
  }

  /** A part of a page that holds a story is no furniture, whatever it is called; readers' comments may be long. */
  private saysTooMuch(which: FurnitureKind, opened: OpenContainer): boolean {
    return (which === 'navigation' || which === 'advert') && this.wordsOutsideLinks - opened.words > WORDIEST_FURNITURE;
  }

  /** Ends the paragraph, heading or typed text that stands open. */
  closeLeaf(): void {
    if (this.leaf === null) return;
    const { shape, pieces, start, end } = this.leaf;
    this.leaf = null;
    this.blocks.push(leaf(shape, [start, end], pieces));
  }

  rule(written: string | null, space: boolean): void {
    this.closeLeaf();
    this.blocks.push({ kind: 'rule', at: [this.place, this.place], written, space });
  }

  /** A stretch of the decoded post, not empty. */
  text(shape: LeafShape, at: Range, marks: Marks): void {
    const [start, end] = at;
    // Only mark-up that was nested wrongly brings text out of order; it starts a block of its own.
    if (this.leaf?.says === true && start !== this.leaf.end) this.closeLeaf();
    const open = this.openLeaf(shape, start);
    open.pieces.push({ kind: 'text', at, marks });
    if (!open.says) open.start = start;
    open.says = true;
    open.end = end;
    this.place = end;
    if (!marks.some((mark) => mark.kind === 'link')) this.wordsOutsideLinks += end - start;
  }

  break(shape: LeafShape): void {
    this.openLeaf(shape, this.place).pieces.push({ kind: 'break', at: [this.place, this.place] });
  }

  image(shape: LeafShape, alt: string, marks: Marks): void {
    this.openLeaf(shape, this.place).pieces.push({ kind: 'image', at: [this.place, this.place], alt, marks });
  }

  cut(shape: LeafShape): void {
    this.openLeaf(shape, this.place).pieces.push({ kind: 'cut', at: [this.place, this.place] });
  }

  private openLeaf(shape: LeafShape, start: number): OpenLeaf {
    this.leaf ??= { shape, pieces: [], start, end: start, says: false };
    return this.leaf;
  }

  finish(): Tree {
    this.closeLeaf();
    while (this.open.length > 0) this.closeContainer();
    return { at: hull(this.blocks, this.start), blocks: this.blocks };
  }
}

function leaf(shape: LeafShape, at: Range, pieces: readonly Piece[]): Block {
  switch (shape.kind) {
    case 'paragraph':
      return { kind: 'paragraph', at, spaced: shape.spaced, align: shape.align, verse: shape.verse, pieces };
    case 'heading':
      return { kind: 'heading', at, level: shape.level, align: shape.align, pieces };
    case 'preformatted':
      return { kind: 'preformatted', at, pieces };
  }
}

function container(shape: ContainerShape, at: Range, blocks: readonly Block[]): Container {
  switch (shape.kind) {
    case 'list':
      return { kind: 'list', at, ordered: shape.ordered, marked: shape.marked, blocks };
    case 'cell':
      return { kind: 'cell', at, header: shape.header, blocks };
    case 'cut':
      return { kind: 'cut', at, label: shape.label, blocks };
    case 'furniture':
      return { kind: 'furniture', at, which: shape.which, blocks };
    default:
      return { kind: shape.kind, at, blocks };
  }
}

/** From the first unit of the blocks to their last; an empty range at `place` where there are none. */
function hull(blocks: readonly Block[], place: number): Range {
  let [start, end] = blocks[0]?.at ?? [place, place];
  for (const { at } of blocks) {
    if (at[0] < start) start = at[0];
    if (at[1] > end) end = at[1];
  }
  return [start, end];
}
