import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { PostFacts, SourceFormat } from '../../words/index.ts';
import type { Decoded } from '../decoded.ts';
import { parseHtml } from '../tree/parse.ts';
import { declaredCharset, htmlOf } from './html.ts';
import { decodePost } from './index.ts';
import { unmend } from './mend.ts';

const facts = (format: SourceFormat): PostFacts => ({ format, venue: null, url: null, charset: null, private: false });
const FORMATS = ['text', 'html', 'mail'] as const;
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

function check(decoded: Decoded): void {
  assert.doesNotMatch(decoded.text, /[\x80-\x9f]/, 'C1 control');
  assert.doesNotMatch(decoded.text, /[\0-\x08\x0b-\x1f\x7f]/, 'C0 control');
  assert.doesNotMatch(decoded.text, /\p{Surrogate}/u, 'half a character');
  assert.ok(decoded.contentStart >= 0 && decoded.contentStart <= decoded.text.length);
  let last = 0;
  for (const { at, value } of decoded.envelope) {
    assert.ok(at[0] >= last && at[1] >= at[0] && at[1] <= decoded.contentStart);
    assert.equal(
      decoded.text
        .slice(...at)
        .replace(/\s+/g, ' ')
        .trim(),
      value.replace(/\s+/g, ' ').trim(),
    );
    last = at[1];
  }
  let end = 0;
  for (const { at, now } of decoded.repairs) {
    assert.ok(at[0] >= end && at[1] >= at[0]);
    assert.equal(decoded.text.slice(...at), now);
    end = at[1];
  }
  assert.doesNotMatch(unmend(decoded.text, decoded.repairs), /[\x80-\x9f]/);
}

const pieces = fc
  .array(
    fc.oneof(
      fc.uint8Array({ maxLength: 20 }),
      fc
        .constantFrom(
          'From: a@example.org\n',
          'Subject: =?utf-8?Q?x',
          '?=',
          '\n',
          '\r\n',
          '\n\n',
          'From x Fri Mar 14 18:02:59 2003\n',
          'Content-Type: multipart/mixed; boundary=b\n',
          '--b\n',
          '--b--\n',
          'Content-Type: text/html\n',
          'Content-Transfer-Encoding: base64\n',
          'Content-Transfer-Encoding: quoted-printable\n',
          '=92',
          '=\n',
          'Ã©â€™',
          '\u0093',
          '<p>',
          '<meta charset=big5>',
          '<!--',
          '\0',
          '>From ',
          'x '.repeat(40),
          'Content-Type: text/plain; format=flowed; delsp=yes\n',
          'Content-Type: message/rfc822\n',
          '\ufeff',
          '\x1b$B',
          'Date: 3 May 2004\n',
          '&#129;',
          '&#x93;',
          '&#1;',
          '&#13;',
          '&acirc;&euro;',
          '&#0;',
          '&#127;',
          '&#xD800;',
          '&#x080',
          '&#129a',
        )
        .map(utf8),
    ),
    { maxLength: 25 },
  )
  .map((all) => Uint8Array.from(all.flatMap((each) => [...each])));

test('any bytes decode in every format: no throw, no control, ranges that hold', () => {
  fc.assert(
    fc.property(pieces, (bytes) => {
      for (const format of FORMATS) check(decodePost(bytes, facts(format)));
    }),
    { numRuns: 500 },
  );
});

test('no letter of a plain text is lost', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', 'B', ' ', '\n', 'é', '字', '=', '-', ':'), maxLength: 200 }), (text) => {
      assert.equal(decodePost(utf8(text), facts('text')).text, text);
    }),
  );
});

test('the charset that a page names', () => {
  const rows: readonly (readonly [string, string | null])[] = [
    ['<meta charset="utf-8">', 'utf-8'],
    ['<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=iso-8859-1">', 'iso-8859-1'],
    ["<meta charset='koi8-r'/>", 'koi8-r'],
    ['<?xml version="1.0" encoding="windows-1251"?><html>', 'windows-1251'],
    ['<meta charset=utf-16>', 'utf-8'],
    ['<p>charset=big5</p>', null],
    ['', null],
  ];
  for (const [source, label] of rows) assert.equal(declaredCharset(utf8(source)), label, source);
});

test('a page is mended in its text, and the places count there', () => {
  const source = '<p title="cafÃ©">naÃ¯ve <!-- Ã© --><b>itâ€™s</b> Ã© &amp; dÃ©jÃ\u00a0</p>';
  const { text, repairs } = htmlOf(source, 10);
  assert.equal(text.trim(), 'naïve it’s é & déjà');
  assert.deepEqual(
    repairs.map(({ at, now }) => text.slice(at[0] - 10, at[1] - 10) === now),
    repairs.map(() => true),
  );
  assert.equal(
    unmend(
      text,
      repairs.map((repair) => ({ ...repair, at: [repair.at[0] - 10, repair.at[1] - 10] })),
    ),
    parseHtml(source, 10).text,
  );
  assert.equal(repairs.length, 5);
});

