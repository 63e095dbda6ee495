import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { binaryString, bytesOf } from './bytes.ts';
import { parameter } from './content-type.ts';
import { decodeRawValue, decodeWords } from './encoded-words.ts';
import { joinFlowed } from './flowed.ts';
import { plainLines } from './lines.ts';
import { base64, isEvidentlyQuotedPrintable, quotedPrintable } from './transfer.ts';

const latin = (bytes: Uint8Array): string => binaryString(bytes);

test('quoted-printable is undone, and what is none stays', () => {
  const rows: readonly (readonly [string, string])[] = [
    ['Na=EFve', 'Na\xefve'],
    ['=e9', '\xe9'],
    ['nowhere el=\nse', 'nowhere else'],
    ['el=\r\nse', 'else'],
    ['el=  \r\nse', 'else'],
    ['a =3D b', 'a = b'],
    ['a = b', 'a = b'],
    ['=ZZ', '=ZZ'],
    ['cut=', 'cut'],
    ['cut=4', 'cut=4'],
    ['', ''],
  ];
  for (const [wire, text] of rows) assert.equal(latin(quotedPrintable(wire)), text, wire);
});

test('base64 is undone up to a footer in plain text', () => {
  const rows: readonly (readonly [string, string, string])[] = [
    ['SGVsbG8=', 'Hello', ''],
    ['SGVs\r\nbG8=\r\n', 'Hello', ''],
    ['SGVsbG8', 'Hello', ''],
    ['SGVs \nbG8=', 'Hello', ''],
    ['SGVsbG8=\n\n-- \nTo leave this list\n', 'Hello', '-- \nTo leave this list\n'],
    ['SGVs\nthis is no code\n', 'Hel', 'this is no code\n'],
    ['', '', ''],
  ];
  for (const [wire, text, rest] of rows) {
    const { bytes, end } = base64(wire);
    assert.deepEqual([latin(bytes), wire.slice(end)], [text, rest], wire);
  }
});

test('every single byte comes back, the last one, which some decoders take for a mark, too', () => {
  for (let byte = 0; byte < 256; byte++) assert.deepEqual([...bytesOf(binaryString(Uint8Array.of(byte)))], [byte]);
});

test('any bytes come back from both encodings', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      const coded = Array.from(bytes, (byte) => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('');
      assert.deepEqual(quotedPrintable(coded), bytes);
      assert.deepEqual(base64(btoa(binaryString(bytes))).bytes, bytes);
      assert.deepEqual(bytesOf(binaryString(bytes)), bytes);
    }),
  );
});

test('quoted-printable without its label is known where it is plain', () => {
  const evident = [
    'It couldn=92t be=20\nso',
    '=93Yes,=94 he said',
    `${'long line '.repeat(7)}=\nand ${'more of it '.repeat(6)}=\n`,
    'a =3D b, c =3D d',
    '------=_NextPart_000_01\nContent-Type: text/plain;\n\tcharset="iso-8859-1"\n\nIt couldn=92t be=20\nso\n------=_NextPart_000_01--',
    'caf=c3=a9 na=c3=afve',
    'It couldn=92t be=20\nso\n==========\nThe list',
  ];
  const not = [
    'a = b',
    '=====\nTitle\n=====',
    'http://example.com/?id=93&x=84',
    'x=1, y=2',
    'E=mc2 =A0',
    '',
    'no=20way',
    '<a href="x">',
    'width=80 height=90 border=0 ====',
  ];
  for (const text of evident) assert.equal(isEvidentlyQuotedPrintable(text), true, text);
  for (const text of not) assert.equal(isEvidentlyQuotedPrintable(text), false, text);
});

test('a rule of equal signs below the code breaks no line softly', () => {
  assert.equal(binaryString(quotedPrintable('so=\nft\n=====\nThe list')), 'soft\n=====\nThe list');
});

