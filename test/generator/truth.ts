/** The truth of one generated post, in the form of `test/cases` (README.md there says what the keys mean). */
export interface Truth {
  id: string;
  file: string;
  title: string | null;
  authors: string[];
  email: string | null;
  rating_raw: string | null;
  rating: string;
  fandoms: string[];
  relationships: string[];
  characters: string[];
  summary: string | null;
  disclaimer: string | null;
  distribution_raw: string | null;
  permission: string;
  permitted_places: string[];
  feedback_raw: string | null;
  betas: string[];
  warnings_raw: string | null;
  spoilers_raw: string | null;
  genres: string[];
  series: { name: string; position: number | null } | null;
  part: { number: number | null; total: number | null; label: string } | null;
  status: string;
  notes: string[];
  previous_link: string | null;
  first_body_words: string | null;
  last_body_words: string | null;
  end_marker: string | null;
  language?: string;
  unit?: string;
  work: string | null;
  part_order: number | null;
  repost_of: string | null;
  not_story?: boolean;
  unscored?: string[];
  shape: string;
  also?: Truth[];
}

export interface GeneratedCase {
  readonly truth: Truth;
  readonly bytes: Uint8Array;
}

export function emptyTruth(shape: string): Truth {
  return {
    id: '',
    file: '',
    title: null,
    authors: [],
    email: null,
    rating_raw: null,
    rating: 'unrated',
    fandoms: [],
    relationships: [],
    characters: [],
    summary: null,
    disclaimer: null,
    distribution_raw: null,
    permission: 'unknown',
    permitted_places: [],
    feedback_raw: null,
    betas: [],
    warnings_raw: null,
    spoilers_raw: null,
    genres: [],
    series: null,
    part: null,
    status: 'unknown',
    notes: [],
    previous_link: null,
    first_body_words: null,
    last_body_words: null,
    end_marker: null,
    work: null,
    part_order: null,
    repost_of: null,
    shape,
  };
}
