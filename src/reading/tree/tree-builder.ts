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
  | { readonly kind: 'cut'; readonly label: string | null }
  | { readonly kind: 'furniture'; readonly which: FurnitureKind };

interface OpenContainer {
  readonly shape: ContainerShape;
  readonly blocks: Block[];
  /** Where it was opened: its range, should it stay empty. */
  readonly place: number;
  /** `wordsOutsideLinks` when it was opened. */
  readonly words: number;
}

export class TreeBuilder {
  /** Text that was met so far ends here, in the decoded post. */
  place: number;
  private readonly start: number;
  private readonly open: OpenContainer[];
  private blocks: Block[];
  /** The leaf that stands open; its pieces are gathered in one array that is used again, since most leaves have few. */
  private shape: LeafShape | null = null;
  private readonly pieces: Piece[] = [];
  private leafStart = 0;
  private leafEnd = 0;
  /** The open leaf holds text, not only breaks and images. */
  private says = false;
  private wordsOutsideLinks = 0;

  /** @param base Where the text of the tree begins in the decoded post. */
  constructor(base: number) {
    this.start = base;
    this.place = base;
    this.blocks = [];
    this.open = [];
  }

  get inLeaf(): boolean {
    return this.shape !== null;
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
    const { shape, pieces } = this;
    if (shape === null) return;
    this.shape = null;
    const [first] = pieces;
    const at: Range = pieces.length === 1 && first !== undefined ? first.at : [this.leafStart, this.leafEnd];
    this.blocks.push(leaf(shape, at, pieces.slice()));
    pieces.length = 0;
  }

  rule(written: string | null, space: boolean): void {
    this.closeLeaf();
    this.blocks.push({ kind: 'rule', at: [this.place, this.place], written, space });
  }

  /** A stretch of the decoded post, not empty. */
  text(shape: LeafShape, at: Range, marks: Marks): void {
    const [start, end] = at;
    // Only mark-up that was nested wrongly brings text out of order; it starts a block of its own.
    if (this.shape !== null && this.says && start !== this.leafEnd) this.closeLeaf();
    this.add(shape, { kind: 'text', at, marks });
    if (!this.says) this.leafStart = start;
    this.says = true;
    this.leafEnd = end;
    this.place = end;
    if (!isLinked(marks)) this.wordsOutsideLinks += end - start;
  }

  break(shape: LeafShape): void {
    this.add(shape, { kind: 'break', at: [this.place, this.place] });
  }

  image(shape: LeafShape, alt: string, marks: Marks): void {
    this.add(shape, { kind: 'image', at: [this.place, this.place], alt, marks });
  }

  cut(shape: LeafShape): void {
    this.add(shape, { kind: 'cut', at: [this.place, this.place] });
  }

  private add(shape: LeafShape, piece: Piece): void {
    if (this.shape === null) {
      this.shape = shape;
      this.says = false;
      this.leafStart = piece.at[0];
      this.leafEnd = piece.at[0];
    }
    this.pieces.push(piece);
  }

  finish(): Tree {
    this.closeLeaf();
    while (this.open.length > 0) this.closeContainer();
    return { at: hull(this.blocks, this.start), blocks: this.blocks };
  }
}

function isLinked(marks: Marks): boolean {
  for (const mark of marks) if (mark.kind === 'link') return true;
  return false;
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
