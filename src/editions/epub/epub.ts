/** A work as an e-book: EPUB 3.3, the same bytes whenever it is made of the same data. */
import { Buffer } from 'node:buffer';
import { ZipFile } from 'yazl';
import type { Shown } from '../../gate/shown.ts';
import type { Chapter, Work } from '../../words/index.ts';
import type { EditionPlace } from '../place.ts';
import { layOut } from './book.ts';
import { navigation, ncx } from './contents.ts';
import { coverImage } from './cover.ts';
import { packageDocument } from './package.ts';
import { closingPage, coverPage, partPage, titlePage } from './pages.ts';
import { BOOK_STYLE } from './style.ts';

const FOLDER = 'EPUB';
const CONTAINER = `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="${FOLDER}/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`;
/** The first moment that a zip can tell, the same in every time zone: yazl writes the local clock's reading. */
const MOMENT = new Date(1980, 0, 1, 0, 0, 0);

/**
 * Writes a work as an e-book.
 * @param work as the gate shows it for this viewer.
 * @param chapters all its chapters in order, shown to the same viewer; others throw, since they are a bug.
 * @returns the whole file; `mimetype` stands first in it, stored.
 */
export async function epub(
  work: Shown<Work>,
  chapters: Iterable<Shown<Chapter>> | AsyncIterable<Shown<Chapter>>,
  place: EditionPlace,
): Promise<Uint8Array> {
  const book = layOut(work, await all(chapters), place);
  const zip = new ZipFile();
  const written = bytesOf(zip);
  add(zip, 'mimetype', 'application/epub+zip', false);
  add(zip, 'META-INF/container.xml', CONTAINER);
  add(zip, `${FOLDER}/package.opf`, packageDocument(book));
  add(zip, `${FOLDER}/nav.xhtml`, navigation(book));
  add(zip, `${FOLDER}/toc.ncx`, ncx(book));
  add(zip, `${FOLDER}/style.css`, BOOK_STYLE);
  add(zip, `${FOLDER}/cover.svg`, coverImage(book));
  add(zip, `${FOLDER}/cover.xhtml`, coverPage(book));
  add(zip, `${FOLDER}/title.xhtml`, titlePage(book));
  for (const part of book.parts) add(zip, `${FOLDER}/${part.file}`, partPage(book, part));
  add(zip, `${FOLDER}/about.xhtml`, closingPage(book));
  zip.end();
  return written;
}

function add(zip: ZipFile, name: string, content: string, compress = true): void {
  // Without the DOS date alone yazl adds a field that readers do not expect on `mimetype`, and UTC times beside local ones.
  zip.addBuffer(Buffer.from(content, 'utf8'), name, { mtime: MOMENT, mode: 0o100644, compress, forceDosTimestamp: true });
}

async function all<T>(items: Iterable<T> | AsyncIterable<T>): Promise<readonly T[]> {
  const found: T[] = [];
  for await (const item of items) found.push(item);
  return found;
}

async function bytesOf(zip: ZipFile): Promise<Uint8Array> {
  const pieces: Buffer[] = [];
  // yazl's output stream gives buffers; its type says strings, too.
  for await (const piece of zip.outputStream) pieces.push(Buffer.from(piece));
  return Buffer.concat(pieces);
}
