/** The table of contents, for readers of today (nav) and of yesterday (NCX). */
import { SECTION_NAMES } from '../../messages/editions.ts';
import { escaped } from '../escape.ts';
import type { Book } from './book.ts';

interface Entry {
  readonly file: string;
  readonly label: string;
}

/** The navigation document: contents and landmarks. */
export function navigation(book: Book): string {
  const items = entries(book).map(({ file, label }) => `<li><a href="${file}">${escaped(label)}</a></li>`);
  const start = book.parts[0]?.file ?? 'title.xhtml';
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${book.language}" xml:lang="${book.language}" dir="${book.direction}">
<head>
<title>${escaped(book.matter.title)}</title>
<link rel="stylesheet" type="text/css" href="style.css"/>
</head>
<body>
<nav epub:type="toc" role="doc-toc" id="toc">
<h1>${SECTION_NAMES.contents}</h1>
<ol>
${items.join('\n')}
</ol>
</nav>
<nav epub:type="landmarks" hidden="hidden">
<h2>${SECTION_NAMES.contents}</h2>
<ol>
<li><a epub:type="cover" href="cover.xhtml">${SECTION_NAMES.cover}</a></li>
<li><a epub:type="titlepage" href="title.xhtml">${SECTION_NAMES.titlePage}</a></li>
<li><a epub:type="toc" href="nav.xhtml">${SECTION_NAMES.contents}</a></li>
<li><a epub:type="bodymatter" href="${start}">${SECTION_NAMES.start}</a></li>
<li><a epub:type="backmatter" href="about.xhtml">${SECTION_NAMES.about}</a></li>
</ol>
</nav>
</body>
</html>
`;
}

/** The contents as EPUB 2 readers know them. */
export function ncx(book: Book): string {
  const points = entries(book).map(
    ({ file, label }, index) =>
      `<navPoint id="point-${index + 1}" playOrder="${index + 1}"><navLabel><text>${escaped(label)}</text></navLabel><content src="${file}"/></navPoint>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<ncx xmlns="http://www.daisy.org/z3986/2005/ncx/" version="2005-1" xml:lang="${book.language}">
<head>
<meta name="dtb:uid" content="${escaped(book.identifier)}"/>
<meta name="dtb:depth" content="1"/>
<meta name="dtb:totalPageCount" content="0"/>
<meta name="dtb:maxPageNumber" content="0"/>
</head>
<docTitle><text>${escaped(book.matter.title)}</text></docTitle>
<navMap>
${points.join('\n')}
</navMap>
</ncx>
`;
}

function entries(book: Book): readonly Entry[] {
  return [
    { file: 'title.xhtml', label: SECTION_NAMES.titlePage },
    ...book.parts.map((part) => ({ file: part.file, label: part.heading })),
    { file: 'about.xhtml', label: SECTION_NAMES.about },
  ];
}
