/**
 * From bytes to text by the charset that fits: byte order mark, strict UTF-8, the label, and what the bytes themselves say, in an order
 * that lets no label spoil bytes that are plainly something else.
 */
import type { CharsetOrigin } from '../../words/index.ts';
import { charsetNamed, decodeAs, utf8Text } from './charset.ts';
import { believable, detectCharset } from './detect.ts';
import { STRAY_BYTE } from './mend.ts';

export interface DecodedBytes {
  /** Without a byte order mark; may hold C1 controls and stray bytes, which `mend` reads. */
  readonly text: string;
  readonly charset: string;
  readonly from: CharsetOrigin;
  /** True where the text is known to be ASCII, so that nothing in it can be broken. */
  readonly ascii: boolean;
}

/** A byte order mark, the charset it tells and the bytes it takes; the longer ones first. */
const MARKS: readonly { readonly mark: readonly number[]; readonly charset: string }[] = [
  { mark: [0xef, 0xbb, 0xbf], charset: 'utf-8' },
  { mark: [0xff, 0xfe, 0x00, 0x00], charset: 'utf-32le' },
  { mark: [0x00, 0x00, 0xfe, 0xff], charset: 'utf-32be' },
  { mark: [0xff, 0xfe], charset: 'utf-16le' },
  { mark: [0xfe, 0xff], charset: 'utf-16be' },
];

/** Charsets that write other scripts in ASCII bytes: for them a label, or their escapes, must be heard before the bytes are taken for ASCII. */
const SEVEN_BIT = new Set(['iso-2022-jp', 'utf-7', 'utf-16le', 'utf-16be', 'utf-32le', 'utf-32be']);

/** ESC $ B, ESC $ @ or ESC ( J: no text but ISO-2022-JP holds them. */
const JAPANESE_ESCAPE = /\x1b(?:\$[@B]|\(J)/;

/**
 * Text of bytes.
 * @param label the charset that mail, page or container declared; null where none did
 * @returns never fails: bytes that mean nothing in the chosen charset become U+FFFD
 */
export function decodeBytes(bytes: Uint8Array, label: string | null): DecodedBytes {
  const marked = byMark(bytes);
  if (marked !== null) return marked;
  const declared = label === null ? null : charsetNamed(label);
  const utf8 = utf8Text(bytes);
  if (utf8 !== null) return utf8.length === bytes.length ? asciiText(utf8, bytes, declared) : unicodeText(utf8, declared);
  if (declared !== null && (declared.startsWith('utf-16') || declared.startsWith('utf-32'))) {
    return { text: decodeAs(declared, bytes), charset: declared, from: 'declared', ascii: false };
  }
  return looksWide(bytes) ?? mostlyUtf8(bytes) ?? legacy(bytes, declared);
}

function byMark(bytes: Uint8Array): DecodedBytes | null {
  const first = bytes[0];
  if (first === undefined || (first !== 0xef && first < 0xfe && first !== 0)) return null;
  for (const { mark, charset } of MARKS) {
    if (mark.some((byte, i) => bytes[i] !== byte)) continue;
    const rest = bytes.subarray(mark.length);
    if (charset !== 'utf-8') return { text: decodeAs(charset, rest), charset, from: 'bom', ascii: false };
    const text = utf8Text(rest);
    return { text: text ?? utf8WithStrays(rest).text, charset, from: text === null ? 'repaired' : 'bom', ascii: false };
  }
  return null;
}

function asciiText(text: string, bytes: Uint8Array, declared: string | null): DecodedBytes {
  if (declared !== null && SEVEN_BIT.has(declared)) {
    const wide = declared.startsWith('utf-16') || declared.startsWith('utf-32');
    // programs label ASCII as UTF-16 when they copy a label from elsewhere; real UTF-16 of ASCII letters is half NULs
    if (!wide || text.includes('\0'))
      return { text: decodeAs(declared, bytes), charset: declared, from: 'declared', ascii: false };
    return { text, charset: 'utf-8', from: 'repaired', ascii: true };
  }
  if (text.includes('\x1b') && JAPANESE_ESCAPE.test(text))
    return { text: decodeAs('iso-2022-jp', bytes), charset: 'iso-2022-jp', from: 'detected', ascii: false };
  if (text.includes('\0')) {
    const wide = looksWide(bytes);
    if (wide !== null) return wide;
  }
  return declared === null
    ? { text, charset: 'utf-8', from: 'utf-8', ascii: true }
    : { text, charset: declared, from: 'declared', ascii: true };
}

/** Bytes that are UTF-8 and not only ASCII: no other charset produces them but by a wonder, so a label that says otherwise is wrong. */
function unicodeText(text: string, declared: string | null): DecodedBytes {
  if (declared === 'utf-8') return { text, charset: 'utf-8', from: 'declared', ascii: false };
  return { text, charset: 'utf-8', from: declared === null || declared === 'us-ascii' ? 'utf-8' : 'repaired', ascii: false };
}

/** UTF-16 without its mark: every other byte of a Western text is NUL. */
function looksWide(bytes: Uint8Array): DecodedBytes | null {
  const looked = Math.min(bytes.length, 4096) & ~1;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < looked; i += 2) {
    if (bytes[i] === 0) even++;
    if (bytes[i + 1] === 0) odd++;
  }
  const half = looked / 2;
  if (half < 4 || Math.abs(even - odd) < half * 0.5) return null;
  const charset = odd > even ? 'utf-16le' : 'utf-16be';
  return { text: decodeAs(charset, bytes), charset, from: 'detected', ascii: false };
}

