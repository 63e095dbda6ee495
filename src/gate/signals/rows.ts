/**
 * What the rule of withholding looks for, as data. A table a language; a row a sign, with a clean example that is its test.
 *
 * The signs are cautious on purpose. They decide nothing alone: a sign of age counts only beside an adult rating or a sexual label, and
 * what is withheld waits for a person. Exceptions stand in the rows where a phrase is common and clear (a law school, a whisky).
 */

/** `label`: only in labels (warnings, genres, pairings, subject …). `header`: in labels, summary and notes. `anywhere`: in the story too. */
export type SignalScope = 'label' | 'header' | 'anywhere';

export type SignalKind = 'minor' | 'sexual';

export interface SignalRow {
  /** Unique in its table. */
  readonly id: string;
  readonly kind: SignalKind;
  readonly scope: SignalScope;
  /**
   * Words as they stand in a row, without capitals and accents. `a|b` one of them; `stem*` any word that begins so; `~` up to two small
   * words of the table; `{n}` a number from 1 to 17, in digits or words; `{y}` from 8, `{t}` from 13; `{o}` an ordinal from first to
   * seventeenth. A number word may stand inside a word: `{n}jahrig*`.
   */
  readonly pattern: string;
  /** Not where one of these words stands just before. */
  readonly notAfter?: string;
  /** Not where one of these words stands just after. */
  readonly notBefore?: string;
  /** Only where one of these words, or the end of a sentence or label, stands just after. */
  readonly onlyBefore?: string;
  /** Not where one of these words stands within four words on either side. */
  readonly notNear?: string;
  /** Not where it is said to the reader ("if you are under 18"). */
  readonly notToReaders?: true;
  /** Not where a negation stands just before (`no underage`); signs of the kind `sexual` always give way to one. */
  readonly notNegated?: true;
  /** Not in names of characters, pairings and fandoms; signs of the kind `sexual` never count there. */
  readonly notInNames?: true;
  /** Means something else in other languages: only in a text of this language, or of an unknown one. */
  readonly homograph?: true;
  /** Clean; must be found. */
  readonly example: string;
  /** Clean; must not be found by any row. */
  readonly butNot?: string;
}

export interface SignalTable {
  /** BCP 47 primary subtag. */
  readonly language: string;
  /** Number words from one to seventeen, as `value:word word`; with all their forms. */
  readonly numbers: string;
  /** Ordinals, in the same way. */
  readonly ordinals: string;
  /** Words that make the number behind them larger: twenty, hundred. */
  readonly tens: string;
  /** Small words that may stand between verb and number: only, just, still. */
  readonly fillers: string;
  readonly negations: string;
  /** Words of notices to readers ("if you are under 18"): looked for before a sign, in its clause. */
  readonly readers: string;
  /** And behind it: "12 and up". */
  readonly readersAfter?: string;
  readonly rows: readonly SignalRow[];
}

/** A row for scripts without blanks between words: the marks are found wherever they stand. */
export interface MarkRow {
  readonly id: string;
  readonly kind: SignalKind;
  readonly scope: SignalScope;
  /** Separated by blanks. */
  readonly marks: string;
  /** Not behind one of these characters. */
  readonly notAfter?: string;
  readonly example: string;
  readonly butNot?: string;
}

export interface MarkTable {
  readonly language: string;
  readonly rows: readonly MarkRow[];
}
