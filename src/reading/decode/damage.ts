/** What is wrong with a post's bytes though they can be read: told, so that a person fetches a whole copy while there is one. */
import type { Damage, Post } from '../../words/index.ts';
import { binaryString } from './bytes.ts';
import { contentHeaders } from './content-type.ts';
import { readHeaderBlock } from './header-lines.ts';

export const CUT_OFF: Damage = {
  code: 'cut-off',
  what: 'The mail is cut off before its end.',
  remedy: 'What there is of it was read; import a whole copy beside it if you can find one.',
};
export const NULS: Damage = {
  code: 'nuls',
  what: 'There are NUL bytes in it, which no text has.',
  remedy: 'It was read without them; compare it with another copy, for a disk or a program may have damaged it.',
};
export const LONG_LINE: Damage = {
  code: 'long-line',
  what: 'A line of it is longer than a million characters.',
  remedy: 'It was read; look whether its line breaks were lost, and import a copy that has them.',
};

/** Characters of a line that no mailer, editor or site writes: a whole novel without a line break is about as long. */
const LINE_CAP = 1_000_000;

/** UTF-16 writes Latin letters with a NUL each; a damaged text has fewer. */
const WIDE_SHARE = 0.2;

/** What is wrong with a post's bytes; empty for nearly all. Linear, and quick where nothing is wrong. */
export function damageOf({ bytes, facts }: Pick<Post, 'bytes' | 'facts'>): readonly Damage[] {
  return [
    ...(facts.format === 'mail' && mailIsCutOff(bytes) ? [CUT_OFF] : []),
    ...(hasStrayNuls(bytes) ? [NULS] : []),
    ...(hasLongLine(bytes) ? [LONG_LINE] : []),
  ];
}

/** Longer header blocks are not looked through. */
const HEADER_CAP = 65_536;

/** The empty line below a header of a mail without text. */
const EMPTY_LINE_AT_END = /(?:\r\n|\r|\n)[ \t]*(?:\r\n|\r|\n)$/;

/** Only a header that never ends, a multipart (RFC 2046, 5.1.1) and base64 (RFC 2045, 6.8) tell that something is missing behind them. */
function mailIsCutOff(bytes: Uint8Array): boolean {
  const head = binaryString(bytes.subarray(0, HEADER_CAP));
  const { lines, bodyStart } = readHeaderBlock(head);
  if (bodyStart === bytes.length) return lines.length > 0 && !EMPTY_LINE_AT_END.test(head.slice(-8));
  const { type, boundary, encoding } = contentHeaders(lines);
  if (type.startsWith('multipart/') && boundary !== null && boundary !== '') return !hasClosing(bytes, bodyStart, boundary);
  return encoding === 'base64' && endsWithinCode(binaryString(bytes.subarray(bodyStart)));
}

function hasClosing(bytes: Uint8Array, from: number, boundary: string): boolean {
  const body = binaryString(bytes.subarray(from));
  // A boundary that never stands there was lost with the header's, or mangled: nothing can be told.
  return body.includes(`--${boundary}--`) || !body.includes(`--${boundary}`);
}

/** Code comes in groups of four letters; text that a list server put below it is none. */
function endsWithinCode(body: string): boolean {
  const code = body.replace(/\s+/g, '');
  return /^[A-Za-z0-9+/]+={0,2}$/.test(code) && code.length % 4 !== 0;
}

function hasStrayNuls(bytes: Uint8Array): boolean {
  if (!bytes.includes(0)) return false;
  let nuls = 0;
  for (const byte of bytes) if (byte === 0) nuls++;
  return nuls < bytes.length * WIDE_SHARE;
}

function hasLongLine(bytes: Uint8Array): boolean {
  if (bytes.length <= LINE_CAP) return false;
  let from = 0;
  for (;;) {
    const feed = bytes.indexOf(0x0a, from);
    const end = feed < 0 ? bytes.length : feed;
    if (end - from > LINE_CAP && !bytes.subarray(from, end).includes(0x0d)) return true;
    if (feed < 0) return false;
    from = feed + 1;
  }
}
