/** Subject lines: `[state|list tag|fandom tag]* title [part] [by author] [(pairing)] [rating] [warnings] [was: old]`. */
import type { Author, Part, Rating, SeriesPlace, Status } from '../../words/index.ts';
import { oneLine } from './folding.ts';

export interface SubjectReading {
  readonly reply: boolean;
  readonly forward: boolean;
  /** A posting state: FIC, NEW, REPOST, REV, N2U …, in capitals; null where none stands there. */
  readonly state: string | null;
  /** Tags that name the list rather than the story ("[LISTNAME]", "LISTNAME:"). */
  readonly listTags: readonly string[];
  readonly title: string | null;
  readonly part: Part | null;
  readonly rating: Rating | null;
  readonly authors: readonly Author[];
  readonly relationships: readonly string[];
  readonly fandoms: readonly string[];
  readonly genres: readonly string[];
  readonly status: Status | null;
  readonly series: SeriesPlace | null;
  /** A marker says that this is a story (FIC:, STORY:, NEW:, [fic] …). */
  readonly fic: boolean;
}

export function readSubject(subject: string): SubjectReading {
  return {
    reply: false, forward: false, state: null, listTags: [], title: oneLine(subject) || null, part: null, rating: null, authors: [],
    relationships: [], fandoms: [], genres: [], status: null, series: null, fic: false,
  };
}
