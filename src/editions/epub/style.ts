/** How a book looks: the reader's own face, size and colours; only rhythm and order are set. */
export const BOOK_STYLE = `body { margin: 0 5%; line-height: 1.5; overflow-wrap: break-word; }
h1, h2, h3, h4, h5 { line-height: 1.25; font-weight: normal; margin: 2em 0 1em; text-align: center; page-break-after: avoid; break-after: avoid; }
h1 { font-size: 1.6em; }
h2 { font-size: 1.25em; }
h3, h4, h5 { font-size: 1.1em; font-style: italic; }
p { margin: 0; }
.story p { text-indent: 1.4em; widows: 2; orphans: 2; hyphens: auto; -webkit-hyphens: auto; }
.story > p:first-child, .story hr + p, .story h2 + p, .story h3 + p, .story blockquote p, .story li p { text-indent: 0; }
.story blockquote { margin: 1em 8%; }
.story pre { white-space: pre-wrap; font-size: 0.9em; margin: 1em 0; }
.story p.verse { text-indent: 0; margin: 1em 8%; text-align: start; }
.story .centre { text-align: center; text-indent: 0; }
.story .right { text-align: right; text-indent: 0; }
.story ul.marked { list-style: none; padding-inline-start: 0; }
.story hr.space { border: 0; height: 0.5em; }
.story table { border-collapse: collapse; margin: 1em auto; }
.story th, .story td { border: 1px solid; padding: 0.3em 0.6em; text-align: start; vertical-align: top; }
.story ul, .story ol { margin: 1em 0; padding-inline-start: 2em; }
hr { border: 0; border-top: 1px solid; width: 20%; margin: 1.8em auto; opacity: 0.5; }
.end { text-align: center; margin: 2.5em 0 1em; font-style: italic; }
.notes, .summary, .wishes, .feedback, .disclaimer, .credits { margin: 1.5em 0; }
.notes p, .summary p, .wishes p, .feedback p, .disclaimer p { margin: 0 0 0.6em; }
.titlepage h1 { font-size: 2em; margin-top: 18%; margin-bottom: 0.3em; }
.titlepage h2, .about h2 { font-size: 1em; text-align: start; margin: 1em 0 0.4em; font-weight: bold; }
.byline { text-align: center; font-style: italic; margin-bottom: 2em; }
.gaps { font-style: italic; }
.facts dt { font-weight: bold; margin-top: 0.5em; }
.facts dd { margin: 0; padding: 0; }
.gap { text-align: center; margin-top: 25%; }
.cover { text-align: center; margin: 0; }
.cover img { max-width: 100%; max-height: 100%; }
.archive { margin-top: 2em; font-size: 0.9em; }
nav ol { list-style: none; padding: 0; }
nav li { margin: 0.5em 0; }
`;
