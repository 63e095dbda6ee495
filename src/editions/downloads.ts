/** The downloads of a work: one row a format, for the site and the command alike. */
import { Buffer } from 'node:buffer';
import type { Shown } from '../gate/shown.ts';
import type { Chapter, Edition, Work } from '../words/index.ts';
import { epub } from './epub/epub.ts';
import { htmlDocument } from './html/document.ts';
import type { EditionPlace } from './place.ts';
import { textDocument } from './text/document.ts';

type Make = (work: Shown<Work>, chapters: readonly Shown<Chapter>[], place: EditionPlace) => Promise<Uint8Array>;

export interface Download {
  /** What a person calls it, and the gate. */
  readonly format: Extract<Edition, 'epub' | 'html' | 'text'>;
  /** The end of its name and of its address. */
  readonly ending: string;
  readonly mediaType: string;
  readonly make: Make;
}

export const DOWNLOADS: readonly Download[] = [
  { format: 'epub', ending: 'epub', mediaType: 'application/epub+zip', make: epub },
  {
    format: 'html',
    ending: 'html',
    mediaType: 'text/html; charset=utf-8',
    make: async (...given) => Buffer.from(htmlDocument(...given), 'utf8'),
  },
  {
    format: 'text',
    ending: 'txt',
    mediaType: 'text/plain; charset=utf-8',
    make: async (...given) => Buffer.from(textDocument(...given), 'utf8'),
  },
];
