/** Fandoms, genres and classifications: lists of tags. */

export interface ClassificationReading {
  readonly genres: readonly string[];
  readonly fandoms: readonly string[];
  readonly relationships: readonly string[];
}

export interface CategoriesReading {
  readonly genres: readonly string[];
  readonly fandoms: readonly string[];
}

export function readFandoms(_raw: string): readonly string[] {
  return [];
}

export function readGenres(_raw: string): readonly string[] {
  return [];
}

/** Category, Classification, Keywords: words, letter clusters, crossover statements and pairings mixed. */
export function readClassification(_raw: string): ClassificationReading {
  return { genres: [], fandoms: [], relationships: [] };
}

/** "Categories" (eFiction, Nyah): the show; elsewhere genres: decided by whether the items are known genres. */
export function readCategories(_raw: string): CategoriesReading {
  return { genres: [], fandoms: [] };
}
