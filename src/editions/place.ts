/** What an edition says of the archive it came from. */
export interface EditionPlace {
  /** The archive's name, as its readers know it. */
  readonly archive: string;
  /** The library's lasting id: with the work's own it makes the identifier of an e-book. */
  readonly library: string;
  /** Where the work stands, absolute; null where the archive has no public address. */
  readonly address: string | null;
  /** When what the edition holds last changed, ms since 1970; null where only the work's arrival is known. */
  readonly changedAt: number | null;
}
