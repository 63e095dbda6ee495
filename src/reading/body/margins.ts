/** The left edge of a plain text: where its paragraphs begin, and what is set in from there. */
import type { ProseLine } from './prose-lines.ts';

/** A stretch set in so far from the rest is quoted. */
const SET_IN = 4;
const GOOD_PART = 0.2;
/** The first lines of so many paragraphs make a habit. */
const HABIT = 2;

export interface Margins {
  /** The least indent that a good part of the stanzas have, by their least indented lines. */
  readonly usual: number;
  /** The indent that first lines of paragraphs have more than the lines below them; null where they have none. */
  readonly first: number | null;
}

export function marginsOf(lines: readonly ProseLine[]): Margins {
  const usual = new Map<number, number>();
  const firsts = new Map<number, number>();
  let first = 0;
  let least = Number.POSITIVE_INFINITY;
  let length = 0;
  for (let index = 0; index < lines.length; index++) {
    const indent = lines[index]?.indent ?? 0;
    if (length === 0) first = indent;
    length += 1;
    least = Math.min(least, indent);
    if (lines[index + 1]?.gap === 0) continue;
    count(usual, least);
    if (length > 1 && first >= least + 2) count(firsts, first);
    least = Number.POSITIVE_INFINITY;
    length = 0;
  }
  const [indent, times] = commonest(firsts);
  return { usual: leastUsual(usual), first: times >= HABIT ? indent : null };
}

/** Whether all lines of a stanza stand to the right of where the text begins, and not only as paragraphs begin here. */
export function isSetIn(stanza: readonly ProseLine[], margins: Margins): boolean {
  for (const line of stanza) if (line.centred || line.indent < margins.usual + SET_IN) return false;
  return stanza.length > 1 || stanza[0]?.indent !== margins.first;
}

function leastUsual(counts: ReadonlyMap<number, number>): number {
  let stanzas = 0;
  for (const times of counts.values()) stanzas += times;
  let least = Number.POSITIVE_INFINITY;
  for (const [indent, times] of counts) if (indent < least && times >= GOOD_PART * stanzas) least = indent;
  return Number.isFinite(least) ? least : commonest(counts)[0];
}

function count(counts: Map<number, number>, value: number): void {
  counts.set(value, (counts.get(value) ?? 0) + 1);
}

function commonest(counts: ReadonlyMap<number, number>): readonly [value: number, times: number] {
  let most: readonly [number, number] = [0, 0];
  for (const held of counts) if (held[1] > most[1]) most = held;
  return most;
}
