/**
 * A pattern that is tried only on texts which hold the first letters of something that each of its matches must hold.
 *
 * A rule asks its pattern of every line of every post, and on nearly all of them the answer is no. Compiled, the patterns of all rules are larger than what a
 * processor keeps at hand, so a no costs more than a walk over the text with one small table. The letters are read off the pattern itself.
 */
import { type Landmarks, landmarks } from './opening-letters.ts';

/** Small letters, digits and the signs that landmarks hold most; all other units share the last place. */
const COMMON = "abcdefghijklmnopqrstuvwxyz0123456789 '-.:/@";
const WIDTH = 64;
const OTHER = WIDTH - 1;
/** By unit of ASCII: its place in a node. */
const PLACE = Uint8Array.from({ length: 0x80 }, (_, unit) => {
  const place = COMMON.indexOf(String.fromCharCode(unit));
  return place < 0 ? OTHER : place;
});
/** The same where small and capital letters are one. */
const PLACE_OF_EITHER = Uint8Array.from(
  { length: 0x80 },
  (_, unit) => PLACE[String.fromCharCode(unit).toLowerCase().charCodeAt(0)] ?? OTHER,
);

/** As `\\w` has it. */
function isOfWord(unit: number): boolean {
  return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x30 && unit <= 0x39) || unit === 0x5f;
}

/** A node's number, or one of these. */
const NOWHERE = 0;
const FOUND = 0xffff;

export class SightedPattern {
  private readonly pattern: RegExp;
  private readonly place: Uint8Array;
  private readonly at: Landmarks['at'];
  /** `WIDTH` places a node: the node that a unit leads to. Node 1 is the first. */
  private readonly next: Uint16Array;

  /** @throws where the pattern tells nothing of what its matches hold, or keeps a place between calls */
  constructor(pattern: RegExp) {
    if (/[gmsvy]/.test(pattern.flags)) throw new Error(`a sighted pattern has no flags but i and u: ${pattern}`);
    const marks = landmarks(pattern.source);
    if (marks === null) throw new Error(`no letters are told by ${pattern}`);
    this.pattern = pattern;
    this.place = pattern.ignoreCase ? PLACE_OF_EITHER : PLACE;
    this.at = marks.at;
    this.next = this.treeOf(marks.letters);
  }

  test(text: string): boolean {
    return this.isSeenIn(text) && this.pattern.test(text);
  }

  exec(text: string): RegExpExecArray | null {
    return this.isSeenIn(text) ? this.pattern.exec(text) : null;
  }

  /** A text without the first match in it. */
  without(text: string): string {
    return this.isSeenIn(text) ? text.replace(this.pattern, '') : text;
  }

  /** False where no match can be in a text. */
  isSeenIn(text: string): boolean {
    if (this.at === 'start') return this.opensAt(text, 0);
    for (let at = 0; at < text.length; at++) {
      if (this.opensAt(text, at)) return true;
      // signs end where a word begins
      if (this.at === 'behind signs' && isOfWord(text.charCodeAt(at))) return false;
    }
    return false;
  }

  private opensAt(text: string, from: number): boolean {
    const { next, place } = this;
    let node = 1;
    for (let at = from; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      // Unicode's folding takes the long s for an s, the sign of Kelvin for a k.
      if (unit === 0x17f || unit === 0x212a) return true;
      node = next[node * WIDTH + (unit < 0x80 ? (place[unit] ?? OTHER) : OTHER)] ?? NOWHERE;
      if (node === NOWHERE) return false;
      if (node === FOUND) return true;
    }
    return false;
  }

  private treeOf(letters: readonly string[]): Uint16Array {
    const nodes: number[][] = [[], []];
    for (const mark of letters) {
      let node = nodes[1] ?? [];
      for (let at = 0; at < mark.length; at++) {
        const unit = mark.charCodeAt(at);
        const place = unit < 0x80 ? (this.place[unit] ?? OTHER) : OTHER;
        const known = node[place] ?? NOWHERE;
        if (known === FOUND) break;
        if (at === mark.length - 1) node[place] = FOUND;
        else if (known === NOWHERE) node[place] = nodes.push([]) - 1;
        node = nodes[node[place] ?? NOWHERE] ?? [];
      }
    }
    const next = new Uint16Array(nodes.length * WIDTH);
    for (const [index, node] of nodes.entries())
      for (const [place, to] of node.entries()) next[index * WIDTH + place] = to ?? NOWHERE;
    return next;
  }
}
