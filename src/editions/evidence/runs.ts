/** A stretch of a post cut at the edges of the fields that were read in it. */
import type { Field, Range } from '../../words/index.ts';

/** Plain text, or the evidence of one or more fields. */
export interface Run {
  readonly text: string;
  /** Keys of the fields read here; empty for plain text. */
  readonly keys: readonly string[];
}

/** Cuts a stretch of the post at the edges of the fields that lie in it. Fields that overlap are told together. Loses and doubles no character. */
export function runs(text: string, [start, end]: Range, fields: readonly Field[]): readonly Run[] {
  const here = fields
    .filter((field) => field.at[0] < end && field.at[1] > start && field.at[0] < field.at[1])
    .sort((a, b) => a.at[0] - b.at[0]);
  const found: Run[] = [];
  let at = start;
  for (const { from, to, keys } of joinOverlaps(here)) {
    const first = Math.max(from, start);
    const last = Math.min(to, end);
    if (first > at) found.push({ text: text.slice(at, first), keys: [] });
    found.push({ text: text.slice(first, last), keys });
    at = last;
  }
  if (at < end) found.push({ text: text.slice(at, end), keys: [] });
  return found;
}

interface Stretch {
  from: number;
  to: number;
  readonly keys: string[];
}

function joinOverlaps(sorted: readonly Field[]): readonly Stretch[] {
  const joined: Stretch[] = [];
  for (const { at, key } of sorted) {
    const last = joined.at(-1);
    if (last === undefined || at[0] >= last.to) joined.push({ from: at[0], to: at[1], keys: [key] });
    else {
      last.to = Math.max(last.to, at[1]);
      if (!last.keys.includes(key)) last.keys.push(key);
    }
  }
  return joined;
}
