/** Lines of plain text into the blocks of a story: paragraphs unwrapped; verse, lists and letters kept; scene breaks made rules. */
import { isWide } from '../layout/blanks.ts';
import type { Alignment } from '../tree/nodes.ts';
import { joined, plain, type Rich, type StoryBlock, type StoryParagraph } from '../tree/story.ts';
import { bracketAlignment } from './bracket-tags.ts';
import type { EmphasisScanner } from './emphasis.ts';
import { type LineEnd, lineEnds } from './line-breaks.ts';
import { beginsLower } from './line-edges.ts';
import { listMark } from './list-marks.ts';
import { isSetIn, type Margins, marginsOf } from './margins.ts';
import type { ProseLine } from './prose-lines.ts';
import { sceneStanding } from './scenes.ts';
import { type Setting, settingOf } from './setting.ts';

/** So many empty lines more than usual are a scene break of their own. */
const EXTRA_GAP = 3;

export interface PlainOptions {
  /** Soft line ends are joined already. */
  readonly flowed: boolean;
  readonly emphasis: EmphasisScanner;
}

/** @param lines Of one quote level or several; the deeper ones become quotes. */
export function plainStory(lines: readonly ProseLine[], options: PlainOptions): readonly StoryBlock[] {
  const setting = settingOf(lines, options.flowed);
  const evened = setting.doubled ? lines.map((line) => ({ ...line, gap: Math.max(0, line.gap - 1) })) : lines;
  return new PlainStory(evened, setting, options).blocks();
}

class PlainStory {
  private readonly lines: readonly ProseLine[];
  private readonly setting: Setting;
  private readonly options: PlainOptions;
  private readonly margins: Margins;
  private setIn: { prose: boolean; readonly blocks: StoryBlock[] } | null = null;
  private readonly out: StoryBlock[] = [];
  /** The quote that was written last, and how many blocks there were then. */
  private quoting: { readonly depth: number; readonly blocks: StoryBlock[]; readonly until: number } | null = null;

  constructor(lines: readonly ProseLine[], setting: Setting, options: PlainOptions) {
    this.lines = lines;
    this.setting = setting;
    this.options = options;
    this.margins = marginsOf(lines);
  }

  blocks(): readonly StoryBlock[] {
    let stanza: ProseLine[] = [];
    let index = 0;
    for (const line of this.lines) {
      const scene = this.isScene(line, index);
      const border = line.gap > 0 || scene || (stanza.length > 0 && stanza[0]?.quoted !== line.quoted);
      index += 1;
      if (border && stanza.length > 0) {
        this.stanza(stanza);
        stanza = [];
      }
      if (line.gap >= this.setting.usualGap + EXTRA_GAP && index > 1 && !scene) this.space();
      if (scene) this.rule(line);
      else stanza.push(line);
    }
    if (stanza.length > 0) this.stanza(stanza);
    this.endSetIn();
    return this.out;
  }

  private isScene(line: ProseLine, index: number): boolean {
    const standing = sceneStanding(line.rich.shown);
    return standing === 'free' || (standing === 'alone' && (line.centred || isAlone(this.lines, index)));
  }

  private rule(line: ProseLine): void {
    this.endSetIn();
    this.out.push({ kind: 'rule', written: [line.rich.written], space: false });
  }

  /** Empty lines alone part two scenes. */
  private space(): void {
    this.endSetIn();
    this.out.push({ kind: 'rule', written: [], space: true });
  }

  private stanza(stanza: readonly ProseLine[]): void {
    const blocks = this.stanzaBlocks(stanza);
    const depth = stanza[0]?.quoted ?? 0;
    if (depth === 0 && isSetIn(stanza, this.margins)) {
      this.setIn ??= { prose: false, blocks: [] };
      for (const block of blocks) this.setIn.blocks.push(block);
      if (stanza.length > 1 && blocks.some((block) => block.kind === 'paragraph' && block.lines.length === 1))
        this.setIn.prose = true;
      return;
    }
    this.endSetIn();
    if (depth > 0) this.quote(blocks, depth);
    else for (const block of blocks) this.out.push(block);
  }

  /** A quotation of several paragraphs is one quote. */
  private quote(blocks: readonly StoryBlock[], depth: number): void {
    let open = this.quoting;
    if (open === null || open.depth !== depth || open.until !== this.out.length) {
      open = { depth, blocks: [], until: this.out.length + 1 };
      let block: StoryBlock = { kind: 'quote', signs: true, blocks: open.blocks };
      for (let level = 1; level < Math.min(depth, DEEPEST_QUOTE); level++)
        block = { kind: 'quote', signs: true, blocks: [block] };
      this.out.push(block);
      this.quoting = open;
    }
    for (const block of blocks) open.blocks.push(block);
  }

  /** What was set in is a quotation, such as a letter, where some of it is wrapped prose; verse is set in, too. */
  private endSetIn(): void {
    const { setIn } = this;
    if (setIn === null) return;
    this.setIn = null;
    if (setIn.prose) this.out.push({ kind: 'quote', signs: false, blocks: setIn.blocks });
    else for (const block of setIn.blocks) this.out.push(block);
  }

