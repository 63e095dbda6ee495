/** Names of charsets, and decoding by one of them. */
import { decodeRare, RARE_CHARSETS } from './rare.ts';
import { lettersForC1 } from './windows1252.ts';

/** Labels that old programs wrote and the web's table of labels does not have: label → our name. */
const ALIASES: Readonly<Record<string, string>> = {
  'us-ascii': 'us-ascii',
  ascii: 'us-ascii',
  'ansi_x3.4-1968': 'us-ascii',
  'iso646-us': 'us-ascii',
  '7bit': 'us-ascii',
  us_ascii: 'us-ascii',
  'iso-646': 'us-ascii',
  'latin-1': 'windows-1252',
  'iso-latin-1': 'windows-1252',
  'iso-8859-1-windows-3.1-latin-1': 'windows-1252',
  ansi: 'windows-1252',
  'latin-2': 'iso-8859-2',
  ibm437: 'cp437',
  '437': 'cp437',
  cp437: 'cp437',
  ibm850: 'cp850',
  '850': 'cp850',
  cp850: 'cp850',
  ibm852: 'cp852',
  cp852: 'cp852',
  cp857: 'cp857',
  cp865: 'cp865',
  'utf-7': 'utf-7',
  'unicode-1-1-utf-7': 'utf-7',
  'x-unicode-2-0-utf-7': 'utf-7',
  'utf-32': 'utf-32le',
  'utf-32le': 'utf-32le',
  'utf-32be': 'utf-32be',
  cp932: 'shift_jis',
  ms932: 'shift_jis',
  sjis: 'shift_jis',
  cp936: 'gbk',
  cp949: 'euc-kr',
  uhc: 'euc-kr',
  ksc5601: 'euc-kr',
  cp950: 'big5',
  'x-mac-ce': 'x-mac-ce',
  'x-mac-centralroman': 'x-mac-ce',
  macroman: 'macintosh',
  'mac-roman': 'macintosh',
  'x-macroman': 'macintosh',
  'x-mac-turkish': 'x-mac-turkish',
  'x-mac-greek': 'x-mac-greek',
  'iso-8859-16': 'iso-8859-16',
  'x-gbk': 'gbk',
  'gb-2312': 'gbk',
  koi8: 'koi8-r',
  koi: 'koi8-r',
  utf_8: 'utf-8',
  utf8mb4: 'utf-8',
  windows1252: 'windows-1252',
};

/** `win-1251`, `windows1250`, `ms1252` and the like. */
const WINDOWS_LABEL = /^(?:win|windows|cp|ms|microsoft-cp|wincp)[-_ ]?(125[0-8])$/;

/** Charsets of one byte a character, in which bytes 80-9F can only be windows-1252's signs. */
const SINGLE_BYTE_NAME = /^(?:windows|iso-8859|koi8|mac|x-mac|ibm)/;

/** Longest label worth looking up. */
const LABEL_CAP = 48;

const known = new Map<string, string>();
const decoders = new Map<string, TextDecoder>();

/**
 * Our name for a charset label: lower case, the superset that the web reads it as (`iso-8859-1` is `windows-1252`, `gb2312` is `gbk`);
 * `us-ascii` stays apart, because mailers wrote it where they knew nothing. Null for a label that names no charset we can read.
 */
export function charsetNamed(label: string): string | null {
  if (label.length > LABEL_CAP) return null;
  const key = label
    .trim()
    .replace(/^["']+|["']+$/g, '')
    .toLowerCase();
  const seen = known.get(key);
  if (seen !== undefined) return seen;
  const found = lookUp(key);
  if (found !== null && known.size < 1000) known.set(key, found);
  return found;
}

function lookUp(key: string): string | null {
  const alias = ALIASES[key];
  if (alias !== undefined) return alias;
  const windows = WINDOWS_LABEL.exec(key);
  if (windows !== null) return `windows-${windows[1] ?? ''}`;
  try {
    return new TextDecoder(key).encoding;
  } catch {
    return null; // the web's table knows it as little as ours
  }
}

function decoderFor(charset: string): TextDecoder {
  let decoder = decoders.get(charset);
  if (decoder === undefined) {
    decoder = new TextDecoder(charset, { ignoreBOM: true });
    decoders.set(charset, decoder);
  }
  return decoder;
}

const strictUtf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const strictKorean = new TextDecoder('euc-kr', { fatal: true });

/** Text of bytes that are UTF-8 throughout, else null. A byte order mark stays in it. */
export function utf8Text(bytes: Uint8Array): string | null {
  try {
    return strictUtf8.decode(bytes);
  } catch {
    return null;
  }
}

/**
 * Decodes by a name that `charsetNamed` gave; bytes that mean nothing become U+FFFD. Of single-byte charsets the bytes 80-9F are read as
 * windows-1252 does, as browsers came to do; its five holes stay C1 controls here, for `mend`, which lets none out.
 */
export function decodeAs(charset: string, bytes: Uint8Array): string {
  if (charset === 'us-ascii') return lettersForC1(decoderFor('windows-1252').decode(bytes));
  if (charset === 'euc-kr') return korean(bytes);
  if (charset in RARE_CHARSETS) return decodeRare(charset, bytes);
  const text = decoderFor(charset).decode(bytes);
  return SINGLE_BYTE_NAME.test(charset) ? lettersForC1(text) : text;
}

/** The runtime's euc-kr stops at KS X 1001; Korean Windows wrote the larger cp949 under the same name. */
function korean(bytes: Uint8Array): string {
  try {
    return strictKorean.decode(bytes);
  } catch {
    return decodeRare('cp949', bytes);
  }
}
