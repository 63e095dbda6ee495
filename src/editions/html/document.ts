/** A work as one HTML file that needs nothing else: no script, no network, any browser. */
import type { Shown } from '../../gate/shown.ts';
import { SECTION_NAMES, sayEdition } from '../../messages/editions.ts';
import type { Chapter, Work } from '../../words/index.ts';
import { type Stretch, stretches } from '../chapters.ts';
import { escaped } from '../escape.ts';
import { direction, languageTag } from '../front/languages.ts';
import { chapterMarkup, closingMarkup, openingMarkup } from '../front/markup.ts';
import { type FrontMatter, frontMatter } from '../front/matter.ts';
import type { EditionPlace } from '../place.ts';
import { DOCUMENT_STYLE } from './style.ts';

/**
 * Writes a work as one HTML document.
 * @param chapters all its chapters in order, shown to the same viewer; others throw, since they are a bug.
 */
export function htmlDocument(work: Shown<Work>, chapters: Iterable<Shown<Chapter>>, place: EditionPlace): string {
  const matter = frontMatter(work);
  const parts = stretches(work, chapters);
  const language = languageTag(work.value.language);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="referrer" content="no-referrer">
${metadata(matter)}
<title>${escaped(`${matter.title} ${matter.byline}`)}</title>
<style>
${DOCUMENT_STYLE}</style>
</head>
<body>
<header>
${openingMarkup(matter)}
</header>
<main>
${parts.length > 1 ? contents(parts) : ''}
${parts.map((part) => partMarkup(part, parts.length > 1, language)).join('\n')}
</main>
<footer>
${closingMarkup(matter)}
${origin(place)}
</footer>
</body>
</html>
`;
}

function metadata(matter: FrontMatter): string {
  const rows = [
    ...matter.creators.map((name) => ['author', name] as const),
    ...(matter.summary === null ? [] : [['description', matter.summary] as const]),
    ['dcterms.rights', matter.wishes.join(' ')] as const,
  ];
  return rows.map(([name, content]) => `<meta name="${name}" content="${escaped(content)}">`).join('\n');
}

function contents(parts: readonly Stretch[]): string {
  const items = parts.map((part) => `<li><a href="#part-${part.position}" dir="auto">${escaped(part.heading)}</a></li>`);
  return `<nav aria-labelledby="contents">\n<h2 id="contents">${SECTION_NAMES.contents}</h2>\n<ol>\n${items.join('\n')}\n</ol>\n</nav>`;
}

function partMarkup(part: Stretch, headed: boolean, workLanguage: string): string {
  const anchor = `part-${part.position}`;
  if (part.chapter === null) {
    return `<article class="gap" id="${anchor}">\n<h2>${escaped(sayEdition('gap', { part: part.heading }))}</h2>\n<p>${sayEdition('gapPage')}</p>\n</article>`;
  }
  const own = languageTag(part.chapter.language);
  const language = own === 'und' ? workLanguage : own;
  const heading = headed ? `<h2 dir="auto">${escaped(part.heading)}</h2>\n` : '';
  return `<article id="${anchor}" lang="${language}" dir="${direction(language)}">\n${heading}${chapterMarkup(part.chapter, part.chapter.html, 3)}\n</article>`;
}

/** Where this copy comes from. */
export function origin(place: EditionPlace): string {
  const archive = escaped(sayEdition('fromArchive', { archive: place.archive }));
  return place.address === null
    ? `<p>${archive}</p>`
    : `<p>${archive} <a href="${escaped(place.address)}">${escaped(place.address)}</a></p>`;
}
