/**
 * Digests cut into their messages: RFC 1153 (Mailman, listserv), majordomo, web groups with their rules of underscores, and
 * multipart/digest. Pure: bytes in, bytes out.
 */
import { binaryString, joinBytes } from './bytes.ts';
import { utf8Text } from './charset.ts';
import { contentHeaders } from './content-type.ts';
import { type HeaderLine, headerValue, readHeaderBlock } from './header-lines.ts';
import { type Part, readParts } from './parts.ts';
import { base64, quotedPrintable } from './transfer.ts';

export interface DigestMessage {
  /** A mail: its header lines, an empty line, its text. */
  readonly bytes: Uint8Array;
  /** What its part or the digest declares; null where neither does. */
  readonly charset: string | null;
}

export interface Digest {
  readonly messages: readonly DigestMessage[];
  /**
   * All bytes that are in no message, in their order (`rest`); or the digest whole, where its transfer encoding keeps the messages from
   * being cut out as they stand.
   */
  readonly frame: { readonly holds: 'rest' | 'whole'; readonly bytes: Uint8Array };
}

/** A stretch of the wire. */
interface Cut {
  readonly start: number;
  readonly end: number;
}

/** Whether a message can be a digest at all; cheap, for those who would not call `cutDigest` on every mail. */
export function mayBeDigest(text: string): boolean {
  return /digest/i.test(text);
}

/**
 * A digest's messages; null where the message is no digest.
 * @param bytes a mail, or a text that is a digest without its mail header
 */
export function cutDigest(bytes: Uint8Array): Digest | null {
  const text = utf8Text(bytes);
  const wire = text !== null && text.length === bytes.length ? text : binaryString(bytes);
  const block = readHeaderBlock(wire);
  const head = block.lines.length > 0 ? block : { lines: [], bodyStart: 0 };
  const content = contentHeaders(head.lines);
  if (content.type.startsWith('multipart/')) return cutMultipart(bytes, wire);
  const opened = untransferred(wire, head.bodyStart, content.encoding);
  const cuts = plainCuts(opened.text, opened.start, head.lines);
  if (cuts === null) return null;
  const own = opened.bytes ?? bytes;
  const messages = cuts.map(({ start, end }) => ({ bytes: own.subarray(start, end), charset: content.charset }));
  return { messages, frame: opened.bytes === null ? { holds: 'rest', bytes: around(bytes, cuts) } : { holds: 'whole', bytes } };
}

interface Opened {
  /** The body's wire: from `start` on in the message's own, or by itself. */
  readonly text: string;
  readonly start: number;
  /** The body's own bytes, where an encoding was undone. */
  readonly bytes: Uint8Array | null;
}

function untransferred(wire: string, bodyStart: number, encoding: string | null): Opened {
  if (encoding !== 'quoted-printable' && encoding !== 'base64') return { text: wire, start: bodyStart, bytes: null };
  const body = wire.slice(bodyStart);
  const bytes = encoding === 'base64' ? base64(body).bytes : quotedPrintable(body);
  return { text: binaryString(bytes), start: 0, bytes };
}

function around(bytes: Uint8Array, cuts: readonly Cut[]): Uint8Array {
  const parts: Uint8Array[] = [];
  let at = 0;
  for (const { start, end } of cuts) {
    parts.push(bytes.subarray(at, start));
    at = end;
  }
  parts.push(bytes.subarray(at));
  return joinBytes(parts);
}

// ── multipart/digest ────────────────────────────────────────────────────────────────────────────────────────────────────────────

function cutMultipart(bytes: Uint8Array, wire: string): Digest | null {
  const found: Part[] = [];
  const stack: Part[] = [readParts(wire)];
  for (let part = stack.pop(); part !== undefined; part = stack.pop()) {
    const digest = part.headers.type === 'multipart/digest';
    for (const child of part.parts.toReversed()) {
      if (digest) found.push(...messagesOf(child));
      else if (child.headers.type.startsWith('multipart/')) stack.push(child);
    }
  }
  // several digests in one message are taken from the last to the first: put the messages in their order
  found.sort((a, b) => a.start - b.start);
  if (found.length > 0) {
    const cuts = found.map(({ start, end }) => ({ start, end }));
    const messages = found.map((part) => ({ bytes: bytes.subarray(part.start, part.end), charset: null }));
    return { messages, frame: { holds: 'rest', bytes: around(bytes, cuts) } };
  }
  return plainPart(bytes, wire);
}

