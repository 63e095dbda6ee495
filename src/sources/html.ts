/** A saved page. */
import { POST_CAP } from './limits.ts';
import { collected, ending, type Format } from './piece.ts';
import { skip, TOO_LARGE } from './skips.ts';

const HTML_ENDINGS = new Set(['html', 'htm', 'xhtml', 'xhtm', 'shtml', 'php', 'asp', 'aspx', 'cgi']);
const TEXT_ENDINGS = new Set(['txt', 'text', 'asc']);

/** What a page begins with, below blanks, comments and an XML declaration. */
const PAGE =
  /^\s{0,500}(?:<\?xml[^>]{0,500}>\s{0,500})?(?:<!--[\s\S]{0,2000}?-->\s{0,500}){0,5}<(?:!doctype\s+html|html|head|body|title|meta)\b/i;

/** What a part of a page begins with, as people saved entries. */
const FRAGMENT =
  /^\s{0,500}<(?:p|div|table|center|font|h[1-6]|b|i|strong|em|span|a|br|ul|ol|dl|pre|blockquote|article|section|u|small|tt|lj-cut|hr|img|style|script|link|base|center)\b[^<>]{0,2000}>/i;

/** A browser's note of where it saved a page from. */
const SAVED_FROM = /<!--\s{0,9}saved from url=\(\d{1,6}\)([^\s<>]{1,2000})\s{0,9}-->/i;

/** The head as text, also of a page in UTF-16. */
function headText(head: Buffer): string {
  const text = head.toString('latin1', 0, 8192);
  return text.startsWith('\xff\xfe') || text.startsWith('\xfe\xff')
    ? text.slice(2).replaceAll('\0', '')
    : text.replace(/^\xef\xbb\xbf/, '');
}

export const html: Format = {
  name: 'html',
  recognises: ({ head, path }) => {
    const text = headText(head);
    if (PAGE.test(text)) return true;
    const kind = ending(path);
    if (HTML_ENDINGS.has(kind)) return true;
    // a text can begin with one tag of its own; a page has more
    return (
      FRAGMENT.test(text) &&
      (!TEXT_ENDINGS.has(kind) || (text.match(/<\/?(?:p|br|div|td|tr|center|h[1-6])\b[^<>]{0,200}>/gi)?.length ?? 0) >= 3)
    );
  },
  async *read({ path, chunks, head }, call) {
    const bytes = await collected(chunks, POST_CAP);
    if (bytes === null) {
      yield { kind: 'skip', skip: skip(path, TOO_LARGE) };
      return;
    }
    const url = SAVED_FROM.exec(headText(head))?.[1] ?? null;
    yield {
      kind: 'post',
      post: {
        place: { path, index: 0 },
        facts: { format: 'html', venue: call.venue, url, charset: null, private: false },
        bytes,
      },
    };
  },
};
