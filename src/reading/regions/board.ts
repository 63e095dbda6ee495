/** A page of a message board: under the first poster's post stand the answers of others, each below its poster's box. */
import type { RegionKind } from '../../words/index.ts';
import { fold, oneLine } from '../values/folding.ts';
import type { Bare } from './bare.ts';

/** `Posted: Sat Jul 06, 2002 4:12 pm`, `« Reply #1 on: March 03, 2005, 10:11:12 »`. */
const POST_LINE = /^\W{0,3}(?:posted|wyslany|verfasst|enviado|publie|отправлено|добавлено|reply #\d+ on|on)\s*:.{4,80}\d[:.]\d\d/;
const BOX_LINE = /^(?:total )?(?:joined|posts?|location|messages|registered|registriert|beitrage|posty|mensajes)\s*:/;
/** A poster's box is not higher, and its lines not longer. */
const BOX_LINES = 9;
const LONGEST_BOX_LINE = 60;

/** Less of the first poster's is an answer, too. */
const SHORTEST_PART = 400;

function lengthOf(lines: readonly Bare[], from: number, to: number): number {
  return (lines[to - 1]?.line.at[1] ?? 0) - (lines[from]?.line.at[1] ?? 0);
}

interface PostHead {
  /** The first line of the box, and the one that dates the post. */
  readonly from: number;
  readonly dated: number;
  readonly name: string;
}

function headAt(lines: readonly Bare[], dated: number): PostHead | null {
  let from = dated;
  let boxed = false;
  while (from > 0 && dated - from < BOX_LINES) {
    const text = lines[from - 1]?.text ?? '';
    if (text.length > LONGEST_BOX_LINE || (boxed && (lines[from]?.line.gap ?? 0) > 0)) break;
    boxed ||= BOX_LINE.test(fold(text));
    from--;
  }
  return boxed && from < dated ? { from, dated, name: fold(lines[from]?.text ?? '').trim() } : null;
}

/** Marks the answers below a board's first post; says who posted that one. */
export function readBoard(lines: readonly Bare[], marks: (RegionKind | null)[]): string | null {
  const heads: PostHead[] = [];
  for (const [i, { text }] of lines.entries()) {
    if (text.length > 120 || !text.includes(':') || !POST_LINE.test(fold(text))) continue;
    const head = headAt(lines, i);
    if (head !== null) heads.push(head);
  }
  const first = heads[0];
  if (first === undefined) return null;
  for (const [i, head] of heads.entries()) {
    const to = heads[i + 1]?.from ?? lines.length;
    // the first poster goes on, or thanks the others
    const own = i === 0 || (head.name === first.name && lengthOf(lines, head.dated, to) > SHORTEST_PART);
    for (let k = head.from; k < (own ? head.dated + 1 : to); k++) marks[k] ??= own ? 'furniture' : 'comments';
  }
  return oneLine(lines[first.from]?.text ?? '');
}