/** The messages of one part of a multipart/digest: what it forwards, or itself where only its type is missing. */
function messagesOf(part: Part): readonly Part[] {
  if (part.headers.type === 'message/rfc822') return part.parts.slice(0, 1);
  return headerValue(part.lines, 'from') === null ? [] : [part];
}

/** A plain digest that came as the text part of a multipart message. */
function plainPart(bytes: Uint8Array, wire: string): Digest | null {
  const root = readParts(wire);
  const text = root.parts.find((part) => part.headers.type === 'text/plain');
  if (text === undefined) return null;
  const encoding = text.headers.encoding;
  if (encoding === 'quoted-printable' || encoding === 'base64') {
    const opened = untransferred(wire.slice(0, text.end), text.contentStart, encoding);
    const cuts = plainCuts(opened.text, opened.start, root.lines);
    if (cuts === null || opened.bytes === null) return null;
    const own = opened.bytes;
    return {
      messages: cuts.map(({ start, end }) => ({ bytes: own.subarray(start, end), charset: text.headers.charset })),
      frame: { holds: 'whole', bytes },
    };
  }
  const cuts = plainCuts(wire.slice(0, text.end), text.contentStart, root.lines);
  if (cuts === null) return null;
  return {
    messages: cuts.map(({ start, end }) => ({ bytes: bytes.subarray(start, end), charset: text.headers.charset })),
    frame: { holds: 'rest', bytes: around(bytes, cuts) },
  };
}

// ── Plain digests ───────────────────────────────────────────────────────────────────────────────────────────────────────────────

/** A rule between messages: 20 or more of one sign. RFC 1153 says 30 hyphens, 70 below the masthead. */
const RULE = /^([-_=*])\1{19,}[ \t]*$/;

/** The lines a message of a digest starts with. */
const MESSAGE_HEADER =
  /^[ \t]{0,8}(date|from|subject|to|cc|reply-to|message-id|message|sender|content-type|content-transfer-encoding|mime-version|in-reply-to|references|newsgroups|x-[\w-]{1,40}|organization|comments)[ \t]{0,8}:(?:[ \t]|$)/i;

