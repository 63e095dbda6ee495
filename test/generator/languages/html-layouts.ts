/** Pages of these communities: journals, boards with their furniture, home pages, tables. */
import type { Draft } from './draft.ts';
import type { Drawing } from './drawing.ts';
import { titleValue } from './text-layouts.ts';

export interface Page {
  readonly title: string;
  readonly body: string;
}
export type HtmlLayout = (drawing: Drawing, draft: Draft) => Page;

export const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

type Form = 'p' | 'br';

function story(drawing: Drawing, draft: Draft, form: Form): string {
  const write = (text: string): string => (form === 'p' ? `<p>${escaped(text)}</p>\n` : `${escaped(text)}<br><br>\n`);
  const heading =
    draft.heading === null
      ? ''
      : drawing.pick([
          `<h3>${escaped(draft.heading)}</h3>\n`,
          `<p><b>${escaped(draft.heading)}</b></p>\n`,
          `<center>${escaped(draft.heading)}</center>\n`,
        ]);
  const end =
    draft.end === null
      ? ''
      : drawing.pick([
          `<p align="center">${escaped(draft.end.says)}</p>\n`,
          `<p><i>${escaped(draft.end.says)}</i></p>\n`,
          `<p><b>${escaped(draft.end.says)}</b></p>\n`,
        ]);
  return `${heading}${draft.paragraphs.map(write).join('')}${end}`;
}

/** What stands below the fields without a key: the statement on archiving, the link to the earlier parts. */
function statement(draft: Draft, form: Form): string {
  const write = (html: string): string => (form === 'p' ? `<p>${html}</p>\n` : `${html}<br>\n`);
  const previous = draft.previous === null ? '' : write(`<a href="${draft.previous.url}">${escaped(draft.previous.says)}</a>`);
  return (draft.statement === null ? '' : write(escaped(draft.statement))) + previous;
}

const lead = (draft: Draft): string => (draft.leadIn === null ? '' : `<p>${escaped(draft.leadIn)}</p>\n`);

function rows(draft: Draft, write: (key: string, colon: string, value: string) => string, joint: string): string {
  return draft.lines
    .map((line) => write(escaped(line.key), escaped(draft.colon.trimEnd()), escaped(titleValue(draft, line))))
    .join(joint);
}

export const HTML_LAYOUTS: readonly HtmlLayout[] = [
  (r, d) => ({
    title: `${d.title}`,
    body: `${lead(d)}${rows(d, (k, c, v) => `<b>${k}${c}</b> ${v}`, '<br>\n')}<br>\n${statement(d, 'br')}<br>\n${story(r, d, 'br')}`,
  }),
  (r, d) => ({
    title: '',
    body: `${lead(d)}<p>${rows(d, (k, c, v) => `<strong>${k}${c === '】' ? c : ''}</strong>${c === '】' ? '' : c} ${v}`, '<br />\n')}</p>\n${statement(d, 'p')}<hr>\n${story(r, d, 'p')}`,
  }),
  (r, d) => ({
    title: '',
    body: `${rows(d, (k, c, v) => `<p><b>${k}${c}</b> ${v}</p>`, '\n')}\n${statement(d, 'p')}${story(r, d, 'p')}`,
  }),
  (r, d) => ({
    title: d.title,
    body: `<table border="0">${rows(d, (k, c, v) => `<tr><td>${k}${c === '】' || r.chance(0.4) ? c : ''}</td><td>${v}</td></tr>`, '\n')}</table>\n${statement(d, 'p')}${story(r, d, 'p')}`,
  }),
  (r, d) => ({
    title: '',
    body: `<p>${rows(d, (k, c, v) => `${k}${c} ${v}`, '<br>\n')}${d.statement === null ? '' : `<br>\n${escaped(d.statement)}`}</p>\n${statement({ ...d, statement: null }, 'p')}${story(r, d, 'p')}`,
  }),
  headed,
  board,
  board,
];

/** Title and by-line in headings, the keys below. */
function headed(drawing: Drawing, draft: Draft): Page {
  const rest = draft.lines.filter((line) => line.name !== 'title' && line.name !== 'author');
  if (!rest.some((line) => line.name === 'email')) draft.truth.email = null;
  const by = escaped(drawing.row(draft.pack.bylines).replace('{A}', draft.author));
  const lines = rows({ ...draft, lines: rest }, (k, c, v) => `<b>${k}${c}</b> ${v}`, '<br>\n');
  return {
    title: draft.title,
    body: `<h2>${escaped(draft.title + draft.behindTitle)}</h2>\n<h4>${by}</h4>\n<p>${lines}</p>\n${statement(draft, 'p')}${story(drawing, draft, 'p')}`,
  };
}

/** A board's page with the poster's card, the line over the post, a link back to the top. */
function board(drawing: Drawing, draft: Draft): Page {
  const [count = '', since = '', topic = '', added = '', top = '', reply = ''] = draft.pack.chrome;
  const [open, close] = drawing.pick([
    ['<b>', '</b>'],
    ['<strong>', '</strong>'],
    ['<span style="font-weight: bold">', '</span>'],
  ]);
  const lines = rows(draft, (k, c, v) => `${open}${k}${c}${close} ${v}`, '<br />\n');
  const subject = draft.title + draft.behindTitle;
  return {
    title: '',
    body:
      `<table><tr><td class="author">${escaped(count)}<br>${escaped(since)}</td><td>\n` +
      `<div class="postdetails">${escaped(drawing.pick([topic.replace('{T}', subject), added]))}</div>\n` +
      `<div class="postbody">${lines}<br />\n${statement(draft, 'br')}<br />\n${story(drawing, draft, 'br')}</div></td></tr></table>\n` +
      `<div class="nav"><a href="#top">${escaped(top)}</a> <a href="#reply">${escaped(reply)}</a></div>`,
  };
}
