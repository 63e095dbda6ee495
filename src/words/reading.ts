/**
 * What one reading of one post says: the shape that `masterlist read` prints and an import stores.
 * Its meaning is fixed by the contract of a reading (docs/reading.md).
 */

/** UTF-16 units of the decoded post, end exclusive. */
export type Range = readonly [start: number, end: number];

export type CharsetOrigin = 'declared' | 'bom' | 'utf-8' | 'detected' | 'repaired';

/** A run of mojibake that was mended; `at` lies in the decoded (mended) post, so that it can be undone. */
export interface Repair {
  readonly at: Range;
  readonly was: string;
  readonly now: string;
}

export type DatePrecision = 'second' | 'day' | 'month' | 'year';

export interface PostDate {
  readonly raw: string;
  /** ISO 8601, cut to the precision; null where the raw text cannot be read as a date. */
  readonly iso: string | null;
  readonly precision: DatePrecision | null;
}

export interface ReadingSource {
  readonly path: string;
  /** Which post in the file, from 0. */
  readonly index: number;
  /** Which story in the post, from 0. */
  readonly story: number;
  readonly format: SourceFormat;
  readonly sha256: string;
  readonly bytes: number;
  readonly charset: string;
  readonly charsetFrom: CharsetOrigin;
  readonly repairs: readonly Repair[];
  readonly id: string | null;
  readonly url: string | null;
  readonly date: PostDate | null;
  readonly from: string | null;
  readonly subject: string | null;
  readonly venue: string | null;
}

export type SourceFormat = 'text' | 'html' | 'mail';

export type Kind = 'story' | 'feedback' | 'announcement' | 'unknown';

export type RatingLevel = 'general' | 'teen' | 'mature' | 'explicit' | 'unrated';

export type Permission = 'anyone' | 'notify' | 'listed' | 'ask' | 'none' | 'unknown';

export type Status = 'complete' | 'in-progress' | 'unknown';

export interface Author {
  readonly name: string;
  readonly alias: string | null;
}

export interface Rating {
  readonly raw: string | null;
  readonly level: RatingLevel;
}

export interface Distribution {
  readonly raw: string | null;
  readonly permission: Permission;
  readonly places: readonly string[];
  readonly refused: readonly string[];
  readonly conditions: readonly string[];
}

export interface Qualified {
  readonly relationship: string;
  readonly qualifier: string;
}

export interface SeriesPlace {
  readonly name: string;
  readonly position: number | null;
}

export interface Part {
  readonly number: number | null;
  readonly total: number | null;
  readonly label: string;
}

export interface Body {
  /** Clean semantic HTML, made by the serializer of the reading and by nothing else. */
  readonly html: string;
  /** The story with the post's own marks, paragraphs parted by a blank line. */
  readonly text: string;
  readonly words: number;
}

export interface Comment {
  readonly from: string | null;
  readonly date: string | null;
  readonly text: string;
  readonly replyTo: number | null;
  readonly state: 'shown' | 'screened' | 'deleted';
}

export type FieldOrigin = 'header' | 'subject' | 'envelope' | 'markup' | 'body';

/** One field with its evidence: where it was read, as it was written. */
export interface Field {
  readonly key: string;
  readonly label: string | null;
  readonly value: string;
  readonly at: Range;
  readonly from: FieldOrigin;
  /** 0 to 1. */
  readonly confidence: number;
}

export type RegionKind = 'envelope' | 'furniture' | 'lead-in' | 'header' | 'body' | 'end-marker' | 'trailer' | 'comments';

export interface Region {
  readonly kind: RegionKind;
  readonly at: Range;
}

export interface Doubt {
  readonly field: string;
  readonly why: string;
}

export interface WorkPlace {
  readonly id: string;
  readonly position: number;
}

export interface Reading {
  readonly source: ReadingSource;
  readonly kind: Kind;
  readonly private: boolean;
  readonly title: string | null;
  readonly authors: readonly Author[];
  readonly email: string | null;
  readonly rating: Rating;
  readonly fandoms: readonly string[];
  readonly characters: readonly string[];
  readonly genres: readonly string[];
  readonly relationships: readonly string[];
  readonly qualified: readonly Qualified[];
  readonly summary: string | null;
  readonly disclaimer: string | null;
  readonly feedback: string | null;
  readonly warnings: string | null;
  readonly spoilers: string | null;
  readonly distribution: Distribution;
  readonly betas: readonly string[];
  readonly translators: readonly string[];
  readonly notes: readonly string[];
  readonly series: SeriesPlace | null;
  readonly part: Part | null;
  readonly status: Status;
  readonly previousLink: string | null;
  readonly language: string;
  readonly body: Body;
  readonly leadIn: string | null;
  readonly endMarker: string | null;
  readonly comments: readonly Comment[];
  readonly fields: readonly Field[];
  readonly regions: readonly Region[];
  readonly doubts: readonly Doubt[];
  /** Null until the posts of one call have been joined. */
  readonly work: WorkPlace | null;
  readonly repostOf: string | null;
}
