/** What a label of a header says that its value is: the closed set of keys, and the shape of the tables that name them. */

export type FieldKey =
  | 'title'
  | 'originalTitle'
  | 'chapterTitle'
  | 'author'
  | 'email'
  | 'website'
  | 'contact' // an address or a page
  | 'rating'
  | 'warningsUnlessRating' // French "Avertissement": the rating where the value is one (`isBareRating`), else warnings
  | 'pairing'
  | 'characters'
  | 'fandom'
  | 'seriesOrFandom' // German "Serie": the show on most lists
  | 'summary'
  | 'disclaimer'
  | 'distribution'
  | 'consent' // Polish "Zgoda": leave to translate in a translation, leave to archive elsewhere
  | 'translationLeave' // leave to translate; never an archiving line
  | 'feedback'
  | 'spoilers'
  | 'warnings'
  | 'genre'
  | 'classification'
  | 'keywords'
  | 'categories' // eFiction, Nyah: the show; elsewhere genres (`readCategories`)
  | 'series'
  | 'part'
  | 'previous'
  | 'sequel'
  | 'status'
  | 'setting'
  | 'beta'
  | 'thanks'
  | 'translator'
  | 'dedication'
  | 'artist'
  | 'length'
  | 'date'
  | 'note'
  | 'comments' // author's notes, mostly
  | 'challenge'
  | 'language'
  | 'link' // where the story itself stands
  | 'original' // address of the original of a translation
  | 'story' // "Story:" with nothing behind it starts the body; with a value, it is the title
  | 'other' // a key of headers that no field of a reading keeps (soundtrack, awards, mood …)
  // two keys in one label
  | 'charactersOrPairings'
  | 'warningsOrSpoilers'
  | 'ratingOrWarnings'
  | 'fandomOrSpoilers'
  | 'combined'; // any other pair ("Pairing/Rating"): `all` names them, `readCombined` parts the value

/** Labels that mean one key in one language. */
export interface KeyRow {
  readonly key: FieldKey;
  /** How sure a line that opens with such a label is a field: 1 for a label that means nothing else. */
  readonly sure: number;
  /** As people write them, parted by " | "; case, accents, blanks, hyphens, full stops and apostrophes do not matter. */
  readonly labels: string;
}

export interface KeyTable {
  /** BCP 47. */
  readonly language: string;
  readonly rows: readonly KeyRow[];
}
