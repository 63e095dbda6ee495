import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PostFacts } from '../../words/index.ts';
import type { Decoded } from '../decoded.ts';
import { bytesOf } from './bytes.ts';
import { decodeMail } from './mail.ts';

const FACTS: PostFacts = { format: 'mail', venue: null, url: null, charset: null, private: false };
/** A mail written as a binary string, one char a byte. */
const mail = (wire: string, facts: Partial<PostFacts> = {}): Decoded => decodeMail(bytesOf(wire), { ...FACTS, ...facts });
const content = (decoded: Decoded): string => decoded.text.slice(decoded.contentStart);
const TOP = 'From: "A. B." <ab@example.org>\nSubject: Fic\n';

test('the decoded post is the header lines, an empty line and the message', () => {
  const decoded = mail(
    'From: cass@example.com (Cass Orlan)\r\nTo: list@example.org\r\nSubject: a long\r\n\tsubject\r\nMessage-Id: <a@example.org>\r\nDate: Wed, 3 Jun 1998 01:06:11 -0400\r\n\r\nBody.\r\n',
  );
  assert.equal(
    decoded.text,
    'From: cass@example.com (Cass Orlan)\nTo: list@example.org\nSubject: a long subject\nMessage-Id: <a@example.org>\nDate: Wed, 3 Jun 1998 01:06:11 -0400\n\nBody.\n',
  );
  assert.equal(decoded.from, 'cass@example.com (Cass Orlan)');
  assert.equal(decoded.subject, 'a long subject');
  assert.equal(decoded.id, '<a@example.org>');
  assert.equal(decoded.date?.iso, '1998-06-03T05:06:11Z');
  assert.equal(content(decoded), 'Body.\n');
  for (const { at, value } of decoded.envelope) assert.equal(decoded.text.slice(...at), value);
});

const BODIES: readonly (readonly [what: string, wire: string, text: string])[] = [
  ['8-bit without label', `${TOP}\n\x93It\x92s the season,\x94 she said.`, '“It’s the season,” she said.'],
  [
    '8-bit with the label of a smaller charset',
    `${TOP}Content-Type: text/plain; charset=us-ascii\n\n\x93It\x92s late,\x94 he said.`,
    '“It’s late,” he said.',
  ],
  ['iso-8859-1 that holds windows-1252', `${TOP}Content-Type: text/plain; charset=iso-8859-1\n\n\x93Caf\xe9\x94`, '“Café”'],
  [
    'quoted-printable',
    `${TOP}Content-Type: text/plain; charset=iso-8859-1\nContent-Transfer-Encoding: Quoted-Printable\n\nIt=92s a caf=E9 no=\nw`,
    'It’s a café now',
  ],
  [
    'quoted-printable in UTF-8 under a windows label',
    `${TOP}Content-Type: text/plain; charset=windows-1252\nContent-Transfer-Encoding: quoted-printable\n\nIt=E2=80=99s`,
    'It’s',
  ],
  ['quoted-printable that nobody labelled', `${TOP}\nIt=92s late=20\n=93so=94`, 'It’s late \n“so”'],
  ['base64', `${TOP}Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\nTmHDr3Zl\n`, 'Naïve'],
  [
    'base64 with a footer',
    `${TOP}Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\nTmHDr3Zl\n\nTo leave, write to us.\n`,
    'Naïve\n\nTo leave, write to us.',
  ],
  ['base64 that is none', `${TOP}Content-Transfer-Encoding: base64\n\n*** plain after all ***\n`, '*** plain after all ***\n'],
  ['a cut base64 body', `${TOP}Content-Transfer-Encoding: base64\n\nSGVsbG8gdGhlc`, 'Hello the'],
  ['an encoding nobody knows', `${TOP}Content-Transfer-Encoding: x-odd\n\nplain`, 'plain'],
  [
    'flowed',
    `${TOP}Content-Type: text/plain; format=flowed\n\nThe minutes of the last meeting were read, and were found to have been \neaten.`,
    'The minutes of the last meeting were read, and were found to have been eaten.',
  ],
  [
    'no empty line below the header',
    `${TOP}It was late, and the moon had gone.\nMore.`,
    'It was late, and the moon had gone.\nMore.',
  ],
  ['no header', 'Only words here.\nAnd more.', 'Only words here.\nAnd more.'],
  ['no body', TOP, ''],
  ['an old Mac', `${TOP.replaceAll('\n', '\r')}\rOne.\rTwo.`, 'One.\nTwo.'],
  ['NULs and bells', `${TOP}\nOne\0two\x07`, 'One two\uFFFD'],
  ['a colon within the body', `${TOP}\nTitle: X\n\nFrom: here on it rained.`, 'Title: X\n\nFrom: here on it rained.'],
];

