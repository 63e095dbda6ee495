/** The header block of a mail, as lines: unfolded, but with nothing decoded yet. */

export interface HeaderLine {
  /** As written; empty where the line has no name and is kept as it stands. */
  readonly name: string;
  /** Unfolded: continuation lines joined by one blank. */
  readonly value: string;
}

export interface HeaderBlock {
  readonly lines: readonly HeaderLine[];
  /** Where the message starts: behind the empty line, or at the first line that can be no header. */
  readonly bodyStart: number;
}

/** Longest name taken for one; RFC 5322 has no limit, real ones stay far below. */
const NAME_CAP = 100;

/** Names that a digest of web groups indents (`   From: …`), in a block whose first line is indented. */
const INDENTED_NAME = /^[ \t]+(?:date|from|subject|to|reply-to|message-id|cc):/i;

/**
 * Reads the header block at the start of a message. Accepts a leading mbox line `From …`, CRLF, CR and LF ends, blanks before the colon, folded
 * lines; a line without a name ends the block, since such a message lacks its empty line. Linear.
 * @param wire the message, one char a byte (or ASCII)
 */
export function readHeaderBlock(wire: string): HeaderBlock {
  const lines: HeaderLine[] = [];
  let name = '';
  let pieces: string[] = [];
  let open = false;
  let at = 0;
  const indented = INDENTED_NAME.test(wire.slice(0, NAME_CAP));
  const close = (): void => {
    if (open) lines.push({ name, value: joined(pieces) });
    open = false;
  };
  while (at < wire.length) {
    const { end, next } = lineAt(wire, at);
    if (end === at) {
      close();
      return { lines, bodyStart: next };
    }
    const first = wire.charCodeAt(at);
    if (
      (first === 0x20 || first === 0x09) &&
      (open || indented) &&
      !(indented && INDENTED_NAME.test(wire.slice(at, at + NAME_CAP)))
    ) {
      const piece = wire.slice(at, end);
      // a line of blanks alone ends a header that some editor has touched
      if (piece.trim() === '') {
        close();
        return { lines, bodyStart: next };
      }
      pieces.push(piece);
    } else if (at === 0 && isMboxLine(wire)) {
      lines.push({ name: 'From_', value: wire.slice(5, end) });
    } else {
      const nameEnd = endOfName(wire, at, end);
      if (nameEnd < 0) {
        if (!isStrayHeaderLine(wire, at, end, next, lines.length + (open ? 1 : 0))) break;
        close();
        lines.push({ name: '', value: wire.slice(at, end) });
      } else {
        close();
        const from = firstLetter(wire, at);
        name = wire.slice(from, nameEnd).trimEnd();
        pieces = [wire.slice(wire.indexOf(':', nameEnd) + 1, end)];
        open = true;
      }
    }
    at = next;
  }
  close();
  return { lines, bodyStart: at };
}

/** `From ` and not `From:`: the separator line of an mbox, which is part of its message's bytes. */
export function isMboxLine(wire: string): boolean {
  return wire.startsWith('From ');
}

/** The end of the line that starts here, and where the next one starts. */
function lineAt(wire: string, start: number): { readonly end: number; readonly next: number } {
  const feed = wire.indexOf('\n', start);
  const end = feed < 0 ? wire.length : feed;
  const trimmed = end > start && wire.charCodeAt(end - 1) === 0x0d ? end - 1 : end;
  return { end: trimmed, next: feed < 0 ? wire.length : feed + 1 };
}

function firstLetter(wire: string, at: number): number {
  let i = at;
  while (wire.charCodeAt(i) === 0x20 || wire.charCodeAt(i) === 0x09) i++;
  return i;
}

/** Where the name of a header line ends (before blanks and the colon); -1 where the line has none. */
function endOfName(wire: string, start: number, end: number): number {
  const from = firstLetter(wire, start);
  const stop = Math.min(end, from + NAME_CAP);
  let i = from;
  while (i < stop) {
    const code = wire.charCodeAt(i);
    if (code <= 0x20 || code === 0x3a || code >= 0x7f) break;
    i++;
  }
  const nameEnd = i;
  while (i < stop && (wire.charCodeAt(i) === 0x20 || wire.charCodeAt(i) === 0x09)) i++;
  return nameEnd > from && wire.charCodeAt(i) === 0x3a ? nameEnd : -1;
}

/** A line without a name in the midst of a header block (`>From …` of a careless server, a line cut in two): header lines follow it. */
function isStrayHeaderLine(wire: string, start: number, end: number, next: number, before: number): boolean {
  if (before === 0 || next >= wire.length) return false;
  if (wire.startsWith('>From ', start)) return true;
  const following = lineAt(wire, next);
  const nameEnd = endOfName(wire, next, following.end);
  return end - start < 1000 && nameEnd > 0 && TRANSPORT_NAME.test(wire.slice(next, nameEnd));
}

const TRANSPORT_NAME =
  /^(?:received|from|to|cc|date|subject|message-id|references|in-reply-to|reply-to|mime-version|content-[a-z-]{1,40}|x-[a-z-]{1,60}|sender|return-path|newsgroups|path|lines|status)$/i;

function joined(pieces: readonly string[]): string {
  const first = pieces[0] ?? '';
  if (pieces.length === 1) return first.trim();
  return pieces
    .map((piece) => piece.trim())
    .join(' ')
    .trim();
}

/** The first value of that name (given in lower case); null where there is none. */
export function headerValue(lines: readonly HeaderLine[], name: string): string | null {
  for (const line of lines) {
    if (line.name.length === name.length && line.name.toLowerCase() === name) return line.value;
  }
  return null;
}