/** How a digest says that it is one: in its subject, its masthead or its last lines. */
const ANNOUNCED_SUBJECT = /\bdigest\b|\bdigest[-_]|[-_]digest\b|\bvol(?:ume)?\.? ?\d{1,4}\b.{0,40}\b(?:issue|number|#)/i;
const ANNOUNCED_MASTHEAD =
  /^[ \t>]{0,20}(?:in this (?:issue|digest)\b|topics in this\b|today'?s topics\b|there (?:is|are) \d{1,4} messages?\b|table of contents\b|.{0,80}\bdigest\b.{0,80}\b(?:volume|vol\.|number|issue|#)\s{0,3}\d)/im;
const ANNOUNCED_END = /^[ \t]{0,8}end of .{0,100}(?:digest|\bv\d{1,4} ?#\d|volume|issue).{0,80}$/im;

/** Characters at either end of a body in which a digest says that it is one. */
const MASTHEAD_SEARCH = 20_000;
const END_SEARCH = 2_000;

/** Lines between a rule and the header below it, blank or rules themselves, and lines of one header block. */
const GAP_LINES = 6;
const HEADER_LINES = 40;

interface TextLine {
  readonly start: number;
  /** Without the line end. */
  readonly end: number;
  readonly next: number;
}

function lineFrom(text: string, start: number): TextLine {
  const feed = text.indexOf('\n', start);
  const stop = feed < 0 ? text.length : feed;
  const end = stop > start && text.charCodeAt(stop - 1) === 0x0d ? stop - 1 : stop;
  return { start, end, next: feed < 0 ? text.length : feed + 1 };
}

function plainCuts(text: string, bodyStart: number, head: readonly HeaderLine[]): readonly Cut[] | null {
  const cuts: Cut[] = [];
  let message: number | null = null;
  let end = bodyStart;
  let firstRule = -1;
  for (let at = bodyStart; at < text.length; ) {
    const line = lineFrom(text, at);
    const length = line.end - line.start;
    if (length >= 20 && length < 200 && RULE.test(text.slice(line.start, line.end))) {
      if (firstRule < 0) firstRule = line.start;
      const starts = messageBelow(text, line.next);
      const closes = starts !== null || endsBelow(text, line.next) || isDoubled(text, line);
      if (closes && message !== null) {
        cuts.push({ start: message, end });
        message = null;
      }
      if (starts !== null) {
        message = starts.start;
        end = starts.end;
        at = starts.end;
        continue;
      }
      // a rule within a message is its own
      if (message !== null) end = line.next;
    } else if (message !== null && length > 0) end = line.next;
    at = line.next;
  }
  if (message !== null) cuts.push({ start: message, end });
  const own = cuts.filter((cut) => !isFooter(text, cut));
  return own.length > 0 && isAnnounced(text, bodyStart, own, head) ? own : null;
}

/** Where a message starts below a rule, and where its header ends; null where none does. */
function messageBelow(text: string, from: number): Cut | null {
  let at = from;
  let line = lineFrom(text, at);
  for (let skipped = 0; skipped < GAP_LINES; skipped++) {
    const content = text.slice(line.start, Math.min(line.end, line.start + 200));
    const gap = content.trim() === '' || RULE.test(content) || /^[ \t]{0,8}message:[ \t]{0,8}\d{1,5}[ \t]*$/i.test(content);
    if (!gap || line.next === line.start) break;
    at = line.next;
    line = lineFrom(text, at);
  }
  return headerBlock(text, at);
}

function headerBlock(text: string, start: number): Cut | null {
  const seen = new Set<string>();
  let at = start;
  for (let count = 0; count < HEADER_LINES && at < text.length; count++) {
    const line = lineFrom(text, at);
    const content = text.slice(line.start, Math.min(line.end, line.start + 200));
    if (content.trim() === '') break;
    const name = MESSAGE_HEADER.exec(content)?.[1]?.toLowerCase();
    if (name === undefined && !(count > 0 && /^[ \t]/.test(content))) return null;
    if (name !== undefined) seen.add(name);
    at = line.next;
  }
  return seen.has('from') && (seen.has('subject') || seen.has('date')) ? { start, end: at } : null;
}

/** Two rules over the whole width, one below the other, as web groups parted messages and footer. */
function isDoubled(text: string, line: TextLine): boolean {
  const below = lineFrom(text, line.next);
  return (
    line.end - line.start >= 60 &&
    below.end - below.start === line.end - line.start &&
    RULE.test(text.slice(below.start, below.end))
  );
}

/** Below the last rule stands the digest's own end, its footer, or nothing. */
function endsBelow(text: string, from: number): boolean {
  const tail = text.slice(from, from + 400).trimStart();
  return tail === '' || ANNOUNCED_END.test(tail.split('\n', 1)[0] ?? '') || /^subject:.{0,20}digest footer/i.test(tail);
}

/** Mailman's last message is its footer. */
function isFooter(text: string, cut: Cut): boolean {
  return /^subject:[ \t]*(?:[\w-]{1,60} )?digest footer[ \t\r]*$/im.test(
    text.slice(cut.start, Math.min(cut.end, cut.start + 400)),
  );
}

function isAnnounced(text: string, bodyStart: number, cuts: readonly Cut[], head: readonly HeaderLine[]): boolean {
  const subject = headerValue(head, 'subject') ?? '';
  // an answer to a digest quotes its subject
  if (ANNOUNCED_SUBJECT.test(subject) && !/^\s*(?:re|aw|fwd?)\s*:/i.test(subject)) return true;
  const first = cuts[0]?.start ?? bodyStart;
  const last = cuts.at(-1)?.end ?? bodyStart;
  if (ANNOUNCED_MASTHEAD.test(text.slice(bodyStart, Math.min(first, bodyStart + MASTHEAD_SEARCH)))) return true;
  return ANNOUNCED_END.test(text.slice(last, last + END_SEARCH));
}
