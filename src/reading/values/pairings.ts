/** Pairings, characters, and the key that holds both. */
import type { Qualified } from '../../words/index.ts';

export interface PairingsReading {
  readonly relationships: readonly string[];
  readonly characters: readonly string[];
  readonly qualified: readonly Qualified[];
  readonly genres: readonly string[];
}

const NOTHING: PairingsReading = { relationships: [], characters: [], qualified: [], genres: [] };

export function readPairings(_raw: string): PairingsReading {
  return NOTHING;
}

export function readCharacters(_raw: string): readonly string[] {
  return [];
}

export function readCharactersOrPairings(_raw: string): PairingsReading {
  return NOTHING;
}
