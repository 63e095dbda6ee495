import assert from 'node:assert/strict';
import { test } from 'node:test';
import iconv from 'iconv-lite';
import { charsetNamed, decodeAs, utf8Text } from './charset.ts';
import { decodeBytes } from './chosen.ts';
import { detectCharset } from './detect.ts';
import { EAST_ASIAN_EXAMPLES } from './east-asian.ts';
import { mend } from './mend.ts';
import { SINGLE_BYTE } from './profiles.ts';
import { WINDOWS_1252_UPPER } from './windows1252.ts';

const ICONV_NAMES: Readonly<Record<string, string>> = { ibm866: 'cp866', 'x-mac-cyrillic': 'maccyrillic' };
const encoded = (text: string, charset: string): Uint8Array => iconv.encode(text, ICONV_NAMES[charset] ?? charset);

test('charset labels of old mailers are known by one name', () => {
  const rows: readonly (readonly [string, string | null])[] = [
    ['ISO-8859-1', 'windows-1252'],
    ['latin1', 'windows-1252'],
    ['"iso-8859-1"', 'windows-1252'],
    ['Windows-1252', 'windows-1252'],
    ['cp1252', 'windows-1252'],
    ['win-1251', 'windows-1251'],
    ['cp1251', 'windows-1251'],
    ['KOI8-R', 'koi8-r'],
    ['koi8', 'koi8-r'],
    ['gb2312', 'gbk'],
    ['x-gbk', 'gbk'],
    ['UTF8', 'utf-8'],
    ['us-ascii', 'us-ascii'],
    ['ANSI_X3.4-1968', 'us-ascii'],
    ['x-mac-roman', 'macintosh'],
    ['macroman', 'macintosh'],
    ['cp437', 'cp437'],
    ['IBM850', 'cp850'],
    ['unicode-1-1-utf-7', 'utf-7'],
    ['ks_c_5601-1987', 'euc-kr'],
    ['cp949', 'euc-kr'],
    ['cp932', 'shift_jis'],
    ['x-sjis', 'shift_jis'],
    ['iso-8859-15', 'iso-8859-15'],
    ['x-unknown', null],
    ['', null],
    ['a'.repeat(500), null],
  ];
  for (const [label, name] of rows) assert.equal(charsetNamed(label), name, label);
});

test('bytes 80 to 9F are signs under every Latin label, never C1 controls (trap T1)', () => {
  const bytes = Uint8Array.from({ length: 32 }, (_, i) => 0x80 + i);
  for (const label of ['windows-1252', 'iso-8859-1', 'us-ascii', 'latin1']) {
    assert.equal(mend(decodeAs(charsetNamed(label) ?? '', bytes)).text, WINDOWS_1252_UPPER, label);
  }
});

test('rare charsets are decoded', () => {
  const rows: readonly (readonly [string, string])[] = [
    ['cp437', '╔═╗ é'],
    ['cp850', 'ø Ø'],
    ['macintosh', '“it’s”'],
    ['utf-7', 'Grüße'],
    ['cp949', '뷁 똠방'],
    ['euc-kr', '뷁 똠방'],
    ['gb18030', '𠀀'],
  ];
  for (const [charset, text] of rows)
    assert.equal(
      decodeAs(charsetNamed(charset) ?? charset, encoded(text, charset === 'euc-kr' ? 'cp949' : charset)),
      text,
      charset,
    );
});

test('a strict decoder that met an error reads the next bytes rightly', () => {
  assert.equal(utf8Text(Uint8Array.of(0xe2, 0x82)), null);
  assert.equal(utf8Text(new TextEncoder().encode('ok é')), 'ok é');
  assert.match(decodeAs('euc-kr', Uint8Array.of(0xb0)), /^\uFFFD?$/);
  assert.equal(decodeAs('euc-kr', encoded('가나', 'euc-kr')), '가나');
});

test('unlabelled prose is read in its own charset', () => {
  for (const { charset, languages } of SINGLE_BYTE) {
    for (const { language, example } of languages) {
      const bytes = encoded(example, charset);
      const meant = iconv.decode(Buffer.from(bytes), ICONV_NAMES[charset] ?? charset);
      assert.equal(decodeAs(detectCharset(bytes).charset, bytes), meant, `${charset} ${language}`);
    }
  }
  for (const { charset, example } of EAST_ASIAN_EXAMPLES) {
    assert.equal(decodeAs(detectCharset(encoded(example, charset)).charset, encoded(example, charset)), example, charset);
  }
});

test('English with curly quotes alone is windows-1252 or Mac Roman, as the quotes stand', () => {
  const text = 'He said, “It’s late — don’t wait…” and ‘twas so.';
  for (const charset of ['windows-1252', 'macintosh'])
    assert.equal(decodeBytes(encoded(text, charset), null).text, text, charset);
});

