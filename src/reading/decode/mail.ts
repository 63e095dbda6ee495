/** A mail or a newsgroup article: its envelope, and the part of it that is meant to be read, as text or HTML. */
import type { CharsetOrigin, PostFacts, Repair } from '../../words/index.ts';
import type { Decoded, DecodedContent, EnvelopeField } from '../decoded.ts';
import { binaryString } from './bytes.ts';
import { utf8Text } from './charset.ts';
import { decodeBytes } from './chosen.ts';
import { readDate } from './dates.ts';
import { decodeRawValue, decodeWords } from './encoded-words.ts';
import { joinFlowed } from './flowed.ts';
import { type HeaderLine, isMboxLine } from './header-lines.ts';
import { htmlOf } from './html.ts';
import { plainLines } from './lines.ts';
import { mend } from './mend.ts';
import { messageId } from './message-id.ts';
import { type Part, readParts } from './parts.ts';
import { base64, isEvidentlyQuotedPrintable, quotedPrintable } from './transfer.ts';

/** Text of one part, decoded but not yet mended. */
interface Piece {
  readonly kind: 'text' | 'html';
  readonly text: string;
  readonly charset: string;
  readonly from: CharsetOrigin;
  readonly ascii: boolean;
  readonly flowed: boolean;
}

/** A message on its way: its bytes as a string, and how its text is read. */
interface Message {
  readonly wire: string;
  /** The bytes that `wire` shows, place for place. */
  readonly bytes: Uint8Array;
  readonly facts: PostFacts;
  /** From an mbox: body lines `>From ` were quoted by its writer. */
  readonly quotedFrom: boolean;
}

/** Decodes a mail. Never throws; what cannot be decoded stands as text. */
export function decodeMail(bytes: Uint8Array, facts: PostFacts): Decoded {
  const message = messageOf(bytes, facts);
  const root = readParts(message.wire);
  const pieces = shownPieces(message, root);
  // raw letters in a subject are too few to tell their charset; the body's is theirs
  const told = pieces.find(({ from }) => from === 'detected')?.charset ?? null;
  const label = root.headers.charset ?? facts.charset ?? told;
  return assembled(headLines(root.lines, label), pieces, facts);
}

function messageOf(bytes: Uint8Array, facts: PostFacts): Message {
  const text = utf8Text(bytes);
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const own = marked ? bytes.subarray(3) : bytes;
  let wire = text !== null && text.length === bytes.length ? text : binaryString(own);
  // an old Mac's line ends; the length stays
  if (wire.includes('\r') && !wire.includes('\n')) wire = wire.replaceAll('\r', '\n');
  return { wire, bytes: own, facts, quotedFrom: isMboxLine(wire) };
}

// ── The envelope ────────────────────────────────────────────────────────────────────────────────────────────────────────────────

interface Head {
  readonly text: string;
  readonly fields: readonly EnvelopeField[];
  readonly repairs: readonly Repair[];
}

const CONTROLS = /[\0-\x1f\x7f]/;
const EACH_CONTROL = /[\0-\x1f\x7f]/g;
const PLAIN_ASCII = /^[ -~]*$/;

/** Header lines as they stand in the decoded post: unfolded, decoded, one a line. */
function headLines(lines: readonly HeaderLine[], label: string | null): Head {
  let text = '';
  const fields: EnvelopeField[] = [];
  const repairs: Repair[] = [];
  for (const line of lines) {
    const mbox = line.name === 'From_';
    if (mbox) text += 'From ';
    else if (line.name !== '') text += `${line.name}: `;
    const start = text.length;
    const value = decodedValue(line.value, label, start, repairs);
    text += `${value}\n`;
    if (line.name !== '') fields.push({ name: line.name.toLowerCase(), value, at: [start, start + value.length] });
  }
  return { text, fields, repairs };
}

function decodedValue(raw: string, label: string | null, at: number, repairs: Repair[]): string {
  if (PLAIN_ASCII.test(raw) && !raw.includes('=?')) return raw;
  const decoded = decodeWords(raw, (plain) => decodeRawValue(plain, label));
  const mended = mend(CONTROLS.test(decoded) ? decoded.replace(EACH_CONTROL, ' ') : decoded);
  for (const repair of mended.repairs) repairs.push(moved(repair, at));
  return mended.text;
}

