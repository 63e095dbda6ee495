/** What a community of one language wrote into its posts: the rows that posts of that language are composed from. */

/** `says` may hold `{A}` and `{B}`, names of archives. */
export interface PermissionRow {
  readonly says: string;
  readonly is: 'anyone' | 'notify' | 'listed' | 'ask' | 'none' | 'unknown';
  /** The places of `says` that are granted in advance; `'?'` where their borders are a matter of taste. */
  readonly places?: readonly string[] | '?';
  /** Nobody could take it for anything else: it is understood without a key. */
  readonly alone?: true;
}

export interface Said<T> {
  readonly says: string;
  readonly is: T;
}

/** What a part is called; `{n}`, `{N}` (Roman), `{w}` (the ordinal in words, small), `{W}` (with a capital), `{t}` the total. */
export interface PartRow {
  readonly says: string;
  /** Also fits as a heading of its own between header and story. */
  readonly heading?: true;
}

export type KeyName =
  | 'title'
  | 'author'
  | 'email'
  | 'rating'
  | 'fandom'
  | 'pairing'
  | 'characters'
  | 'both'
  | 'genre'
  | 'size'
  | 'status'
  | 'summary'
  | 'disclaimer'
  | 'distribution'
  | 'feedback'
  | 'warnings'
  | 'spoilers'
  | 'beta'
  | 'note'
  | 'part'
  | 'translator'
  | 'leave'
  | 'other'
  | 'series';

export interface Pack {
  /** BCP 47, as the truth says it. */
  readonly language: string;
  /** Edges of the body are counted in characters, and lines are broken anywhere. */
  readonly unit?: 'characters';
  /** Charsets of the time, as iconv-lite names them. */
  readonly charsets: readonly string[];
  /** What stands between a key and its value; `】` for keys in brackets. */
  readonly colons: readonly string[];
  readonly keys: Readonly<Record<KeyName, readonly string[]>>;
  /** What the other keys of this community hold: the value of each row of `keys.other`, which no fact of the truth keeps. */
  readonly otherValues: readonly string[];

  readonly titles: readonly string[];
  readonly titleQuotes: readonly (readonly [string, string])[];
  readonly names: readonly string[];
  /** How an @ is written out. */
  readonly ats: readonly string[];
  readonly fandoms: readonly string[];
  readonly casts: readonly (readonly string[])[];
  /** What joins two people to a pair, and two values of a list. */
  readonly pairJoints: readonly string[];
  readonly listJoints: readonly string[];
  readonly noPairing: readonly string[];
  /** `{P}` is the pair: what is said of it beside it. */
  readonly qualified: readonly string[];
  readonly genres: readonly string[];
  readonly sizes: readonly string[];
  readonly ratings: readonly Said<'general' | 'teen' | 'mature' | 'explicit'>[];
  readonly statuses: readonly Said<'complete' | 'in-progress'>[];
  readonly archives: readonly string[];
  readonly permissions: readonly PermissionRow[];
  readonly disclaimers: readonly string[];
  readonly feedbacks: readonly string[];
  readonly warnings: readonly string[];
  readonly spoilers: readonly string[];
  readonly summaries: readonly string[];
  readonly notes: readonly string[];
  readonly leadIns: readonly string[];
  /** `{N}` and `{M}` are names; the names that a reader finds are those that stand in it. */
  readonly betas: readonly string[];
  readonly noBeta: readonly string[];
  readonly translated: { readonly leave: readonly string[] };
  readonly parts: readonly PartRow[];
  /** "2/3", "Teil 2 von 3": as it stands behind a title or in a subject. */
  readonly places: readonly string[];
  readonly ordinals: readonly string[];
  readonly chapterNames: readonly string[];
  readonly ends: readonly Said<'complete' | 'in-progress'>[];
  /** `{A}` is the author. */
  readonly bylines: readonly string[];
  readonly subjects: readonly string[];
  /** Tags before a title that tell the status: `[Z] `. */
  readonly tags?: readonly Said<'complete' | 'in-progress'>[];
  /** Words that follow a link to the earlier parts, as the text of the link or before it. */
  readonly previous: readonly string[];
  readonly closings: readonly string[];
  readonly chrome: readonly string[];
  readonly answers: readonly string[];
  readonly notices: readonly string[];

  /** Sentences: one of each, joined. Empty strings where a language needs no blank. */
  readonly who: readonly string[];
  readonly did: readonly string[];
  readonly what: readonly string[];
  readonly how: readonly string[];
  readonly joinSentence: (who: string, did: string, what: string, how: string) => string;
  /** Whole lines: speech, odd sentences. */
  readonly lines: readonly string[];
  /** Speech that looks like a field. */
  readonly traps: readonly string[];
}
