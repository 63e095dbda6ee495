/** What the reading knows of one language, as rows: each table of the reading is made of the rows of the packs at hand. */
import type { Status } from '../../words/index.ts';
import type { FieldKey, KeyRow } from '../header/field-key.ts';
import type { Phrase } from '../values/permission-phrases.ts';

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
  readonly statuses: readonly StatusWording[];
  readonly owners: readonly KeyOwner[];
  /** That earlier parts are near: "Teil 1 gibt es hier". */
  readonly earlierParts: readonly Wording[];
  /** What stands before the author's name on a line of its own. */
  readonly bylines: readonly Wording[];
  /** What people answer to a "Comments:" of their own: that they would like some. */
  readonly welcomes: readonly Wording[];
  /** Words of genres, folded, parted by " | ". */
  readonly genres: string;
  readonly partNouns: readonly PartNouns[];
  readonly numbers: readonly NumberWords[];
}

/** One pattern of several; one that matches nothing where there are none. */
export function anyOf(patterns: readonly string[]): string {
  return patterns.length === 0 ? '(?!)' : patterns.join('|');
}
