/** The blocks of a story into plain text with the post's own marks: paragraphs parted by an empty line, verse by lines. */
import type { Rich, StoryBlock } from '../tree/story.ts';

/** What is still to be written; a string opens or closes a quote. */
type Pending = { readonly block: StoryBlock; readonly signs: string };

export function plainTextOf(blocks: readonly StoryBlock[]): string {
  const out: string[] = [];
  const pending: Pending[] = [];
  const add = (held: readonly StoryBlock[], signs: string): void => {
    for (let index = held.length - 1; index >= 0; index--) {
      const block = held[index];
      if (block !== undefined) pending.push({ block, signs });
    }
  };
  add(blocks, '');
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { block, signs } = next;
    if (block.kind === 'quote') add(block.blocks, block.signs ? `${signs}> ` : signs);
    else if (block.kind === 'list' && !block.items.every((item) => item.every((held) => held.kind === 'paragraph')))
      add(block.items.flat(), signs);
    else {
      const text = blockText(block);
      if (text !== '') out.push(signs === '' ? text : signs + text.replaceAll('\n', `\n${signs}`));
    }
  }
  return out.join('\n\n');
}

function blockText(block: Exclude<StoryBlock, { kind: 'quote' }>): string {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return lines(block.lines);
    case 'rule':
      return block.written.join('\n');
    case 'typed':
      return block.text.written.trimEnd();
    case 'list':
      return block.items.flatMap((item) => item.map((held) => (held.kind === 'paragraph' ? lines(held.lines) : ''))).join('\n');
    case 'table':
      return block.rows.map((row) => row.map((cell) => cell.lines.map((line) => line.written).join(' ')).join('\t')).join('\n');
  }
}

function lines(held: readonly Rich[]): string {
  const [first] = held;
  return held.length === 1 && first !== undefined ? first.written : held.map((line) => line.written).join('\n');
}