interface Strayed {
  readonly text: string;
  /** Characters of more than one byte, and bytes that belong to none. */
  readonly characters: number;
  readonly strays: number;
}

/** UTF-8 with stray bytes of another charset in it (a signature, a pasted quotation): read as UTF-8, the strays kept for `mend`. */
function mostlyUtf8(bytes: Uint8Array): DecodedBytes | null {
  const { characters, strays } = countUtf8(bytes);
  if (characters === 0 || characters < strays * 2) return null;
  return { text: utf8WithStrays(bytes).text, charset: 'utf-8', from: 'repaired', ascii: false };
}

/** Length of the UTF-8 character that starts here; 0 where none does, -1 where the bytes end within one. */
function characterAt(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0;
  if (first < 0x80) return 1;
  if (first < 0xc2 || first > 0xf4) return 0;
  const length = first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
  for (let k = 1; k < length; k++) {
    const byte = bytes[at + k];
    if (byte === undefined) return -1;
    const low = k > 1 ? 0x80 : first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80;
    const high = k > 1 ? 0xbf : first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf;
    if (byte < low || byte > high) return 0;
  }
  return length;
}

/** Stray bytes, beyond twice the characters, after which nobody need count on: this is another charset. */
const PLAINLY_OTHER = 64;

function countUtf8(bytes: Uint8Array): { readonly characters: number; readonly strays: number } {
  let characters = 0;
  let strays = 0;
  for (let i = 0; i < bytes.length; ) {
    const length = characterAt(bytes, i);
    if (length < 0) break;
    if (length > 1) characters++;
    else if (length === 0 && ++strays > characters * 2 + PLAINLY_OTHER) break;
    i += Math.max(1, length);
  }
  return { characters, strays };
}

function utf8WithStrays(bytes: Uint8Array): Strayed {
  const parts: string[] = [];
  let from = 0;
  let characters = 0;
  let strays = 0;
  for (let i = 0; i < bytes.length; ) {
    const length = characterAt(bytes, i);
    if (length > 0) {
      if (length > 1) characters++;
      i += length;
      continue;
    }
    if (i > from) parts.push(decodeAs('utf-8', bytes.subarray(from, i)));
    if (length < 0) {
      // cut in the middle of a character: one sign for it, not one a byte
      parts.push('\uFFFD');
      from = bytes.length;
      break;
    }
    parts.push(String.fromCharCode(STRAY_BYTE + (bytes[i] ?? 0)));
    strays++;
    i++;
    from = i;
  }
  if (from < bytes.length) parts.push(decodeAs('utf-8', bytes.subarray(from)));
  return { text: parts.join(''), characters, strays };
}

/** Neither ASCII nor UTF-8: by the label where the bytes can be prose in it, else by what they look like. */
function legacy(bytes: Uint8Array, declared: string | null): DecodedBytes {
  const labelled = declared !== null && declared !== 'utf-8' && declared !== 'us-ascii';
  if (labelled && believable(declared, bytes))
    return { text: decodeAs(declared, bytes), charset: declared, from: 'declared', ascii: false };
  const { charset, sure } = detectCharset(bytes);
  if (labelled && (!sure || charset === declared))
    return { text: decodeAs(declared, bytes), charset: declared, from: 'declared', ascii: false };
  return {
    text: decodeAs(charset, bytes),
    charset,
    from: labelled || declared === 'utf-8' ? 'repaired' : 'detected',
    ascii: false,
  };
}
