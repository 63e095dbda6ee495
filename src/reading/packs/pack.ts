/** What the reading knows of one language, as rows: each table of the reading is made of the rows of the packs at hand. */
import type { KeyRow } from '../header/field-key.ts';
import type { Phrase } from '../values/permission-phrases.ts';

/** What a language is written in: languages of the same letters are loaded together, since a label or a name of one stands in posts of another. */
export type Letters = 'latin' | 'cyrillic' | 'east-asian';

export interface LanguagePack {
  /** BCP 47. */
  readonly language: string;
  readonly letters: Letters;
  readonly labels: readonly KeyRow[];
  /** What archiving statements are made of. */
  readonly archiving: readonly Phrase[];
}