test('encoded words of header values', () => {
  const plain = (raw: string): string => decodeRawValue(raw, null);
  const rows: readonly (readonly [string, string])[] = [
    ['=?UTF-8?Q?Am=C3=A9lie_Farrow?= <a@example.org>', 'Amélie Farrow <a@example.org>'],
    ['=?iso-8859-1?q?=93so=94?=', '“so”'],
    ['=?koi8-r?B?8M/S1M/T?=', 'Портос'],
    ['=?utf-8?Q?Na=C3?= =?utf-8?Q?=AFve?=', 'Naïve'],
    ['=?utf-8?Q?a?=  =?iso-8859-1?Q?=E9?= b =?utf-8?Q?c?=', 'aé b c'],
    ['=?utf-8?Q?two words left bare?=', 'two words left bare'],
    ['=?utf-8*en?Q?x?=', 'x'],
    ['=?utf-8?Q??= x', ' x'],
    ['=?utf-8?Q?cut', '=?utf-8?Q?cut'],
    ['=?nonsense?Q?x?=', '=?nonsense?Q?x?='],
    ['=?utf-8?X?x?=', '=?utf-8?X?x?='],
    ['a =? b ?= c', 'a =? b ?= c'],
    ['caf\xe9 noir, d\xe9j\xe0 vu', 'café noir, déjà vu'],
  ];
  for (const [raw, text] of rows) assert.equal(decodeWords(raw, plain), text, raw);
});

test('parameters of a content type', () => {
  const rows: readonly (readonly [string, string, string | null])[] = [
    ['text/plain; charset=utf-8', 'charset', 'utf-8'],
    ['text/plain; charset = "iso-8859-1" ; format=flowed', 'charset', 'iso-8859-1'],
    ['text/plain;FORMAT=Flowed', 'format', 'Flowed'],
    ['multipart/mixed; boundary="a b=c"', 'boundary', 'a b=c'],
    ['multipart/mixed; boundary="cut', 'boundary', 'cut'],
    ["text/plain; charset*=us-ascii'en'utf-8", 'charset', 'utf-8'],
    ['text/plain; x-charset=no', 'charset', null],
    ['text/plain', 'charset', null],
  ];
  for (const [value, name, found] of rows) assert.equal(parameter(value, name), found, value);
});

const WRAPPED = 'a line that a mailer wrapped where it was about to get too long ';

test('flowed lines are joined, and lines that a person ended are not', () => {
  const rows: readonly (readonly [string, boolean, string])[] = [
    [`${WRAPPED}\nand went on\n\nnext`, false, `${WRAPPED}and went on\n\nnext`],
    [`${WRAPPED}\nand went on`, true, `${WRAPPED.trimEnd()}and went on`],
    [`Title: X \nAuthor: Y \n${WRAPPED}\nand on`, false, `Title: X \nAuthor: Y \n${WRAPPED}and on`],
    [` From here\n >not a quote`, false, 'From here\n>not a quote'],
    [`> ${WRAPPED}\n> quoted\n>> ${WRAPPED}\nmine`, false, `> ${WRAPPED}quoted\n>> ${WRAPPED}\nmine`],
    [`${WRAPPED}\n-- \nname`, false, `${WRAPPED}\n-- \nname`],
    [`${WRAPPED}\n\nafter an empty line`, false, `${WRAPPED}\n\nafter an empty line`],
    ['', false, ''],
  ];
  for (const [text, delSp, joined] of rows) assert.equal(joinFlowed(text, delSp), joined);
});

test('line ends become LF and control characters lose no letter', () => {
  assert.equal(plainLines('a\r\nb\rc\nd\te'), 'a\nb\nc\nd\te');
  assert.equal(plainLines('a\0b\x07c\fd\x1a\x7f'), 'a b\uFFFDc\nd \uFFFD');
  assert.equal(plainLines(`a${'\0'.repeat(600)}\f\fb\x07\x07`), `a${' '.repeat(600)}\n\nb\uFFFD\uFFFD`);
});