function moved(repair: Repair, by: number): Repair {
  return { ...repair, at: [repair.at[0] + by, repair.at[1] + by] };
}

// ── The parts that are shown ────────────────────────────────────────────────────────────────────────────────────────────────────

function shownPieces(message: Message, part: Part): readonly Piece[] {
  if (part.parts.length === 0) return leafPieces(message, part);
  switch (part.headers.type) {
    case 'multipart/alternative':
      return alternative(message, part);
    case 'multipart/related':
      return firstShown(message, part.parts);
    case 'message/rfc822':
      return part.parts.flatMap((inner) => forwarded(message, inner));
    default:
      return mixed(message, part);
  }
}

/** Attachments of plain text belong to what was posted; attached pages only where there is nothing else. */
function mixed(message: Message, part: Part): readonly Piece[] {
  const shown = part.parts
    .filter(({ headers }) => !(headers.attachment && headers.type === 'text/html'))
    .flatMap((child) => shownPieces(message, child));
  if (shown.some((piece) => piece.text.trim() !== '')) return shown.filter((piece, i) => i === 0 || piece.text.trim() !== '');
  return firstShown(message, part.parts);
}

function firstShown(message: Message, parts: readonly Part[]): readonly Piece[] {
  for (const part of parts) {
    const pieces = shownPieces(message, part);
    if (pieces.some((piece) => piece.text.trim() !== '')) return pieces;
  }
  return [];
}

/** Plain text, unless it only says that this mailer cannot show the other part. */
function alternative(message: Message, part: Part): readonly Piece[] {
  const choices = part.parts
    .map((child) => shownPieces(message, child))
    .filter((pieces) => pieces.some((piece) => piece.text.trim() !== ''));
  const plain = choices.find((pieces) => pieces.every((piece) => piece.kind === 'text'));
  const rich = choices.find((pieces) => pieces.some((piece) => piece.kind === 'html'));
  if (plain === undefined) return rich ?? [];
  return rich !== undefined && isStub(plain, rich) ? rich : plain;
}

/** Longest text of a part that stands in for another. */
const STUB_CAP = 500;
const STUB_WORDS = /\bhtml\b/i;

function isStub(plain: readonly Piece[], rich: readonly Piece[]): boolean {
  const text = plain.map((piece) => piece.text).join('\n');
  if (text.length > STUB_CAP) return false;
  const richLength = rich.reduce((sum, piece) => sum + piece.text.length, 0);
  return STUB_WORDS.test(text) && richLength > text.length;
}

/** A forwarded message: its head, for who wrote it and when, and its text. */
function forwarded(message: Message, part: Part): readonly Piece[] {
  const label = part.headers.charset;
  const kept = part.lines.filter(({ name }) => /^(?:from|date|subject|to|newsgroups)$/i.test(name));
  const { text } = headLines(kept, label);
  const pieces = shownPieces(message, part);
  if (text === '') return pieces;
  return [{ kind: 'text', text, charset: 'utf-8', from: 'utf-8', ascii: PLAIN_ASCII.test(text), flowed: false }, ...pieces];
}

function leafPieces(message: Message, part: Part): readonly Piece[] {
  const { headers } = part;
  if (headers.type.startsWith('text/') || headers.type.startsWith('multipart/') || headers.type.startsWith('message/'))
    return [leafPiece(message, part)];
  // an unnamed attachment can be a story; a picture cannot
  if (!headers.type.startsWith('application/')) return [];
  const piece = leafPiece(message, part);
  return piece.from === 'utf-8' && !/[\0-\x08\uFFFD]/.test(piece.text) ? [piece] : [];
}

