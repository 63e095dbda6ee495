/**
 * The decoded post and its lines: what every step of the reading after decoding works on.
 *
 * bytes ─decode→ Decoded ─layout→ Line[] ─header/→ fields, regions, body lines ─body/→ tree ─serialize→ html, text
 */
import type { CharsetOrigin, PostDate, Range, Repair } from '../words/index.ts';

/** One field of the envelope: a mail header, or `From:` / `Date:` / `Subject:` lines pasted above a text. */
export interface EnvelopeField {
  /** Lower-case name, without the colon. */
  readonly name: string;
  /** Unfolded, encoded words decoded. */
  readonly value: string;
  /** Where the value stands in the decoded post. */
  readonly at: Range;
}

/** A post after transfer and charset decoding. */
export interface Decoded {
  /**
   * The decoded post: every `at` of a reading is a range of it. A mail is its header lines (unfolded, decoded), an empty line and
   * the chosen part; of HTML only the text nodes stand here, in source order, mark-up aside.
   */
  readonly text: string;
  /** Where the message itself starts: 0 where there is no envelope. */
  readonly contentStart: number;
  readonly charset: string;
  readonly charsetFrom: CharsetOrigin;
  readonly repairs: readonly Repair[];
  readonly envelope: readonly EnvelopeField[];
  readonly id: string | null;
  readonly date: PostDate | null;
  readonly from: string | null;
  readonly subject: string | null;
  readonly content: DecodedContent;
}

/** What the message is written in. Plain text is `text.slice(contentStart)`; HTML keeps its tree beside it. */
export type DecodedContent =
  | { readonly kind: 'text' /** format=flowed: soft breaks are already joined in `text`. */; readonly flowed: boolean }
  | { readonly kind: 'html'; readonly tree: import('./tree/nodes.ts').Tree; readonly url: string | null };

/** A stretch of a line with a mark-up meaning. */
export interface Run {
  readonly kind: 'bold' | 'italic' | 'link' | 'struck';
  readonly at: Range;
  /** Of a link. */
  readonly href: string | null;
}

export type LineKind =
  | 'text' // plain text, or a line of a paragraph or of bare mark-up
  | 'heading' // h1 … h6
  | 'row' // a table row: `cells` says where its cells are
  | 'pair' // dt with its dd: two cells
  | 'item' // li
  | 'rule'; // hr: an empty range

/** One line of the post as a reader would see it: between line breaks in text, between breaks and block borders in HTML. */
export interface Line {
  /** Without its line break. `text` is exactly `decoded.text.slice(...at)`; in HTML it may hold source newlines, which mean a blank. */
  readonly at: Range;
  readonly text: string;
  readonly kind: LineKind;
  /** Empty lines, or the paragraph border, before this one: 0 = follows at once. */
  readonly gap: number;
  /** `> ` prefixes or blockquotes around it; their characters still stand in `text` for plain text. */
  readonly quoted: number;
  readonly centred: boolean;
  readonly runs: readonly Run[];
  /** Of `row` and `pair`: the ranges of the cells; else empty. */
  readonly cells: readonly Range[];
  /** Site furniture by its mark-up (the page's own `<title>`, navigation, comments of a journal page, adverts); null elsewhere and in plain text. */
  readonly furniture: import('./tree/nodes.ts').FurnitureKind | null;
  /** Of a heading: 1 to 6. */
  readonly level?: number;
  /** The first line behind a journal's cut: the words of its link, which are no text of the post; '' where it gives none; null where an archive's page
   * marks that the story begins. */
  readonly cut?: string | null;
}