test('single-part bodies are decoded', () => {
  for (const [what, wire, text] of BODIES) assert.equal(content(mail(wire)), text, what);
});

test('the line of an mbox is part of the envelope, and its quoted lines are unquoted', () => {
  const decoded = mail(
    'From ab@example.org Fri Mar 14 18:02:59 2003\nFrom: ab@example.org\nSubject: x\n\n>From the hill\n>>From him\n> From a mail',
  );
  assert.equal(
    decoded.text,
    'From ab@example.org Fri Mar 14 18:02:59 2003\nFrom: ab@example.org\nSubject: x\n\nFrom the hill\n>>From him\n> From a mail',
  );
  assert.equal(decoded.envelope[0]?.name, 'from_');
  assert.equal(decoded.date?.iso, '2003-03-14T18:02:59');
  assert.equal(content(mail(`${TOP}\n>From the hill`)), '>From the hill');
});

test('header values in other scripts', () => {
  const rows: readonly (readonly [string, string])[] = [
    ['Subject: =?koi8-r?B?8M/S1M/T?= (1/2)', 'Портос (1/2)'],
    ['Subject: =?utf-8?Q?_two?=\n =?utf-8?Q?_lines?=', ' two lines'],
    ['Subject: caf\xe9 noir, d\xe9j\xe0 vu', 'café noir, déjà vu'],
    ['Subject: caf\xc3\xa9', 'café'],
    ['Subject: It\x92s late, he said', 'It’s late, he said'],
    ['Subject: =?utf-8?Q?It=C3=A2=E2=82=AC=E2=84=A2s?=', 'It’s'],
    ['Subject : spaced', 'spaced'],
    ['SUBJECT:no blank', 'no blank'],
  ];
  for (const [line, subject] of rows)
    assert.equal(mail(`From: a@example.org\n${line}\n\nx`).subject?.trim(), subject.trim(), line);
});

const part = (type: string, body: string): string => `--b\nContent-Type: ${type}\n\n${body}\n`;
const multipart = (kind: string, ...parts: readonly string[]): string =>
  `${TOP}Content-Type: multipart/${kind}; boundary="b"\n\nThis is a message in parts.\n${parts.join('')}--b--\nbelow`;

