/** The parts of a MIME message, found in one pass over its lines. Forgiving: a cut message, a missing boundary or a part without header keep their text. */
import { type ContentHeaders, contentHeaders } from './content-type.ts';
import { type HeaderLine, readHeaderBlock } from './header-lines.ts';

export interface Part {
  readonly headers: ContentHeaders;
  readonly lines: readonly HeaderLine[];
  /** Where the part's own bytes start, header included, and where its content does; positions in the wire. */
  readonly start: number;
  readonly contentStart: number;
  end: number;
  readonly parts: Part[];
}

/** Multiparts within multiparts that are followed; deeper ones are read as text. No mailer nests more than a few. */
const DEPTH_CAP = 32;

/** RFC 2046 allows boundaries of 70 characters; some mailers wrote longer ones. */
const BOUNDARY_CAP = 250;

interface Open {
  readonly part: Part;
  readonly boundary: string;
}

function partAt(wire: string, start: number): Part {
  const { lines, bodyStart } = readHeaderBlock(wire.slice(start));
  return { headers: contentHeaders(lines), lines, start, contentStart: start + bodyStart, end: wire.length, parts: [] };
}

/**
 * The tree of parts of a message. A message that is no multipart is its one leaf.
 * @param wire the whole message, one char a byte
 */
export function readParts(wire: string): Part {
  const root = partAt(wire, 0);
  const open: Open[] = [];
  enter(wire, root, open);
  for (let at = open.length === 0 ? -1 : nextDashes(wire, root.contentStart); at >= 0; ) {
    const feed = wire.indexOf('\n', at);
    const lineEnd = feed < 0 ? wire.length : feed;
    const found = lineEnd - at > BOUNDARY_CAP ? null : matching(wire.slice(at + 2, lineEnd).trimEnd(), open);
    if (found === null) {
      at = nextDashes(wire, lineEnd);
      continue;
    }
    for (const { part } of open.slice(found.depth)) closeLast(wire, part, at);
    open.splice(found.closing ? found.depth : found.depth + 1);
    const parent = found.closing ? undefined : open.at(-1);
    let from = lineEnd;
    if (parent !== undefined) {
      const part = childAt(wire, Math.min(wire.length, lineEnd + 1), parent.part);
      parent.part.parts.push(part);
      enter(wire, part, open);
      // the line break before the content is searched again: a part can be empty
      from = Math.max(lineEnd, part.contentStart - 1);
    }
    at = open.length === 0 ? -1 : nextDashes(wire, from);
  }
  return root;
}

/** A part of a multipart; in a digest those that say nothing of themselves are messages (RFC 2046, 5.1.5). */
function childAt(wire: string, start: number, parent: Part): Part {
  const part = partAt(wire, start);
  if (parent.headers.type !== 'multipart/digest' || part.lines.length > 0) return part;
  return { ...part, headers: { ...part.headers, type: 'message/rfc822', typed: true } };
}

/** The next line that starts with two hyphens, at or behind a place. */
function nextDashes(wire: string, from: number): number {
  if (wire.startsWith('--', from) && (from === 0 || wire.charCodeAt(from - 1) === 0x0a)) return from;
  const found = wire.indexOf('\n--', from);
  return found < 0 ? -1 : found + 1;
}

function matching(line: string, open: readonly Open[]): { readonly depth: number; readonly closing: boolean } | null {
  for (let depth = open.length - 1; depth >= 0; depth--) {
    const boundary = open[depth]?.boundary;
    if (line === boundary) return { depth, closing: false };
    if (line === `${boundary ?? ''}--`) return { depth, closing: true };
  }
  return null;
}

/** Ends the last part of a multipart, and the message forwarded in it, before the boundary line that stands here. */
function closeLast(wire: string, parent: Part, at: number): void {
  const part = parent.parts.at(-1);
  if (part === undefined) return;
  // the line break before a boundary belongs to the boundary
  let end = at;
  if (wire.charCodeAt(end - 1) === 0x0a) end--;
  if (wire.charCodeAt(end - 1) === 0x0d) end--;
  part.end = Math.max(part.contentStart, end);
  const inner = part.headers.type === 'message/rfc822' ? part.parts[0] : undefined;
  if (inner !== undefined) inner.end = Math.max(inner.contentStart, end);
}

/** Goes into a part: opens a multipart, looks into a forwarded message. */
function enter(wire: string, part: Part, open: Open[]): void {
  const { type, encoding, boundary: said, typed } = part.headers;
  if (type === 'message/rfc822' && (encoding === null || /^(?:7bit|8bit|binary)$/.test(encoding))) {
    const inner = partAt(wire, part.contentStart);
    part.parts.push(inner);
    // a message in a message in a message is read as text
    if (inner.headers.type.startsWith('multipart/')) enter(wire, inner, open);
    return;
  }
  if (typed && !type.startsWith('multipart/')) return;
  const boundary = said ?? leakedBoundary(wire, part);
  if (boundary === null || boundary === '' || boundary.length > BOUNDARY_CAP || open.length >= DEPTH_CAP) return;
  open.push({ part, boundary });
}

/** How far a boundary line may stand below the header that lost its name. */
const LEAK_SEARCH = 600;

/**
 * The boundary of a multipart whose header does not say it (archives dropped the header, lists mangled it): the first line of two hyphens
 * that has a Content- line below it.
 */
function leakedBoundary(wire: string, part: Part): string | null {
  // an untyped part within a multipart is plain text, whatever boundaries follow it
  if (part.headers.typed ? !part.headers.type.startsWith('multipart') : part.start > 0) return null;
  if (wire.indexOf('--', part.contentStart) < 0) return null;
  const head = wire.slice(part.contentStart, part.contentStart + LEAK_SEARCH);
  const found = /(?:^|\n)--([^\s][^\r\n]{0,200})\r?\ncontent-[a-z-]{2,40}:/i.exec(head);
  return found?.[1]?.trimEnd() ?? null;
}