interface Choice {
  readonly what: string;
  readonly bytes: Uint8Array;
  readonly label: string | null;
  readonly text: string;
  readonly charset: string;
  readonly from: string;
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const russian = 'Прокурорша подала обед, и Портос встал из-за стола.';

const CHOICES: readonly Choice[] = [
  { what: 'ASCII', bytes: utf8('plain'), label: null, text: 'plain', charset: 'utf-8', from: 'utf-8' },
  {
    what: 'ASCII with a label',
    bytes: utf8('plain'),
    label: 'ISO-8859-1',
    text: 'plain',
    charset: 'windows-1252',
    from: 'declared',
  },
  { what: 'UTF-8', bytes: utf8('Möwe'), label: null, text: 'Möwe', charset: 'utf-8', from: 'utf-8' },
  { what: 'UTF-8 with its label', bytes: utf8('Möwe'), label: 'utf-8', text: 'Möwe', charset: 'utf-8', from: 'declared' },
  {
    what: 'UTF-8 under us-ascii, which says nothing',
    bytes: utf8('Möwe'),
    label: 'us-ascii',
    text: 'Möwe',
    charset: 'utf-8',
    from: 'utf-8',
  },
  {
    what: 'UTF-8 under a wrong label',
    bytes: utf8('Möwe'),
    label: 'iso-8859-1',
    text: 'Möwe',
    charset: 'utf-8',
    from: 'repaired',
  },
  { what: 'a mark of UTF-8', bytes: utf8('\uFEFFMöwe'), label: 'iso-8859-1', text: 'Möwe', charset: 'utf-8', from: 'bom' },
  {
    what: 'a mark of UTF-16',
    bytes: Uint8Array.of(0xff, 0xfe, 0x4d, 0, 0xf6, 0),
    label: null,
    text: 'Mö',
    charset: 'utf-16le',
    from: 'bom',
  },
  {
    what: 'a mark of UTF-16, big end first',
    bytes: Uint8Array.of(0xfe, 0xff, 0, 0x4d, 0, 0xf6),
    label: null,
    text: 'Mö',
    charset: 'utf-16be',
    from: 'bom',
  },
  {
    what: 'UTF-16 without mark',
    bytes: encoded('Title: Long enough', 'utf-16le'),
    label: null,
    text: 'Title: Long enough',
    charset: 'utf-16le',
    from: 'detected',
  },
  {
    what: 'a true label',
    bytes: encoded(russian, 'koi8-r'),
    label: 'koi8-r',
    text: russian,
    charset: 'koi8-r',
    from: 'declared',
  },
  {
    what: 'a label of another charset of the language',
    bytes: encoded(russian, 'windows-1251'),
    label: 'koi8-r',
    text: russian,
    charset: 'windows-1251',
    from: 'repaired',
  },
  {
    what: 'Latin-1 on Russian, as mailers wrote by default',
    bytes: encoded(russian, 'windows-1251'),
    label: 'iso-8859-1',
    text: russian,
    charset: 'windows-1251',
    from: 'repaired',
  },
  {
    what: 'a utf-8 label on Latin-1',
    bytes: encoded('café, déjà vu', 'windows-1252'),
    label: 'utf-8',
    text: 'café, déjà vu',
    charset: 'windows-1252',
    from: 'repaired',
  },
  {
    what: 'a label nobody knows',
    bytes: encoded('café, déjà vu', 'windows-1252'),
    label: 'x-unknown',
    text: 'café, déjà vu',
    charset: 'windows-1252',
    from: 'detected',
  },
  {
    what: 'ISO-2022-JP with its label',
    bytes: encoded('x', 'ascii'),
    label: 'iso-2022-jp',
    text: 'x',
    charset: 'iso-2022-jp',
    from: 'declared',
  },
  {
    what: 'ISO-2022-JP by its escapes',
    bytes: Uint8Array.of(0x1b, 0x24, 0x42, 0x24, 0x22, 0x1b, 0x28, 0x42),
    label: null,
    text: 'あ',
    charset: 'iso-2022-jp',
    from: 'detected',
  },
  { what: 'nothing at all', bytes: new Uint8Array(0), label: null, text: '', charset: 'utf-8', from: 'utf-8' },
];

test('the charset is chosen by mark, bytes and label in that order', () => {
  for (const { what, bytes, label, text, charset, from } of CHOICES) {
    const decoded = decodeBytes(bytes, label);
    assert.deepEqual([decoded.text, decoded.charset, decoded.from], [text, charset, from], what);
  }
});

test('single bytes of another charset within UTF-8 are read for themselves', () => {
  const bytes = Uint8Array.of(...utf8('Möwe, Füße, Öl — '), 0x93, ...utf8('so'), 0x94, ...utf8(' é'), 0xe9, 0x21);
  const decoded = decodeBytes(bytes, null);
  assert.equal(mend(decoded.text).text, 'Möwe, Füße, Öl — “so” éé!');
  assert.equal(decoded.from, 'repaired');
});

test('UTF-8 cut within its last character loses that character alone', () => {
  assert.equal(mend(decodeBytes(utf8('Grüße — ').subarray(0, -2), null).text).text, 'Grüße \uFFFD');
});