  private stanzaBlocks(stanza: readonly ProseLine[]): readonly StoryBlock[] {
    const [first] = stanza;
    if (first === undefined) return [];
    if (stanza.length === 1) return [this.single(first.rich, first.centred)];
    const ends = lineEnds(stanza, this.setting);
    if (ends.every(isWrapped)) return [this.single(unwrapped(stanza, 0, stanza.length), first.centred)];
    const paragraphs = logicalLines(stanza, ends).map((lines) => lines.map((line) => this.emphasised(line)));
    const align = alignmentOf(stanza);
    const blocks: StoryBlock[] = [];
    for (const lines of paragraphs) for (const block of withLists(lines, align)) blocks.push(block);
    return blocks;
  }

  private single(rich: Rich, centred: boolean): StoryBlock {
    return bracketAlignment({
      kind: 'paragraph',
      lines: [this.emphasised(rich)],
      verse: false,
      align: centred ? 'centre' : null,
    });
  }

  private emphasised(rich: Rich): Rich {
    if (rich.spans.length > 0) return rich;
    const made = this.options.emphasis(rich.shown);
    // one object for a line, since a long story has a million
    return made.spans.length === 0 && made.written === rich.written && made.shown === rich.shown ? rich : made;
  }
}

const DEEPEST_QUOTE = 6;

/** The blocks inside as many quotes as there were signs. */
export function quoted(blocks: readonly StoryBlock[], depth: number): readonly StoryBlock[] {
  let held = blocks;
  for (let level = 0; level < Math.min(depth, DEEPEST_QUOTE); level++) held = [{ kind: 'quote', signs: true, blocks: held }];
  return held;
}

/** Empty lines, or the edges of the story, stand around it. */
function isAlone(lines: readonly ProseLine[], index: number): boolean {
  const below = lines[index + 1];
  return (index === 0 || (lines[index]?.gap ?? 0) > 0) && (below === undefined || below.gap > 0);
}

/** Lines as the author ended them, in paragraphs. */
export function logicalLines(stanza: readonly ProseLine[], ends: readonly LineEnd[]): readonly (readonly Rich[])[] {
  const paragraphs: Rich[][] = [];
  let lines: Rich[] = [];
  let from = 0;
  for (let index = 0; index < stanza.length; index++) {
    const end = index + 1 < stanza.length ? (ends[index] ?? 'line') : 'paragraph';
    if (end === 'wrapped') continue;
    lines.push(unwrapped(stanza, from, index + 1));
    from = index + 1;
    if (end !== 'paragraph') continue;
    paragraphs.push(lines);
    lines = [];
  }
  return paragraphs;
}

/** Some lines of a stanza, of which the wrapping made several, as one. */
function unwrapped(stanza: readonly ProseLine[], from: number, to: number): Rich {
  const first = stanza[from]?.rich ?? plain('');
  if (to - from === 1) return first;
  const lines: Rich[] = [first];
  const between: string[] = [];
  for (let index = from + 1; index < to; index++) {
    const { rich } = stanza[index] ?? { rich: plain('') };
    between.push(glue(lines[lines.length - 1]?.shown ?? '', rich.shown));
    lines.push(rich);
  }
  return joined(lines, between);
}

function isWrapped(end: LineEnd): boolean {
  return end === 'wrapped';
}

/** What stood at a wrap: a blank; nothing after the hyphen of a compound, and nothing between Chinese or Japanese letters. */
export function glue(above: string, below: string): string {
  const last = above.charCodeAt(above.length - 1);
  if (last === HYPHEN) return AFTER_LETTER.test(above.slice(-3)) && beginsLower(below) ? '' : ' ';
  if (!isWide(last) || isHangul(last)) return ' ';
  const first = below.charCodeAt(0);
  return isWide(first) && !isHangul(first) ? '' : ' ';
}

const HYPHEN = 0x2d;
const AFTER_LETTER = /\p{L}-$/u;

function isHangul(unit: number): boolean {
  return unit >= 0xac00 && unit <= 0xd7a3;
}

/** Items of lists out of the lines of a paragraph; two in a row make a list. */
export function withLists(lines: readonly Rich[], align: Alignment): readonly StoryBlock[] {
  if (lines.length === 1) return [paragraph(lines, align)];
  const blocks: StoryBlock[] = [];
  let text: Rich[] = [];
  let items: Rich[] = [];
  let kind: ReturnType<typeof listMark> = null;
  for (let index = 0; index <= lines.length; index++) {
    const line = lines[index];
    const mark = line === undefined ? null : listMark(line.written);
    if (items.length > 0 && mark !== kind) {
      if (items.length > 1) {
        if (text.length > 0) blocks.push(paragraph(text, align));
        text = [];
        blocks.push({ kind: 'list', ordered: false, marked: true, items: items.map((item) => [paragraph([item], null)]) });
      } else text.push(...items);
      items = [];
    }
    kind = mark;
    if (line !== undefined) (mark === null ? text : items).push(line);
  }
  if (text.length > 0) blocks.push(paragraph(text, align));
  return blocks;
}

function paragraph(lines: readonly Rich[], align: Alignment): StoryParagraph {
  const block: StoryParagraph = { kind: 'paragraph', lines, verse: lines.length > 1, align };
  return lines.length === 1 ? bracketAlignment(block) : block;
}

function alignmentOf(stanza: readonly ProseLine[]): Alignment {
  return stanza.every((line) => line.centred) ? 'centre' : null;
}
