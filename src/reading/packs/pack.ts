/** What the reading knows of one language, as rows: each table of the reading is made of the rows of the packs at hand. */
import type { Status } from '../../words/index.ts';
import type { FieldKey, KeyRow } from '../header/field-key.ts';
import type { Phrase } from '../values/permission-phrases.ts';
import type { RatingRow } from '../values/ratings-table.ts';
import type { Signal } from '../values/signals.ts';

/** What a language is written in: languages of the same letters are loaded together, since a label or a name of one stands in posts of another. */
export type Letters = 'latin' | 'cyrillic' | 'east-asian';

/** A way of saying something: a regular expression over folded text, between word borders where the language has any. */
export interface Wording {
  readonly say: string;
  readonly example: string;
}

/** Lines that are an ending and nothing else. */
export interface EndWords {
  readonly status: Status | null;
  /** Folded, without decoration, parted by " | ". */
  readonly words: string;
}

/** Endings that name what ends or goes on; over folded text without decoration. */
export interface EndShape {
  readonly status: Status | null;
  readonly pattern: RegExp;
  readonly example: string;
}

/** What a status field says. */
export interface StatusWording extends Wording {
  readonly status: Status;
}

/** Words that say whose a key is, or how long it is, and change nothing of what it means: "Rating der Geschichte", "Petit résumé". */
export interface KeyOwner {
  /** Before the key; regular expression over the folded label. */
  readonly before?: string;
  /** Behind it. */
  readonly after?: string;
  readonly example: readonly [label: string, key: FieldKey];
}

/** A stem that tells what a label is about where no table lists it. */
export interface KeyStem {
  readonly key: FieldKey;
  /** Regular expression over the folded label; a word of it begins so, in Chinese, Japanese and Korean it stands anywhere. */
  readonly stem: string;
  readonly example: string;
}

/** What readers write in answer to a story; over folded text. */
export interface Answering {
  readonly pattern: RegExp;
  readonly example: string;
}

/** "Alles andere siehe Teil 1": that what is asked for stands with another part; over folded text. */
export interface Pointer {
  readonly pattern: RegExp;
  readonly example: string;
}

/** What a part is called. Written folded (no accents): "czesc" is część. */
export interface PartNouns {
  readonly words: readonly string[];
  readonly example: string;
}

/** Numbers from 1, forms of one number parted by "/"; written with or without accents. */
export interface NumberWords {
  readonly cardinals: string;
  readonly ordinals: string;
}

export interface LanguagePack {
  /** BCP 47. */
  readonly language: string;
  readonly letters: Letters;
  readonly labels: readonly KeyRow[];
  /** What archiving statements are made of; the phrases of English, which all statements are tried by, stand in values/permission-phrases.ts. */
  readonly archiving: readonly Phrase[];
  /** Words that tell a statement on archiving from other talk of leave: one of them stands in every such statement that has no key. */
  readonly archivingWords: readonly Wording[];
  readonly endings: readonly EndWords[];
  /** Those of English stand in values/endings.ts. */
  readonly endShapes: readonly EndShape[];
  readonly statuses: readonly StatusWording[];
  /** Words for ratings, where no other language has them; the systems and English stand in values/ratings-table.ts. */
  readonly ratings: readonly RatingRow[];
  readonly owners: readonly KeyOwner[];
  /** Of languages in Latin letters in header/key-stems.ts. */
  readonly stems: readonly KeyStem[];
  /** Of English in regions/answering.ts. */
  readonly answers: readonly Answering[];
  /** What stands before the title of a post that is a story, in a subject or in brackets; in Latin letters in values/states.ts. */
  readonly states: readonly string[];
  /** What values say where there is nothing to say; in Latin letters in values/emptiness.ts. */
  readonly nones: readonly string[];
  /** That earlier parts are near: "Teil 1 gibt es hier". */
  readonly earlierParts: readonly Wording[];
  /** That the header stands elsewhere; of English in header/unkeyed.ts. */
  readonly pointers: readonly Pointer[];
  /** What stands before the author's name on a line of its own. */
  readonly bylines: readonly Wording[];
  /** What people answer to a "Comments:" of their own: that they would like some. */
  readonly welcomes: readonly Wording[];
  /** Words of genres, folded, parted by " | "; of English in values/genres.ts. */
  readonly genres: string;
  readonly partNouns: readonly PartNouns[];
  readonly numbers: readonly NumberWords[];
  /** What disclaimers say; of English in values/disclaimers.ts. */
  readonly disclaimers: readonly Signal[];
  /** What pleas for feedback say; of English in values/feedback.ts. */
  readonly pleas: readonly Signal[];
  /** What only stories tell: speech with its verb, what a third person did; of English, and for all, in values/signals.ts. */
  readonly told: readonly Signal[];
}

/** One pattern of several; one that matches nothing where there are none. */
export function anyOf(patterns: readonly string[]): string {
  return patterns.length === 0 ? '(?!)' : patterns.join('|');
}