test('mojibake that a page wrote in references is mended, other references are not', () => {
  const rows: readonly (readonly [string, string])[] = [
    ['<p>It&acirc;&euro;&trade;s</p>', 'It’s'],
    ['<p>Itâ&#8364;&trade;s &Acirc;&nbsp;caf&Atilde;&copy;</p>', 'It’s \u00a0café'],
    ['<p>It&#226;&#128;&#153;s</p>', 'It’s'],
    ['<p>&Agrave; l&rsquo;&eacute;t&eacute;&nbsp;&raquo; &amp; &lt;b&gt;</p>', 'À l’été\u00a0» & <b>'],
    ['<p>M&Acirc;NE &ETH;&thorn;</p>', 'MÂNE Ðþ'],
  ];
  for (const [source, text] of rows) {
    const parsed = htmlOf(source, 0);
    assert.equal(parsed.text.trim(), text, source);
    assert.equal(unmend(parsed.text, parsed.repairs), parseHtml(source, 0).text.replace(/[\x80-\x9f]/g, '\uFFFD'), source);
  }
});

test('a text post with its pasted envelope', () => {
  const decoded = decodePost(
    utf8('From: Cass\r\nDate: 14 Sep 1999\r\nSubject: NEW: Salt (0/?)\r\n\r\nTITLE: Salt\r\n'),
    facts('text'),
  );
  assert.deepEqual(
    [decoded.from, decoded.subject, decoded.date?.iso, decoded.text.slice(decoded.contentStart)],
    ['Cass', 'NEW: Salt (0/?)', '1999-09-14', 'TITLE: Salt\n'],
  );
});

test('quoted-printable that leaked into a text is undone', () => {
  assert.equal(
    decodePost(utf8('It=92s late, =93so=94 it was=20\nand dark=\n.'), facts('text')).text,
    'It’s late, “so” it was \nand dark.',
  );
});

/** Inputs that would take for ever if any step were not linear; each some megabytes. */
const HOSTILE: readonly (readonly [what: string, make: () => string])[] = [
  ['one header of 5 MB', () => `From: a@example.org\nX: ${'x'.repeat(5e6)}\n\nbody`],
  ['a folded header of a million lines', () => `From: a@example.org\nX: x\n${' y\n'.repeat(1e6)}\nbody`],
  ['a hundred thousand parts', () => `Content-Type: multipart/mixed; boundary=b\n\n${'--b\n\nx\n'.repeat(1e5)}--b--`],
  [
    'multiparts nested ten thousand deep',
    () => Array.from({ length: 1e4 }, (_, i) => `Content-Type: multipart/mixed; boundary=b${i}\n\n--b${i}\n`).join(''),
  ],
  ['messages nested ten thousand deep', () => 'Content-Type: message/rfc822\n\n'.repeat(1e4)],
  ['encoded words without end', () => `Subject: ${'=?utf-8?Q?x'.repeat(3e5)}\n\nbody`],
  ['encoded words by the hundred thousand', () => `Subject: ${'=?utf-8?Q?=C3=A9?= '.repeat(1e5)}\n\nbody`],
  ['a line of 5 MB', () => 'x'.repeat(5e6)],
  ['hyphens', () => `Content-Type: multipart/mixed; boundary=b\n\n${'--\n'.repeat(1e6)}`],
  ['equals signs', () => `a=20\nb=20\n${'='.repeat(3e6)}`],
  ['NULs', () => '\0'.repeat(3e6)],
  ['mojibake', () => 'Ã©â€™ '.repeat(4e5)],
  ['half mojibake', () => 'Ãé'.repeat(1e6)],
  ['open brackets', () => '<meta '.repeat(5e5)],
  ['blank lines above', () => `${'\n'.repeat(2e6)}x`],
  ['quote marks', () => `Content-Type: text/plain; format=flowed\n\n${'>'.repeat(2e6)} x`],
];

test('hostile posts of some megabytes decode in seconds', () => {
  for (const [what, make] of HOSTILE) {
    const bytes = utf8(make());
    for (const format of ['text', 'mail'] as const) {
      const start = performance.now();
      decodePost(bytes, facts(format));
      const took = performance.now() - start;
      assert.ok(took < 10_000, `${what} as ${format} took ${took.toFixed(0)} ms`);
    }
  }
});
