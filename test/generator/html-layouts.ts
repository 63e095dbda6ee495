/** HTML layouts of a header and a story: journals, homepages, Word, story sites. */
import { type HeaderLine, header } from './headers.ts';
import type { Random } from './random.ts';
import type { Story } from './story.ts';
import type { Layout } from './text-layouts.ts';
import type { Truth } from './truth.ts';

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
const smart = (text: string): string => escaped(text).replace(/"([^"]*)"/g, '&ldquo;$1&rdquo;');

function tellEdges(story: Story, truth: Truth): void {
  const words = story.paragraphs.join(' ').split(/\s+/);
  truth.first_body_words = words.slice(0, 6).join(' ');
  truth.last_body_words = words.slice(-6).join(' ');
}

function paragraphs(random: Random, story: Story, truth: Truth, form: 'p' | 'br' | 'mso'): string {
  tellEdges(story, truth);
  const write = random.chance(0.5) ? smart : escaped;
  const wrapIn = (text: string) =>
    form === 'p' ? `<p>${text}</p>\n` : form === 'br' ? `${text}<br><br>\n` : `<p class=MsoNormal>${text}<o:p></o:p></p>\n`;
  let out = story.paragraphs.map((p) => wrapIn(write(p))).join('');
  if (story.endMarker) {
    truth.end_marker = story.endMarker.says;
    truth.status = story.endMarker.status;
    out +=
      form === 'p'
        ? `<p align="center">${escaped(story.endMarker.says)}</p>\n`
        : wrapIn(`<b>${escaped(story.endMarker.says)}</b>`);
  }
  return out;
}

function keyed(
  random: Random,
  story: Story,
  truth: Truth,
  shape: string,
  write: (lines: readonly HeaderLine[]) => string,
  form: 'p' | 'br' | 'mso',
  without: readonly string[] = [],
): string {
  truth.shape = shape;
  const h = header(random, story, without);
  h.tell(truth);
  const lead = story.leadIn ? (form === 'br' ? `${escaped(story.leadIn)}<br><br>\n` : `<p>${escaped(story.leadIn)}</p>\n`) : '';
  return `${lead}${write(h.lines)}\n${paragraphs(random, story, truth, form)}`;
}

const page = (inner: string, title = ''): string =>
  `<html><head><title>${escaped(title)}</title></head><body>\n${inner}</body></html>\n`;

export const HTML_LAYOUTS: readonly Layout[] = [
  (r, s, t) =>
    page(
      keyed(
        r,
        s,
        t,
        'bold keys, colon inside, br',
        (lines) => `${lines.map((l) => `<b>${escaped(l.key)}:</b> ${escaped(l.value)}`).join('<br>\n')}<br><br>\n`,
        'br',
      ),
      `journal: ${s.title}`,
    ),
  (r, s, t) =>
    page(
      keyed(
        r,
        s,
        t,
        'strong keys, colon outside, paragraphs',
        (lines) => `<p>${lines.map((l) => `<strong>${escaped(l.key)}</strong>: ${escaped(l.value)}`).join('<br/>\n')}</p><hr>`,
        'p',
      ),
    ),
  (r, s, t) =>
    page(
      keyed(
        r,
        s,
        t,
        'a paragraph a field',
        (lines) => lines.map((l) => `<p><b>${escaped(l.key)}:</b> ${escaped(l.value)}</p>`).join('\n'),
        'p',
      ),
    ),
  (r, s, t) =>
    page(
      keyed(
        r,
        s,
        t,
        'plain keys with br, upper case',
        (lines) =>
          `<FONT FACE="Arial">${lines.map((l) => `${escaped(l.key).toUpperCase()}: ${escaped(l.value)}`).join('<BR>\n')}<BR>\n<BR>\n</FONT>`,
        'br',
      ),
    ),
  (r, s, t) =>
    page(
      keyed(
        r,
        s,
        t,
        'table',
        (lines) =>
          `<TABLE BORDER=1>${lines.map((l) => `<TR><TD>${escaped(l.key)}${r.chance(0.5) ? ':' : ''}</TD><TD>${escaped(l.value)}</TD></TR>`).join('\n')}</TABLE><HR>`,
        'p',
      ),
    ),
  (r, s, t) =>
    page(
      keyed(
        r,
        s,
        t,
        'definition list',
        (lines) => `<dl>${lines.map((l) => `<dt>${escaped(l.key)}</dt><dd>${escaped(l.value)}</dd>`).join('\n')}</dl>`,
        'p',
      ),
    ),
  (r, s, t) =>
    page(
      keyed(
        r,
        s,
        t,
        'word html',
        (lines) =>
          `${lines
            .map(
              (l) =>
                `<p class=MsoNormal><b style='mso-bidi-font-weight:normal'>${escaped(l.key)}: </b><span style='font-family:Georgia'>${escaped(l.value)}</span><o:p></o:p></p>`,
            )
            .join('\n')}<p class=MsoNormal><o:p>&nbsp;</o:p></p>`,
        'mso',
      ),
    ),
  (r, s, t) => {
    const inner = keyed(
      r,
      s,
      t,
      'heading and by-line, then keys',
      (lines) => `<p>${lines.map((l) => `<i>${escaped(l.key)}:</i> ${escaped(l.value)}`).join('<br>')}</p>`,
      'p',
      ['title', 'author', 'email'],
    );
    t.title = s.title;
    t.authors = [s.author];
    return page(`<h2>${escaped(s.title)}</h2>\n<h3>by ${escaped(s.author)}</h3>\n${inner}`);
  },
  (r, s, t) => {
    const inner = keyed(
      r,
      s,
      t,
      'journal with its furniture',
      (lines) => `${lines.map((l) => `<b>${escaped(l.key)}:</b> ${escaped(l.value)}`).join('<br>\n')}<br><br>\n`,
      'br',
    );
    return page(
      `<div class="entry"><a href="http://journals.example.com/users/poster/">poster</a> wrote in <a href="http://journals.example.com/community/fic_corner/">fic_corner</a>,<br>\n@ 2003-05-0${r.between(1, 9)} 21:14:00<br>\n<b>Current mood:</b> cheerful<br>\n<br>\n${inner}</div><div class="comments">(<a href="#">4 comments</a>) | (<a href="#">Leave a comment</a>)</div>`,
      `fic_corner: ${s.title}`,
    );
  },
];
