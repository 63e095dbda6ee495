/** The value of a title field, or a line that is the title. */
import type { Part, SeriesPlace, Status } from '../../words/index.ts';
import { oneLine } from './folding.ts';

export interface TitleReading {
  /** Without surrounding quotes, decoration, part notation, "(revised)", "(drabble)", "- Epilogue" or an aside. */
  readonly title: string | null;
  readonly part: Part | null;
  readonly series: SeriesPlace | null;
  readonly revised: boolean;
  readonly status: Status | null;
  /** "(drabble)", "(ficlet)": a form that stands in brackets after the title. */
  readonly genres: readonly string[];
  /** What stood in brackets after it and is no part of it: "(if you think of one, tell me)". */
  readonly aside: string | null;
}

export function readTitle(raw: string): TitleReading {
  return { title: oneLine(raw) || null, part: null, series: null, revised: false, status: null, genres: [], aside: null };
}
