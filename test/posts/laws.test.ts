/** Laws of a reading: for any post at all. */
import { test } from 'node:test';
import fc from 'fast-check';
import type { SourceFormat } from '../../src/words/index.ts';
import { holds } from './holds.ts';

const FORMATS: readonly SourceFormat[] = ['text', 'html', 'mail'];

/** Lines that look like headers, stories, furniture and damage, in any mix. */
const piece = fc.oneof(
  fc.constantFrom(
    'Title: The Lamp',
    'TITLE:',
    'Author: X <x@example.org>',
    'by Name Name',
    'Rating: PG-13',
    '(PG)',
    'Rated PG',
    'Archive: anywhere',
    'Disclaimer',
    "A/N: I don't know",
    "[Author's Note: open",
    'closed]',
    'Part 2/7',
    'Chapter One',
    'PROLOGUE',
    '***',
    '* * *',
    '------------------------------',
    'o0o0o0o',
    'The End',
    'TBC',
    '-- ',
    '--',
    '- --',
    '> Title: quoted',
    '> said',
    'X wrote:',
    'From: a',
    'To: b',
    'Subject: c',
    'S',
    'P',
    'To unsubscribe from this group, send an email to:',
    'Do You Sample!?',
    '_____________________',
    'Summary: and',
    'and so on',
    '"It is late," said the landlady.',
    'Nobody had rubbed the lamp on purpose for eleven years, and it showed.',
    'Rating: PG Genres: Humor Completed: Yes',
    'title - x',
    'title....x',
    '| Title: X      |',
    '*  Author: Y     *',
    'Notes:',
    'Feedback: yes',
    'Enjoy!',
    'http://tales.example.org/1',
    'Previous parts: http://tales.example.org/1',
    '\u00a0',
    'é“”',
    '\u{1f600}',
    '【标题】借伞',
    'Автор: Х',
  ),
  fc.string({ maxLength: 40 }),
);
const text = fc
  .array(fc.tuple(piece, fc.constantFrom('\n', '\n\n', '\r\n', ' ', '\n    ', '\n\n\n')), { maxLength: 40 })
  .map((parts) => parts.map(([a, b]) => a + b).join(''));
const html = fc
  .array(
    fc.tuple(
      fc.constantFrom(
        '<p>',
        '<br>',
        '<b>',
        '</b>',
        '<h1>',
        '<hr>',
        '<table><tr><td>',
        '</td><td>',
        '</table>',
        '<dl><dt>',
        '<dd>',
        '<blockquote>',
        '<a href="http://x.example.org/">',
        '</a>',
        '<center>',
        '<i>',
        '<li>',
        '',
        '&amp;',
        '<title>',
      ),
      piece,
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.map(([tag, words]) => tag + words.replaceAll('<', '&lt;')).join(''));

test('any bytes are read: nothing throws, no word is lost, the same bytes give the same reading', () => {
  fc.assert(fc.property(fc.constantFrom(...FORMATS), fc.uint8Array({ maxLength: 600 }), holds), { numRuns: 300 });
});

test('any mix of header-like lines is read', () => {
  fc.assert(
    fc.property(fc.constantFrom<SourceFormat>('text', 'mail'), text, (format, post) =>
      holds(format, new TextEncoder().encode(post)),
    ),
    { numRuns: 600 },
  );
});

test('any mix of mark-up is read', () => {
  fc.assert(
    fc.property(html, (post) => holds('html', new TextEncoder().encode(post))),
    { numRuns: 400 },
  );
});
