/** A field as it was found, before it is known which one of several counts. */
import type { FieldOrigin, Range } from '../../words/index.ts';
import type { FieldKey } from './keys.ts';

/** Where in a post a field stood: what stands before the story beats what stands after it. */
export type FieldPlace = 'header' | 'byline' | 'heading' | 'unkeyed' | 'lead-in' | 'trailer' | 'subject' | 'envelope' | 'markup';

export interface FoundField {
  readonly key: FieldKey;
  /** The keys of a label that joins several. */
  readonly all: readonly FieldKey[];
  /** As written; null where the value had no label. */
  readonly label: string | null;
  /** Wraps joined, white space folded. */
  readonly value: string;
  readonly at: Range;
  readonly from: FieldOrigin;
  readonly place: FieldPlace;
  /** 0 to 1. */
  readonly confidence: number;
}

/** A field that was read without a label. */
export function unlabelled(
  key: FieldKey,
  value: string,
  at: Range,
  place: FieldPlace,
  confidence: number,
  from: FieldOrigin = 'header',
): FoundField {
  return { key, all: [key], label: null, value, at, from, place, confidence };
}
