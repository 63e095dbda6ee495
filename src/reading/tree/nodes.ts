/**
 * The small tree of a post: a closed set of nodes, each knowing where in the decoded post it came from. Whatever the mark-up was,
 * after parsing only these exist, so nothing else can come out at the other end.
 *
 * Text with its marks is flat: a paragraph is a row of pieces, and a piece carries all marks that hold for it. So a range can be cut out
 * at any unit, and mark-up that was nested wrongly cannot nest wrongly again.
 */
import type { Range } from '../../words/index.ts';

export type MarkKind = 'link' | 'strong' | 'emphasis' | 'thought' | 'underline' | 'struck' | 'superscript' | 'subscript' | 'code';

/** One mark on a stretch of text. */
export interface Mark {
  readonly kind: MarkKind;
  /** Of a link: an address that passed `linkAddress`, else null. */
  readonly href: string | null;
  /** The author's own mark, where it was signs and not mark-up: `*`, `_`, `[i]`. */
  readonly written: string | null;
}

/** The marks that hold at one place, no kind twice. Equal sets met one after the other are the same array. */
export type Marks = readonly Mark[];

export interface TextPiece {
  readonly kind: 'text';
  readonly at: Range;
  readonly marks: Marks;
}

export interface BreakPiece {
  readonly kind: 'break';
  readonly at: Range;
}

/** An image, of which only the words said for it are kept; they are no text of the decoded post. */
export interface ImagePiece {
  readonly kind: 'image';
  readonly at: Range;
  readonly alt: string;
  readonly marks: Marks;
}

/** Where an `<a name="cutid1">` stood: the journal's cut begins here. */
export interface CutPiece {
  readonly kind: 'cut';
  readonly at: Range;
}

export type Piece = TextPiece | BreakPiece | ImagePiece | CutPiece;

export type Alignment = 'centre' | 'right' | null;

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly at: Range;
  /** A `<p>`, which a reader sees with space around it; false for bare text between the borders of other blocks. */
  readonly spaced: boolean;
  readonly align: Alignment;
  /** Said to be verse by its own class. */
  readonly verse: boolean;
  readonly pieces: readonly Piece[];
}

export interface Heading {
  readonly kind: 'heading';
  readonly at: Range;
  /** 1 to 6, as written. */
  readonly level: number;
  readonly align: Alignment;
  readonly pieces: readonly Piece[];
}

/** Text whose line ends and blanks mean what they say. */
export interface Preformatted {
  readonly kind: 'preformatted';
  readonly at: Range;
  readonly pieces: readonly Piece[];
}

/** A horizontal rule: an empty range. */
export interface Rule {
  readonly kind: 'rule';
  readonly at: Range;
  /** The signs it stood for, where it was signs before it became a rule. */
  readonly written: string | null;
  /** A scene break made of space alone. */
  readonly space: boolean;
}

export interface Quote {
  readonly kind: 'quote';
  readonly at: Range;
  readonly blocks: readonly Block[];
}

export interface List {
  readonly kind: 'list';
  readonly at: Range;
  readonly ordered: boolean;
  /** Its items carry their own marks as text. */
  readonly marked: boolean;
  readonly blocks: readonly Block[];
}

export interface Item {
  readonly kind: 'item';
  readonly at: Range;
  readonly blocks: readonly Block[];
}

/** Its rows, and what stood loose among them, in source order. */
export interface Table {
  readonly kind: 'table';
  readonly at: Range;
  readonly blocks: readonly Block[];
}

export interface Row {
  readonly kind: 'row';
  readonly at: Range;
  readonly blocks: readonly Block[];
}

export interface Cell {
  readonly kind: 'cell';
  readonly at: Range;
  readonly header: boolean;
  readonly blocks: readonly Block[];
}

/** A definition list: terms and details, in order. */
export interface Definitions {
  readonly kind: 'definitions';
  readonly at: Range;
  readonly blocks: readonly Block[];
}

export interface Term {
  readonly kind: 'term';
  readonly at: Range;
  readonly blocks: readonly Block[];
}

export interface Detail {
  readonly kind: 'detail';
  readonly at: Range;
  readonly blocks: readonly Block[];
}

/** What a journal folds away behind a link, or what an archive's page marks as the text of the story. */
export interface Cut {
  readonly kind: 'cut';
  readonly at: Range;
  /** The words of the link; '' where it gives none, null where it marks the story. They are no text of the decoded post. */
  readonly label: string | null;
  readonly blocks: readonly Block[];
}

export type FurnitureKind = 'title' | 'navigation' | 'comments' | 'advert';

/** What belongs to the site and not to the post, by its mark-up. */
export interface Furniture {
  readonly kind: 'furniture';
  readonly at: Range;
  readonly which: FurnitureKind;
  readonly blocks: readonly Block[];
}

export type Leaf = Paragraph | Heading | Preformatted;
export type Container = Quote | List | Item | Table | Row | Cell | Definitions | Term | Detail | Cut | Furniture;
export type Block = Leaf | Rule | Container;

export interface Tree {
  readonly at: Range;
  readonly blocks: readonly Block[];
}

/** True for a block that holds other blocks. */
export function isContainer(block: Block): block is Container {
  return 'blocks' in block;
}
