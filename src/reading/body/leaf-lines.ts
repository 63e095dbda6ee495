/** The paragraphs, headings and typed text of a tree that lie inside the story, as lines. */
import type { Block, ImagePiece, Leaf, MarkKind, Marks, Piece, Tree } from '../tree/nodes.ts';
import { plain, type Rich } from '../tree/story.ts';
import type { Clip } from './clip.ts';
import { type ProseLine, type TypedLine, typedLines, widthOf, withoutPrefix } from './prose-lines.ts';
import { foldedText, RichLine } from './rich-line.ts';
import { couldBeOwnBreak, sceneStanding } from './scenes.ts';

/** A leaf of the tree, clipped to the story. */
export interface LeafLines {
  readonly leaf: Leaf;
  readonly lines: readonly ProseLine[];
  /** Of typed text: its lines as they stand. */
  readonly typed: readonly TypedLine[];
}

const NO_TYPED: readonly TypedLine[] = [];
const EMPHATIC: ReadonlySet<MarkKind> = new Set(['emphasis', 'strong', 'thought']);

/**
 * The leaves that hold any text of the story, in the order of a walk over the tree.
 * @param text The decoded post.
 */
export function leafLines(text: string, tree: Tree, clip: Clip): readonly LeafLines[] {
  const leaves: LeafLines[] = [];
  const pending: Block[] = tree.blocks.toReversed();
  for (let block = pending.pop(); block !== undefined; block = pending.pop()) {
    if (!clip.meets(block.at) || block.kind === 'rule') continue;
    if ('blocks' in block) for (const inner of block.blocks.toReversed()) pending.push(inner);
    else if (block.kind === 'preformatted') {
      const typed = new TypedPieces(text, clip).of(block.pieces);
      add(leaves, { leaf: block, lines: typedLines(typed), typed });
    } else add(leaves, { leaf: block, lines: brokenLines(text, block.pieces, clip), typed: NO_TYPED });
  }
  return withoutCommonQuotes(leaves);
}

function add(leaves: LeafLines[], held: LeafLines): void {
  if (held.lines.length > 0) leaves.push(held);
}

/** Quote marks that every line has but those that become rules stand around the whole story: a mail was forwarded, and what it quotes is told. */
function withoutCommonQuotes(leaves: readonly LeafLines[]): readonly LeafLines[] {
  let around = Number.POSITIVE_INFINITY;
  for (const { lines } of leaves) {
    for (const line of lines) {
      if (line.quoted === 0 && !couldBeRule(line.rich.shown)) return leaves;
      if (line.quoted > 0) around = Math.min(around, line.quoted);
    }
  }
  if (!Number.isFinite(around)) return leaves;
  return leaves.map((held) => ({
    ...held,
    lines: held.lines.map((line) => ({ ...line, quoted: Math.max(0, line.quoted - around) })),
  }));
}

/** What may become a rule, which has no marks of its own. */
function couldBeRule(line: string): boolean {
  return sceneStanding(line) !== null || couldBeOwnBreak(line);
}

/** Whether the author had mark-up for emphasis; rows that may become rules do not count, since rules carry none. */
export function hasEmphasis(leaves: readonly LeafLines[]): boolean {
  for (const { lines } of leaves) {
    for (const { rich } of lines) {
      for (const { mark } of rich.spans) if (EMPHATIC.has(mark.kind) && !couldBeRule(rich.shown)) return true;
    }
  }
  return false;
}

/** The lines between breaks; the first break after a line ends it, each further one is an empty line. */
function brokenLines(text: string, pieces: readonly Piece[], clip: Clip): readonly ProseLine[] {
  const [only] = pieces;
  if (pieces.length === 1 && only?.kind === 'text' && clip.covers(only.at)) {
    const line = proseLine(oneRich(text.slice(only.at[0], only.at[1]), only.marks), 0, 0);
    return line === null ? [] : [line];
  }
  const lines: ProseLine[] = [];
  let rich = new RichLine();
  let gap = 0;
  for (let index = 0; index <= pieces.length; index++) {
    const piece = pieces[index];
    if (piece === undefined || piece.kind === 'break') {
      const line = proseLine(rich.finish(), gap, rich.indent);
      if (line !== null) lines.push(line);
      gap = line !== null || lines.length === 0 ? 0 : gap + 1;
      rich = new RichLine();
    } else if (piece.kind === 'text')
      for (const [start, end] of clip.parts(piece.at)) rich.add(text.slice(start, end), piece.marks);
    else if (piece.kind === 'image' && clip.meets(piece.at) && !leadsOn(piece)) rich.add(`[${piece.alt}]`, piece.marks);
  }
  return lines;
}

/** What a picture says that is the button of a page. */
const BUTTON = /^(?:(?:go )?back|return|home|next|prev(?:ious)?|up|top|index|contents|main|e-?mail)\b/i;

/** True for a picture that is a button: it links, and says where to. */
function leadsOn({ alt, marks }: ImagePiece): boolean {
  return BUTTON.test(alt) && marks.some(({ kind }) => kind === 'link');
}

/** A line that is one stretch with the same marks. */
function oneRich(raw: string, marks: Marks): Rich {
  const shown = foldedText(raw).trim();
  if (marks.length === 0 || shown === '') return plain(shown);
  return { shown, written: shown, spans: marks.map((mark) => ({ start: 0, end: shown.length, mark })) };
}

function proseLine(line: Rich, gap: number, indent: number): ProseLine | null {
  if (line.shown === '') return null;
  const [rich, quoted] = withoutPrefix(line);
  return rich.shown === '' ? null : { rich, indent, width: indent + widthOf(rich.shown), gap, quoted, centred: false };
}

/** Splits pieces of typed text at line ends. */
class TypedPieces {
  private readonly text: string;
  private readonly clip: Clip;
  private readonly lines: TypedLine[] = [];
  private typed = new RichLine();
  private folded = new RichLine();

  constructor(text: string, clip: Clip) {
    this.text = text;
    this.clip = clip;
  }

  /** The lines, blank ones included. */
  of(pieces: readonly Piece[]): readonly TypedLine[] {
    for (const piece of pieces) {
      if (piece.kind === 'break') this.end();
      else if (piece.kind === 'text')
        for (const [start, end] of this.clip.parts(piece.at)) this.add(this.text.slice(start, end), piece.marks);
    }
    this.end();
    return this.lines;
  }

  private add(stretch: string, marks: Marks): void {
    for (const [index, part] of stretch.split(/\r\n|\n|\r/).entries()) {
      if (index > 0) this.end();
      this.typed.addTyped(part, marks);
      this.folded.add(part, marks);
    }
  }

  private end(): void {
    this.lines.push({ typed: this.typed.finishTyped(), folded: this.folded.finish() });
    this.typed = new RichLine();
    this.folded = new RichLine();
  }
}
