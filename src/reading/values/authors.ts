/** Names and addresses of authors and senders. */
import type { Author } from '../../words/index.ts';
import { oneLine } from './folding.ts';

export interface AuthorsReading {
  readonly authors: readonly Author[];
  readonly email: string | null;
}

export interface Sender {
  readonly name: string | null;
  readonly email: string | null;
}

/** The value of an author field or the text after "by". */
export function readAuthors(raw: string): AuthorsReading {
  return { authors: [{ name: oneLine(raw), alias: null }], email: null };
}

/** A From line: `addr (Name)`, `"Name" <addr>`, `addr`, `Name`. */
export function readFrom(_raw: string): Sender {
  return { name: null, email: null };
}

/** The first address that a text gives, obfuscated ones made plain; null where there is none or it was cut ("name@..."). */
export function readEmail(_raw: string): string | null {
  return null;
}
