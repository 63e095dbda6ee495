import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { binaryString, bytesOf } from './bytes.ts';
import { cutDigest, type Digest } from './digest.ts';

const cut = (wire: string): Digest | null => cutDigest(bytesOf(wire));
const message = (subject: string, body: string): string =>
  `Date: Wed, 03 Jun 1998 00:31:40 -0400\nFrom: "Rowena" <rowena@example.com>\nSubject: ${subject}\n\n${body}\n`;
const RULE = `\n${'-'.repeat(30)}\n\n`;
const HEAD = 'From: list-owner@lists.example.com\nSubject: fireside-digest V2 #31\nDate: Wed, 3 Jun 1998 02:10:00 -0600\n\n';
const MAJORDOMO = `${HEAD}fireside-digest   Wednesday, June 3 1998   Volume 02 : Number 031\n\nIn this issue:\n\n    one\n    two\n\n${'-'.repeat(70)}\n\n`;
const END = `\n${'-'.repeat(30)}\n\nEnd of fireside-digest V2 #31\n*****************************\n`;
const mailman = (n: number, subject: string): string => `Message: ${n}\n${message(subject, `body ${n}`)}`;
const WEB_RULE = `\n${'_'.repeat(72)}\n${'_'.repeat(72)}\n\n`;
const web = (n: number): string =>
  `Message: ${n}\n   Date: Fri, 14 Mar 2003 18:02:59 -0000\n   From: "x" <x@example.org>\nSubject: Fic: part ${n}\n\nbody ${n}\n`;

const DIGESTS: readonly (readonly [what: string, wire: string, bodies: readonly string[]])[] = [
  [
    'majordomo',
    MAJORDOMO + message('one', 'first') + RULE + message('two', 'second\n\n- -- \nsignature') + END,
    ['first', 'second\n\n- -- \nsignature'],
  ],
  [
    'with CRLF',
    (MAJORDOMO + message('one', 'first') + RULE + message('two', 'second') + END).replaceAll('\n', '\r\n'),
    ['first', 'second'],
  ],
  [
    'without its mail header',
    `Fireside Digest, Vol 3, Issue 4\n\nToday's Topics:\n\n   1. one\n\n${'-'.repeat(70)}\n\n${mailman(1, 'one')}${RULE}${mailman(2, 'two')}${RULE}End of Fireside Digest, Vol 3, Issue 4\n****\n`,
    ['body 1', 'body 2'],
  ],
  [
    'mailman with its footer',
    `${HEAD}Today's Topics:\n\n${'-'.repeat(70)}\n\n${mailman(1, 'one')}${RULE}Subject: Digest Footer\n\n${'_'.repeat(47)}\nlist mailing list\n${RULE}End of Fireside Digest, Vol 3\n***\n`,
    ['body 1'],
  ],
  [
    'a web group',
    `${HEAD}There are 2 messages in this issue.\n\nTopics in this digest:\n\n 1. part 1\n${WEB_RULE}${web(1)}${WEB_RULE}${web(2)}${WEB_RULE}Your use is subject to terms.\n`,
    ['body 1', 'body 2'],
  ],
  [
    'a story with rules of its own',
    MAJORDOMO +
      message('one', `first\n\n${'-'.repeat(40)}\n\nstill first\n\n${'*'.repeat(30)}\n\nand still`) +
      RULE +
      message('two', 'second') +
      END,
    [`first\n\n${'-'.repeat(40)}\n\nstill first\n\n${'*'.repeat(30)}\n\nand still`, 'second'],
  ],
  ['one message alone', MAJORDOMO + message('one', 'first') + END, ['first']],
  ['cut in the middle', MAJORDOMO + message('one', 'first') + RULE + message('two', 'sec'), ['first', 'sec']],
];