function leafPiece(message: Message, part: Part): Piece {
  const { headers } = part;
  const label = headers.charset ?? message.facts.charset;
  const { bytes, appended } = transferred(message, part);
  let decoded = decodeBytes(bytes, label);
  let text = plainLines(decoded.text);
  if (headers.encoding === null && isEvidentlyQuotedPrintable(text)) {
    decoded = decodeBytes(quotedPrintable(message.wire.slice(part.contentStart, part.end)), label);
    text = plainLines(decoded.text);
  }
  if (appended !== '') text = `${text.trimEnd()}\n\n${plainLines(decodeRawValue(appended, label))}`;
  if (message.quotedFrom && text.includes('>From ')) text = text.replace(/^>From /gm, 'From ');
  const html = headers.type === 'text/html' || /^\s{0,100}<(?:!doctype html|html)\b/i.test(text);
  const flowed = headers.flowed && !html;
  return {
    kind: html ? 'html' : 'text',
    text: flowed ? joinFlowed(text, headers.delSp) : text,
    charset: decoded.charset,
    from: decoded.from,
    ascii: decoded.ascii && appended === '',
    flowed,
  };
}

/** The content's own bytes, its transfer encoding undone; and the plain text that a list server appended behind it. */
function transferred(message: Message, part: Part): { readonly bytes: Uint8Array; readonly appended: string } {
  const { encoding } = part.headers;
  const asTheyStand = { bytes: message.bytes.subarray(part.contentStart, part.end), appended: '' };
  if (encoding !== 'quoted-printable' && encoding !== 'base64') return asTheyStand;
  const wire = message.wire.slice(part.contentStart, part.end);
  if (encoding === 'quoted-printable') return { bytes: quotedPrintable(wire), appended: '' };
  const { bytes, end } = base64(wire);
  // where nothing of it was base64, the header lies
  return bytes.length === 0 ? asTheyStand : { bytes, appended: wire.slice(end).trim() };
}

// ── Putting it together ─────────────────────────────────────────────────────────────────────────────────────────────────────────

function assembled(head: Head, pieces: readonly Piece[], facts: PostFacts): Decoded {
  const top = head.text === '' ? '' : `${head.text}\n`;
  const body = pieces.some((piece) => piece.kind === 'html') ? htmlBody(pieces, top.length, facts) : textBody(pieces, top.length);
  const first = pieces.find((piece) => piece.text.trim() !== '') ?? pieces[0];
  const repairs = [...head.repairs, ...body.repairs];
  const value = (name: string): string | null => head.fields.find((field) => field.name === name)?.value ?? null;
  const date = value('date') ?? dateOfMboxLine(value('from_'));
  return {
    text: top + body.text,
    contentStart: top.length,
    charset: first?.charset ?? 'utf-8',
    charsetFrom: repairs.length > 0 ? 'repaired' : (first?.from ?? 'utf-8'),
    repairs,
    envelope: head.fields,
    id: messageId(value('message-id') ?? value('article-i.d.')),
    date: date === null ? null : readDate(date),
    from: value('from'),
    subject: value('subject'),
    content: body.content,
  };
}

interface Body {
  readonly text: string;
  readonly repairs: readonly Repair[];
  readonly content: DecodedContent;
}

function textBody(pieces: readonly Piece[], base: number): Body {
  const joined = joinedText(pieces);
  const { text, repairs } = pieces.every((piece) => piece.ascii) ? { text: joined, repairs: [] } : mend(joined);
  const flowed = pieces.some((piece) => piece.flowed);
  return { text, repairs: repairs.map((repair) => moved(repair, base)), content: { kind: 'text', flowed } };
}

function joinedText(pieces: readonly Piece[]): string {
  const only = pieces[0];
  if (pieces.length === 1 && only !== undefined) return only.text;
  return pieces.map((piece) => piece.text.replace(/^\n{1,100}/, '').trimEnd()).join('\n\n');
}

function htmlBody(pieces: readonly Piece[], base: number, facts: PostFacts): Body {
  const source = pieces.map((piece) => (piece.kind === 'html' ? piece.text : `<pre>${escaped(piece.text)}</pre>`)).join('\n');
  const { text, repairs, tree } = htmlOf(source, base);
  return { text, repairs, content: { kind: 'html', tree, url: facts.url } };
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/** The date of an mbox line `From x@y Fri Mar 14 18:02:59 2003`; null where the line holds none. */
function dateOfMboxLine(value: string | null): string | null {
  if (value === null) return null;
  const date = value.trim().replace(/^\S+\s+/, '');
  return readDate(date).iso === null ? null : date;
}
