/** Keys of a header: what a label means, in every language at once (half-English headers are usual in all of them). */

/** What a label says that its value is. */
export type FieldKey =
  | 'title' | 'originalTitle' | 'chapterTitle'
  | 'author' | 'email' | 'website'
  | 'contact'                 // an address or a page
  | 'rating' | 'ratingOrWarnings'
  | 'warningsUnlessRating'    // French "Avertissement": the rating where the value is one (`isBareRating`), else warnings
  | 'pairing' | 'characters' | 'charactersOrPairings'
  | 'fandom' | 'fandomOrSpoilers'
  | 'seriesOrFandom'          // German "Serie": the show on most lists
  | 'summary' | 'disclaimer'
  | 'distribution'
  | 'consent'                 // Polish "Zgoda": leave to translate in a translation, leave to archive elsewhere
  | 'translationLeave'        // leave to translate; never an archiving line
  | 'feedback' | 'spoilers' | 'warnings' | 'warningsOrSpoilers'
  | 'genre' | 'classification' | 'keywords'
  | 'categories'              // eFiction, Nyah: the show; elsewhere genres (`readCategories`)
  | 'series' | 'part' | 'previous' | 'sequel' | 'status' | 'setting'
  | 'beta' | 'thanks' | 'translator' | 'dedication' | 'artist'
  | 'length' | 'date' | 'note'
  | 'comments'                // author's notes, mostly
  | 'challenge' | 'language'
  | 'link'                    // where the story itself stands
  | 'original'                // address of the original of a translation
  | 'story'                   // "Story:" with nothing behind it starts the body; with a value, it is the title
  | 'other';                  // a key of headers that no field of a reading keeps (soundtrack, awards, mood …)

export interface KeyMatch {
  readonly key: FieldKey;
  /** 0 to 1: 1 for a key that means nothing else, less for common words, misspellings and rare keys. */
  readonly confidence: number;
  /** BCP 47 of the table it was found in; "en" for keys that many languages use unchanged. */
  readonly language: string;
}

export interface KeyAtStart {
  readonly label: string;
  /** Where the value starts. */
  readonly end: number;
  readonly key: FieldKey;
}

/** What a label (the text before a colon, without it) means; null where it is no known key. */
export function fieldKey(label: string): KeyMatch | null {
  const key = label.trim().toLowerCase();
  if (key === 'title' || key === 'author' || key === 'rating' || key === 'summary') return { key, confidence: 1, language: 'en' };
  return null;
}

/** A key without a colon at the start of a line ("Rated PG", "ARCHIVE yes"): only where capitals or the value make it sure. */
export function longestKeyAtStart(_line: string): KeyAtStart | null {
  return null;
}
