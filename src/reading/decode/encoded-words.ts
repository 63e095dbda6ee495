/** RFC 2047: words of other scripts in header values, `=?charset?Q?…?=` and `=?charset?B?…?=`. */
import { bytesOf, joinBytes } from './bytes.ts';
import { charsetNamed } from './charset.ts';
import { decodeBytes } from './chosen.ts';
import { base64, quotedPrintable } from './transfer.ts';

interface Word {
  readonly start: number;
  readonly end: number;
  readonly charset: string;
  readonly bytes: Uint8Array;
}

/** Longest charset name (with an RFC 2231 language) and longest encoded text that is still taken for a word; RFC 2047 says 75 for all, mailers wrote whole subjects. */
const CHARSET_CAP = 60;
const TEXT_CAP = 20_000;

/**
 * A header value with its encoded words decoded. Neighbouring words of one charset are decoded together, because mailers cut characters in
 * two. What only looks like an encoded word stays as it is.
 * @param value unfolded
 * @param plain how text between the words is decoded (raw 8-bit headers)
 */
export function decodeWords(value: string, plain: (raw: string) => string): string {
  if (!value.includes('=?')) return plain(value);
  const parts: string[] = [];
  let run: Word[] = [];
  let at = 0;
  const ends = endFinder(value);
  for (let start = value.indexOf('=?'); start >= 0; ) {
    const word = wordAt(value, start, ends);
    if (word === null) {
      start = value.indexOf('=?', start + 2);
      continue;
    }
    const between = value.slice(at, word.start);
    const joins = run.length > 0 && between.trim() === '';
    if (!joins) {
      parts.push(textOf(run), plain(between));
      run = [];
    }
    run.push(word);
    at = word.end;
    start = value.indexOf('=?', at);
  }
  parts.push(textOf(run), plain(value.slice(at)));
  return parts.join('');
}

/** Finds `?=` from a place on, searching no stretch twice, so that words without end cost no more than one pass. */
function endFinder(value: string): (from: number) => number {
  let found = 0;
  return (from) => {
    if (found >= 0 && found < from) found = value.indexOf('?=', from);
    return found;
  };
}

function wordAt(value: string, start: number, endFrom: (from: number) => number): Word | null {
  const charsetEnd = value.slice(start + 2, start + 3 + CHARSET_CAP).indexOf('?');
  if (charsetEnd <= 0) return null;
  const kindAt = start + 2 + charsetEnd + 1;
  const kind = value.charAt(kindAt).toUpperCase();
  if ((kind !== 'Q' && kind !== 'B') || value.charAt(kindAt + 1) !== '?') return null;
  const textStart = kindAt + 2;
  // an empty word, `=?utf-8?Q??=`, ends where its text would start
  const end = endFrom(textStart);
  if (end < 0 || end - textStart > TEXT_CAP) return null;
  const label = (value.slice(start + 2, start + 2 + charsetEnd).split('*')[0] ?? '').trim();
  if (charsetNamed(label) === null) return null;
  const text = value.slice(textStart, end);
  const bytes = kind === 'Q' ? quotedPrintable(text.replaceAll('_', ' ')) : base64(text).bytes;
  return { start, end: end + 2, charset: label, bytes };
}

function textOf(run: readonly Word[]): string {
  let text = '';
  for (let i = 0; i < run.length; ) {
    const charset = run[i]?.charset ?? '';
    const same: Uint8Array[] = [];
    for (let word = run[i]; word !== undefined && word.charset === charset; word = run[i]) {
      same.push(word.bytes);
      i++;
    }
    text += decodeBytes(withoutIdleEscapes(joinBytes(same)), charset).text;
  }
  return text;
}

/** Back to ASCII and at once out of it again: between two words of ISO-2022-JP, where a strict decoder sees an error. */
const IDLE = [0x1b, 0x28, 0x42, 0x1b, 0x24, 0x42];

function withoutIdleEscapes(bytes: Uint8Array): Uint8Array {
  if (!bytes.includes(0x1b)) return bytes;
  const out: number[] = [];
  for (let at = 0; at < bytes.length; at++) {
    if (IDLE.every((byte, i) => bytes[at + i] === byte)) at += IDLE.length - 1;
    else out.push(bytes[at] ?? 0);
  }
  return Uint8Array.from(out);
}

/** A raw 8-bit header value, one char a byte, decoded like bytes of the message's charset. */
export function decodeRawValue(raw: string, label: string | null): string {
  return /[^\0-\x7f]|\x1b\$/.test(raw) ? decodeBytes(bytesOf(raw), label).text : raw;
}