test('digests are cut into their messages', () => {
  for (const [what, wire, bodies] of DIGESTS) {
    const found = cut(wire);
    assert.deepEqual(
      found?.messages.map(({ bytes }) => binaryString(bytes).replaceAll('\r', '').split('\n\n').slice(1).join('\n\n').trimEnd()),
      bodies,
      what,
    );
  }
});

const NONE: readonly (readonly [what: string, wire: string])[] = [
  ['a mail', 'From: a@example.org\nSubject: x\n\nbody\n'],
  ['a forward', `From: a@example.org\nSubject: Fwd: x\n\n${'-'.repeat(30)}\n${message('one', 'first')}`],
  [
    'an answer to a digest',
    `From: a@example.org\nSubject: Re: fireside-digest V2 #31\n\n> a line\n\n${'-'.repeat(30)}\nFrom: me\n`,
  ],
  ['a story with rules', `From: a@example.org\nSubject: the digest\n\none\n${'-'.repeat(30)}\ntwo\n`],
  ['nothing', ''],
];

test('what is no digest stays whole', () => {
  for (const [what, wire] of NONE) assert.equal(cut(wire), null, what);
});

const PART_1 = `From: a@example.org\nSubject: one\nContent-Type: text/plain; charset=koi8-r\n\n\xf0\xcf\xd2\n`;
const PART_2 = 'From: b@example.org\nSubject: two\n\nsecond\n';
const MIME = `${HEAD.trimEnd()}\nContent-Type: multipart/mixed; boundary=outer\n\n--outer\n\nmasthead\n--outer\nContent-Type: multipart/digest; boundary=inner\n\n--inner\nContent-Type: message/rfc822\n\n${PART_1}\n--inner\n\n${PART_2}\n--inner--\n--outer\n\nfooter\n--outer--\n`;

test('multipart/digest is cut into its messages', () => {
  const found = cut(MIME);
  assert.deepEqual(
    found?.messages.map(({ bytes }) => binaryString(bytes).trim().split('\n')[0]),
    ['From: a@example.org', 'From: b@example.org'],
  );
  assert.equal(found?.frame.holds, 'rest');
});

test('a digest in a transfer encoding is cut from what it says, and kept whole', () => {
  const body = (MAJORDOMO + message('one', 'caf=E9') + RULE + message('two', 'x =3D y') + END).slice(HEAD.length);
  const found = cut(
    `${HEAD.trimEnd()}\nContent-Type: text/plain; charset=iso-8859-1\nContent-Transfer-Encoding: quoted-printable\n\n${body}`,
  );
  assert.deepEqual(
    found?.messages.map(({ bytes, charset }) => [binaryString(bytes).trim().split('\n\n')[1], charset]),
    [
      ['caf\xe9', 'iso-8859-1'],
      ['x = y', 'iso-8859-1'],
    ],
  );
  assert.equal(found?.frame.holds, 'whole');
});

test('posts and frame hold all bytes of a digest', () => {
  const noise = fc.constantFrom(
    '',
    '\n',
    `${'-'.repeat(30)}\n`,
    'From: x\n',
    'word\n',
    RULE,
    WEB_RULE,
    '\r\n',
    message('m', 'b'),
  );
  fc.assert(
    fc.property(
      fc.constantFrom(...DIGESTS.map(([, wire]) => wire), MIME),
      fc.array(noise, { maxLength: 6 }),
      fc.nat(2000),
      (wire, extra, at) => {
        const bytes = bytesOf(wire.slice(0, at) + extra.join('') + wire.slice(at));
        const found = cutDigest(bytes);
        if (found === null || found.frame.holds === 'whole') return;
        const rest: number[] = [];
        let end = 0;
        for (const each of found.messages) {
          const start = each.bytes.byteOffset - bytes.byteOffset;
          assert.ok(start >= end);
          rest.push(...bytes.subarray(end, start));
          end = start + each.bytes.length;
        }
        rest.push(...bytes.subarray(end));
        assert.deepEqual([...found.frame.bytes], rest);
      },
    ),
    { numRuns: 300 },
  );
});
