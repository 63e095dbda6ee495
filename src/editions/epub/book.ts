/** A book as its files see it: what the package, the contents and the pages are all made from. */
import type { Shown } from '../../gate/shown.ts';
import type { Chapter, Work } from '../../words/index.ts';
import { type Stretch, stretches } from '../chapters.ts';
import { direction, languageTag } from '../front/languages.ts';
import { type FrontMatter, frontMatter } from '../front/matter.ts';
import type { EditionPlace } from '../place.ts';

/** One part of the story with the file it stands in. */
export interface BookPart extends Stretch {
  readonly file: string;
}

export interface Book {
  readonly work: Work;
  readonly matter: FrontMatter;
  readonly place: EditionPlace;
  /** Stable for one work of one library, whatever becomes of its title or address. */
  readonly identifier: string;
  /** A valid tag; `und` where the language is not known. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** When what it holds last changed, to the second, as `dcterms:modified` wants it. */
  readonly modified: string;
  readonly parts: readonly BookPart[];
}

/** Lays the book out. Throws where the chapters are not those of the work. */
export function layOut(work: Shown<Work>, chapters: Iterable<Shown<Chapter>>, place: EditionPlace): Book {
  const { id, language, addedAt } = work.value;
  return {
    work: work.value,
    matter: frontMatter(work),
    place,
    identifier: `urn:masterlist:${place.library}:${id}`,
    language: languageTag(language),
    direction: direction(language),
    modified: `${new Date(place.changedAt ?? addedAt).toISOString().slice(0, 19)}Z`,
    parts: stretches(work, chapters).map((part) => ({
      ...part,
      file: `${part.chapter ? 'part' : 'gap'}-${String(part.position).padStart(4, '0')}.xhtml`,
    })),
  };
}
