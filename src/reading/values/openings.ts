/**
 * Which rows of a table a text can match at all, by the letters that their patterns can open with.
 *
 * Tables hold hundreds of patterns and most texts a few words, so the letters of the words are looked up first and only the rows that open with
 * them are tried. The letters are read off the patterns themselves. Of a pattern that tells none, letters are looked for that its matches hold further on;
 * where it holds none, it is always tried.
 */
import { landmarks, openings, RARE } from './opening-letters.ts';

/** One row of a table: a pattern over folded text. */
export interface OpeningRow {
  readonly source: string;
  /** True where it may stand inside a word, as in scripts without blanks. */
  readonly anywhere: boolean;
}

function isPlainLetter(unit: number): boolean {
  return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x30 && unit <= 0x39);
}

/** Small letters, digits and the signs that openings hold most; all other units are told apart in a map. */
const COMMON = "abcdefghijklmnopqrstuvwxyz0123456789 '-.";
const WIDTH = 64;
/** By unit of ASCII: its place in a node, 0 where it has none. */
const PLACE = Uint8Array.from({ length: 0x80 }, (_, unit) => COMMON.indexOf(String.fromCharCode(unit)) + 1);

/** The letters of all openings as a tree. Numbered nodes in one list: it is walked at every word of every statement. */
class Tree {
  /** `WIDTH` places a node: the next node, 0 where none is. */
  private next = new Uint16Array(WIDTH * 64);
  private readonly others = new Map<number, number>();
  private readonly rows: number[][] = [[]];

  add(start: string, row: number): void {
    let node = 0;
    for (let at = 0; at < start.length; at++) node = this.grown(node, start.charCodeAt(at));
    this.rows[node]?.push(row);
  }

  get isEmpty(): boolean {
    return this.rows.length === 1;
  }

  /** The node that a unit leads to; 0 where it leads nowhere. */
  step(node: number, unit: number): number {
    const place = unit < 0x80 ? (PLACE[unit] ?? 0) : 0;
    return place > 0 ? (this.next[node * WIDTH + place] ?? 0) : (this.others.get(node * 0x10000 + unit) ?? 0);
  }

  /** The rows that open with the letters that lead to a node. */
  rowsOf(node: number): readonly number[] {
    return this.rows[node] ?? [];
  }

  private grown(node: number, unit: number): number {
    const known = this.step(node, unit);
    if (known > 0) return known;
    const made = this.rows.push([]) - 1;
    if ((made + 1) * WIDTH > this.next.length) {
      const larger = new Uint16Array(this.next.length * 2);
      larger.set(this.next);
      this.next = larger;
    }
    const place = unit < 0x80 ? (PLACE[unit] ?? 0) : 0;
    if (place > 0) this.next[node * WIDTH + place] = made;
    else this.others.set(node * 0x10000 + unit, made);
    return made;
  }
}

/** Finds the rows of one table that a text can match; made once for a table. */
export class Openings {
  private readonly always: readonly number[];
  private readonly tree = new Tree();
  /** Letters that stand anywhere in a match, in the midst of words too; null where no row has any. */
  private readonly within: Tree | null;
  /** Which rows were met in the text at hand; all zero between calls. */
  private readonly met: Uint8Array;

  constructor(table: readonly OpeningRow[]) {
    const always: number[] = [];
    const within = new Tree();
    for (const [index, { source, anywhere }] of table.entries()) {
      const starts = openings(source);
      if (starts !== null && !(anywhere && starts.some((start) => start.charCodeAt(0) < 0x80))) {
        for (const start of starts) this.tree.add(start, index);
        continue;
      }
      const inside = landmarks(source)?.letters;
      if (inside === undefined || inside.some((letters) => letters.includes(RARE))) always.push(index);
      else for (const letters of inside) within.add(letters, index);
    }
    this.always = always;
    this.within = within.isEmpty ? null : within;
    this.met = new Uint8Array(table.length);
  }

  /** The same for patterns that match only from the start of a text, or from `start` on. */
  atStart(folded: string, start = 0): readonly number[] {
    const found: number[] = [];
    if (start < folded.length) this.look(this.tree, folded, start, found);
    this.lookWithin(folded, found);
    return this.inOrder(found);
  }

  /** The indexes of the rows that can match, in the order of the table. */
  in(folded: string): readonly number[] {
    const found: number[] = [];
    let inWord = false;
    for (let at = 0; at < folded.length; at++) {
      const plain = isPlainLetter(folded.charCodeAt(at));
      // Inside a word of plain letters no row begins.
      if (!plain || !inWord) this.look(this.tree, folded, at, found);
      inWord = plain;
    }
    this.lookWithin(folded, found);
    return this.inOrder(found);
  }

  private lookWithin(folded: string, found: number[]): void {
    if (this.within === null) return;
    for (let at = 0; at < folded.length; at++) this.look(this.within, folded, at, found);
  }

  /** Adds the rows of which a tree holds what stands at `from`. */
  private look(tree: Tree, folded: string, from: number, found: number[]): void {
    let node = tree.step(0, folded.charCodeAt(from));
    for (let at = from + 1; node > 0; at++) {
      for (const index of tree.rowsOf(node)) {
        if (this.met[index] === 1) continue;
        this.met[index] = 1;
        found.push(index);
      }
      node = at < folded.length ? tree.step(node, folded.charCodeAt(at)) : 0;
    }
  }

  private inOrder(found: number[]): readonly number[] {
    if (found.length === 0) return this.always;
    for (const index of found) this.met[index] = 0;
    for (const index of this.always) found.push(index);
    return found.length > 1 ? found.sort((a, b) => a - b) : found;
  }
}
