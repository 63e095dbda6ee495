/** The last step of a story, the same for text and HTML: rules, headings and alignment made consistent. */
import type { Rich, StoryBlock, StoryParagraph } from '../tree/story.ts';
import { isHeading } from './headings.ts';
import { couldBeOwnBreak, LONGEST_OWN_BREAK, sceneStanding } from './scenes.ts';
import { leavesOf, rebuilt } from './story-walk.ts';

/** A page and a chapter have two headings above those of the story. */
const HIGHEST = 3;
const LOWEST = 6;
/** Where more than this many paragraphs, and more than half of all, are centred, the page is, and not they. */
const FEW_CENTRED = 3;

export function finished(blocks: readonly StoryBlock[]): readonly StoryBlock[] {
  const ownBreaks = breaksOf(blocks);
  const settled = rebuilt(blocks, {
    change: (block) => (block.kind === 'paragraph' ? settledParagraph(block, ownBreaks) : nonEmpty(block)),
    seal: rulesMerged,
  });
  return withoutFrame(evened(settled));
}

/** Headings on levels that a story may have; no alignment where the page had it. */
function evened(blocks: readonly StoryBlock[]): readonly StoryBlock[] {
  const levels = new Set<number>();
  let [paragraphs, centred] = [0, 0];
  for (const block of leavesOf(blocks)) {
    if (block.kind === 'heading') levels.add(block.level);
    if (block.kind !== 'paragraph') continue;
    paragraphs += 1;
    if (block.align === 'centre') centred += 1;
  }
  const isCentredPage = centred > FEW_CENTRED && centred > paragraphs / 2;
  if (levels.size === 0 && !isCentredPage) return blocks;
  const level = headingLevels(levels);
  return rebuilt(blocks, {
    change: (block) => {
      if (block.kind === 'heading') return [{ ...block, level: level(block.level) }];
      return block.kind === 'paragraph' && isCentredPage && block.align === 'centre' ? [{ ...block, align: null }] : [block];
    },
    seal: (row) => row,
  });
}

/** A paragraph of one line can turn out to be a scene break or a heading. */
function settledParagraph(paragraph: StoryParagraph, ownBreaks: ReadonlySet<string>): StoryBlock | readonly StoryBlock[] {
  const { lines, align } = paragraph;
  const [line] = lines;
  if (line === undefined) return [];
  if (lines.length > 1) return paragraph.verse ? paragraph : { ...paragraph, verse: true };
  if (line.shown === '') return [];
  if (!isLinked(line)) {
    if (sceneStanding(line.shown) !== null || ownBreaks.has(line.shown))
      return { kind: 'rule', written: [line.written], space: false };
    if (isHeading(line.shown)) return { kind: 'heading', level: HIGHEST, lines, align };
  }
  return paragraph.verse ? { ...paragraph, verse: false } : paragraph;
}

function isLinked(line: Rich): boolean {
  for (const span of line.spans) if (span.mark.kind === 'link') return true;
  return false;
}

function nonEmpty(block: StoryBlock): readonly StoryBlock[] {
  if (block.kind === 'heading') {
    const [line] = block.lines;
    const scene = line !== undefined && block.lines.length === 1 && sceneStanding(line.shown) !== null;
    return scene ? [{ kind: 'rule', written: [line.written], space: false }] : block.lines.length === 0 ? [] : [block];
  }
  if (block.kind === 'quote') return block.blocks.length === 0 ? [] : [block];
  if (block.kind === 'list') return block.items.length > 1 ? [block] : block.items.flat();
  return [block];
}

/** Two rules with nothing between are one. */
function rulesMerged(blocks: readonly StoryBlock[]): readonly StoryBlock[] {
  if (!blocks.some((block, index) => block.kind === 'rule' && blocks[index + 1]?.kind === 'rule')) return blocks;
  const out: StoryBlock[] = [];
  let signs: string[] = [];
  for (const block of blocks) {
    const before = out.at(-1);
    if (block.kind === 'rule' && before?.kind === 'rule') {
      signs.push(...block.written);
      if (before.space && !block.space) out[out.length - 1] = { ...before, space: false };
    } else if (block.kind === 'rule') {
      signs = [...block.written];
      out.push({ ...block, written: signs });
    } else out.push(block);
  }
  return out;
}

/** Short rows of capitals and signs that stand alone more than once: a writer's own breaks. */
function breaksOf(blocks: readonly StoryBlock[]): ReadonlySet<string> {
  const once = new Set<string>();
  const often = new Set<string>();
  for (const block of leavesOf(blocks)) {
    const line = block.kind === 'paragraph' && block.lines.length === 1 ? block.lines[0] : undefined;
    if (line === undefined || line.shown.length > LONGEST_OWN_BREAK || !couldBeOwnBreak(line.shown)) continue;
    if (once.has(line.shown)) often.add(line.shown);
    once.add(line.shown);
  }
  return often;
}

/** The levels in use, closed up from the highest that a story may have; no heading stands more than one below the one before it. */
function headingLevels(used: ReadonlySet<number>): (level: number) => number {
  const rank = new Map([...used].sort((a, b) => a - b).map((level, index) => [level, Math.min(HIGHEST + index, LOWEST)]));
  let before = HIGHEST - 1;
  return (level) => {
    before = Math.min(rank.get(level) ?? HIGHEST, before + 1);
    return before;
  };
}

/** A quote around the whole story is a margin, and what fences off a margin is none of the story. */
function withoutFrame(blocks: readonly StoryBlock[]): readonly StoryBlock[] {
  let held = withoutFences(blocks);
  for (let only = held[0]; held.length === 1 && only?.kind === 'quote'; only = held[0]) held = withoutFences(only.blocks);
  return held;
}

/** A mark-up rule that opens or closes the story fences it off from what is no story; those that were signs of the author's stay. */
function withoutFences(blocks: readonly StoryBlock[]): readonly StoryBlock[] {
  const isFence = (block: StoryBlock | undefined): boolean => block?.kind === 'rule' && block.written.length === 0;
  let start = 0;
  let end = blocks.length;
  while (start < end && isFence(blocks[start])) start += 1;
  while (end > start && isFence(blocks[end - 1])) end -= 1;
  return start === 0 && end === blocks.length ? blocks : blocks.slice(start, end);
}
