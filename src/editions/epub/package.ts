/** The package document: metadata, the list of files, the reading order. */
import { sayEdition } from '../../messages/editions.ts';
import { TAG_KINDS } from '../../words/index.ts';
import { escaped, isVisible } from '../escape.ts';
import { languageTag } from '../front/languages.ts';
import { ratingText, tagNames } from '../front/matter.ts';
import type { Book } from './book.ts';

/** EPUB 3.3 package document of a book. */
export function packageDocument(book: Book): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="book-id" xml:lang="${book.language}" dir="${book.direction}">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
${metadata(book).join('\n')}
</metadata>
<manifest>
${manifest(book).join('\n')}
</manifest>
<spine toc="ncx" page-progression-direction="${book.direction}">
<itemref idref="cover-page"/>
<itemref idref="title-page"/>
<itemref idref="nav" linear="no"/>
${book.parts.map((_, index) => `<itemref idref="${partId(index)}"/>`).join('\n')}
<itemref idref="about"/>
</spine>
</package>
`;
}

function metadata(book: Book): readonly string[] {
  const { work, matter, place } = book;
  return [
    `<dc:identifier id="book-id">${escaped(book.identifier)}</dc:identifier>`,
    `<dc:title id="title">${escaped(matter.title)}</dc:title>`,
    property('title-type', 'main', 'title'),
    ...creators(book),
    ...work.betas.flatMap((name, index) => contributor(name, 'edt', `beta-${index + 1}`)),
    ...work.translators.flatMap((name, index) => contributor(name, 'trl', `translator-${index + 1}`)),
    `<dc:language>${book.language}</dc:language>`,
    ...otherLanguages(book).map((language) => `<dc:language>${language}</dc:language>`),
    property('dcterms:modified', book.modified),
    ...optional('dc:date', work.posted?.iso ?? null),
    ...optional('dc:description', matter.summary),
    ...subjects(book).map((subject) => `<dc:subject>${escaped(subject)}</dc:subject>`),
    `<dc:publisher>${escaped(place.archive)}</dc:publisher>`,
    `<dc:rights>${escaped([...matter.wishes, ...(matter.disclaimer === null ? [] : [matter.disclaimer])].join(' '))}</dc:rights>`,
    ...optional('dc:source', place.address),
    ...series(book),
    '<meta name="cover" content="cover-image"/>',
    ...accessibility(),
  ];
}

function creators(book: Book): readonly string[] {
  // The front matter's names carry the aliases, for which the package has no property of its own.
  return book.matter.creators.flatMap((name, index) => {
    const id = `creator-${index + 1}`;
    return [
      `<dc:creator id="${id}">${escaped(name)}</dc:creator>`,
      `<meta refines="#${id}" property="role" scheme="marc:relators">aut</meta>`,
      property('file-as', book.work.creators[index]?.name ?? name, id),
      property('display-seq', String(index + 1), id),
    ];
  });
}

function contributor(name: string, role: string, id: string): readonly string[] {
  return [
    `<dc:contributor id="${id}">${escaped(name)}</dc:contributor>`,
    `<meta refines="#${id}" property="role" scheme="marc:relators">${role}</meta>`,
  ];
}

/** Languages of single parts beside that of the work. */
function otherLanguages(book: Book): readonly string[] {
  const all = book.parts.flatMap((part) => (part.chapter === null ? [] : [languageTag(part.chapter.language)]));
  return [...new Set(all)].filter((language) => language !== 'und' && language !== book.language);
}

function subjects(book: Book): readonly string[] {
  const { work } = book;
  const tags = TAG_KINDS.flatMap((kind) => tagNames(work.tags, kind));
  return [...new Set([...tags, ratingText(work)])].filter(isVisible);
}

function series(book: Book): readonly string[] {
  if (book.work.series === null) return [];
  const { name, position } = book.work.series;
  return [
    `<meta property="belongs-to-collection" id="series">${escaped(name)}</meta>`,
    property('collection-type', 'series', 'series'),
    ...(position === null ? [] : [property('group-position', String(position), 'series')]),
    // Older readers know a series only by the names that calibre gave it.
    `<meta name="calibre:series" content="${escaped(name)}"/>`,
    ...(position === null ? [] : [`<meta name="calibre:series_index" content="${position}"/>`]),
  ];
}

/** EPUB Accessibility 1.1, section 2: what every book has to say of itself. */
function accessibility(): readonly string[] {
  return [
    property('schema:accessMode', 'textual'),
    property('schema:accessModeSufficient', 'textual'),
    ...['structuralNavigation', 'tableOfContents', 'readingOrder', 'displayTransformability', 'alternativeText', 'unlocked'].map(
      (feature) => property('schema:accessibilityFeature', feature),
    ),
    property('schema:accessibilityHazard', 'none'),
    property('schema:accessibilitySummary', sayEdition('accessibility')),
  ];
}

function manifest(book: Book): readonly string[] {
  return [
    item('nav', 'nav.xhtml', 'application/xhtml+xml', 'nav'),
    item('ncx', 'toc.ncx', 'application/x-dtbncx+xml'),
    item('style', 'style.css', 'text/css'),
    item('cover-image', 'cover.svg', 'image/svg+xml', 'cover-image'),
    item('cover-page', 'cover.xhtml', 'application/xhtml+xml'),
    item('title-page', 'title.xhtml', 'application/xhtml+xml'),
    ...book.parts.map((part, index) => item(partId(index), part.file, 'application/xhtml+xml')),
    item('about', 'about.xhtml', 'application/xhtml+xml'),
  ];
}

function item(id: string, href: string, type: string, properties?: string): string {
  return `<item id="${id}" href="${href}" media-type="${type}"${properties === undefined ? '' : ` properties="${properties}"`}/>`;
}

function property(name: string, value: string, refines?: string): string {
  return `<meta${refines === undefined ? '' : ` refines="#${refines}"`} property="${name}">${escaped(value)}</meta>`;
}

function optional(element: string, value: string | null): readonly string[] {
  return value === null || !isVisible(value) ? [] : [`<${element}>${escaped(value)}</${element}>`];
}

function partId(index: number): string {
  return `part-${index + 1}`;
}
