/** How doubtful a work is: what a person should look at in the readings of its posts, and how much of it matters to readers and authors. */
import type { WorkDoubt } from '../words/index.ts';
import type { ComposedReading } from './compose.ts';

/** A field that is less sure than this is doubtful, whether its reading says so or not. */
const SURE_FROM = 0.7;
/** Of a doubt that a reading speaks of: about every second one was right to be raised (docs/accuracy.md). */
const SPOKEN = 0.5;
/** The number of a work that is wrong beyond doubt. */
const WHOLE = 1000;

/** What a mistake costs, from 0 to 1: a wish that is misread does harm, a genre that is misread next to none. */
const COST: Readonly<Record<string, number>> = {
  distribution: 1,
  body: 1,
  title: 0.9,
  authors: 0.9,
  author: 0.9,
  rating: 0.9,
  warnings: 0.8,
  part: 0.8,
  email: 0.5,
  fandoms: 0.4,
  fandom: 0.4,
  pairing: 0.4,
  relationships: 0.4,
  summary: 0.4,
  language: 0.3,
};
const COST_OF_OTHERS = 0.2;

/** Facts of a reading and the keys of fields that they were read from are one thing to a person. */
const SAME: Readonly<Record<string, string>> = { author: 'authors', fandom: 'fandoms', pairing: 'relationships' };

/** A part of a work with what was read of it. */
export interface DoubtedPart {
  readonly position: number;
  readonly reading: Pick<ComposedReading, 'doubts' | 'fields'>;
}

/** All doubts of a work's parts, the weightiest first; what is said of many parts stands once, at the first of them. */
export function doubtsOf(parts: readonly DoubtedPart[]): readonly WorkDoubt[] {
  const found = new Map<string, WorkDoubt>();
  for (const { position, reading } of parts) {
    for (const doubt of doubtsOfReading(reading)) {
      const key = `${doubt.field} ${doubt.why}`;
      const known = found.get(key);
      if (known === undefined) found.set(key, { ...doubt, position, parts: 1 });
      else found.set(key, { ...known, weight: Math.max(known.weight, doubt.weight), parts: known.parts + 1 });
    }
  }
  return [...found.values()].sort((a, b) => b.weight - a.weight);
}

/**
 * One number for all doubts of a work, 0 (none) to 1000: how likely it is that something is wrong, each doubt weighed by what its mistake would
 * cost, as if they were independent.
 */
export function doubtWeight(doubts: readonly Pick<WorkDoubt, 'weight'>[]): number {
  const right = doubts.reduce((product, { weight }) => product * (1 - weight), 1);
  return Math.round(WHOLE * (1 - right));
}

type Weighed = Omit<WorkDoubt, 'position' | 'parts'>;

function doubtsOfReading({ doubts, fields }: DoubtedPart['reading']): readonly Weighed[] {
  const spoken = doubts.map(({ field, why }) => ({ field: factOf(field), why, weight: SPOKEN * costOf(field) }));
  const named = new Set(spoken.map(({ field }) => field));
  const unsure = new Map<string, Weighed>();
  for (const { key, confidence, label } of fields) {
    const field = factOf(key);
    if (confidence >= SURE_FROM || named.has(field) || unsure.has(field)) continue;
    const why = label === null ? 'read without a label, and not surely' : `“${label}” is not surely a label of it`;
    unsure.set(field, { field, why, weight: (1 - confidence) * costOf(field) });
  }
  return [...spoken, ...unsure.values()];
}

function factOf(field: string): string {
  return SAME[field] ?? field;
}

function costOf(field: string): number {
  return COST[factOf(field)] ?? COST_OF_OTHERS;
}