const MULTIPARTS: readonly (readonly [what: string, wire: string, text: string])[] = [
  [
    'alternative: the plain one',
    multipart('alternative', part('text/plain', 'plain'), part('text/html', '<p>rich</p>')),
    'plain',
  ],
  [
    'alternative: a stub',
    multipart(
      'alternative',
      part('text/plain', 'Your mailer cannot show HTML.'),
      part('text/html', '<p>It was late in the year, and the moon had gone.</p>'),
    ),
    'It was late in the year, and the moon had gone.',
  ],
  [
    'alternative: an empty plain part',
    multipart('alternative', part('text/plain', ''), part('text/html', '<p>rich</p>')),
    'rich',
  ],
  ['mixed: texts one after another', multipart('mixed', part('text/plain', 'one'), part('text/plain', 'two')), 'one\n\ntwo'],
  ['mixed: a picture aside', multipart('mixed', part('text/plain', 'one'), part('image/png', 'R0lGOD')), 'one'],
  [
    'mixed: an attached text',
    multipart(
      'mixed',
      part('text/plain', 'see below'),
      part('text/plain; name="story.txt"\nContent-Disposition: attachment', 'the story'),
    ),
    'see below\n\nthe story',
  ],
  [
    'mixed: an attached page aside',
    multipart('mixed', part('text/plain', 'one'), part('text/html\nContent-Disposition: attachment', '<p>two</p>')),
    'one',
  ],
  ['related: the root', multipart('related', part('text/plain', 'root'), part('text/plain', 'other')), 'root'],
  [
    'parts of their own charset',
    multipart('mixed', part('text/plain; charset=iso-8859-1', 'caf\xe9'), part('text/plain; charset=utf-8', 'Na\xc3\xafve')),
    'café\n\nNaïve',
  ],
  [
    'a boundary that never comes',
    `${TOP}Content-Type: multipart/mixed; boundary="nowhere"\n\nkept all the same`,
    'kept all the same',
  ],
  ['no boundary said', `${TOP}Content-Type: multipart/mixed\n\n--x9\nContent-Type: text/plain\n\nkept\n--x9--\n`, 'kept'],
  [
    'cut before the end',
    `${TOP}Content-Type: multipart/mixed; boundary=b\n\n${part('text/plain', 'one')}--b\nContent-Type: text/plain\n\ntwo and`,
    'one\n\ntwo and',
  ],
  [
    'parts without the header that names them',
    `${TOP}\nThis is a multi-part message in MIME format.\n\n------=_x\nContent-Type: text/plain\n\nkept\n------=_x--\n`,
    'kept',
  ],
  ['a part without header', `${TOP}Content-Type: multipart/mixed; boundary=b\n\n--b\n\nbare\n--b--\n`, 'bare'],
  [
    'parts within parts',
    multipart(
      'mixed',
      `--b\nContent-Type: multipart/alternative; boundary=c\n\n--c\n\ninner\n--c\nContent-Type: text/html\n\n<p>rich</p>\n--c--\n`,
      part('text/plain', 'footer'),
    ),
    'inner\n\nfooter',
  ],
  [
    'a forwarded message',
    multipart(
      'mixed',
      part('text/plain', 'look:'),
      part('message/rfc822', 'From: x@example.org\nX-Odd: y\nSubject: old\n\nits text'),
    ),
    'look:\n\nFrom: x@example.org\nSubject: old\n\nits text',
  ],
];

test('multipart messages give the part that is meant to be read', () => {
  for (const [what, wire, text] of MULTIPARTS) assert.equal(content(mail(wire)).trim(), text, what);
});

test('mail in HTML keeps its tree, and its text stands behind the envelope', () => {
  const decoded = mail(`${TOP}Content-Type: text/html; charset=utf-8\n\n<p>Na\xc3\xafve <b>x</b></p>`);
  assert.equal(decoded.content.kind, 'html');
  assert.equal(content(decoded).trim(), 'Naïve x');
  assert.equal(decoded.content.kind === 'html' ? decoded.content.tree.at[0] : -1, decoded.contentStart);
});

test('a text between pages stays text', () => {
  const decoded = mail(multipart('mixed', part('text/html', '<p>page</p>'), part('text/plain', '2 < 3 & so')));
  assert.match(content(decoded), /page[\s\S]*2 < 3 & so/);
});

test('the charset of a digest counts for its messages', () => {
  assert.equal(content(mail('From: a@example.org\nSubject: x\n\n\xf0\xcf\xd2\xd4\xcf\xd3', { charset: 'koi8-r' })), 'Портос');
});

test('a digest of a web group indents its headers', () => {
  const decoded = mail('   Date: Fri, 14 Mar 2003 18:02:59 -0000\n   From: "x" <x@example.org>\nSubject: Fic: y\n\nbody');
  assert.deepEqual(
    decoded.envelope.map(({ name }) => name),
    ['date', 'from', 'subject'],
  );
  assert.equal(content(decoded), 'body');
});

test('repairs of header and body are told in places of the whole', () => {
  const decoded = mail(
    'From: a@example.org\nSubject: It\xc3\xa2\xe2\x82\xac\xe2\x84\xa2s\nContent-Type: text/plain; charset=utf-8\n\nA caf\xc3\x83\xc2\xa9.',
  );
  assert.deepEqual(
    decoded.repairs.map(({ at, was, now }) => [decoded.text.slice(...at), was, now]),
    [
      ['’', 'â€™', '’'],
      ['é', 'Ã©', 'é'],
    ],
  );
  assert.equal(decoded.charsetFrom, 'repaired');
});
