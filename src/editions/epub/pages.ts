/** The pages of a book: cover, title page, parts, gaps, and the last page with the author's wishes. */
import { SECTION_NAMES, sayEdition } from '../../messages/editions.ts';
import type { Chapter } from '../../words/index.ts';
import { escaped } from '../escape.ts';
import { direction, languageTag } from '../front/languages.ts';
import { chapterMarkup, closingMarkup, openingMarkup } from '../front/markup.ts';
import type { Book, BookPart } from './book.ts';
import { toXhtml } from './xhtml.ts';

/** The cover in the reading order: the drawn text, with its words for those who hear it. */
export function coverPage(book: Book): string {
  const alt = sayEdition('coverAlt', { title: book.matter.title, byline: book.matter.byline });
  const image = `<img src="cover.svg" alt="${escaped(alt)}"/>`;
  return page(book, SECTION_NAMES.cover, `<section class="cover" epub:type="cover">${image}</section>`);
}

/** What a reader wants to know before the story. */
export function titlePage(book: Book): string {
  return page(
    book,
    book.matter.title,
    `<section class="titlepage" epub:type="titlepage">\n${openingMarkup(book.matter)}\n</section>`,
    'en',
  );
}

/** What the author asks of whoever holds a copy, and where this one came from. */
export function closingPage(book: Book): string {
  const { archive, address } = book.place;
  const from = `<p class="archive">${escaped(sayEdition('fromArchive', { archive }))}${address === null ? '' : ` <a href="${escaped(address)}">${escaped(address)}</a>`}</p>`;
  const heading = `<h1>${SECTION_NAMES.about}</h1>`;
  return page(
    book,
    SECTION_NAMES.about,
    `<section class="about" epub:type="backmatter">\n${heading}\n${closingMarkup(book.matter)}\n${from}\n</section>`,
    'en',
  );
}

/** A part of the story, or the place where one is missing. */
export function partPage(book: Book, part: BookPart): string {
  return part.chapter === null ? gapPage(book, part) : chapterPage(book, part.heading, part.chapter);
}

function chapterPage(book: Book, heading: string, chapter: Chapter): string {
  const language = languageTag(chapter.language);
  const body = `<h1 dir="auto">${escaped(heading)}</h1>\n${chapterMarkup(chapter, toXhtml(chapter.html), 2)}`;
  return page(
    book,
    heading,
    `<section epub:type="chapter" role="doc-chapter">\n${body}\n</section>`,
    language === 'und' ? book.language : language,
  );
}

function gapPage(book: Book, part: BookPart): string {
  const body = `<h1>${escaped(sayEdition('gap', { part: part.heading }))}</h1>\n<p>${sayEdition('gapPage')}</p>`;
  return page(book, part.heading, `<section class="gap" epub:type="chapter">\n${body}\n</section>`, 'en');
}

function page(book: Book, title: string, body: string, language: string = book.language): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${language}" xml:lang="${language}" dir="${direction(language)}">
<head>
<title>${escaped(title)}</title>
<link rel="stylesheet" type="text/css" href="style.css"/>
</head>
<body>
${body}
</body>
</html>
`;
}
