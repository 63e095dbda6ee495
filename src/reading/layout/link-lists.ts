/** Navigation that no name gives away: lists and lines that hold nothing but links. */
import type { Line } from '../decoded.ts';
import type { Block, Container } from '../tree/nodes.ts';

/** A link's words in a menu are few. */
const LONGEST_LINK = 60;
/** Of the text of a menu, so much may stand outside its links: counts, brackets, dots. */
const MOST_OUTSIDE = 0.1;
/** What parts the links of a line of navigation. A dash or a comma alone is no sign of it: authors link like that. */
const PARTING = /[|[\]·•»«>]|::/;
const OUTSIDE = /^[\s|[\]()·•»«<>:\-–—,.\d]*$/;

/** A list of two items or more, of which nearly all text is links. */
export function isLinkList(list: Container, text: string): boolean {
  let items = 0;
  let linked = 0;
  let outside = 0;
  const pending: Block[] = [list];
  for (let block = pending.pop(); block !== undefined; block = pending.pop()) {
    if ('blocks' in block) for (const inner of block.blocks) pending.push(inner);
    if (block.kind === 'item') items += 1;
    if (!('pieces' in block)) continue;
    for (const piece of block.pieces) {
      if (piece.kind !== 'text') continue;
      const length = text.slice(piece.at[0], piece.at[1]).trim().length;
      if (!piece.marks.some((mark) => mark.kind === 'link')) outside += length;
      else if (length > LONGEST_LINK) return false;
      else linked += length;
    }
  }
  return items > 1 && linked > 0 && outside <= MOST_OUTSIDE * (linked + outside);
}

/** `[Home] | [Index] | [Next]`: two links or more with nothing between but what parts them. */
export function isLinkLine(line: Line): boolean {
  if (line.kind !== 'text') return false;
  const links = line.runs.filter((run) => run.kind === 'link');
  if (links.length < 2 || links.some((run) => run.at[1] - run.at[0] > LONGEST_LINK)) return false;
  let outside = '';
  let at = line.at[0];
  for (const link of links) {
    outside += line.text.slice(at - line.at[0], Math.max(0, link.at[0] - line.at[0]));
    at = link.at[1];
  }
  outside += line.text.slice(at - line.at[0]);
  return PARTING.test(outside) && OUTSIDE.test(outside);
}
