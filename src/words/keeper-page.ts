/** A page that the keeper of an archive fills in. */
export const KEEPER_PAGES = ['about', 'contact', 'privacy', 'policy'] as const;
export type KeeperPageName = (typeof KEEPER_PAGES)[number];

/** What its text is written in. */
export const PAGE_FORMATS = ['text', 'html'] as const;
export type PageFormat = (typeof PAGE_FORMATS)[number];

export interface KeeperPage {
  readonly name: KeeperPageName;
  readonly format: PageFormat;
  /** As the keeper wrote it. */
  readonly text: string;
  /** Clean semantic HTML, by the serializer that writes stories. */
  readonly html: string;
  /** False where the keeper wrote nothing yet, and the program's own text stands. */
  readonly own: boolean;
}
