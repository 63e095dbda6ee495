/** How the HTML download looks: one quiet column, light or dark as the reader's system is, fit to print. */
export const DOCUMENT_STYLE = `:root { color-scheme: light dark; --ground: #fdfcf9; --ink: #22201c; --quiet: #625c52; --link: #1f4e79; --line: #d8d2c4; }
@media (prefers-color-scheme: dark) { :root { --ground: #17181a; --ink: #dcd8cf; --quiet: #a59f93; --link: #9cc4ec; --line: #3a3b3e; } }
html { background: var(--ground); color: var(--ink); font: 1.15rem/1.6 Charter, "Iowan Old Style", Georgia, "Noto Serif", serif; }
body { max-width: 34em; margin: 0 auto; padding: 2em 1.2em 5em; overflow-wrap: break-word; }
h1, h2, h3, h4, h5, h6 { line-height: 1.25; font-weight: normal; }
h1 { font-size: 2.2em; margin: 1.2em 0 0.2em; }
h2 { font-size: 1.5em; margin: 3em 0 1em; }
header h2, footer h2, .notes h2, .notes h3 { font-size: 1em; font-weight: bold; margin: 1.5em 0 0.3em; }
h3, h4, h5, h6 { font-size: 1.15em; font-style: italic; margin: 2em 0 0.8em; }
a { color: var(--link); }
p { margin: 0 0 0.8em; }
.byline { font-style: italic; font-size: 1.15em; }
.story p { margin: 0; text-indent: 1.4em; hyphens: auto; text-wrap: pretty; }
.story > p:first-child, .story hr + p, .story h3 + p, .story h4 + p, .story blockquote p, .story li p { text-indent: 0; }
.story p.verse { text-indent: 0; margin: 1em 2em; }
.story .centre { text-align: center; text-indent: 0; }
.story .right { text-align: right; text-indent: 0; }
.story ul.marked { list-style: none; padding-inline-start: 0; }
.story hr.space { border: 0; height: 0.5em; }
.story table { border-collapse: collapse; margin: 1em auto; }
.story th, .story td { border: 1px solid var(--line); padding: 0.3em 0.6em; text-align: start; vertical-align: top; }
.story blockquote { margin: 1.2em 2em; }
main .notes { font-size: 0.92em; margin-bottom: 1.5em; }
.story pre { white-space: pre-wrap; font-size: 0.9em; }
hr { border: 0; border-top: 1px solid var(--ink); width: 20%; margin: 2.2em auto; opacity: 0.5; }
.facts { display: grid; grid-template-columns: max-content 1fr; gap: 0.2em 1.2em; margin: 1.5em 0; }
.facts dt { grid-column: 1; color: var(--quiet); }
.facts dd { grid-column: 2; margin: 0; }
.gap, .gaps { color: var(--quiet); font-style: italic; }
.end { text-align: center; font-style: italic; margin: 3em 0 1em; }
nav ol { list-style: none; padding: 0; }
nav li { margin: 0.3em 0; }
header, footer { border-bottom: 1px solid var(--line); padding-bottom: 1.5em; margin-bottom: 2.5em; }
footer { border-top: 1px solid var(--line); border-bottom: 0; padding-top: 0.5em; margin-top: 4em; font-size: 0.92em; }
@media (max-width: 30em) { .facts { display: block; } .facts dt { margin-top: 0.5em; } }
@media print {
  :root { --ground: #fff; --ink: #000; --quiet: #444; --link: #000; --line: #999; }
  html { font-size: 11pt; }
  body { max-width: none; padding: 0; }
  nav { display: none; }
  article > h2 { break-before: page; break-after: avoid; }
  .story p { widows: 2; orphans: 2; }
}
`;
