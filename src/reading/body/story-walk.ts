/** A walk over the blocks of a story that makes them anew, from the innermost outwards, without recursion. */
import type { StoryBlock, StoryList, StoryQuote } from '../tree/story.ts';

export interface Rebuilding {
  /** What a block becomes; the blocks inside it have been made anew already. Called in the order of the text for blocks without blocks inside. */
  readonly change: (block: StoryBlock) => StoryBlock | readonly StoryBlock[];
  /** What a finished row of blocks becomes. */
  readonly seal: (blocks: readonly StoryBlock[]) => readonly StoryBlock[];
}

interface Frame {
  readonly source: readonly StoryBlock[];
  next: number;
  readonly out: StoryBlock[];
  /** The block that these are inside of, with the place among its items. */
  readonly owner: {
    readonly block: StoryQuote | StoryList;
    readonly item: number;
    readonly items: (readonly StoryBlock[])[];
  } | null;
}

export function rebuilt(blocks: readonly StoryBlock[], rebuilding: Rebuilding): readonly StoryBlock[] {
  const frames: Frame[] = [{ source: blocks, next: 0, out: [], owner: null }];
  let result: readonly StoryBlock[] = [];
  for (let frame = frames.at(-1); frame !== undefined; frame = frames.at(-1)) {
    const block = frame.source[frame.next];
    frame.next += 1;
    if (block === undefined) {
      frames.pop();
      result = rebuilding.seal(frame.out);
      if (frame.owner !== null) leave(frame.owner, result, frames, rebuilding);
    } else if (block.kind === 'quote')
      frames.push({ source: block.blocks, next: 0, out: [], owner: { block, item: 0, items: [] } });
    else if (block.kind === 'list') enterItem(block, 0, [], frames);
    else put(rebuilding.change(block), frame.out);
  }
  return result;
}

function put(made: StoryBlock | readonly StoryBlock[], out: StoryBlock[] | undefined): void {
  if ('kind' in made) out?.push(made);
  else for (const block of made) out?.push(block);
}

function enterItem(block: StoryList, item: number, items: (readonly StoryBlock[])[], frames: Frame[]): void {
  frames.push({ source: block.items[item] ?? [], next: 0, out: [], owner: { block, item, items } });
}

function leave(owner: NonNullable<Frame['owner']>, made: readonly StoryBlock[], frames: Frame[], rebuilding: Rebuilding): void {
  const { block, item, items } = owner;
  const outside = frames.at(-1);
  if (block.kind === 'quote') {
    put(rebuilding.change({ ...block, blocks: made }), outside?.out);
    return;
  }
  if (made.length > 0) items.push(made);
  if (item + 1 < block.items.length) enterItem(block, item + 1, items, frames);
  else put(rebuilding.change({ ...block, items }), outside?.out);
}

/** The paragraphs, headings, rules and other blocks that hold no blocks, in the order of the text. */
export function leavesOf(blocks: readonly StoryBlock[]): readonly StoryBlock[] {
  if (blocks.every(isLeaf)) return blocks;
  const leaves: StoryBlock[] = [];
  const pending: StoryBlock[] = blocks.toReversed();
  for (let block = pending.pop(); block !== undefined; block = pending.pop()) {
    if (block.kind === 'quote') for (const inner of block.blocks.toReversed()) pending.push(inner);
    else if (block.kind === 'list') for (const inner of block.items.flat().reverse()) pending.push(inner);
    else leaves.push(block);
  }
  return leaves;
}

function isLeaf(block: StoryBlock): boolean {
  return block.kind !== 'quote' && block.kind !== 'list';
}
