/** Content-Transfer-Encoding: quoted-printable and base64, as forgiving as old mailers were careless. Both work on binary strings. */

/** Value of a hex digit's char code; -1 for any other. Lower case is wrong by the letter of RFC 2045 and common. */
function hexValue(code: number): number {
  if (code >= 0x30 && code <= 0x39) return code - 0x30;
  if (code >= 0x41 && code <= 0x46) return code - 0x37;
  if (code >= 0x61 && code <= 0x66) return code - 0x57;
  return -1;
}

/**
 * Quoted-printable undone. A `=` that begins neither a hex pair nor a soft line break stays as it is, and so does a line cut short.
 * @param wire one char a byte
 */
export function quotedPrintable(wire: string): Uint8Array {
  const bytes = new Uint8Array(wire.length);
  let length = 0;
  for (let i = 0; i < wire.length; i++) {
    const code = wire.charCodeAt(i);
    if (code !== 0x3d) {
      bytes[length++] = code;
      continue;
    }
    const high = hexValue(wire.charCodeAt(i + 1));
    const low = high < 0 ? -1 : hexValue(wire.charCodeAt(i + 2));
    if (low >= 0) {
      bytes[length++] = high * 16 + low;
      i += 2;
      continue;
    }
    // a rule of `=` that somebody drew below the code breaks no line softly
    const after = wire.charCodeAt(i - 1) === 0x3d ? 0 : softBreakEnd(wire, i + 1);
    if (after > 0) i = after - 1;
    else bytes[length++] = code;
  }
  return bytes.subarray(0, length);
}

/** Blanks that a mailer may have added between `=` and the line end. */
const SOFT_BREAK_BLANKS = 8;

/** Where the text goes on after a soft line break whose `=` stands before `at`; 0 where it is none. */
function softBreakEnd(wire: string, at: number): number {
  let i = at;
  while (i < at + SOFT_BREAK_BLANKS && (wire.charCodeAt(i) === 0x20 || wire.charCodeAt(i) === 0x09)) i++;
  if (i === wire.length) return i;
  if (wire.charCodeAt(i) === 0x0d) return wire.charCodeAt(i + 1) === 0x0a ? i + 2 : i + 1;
  return wire.charCodeAt(i) === 0x0a ? i + 1 : 0;
}

const BASE64_VALUES = new Int8Array(256).fill(-1);
for (const [value, char] of [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'].entries())
  BASE64_VALUES[char.charCodeAt(0)] = value;

export interface Unpacked {
  readonly bytes: Uint8Array;
  /** Where plain text begins that a list server appended after the encoded part; the length of the input where there is none. */
  readonly end: number;
}

/** Shortest line that is taken for more code after a line that ended the code: some mailers padded every line. */
const MORE_CODE = 40;

/**
 * Base64 undone, up to the first line that is none: list servers appended their footers in plain text. All lines of code but the last are
 * equally long. Missing padding and a cut last group are no error.
 * @param wire one char a byte
 */
export function base64(wire: string): Unpacked {
  const bytes = new Uint8Array(Math.ceil((wire.length * 3) / 4));
  let length = 0;
  let group = 0;
  let bits = 0;
  let width = 0;
  let ended = false;
  for (let start = 0; start < wire.length; ) {
    const feed = wire.indexOf('\n', start);
    const next = feed < 0 ? wire.length : feed + 1;
    const line = codeLine(wire, start, next);
    if (line === null || (ended && line.length > 0 && line.length < MORE_CODE))
      return { bytes: bytes.subarray(0, length), end: start };
    for (let i = start; i < start + line.length; i++) {
      const value = BASE64_VALUES[wire.charCodeAt(i)] ?? -1;
      if (value < 0) continue;
      group = ((group << 6) | value) & 0xffffff;
      bits += 6;
      if (bits < 8) continue;
      bits -= 8;
      bytes[length++] = (group >> bits) & 0xff;
    }
    if (line.padded) bits = 0;
    ended = line.length > 0 ? line.padded || (width > 0 && line.length !== width) : ended;
    if (width === 0) width = line.length;
    start = next;
  }
  return { bytes: bytes.subarray(0, length), end: wire.length };
}

/** A line that is base64 throughout, without its end; null where it is none. */
function codeLine(wire: string, start: number, next: number): { readonly length: number; readonly padded: boolean } | null {
  let padded = false;
  for (let i = start; i < next; i++) {
    const code = wire.charCodeAt(i);
    if (code === 0x0a || code === 0x0d || isTrailingBlank(wire, i)) return { length: i - start, padded };
    if (code === 0x3d) padded = true;
    else if (code > 0xff || (BASE64_VALUES[code] ?? -1) < 0) return null;
  }
  return { length: next - start, padded };
}

/** A blank at the end of a line, as some gateways added. */
function isTrailingBlank(wire: string, at: number): boolean {
  const code = wire.charCodeAt(at);
  if (code !== 0x20 && code !== 0x09) return false;
  const next = wire.charCodeAt(at + 1);
  return Number.isNaN(next) || next === 0x0a || next === 0x0d || next === 0x20 || next === 0x09;
}

/** Pairs that text would hardly hold by itself: a coded blank at a line end, a coded `=`, a byte above ASCII; but not the number in a link. */
const TELLING_PAIR = /(?<![?&]\w{0,24})=(?:20(?=\r?\n|$)|3D|[89A-F][0-9A-F]|[c-f][0-9a-f]=[89ab][0-9a-f])/g;
const EQUALS = /=/g;
/** What a message leaves of its parts in a text is no code: boundary lines, `charset="…"`; nor is a rule. */
const LEAKED_EQUALS =
  /(?:^|\n)-{2,}[^\s=]{0,40}=[^\s]{0,80}|={3,}|\b(?:charset|boundary|name|filename|format|type|delsp|reply-type) ?= ?["\w]/gi;
const ANY_PAIR = /=(?:[0-9A-Fa-f]{2}|\r?\n)/g;

/** Shortest line that a mailer would break softly. */
const SOFT_LINE = 50;

/** How many `=` may mean themselves (a rule, a link in an appended footer) for each one that is code. */
const OTHER_EQUALS = 0.1;

/**
 * Whether text that nobody labelled is plainly quoted-printable: at least two telling signs, and nearly every `=` in it is code.
 * @param text a body without Content-Transfer-Encoding
 */
export function isEvidentlyQuotedPrintable(text: string): boolean {
  if (!text.includes('=')) return false;
  if (count(text, TELLING_PAIR) + softBreaks(text) < 2) return false;
  const coded = count(text, ANY_PAIR);
  const other = count(text, EQUALS) - coded;
  return other <= coded * OTHER_EQUALS || other - leakedEquals(text) <= coded * OTHER_EQUALS;
}

function leakedEquals(text: string): number {
  let found = 0;
  for (const [leaked] of text.matchAll(LEAKED_EQUALS)) found += count(leaked, EQUALS);
  return found;
}

function count(text: string, pattern: RegExp): number {
  let found = 0;
  pattern.lastIndex = 0;
  while (pattern.test(text)) found++;
  return found;
}

/** Lines as long as a mailer's that end in `=`. */
function softBreaks(text: string): number {
  let found = 0;
  for (let start = 0; start < text.length; ) {
    const end = text.indexOf('\n', start);
    if (end < 0) break;
    const last = text.charCodeAt(end - 1) === 0x0d ? end - 2 : end - 1;
    if (last - start >= SOFT_LINE && text.charCodeAt(last) === 0x3d) found++;
    start = end + 1;
  }
  return found;
}
