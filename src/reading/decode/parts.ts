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
  if (open.length === 0) return root;
  let leaf: Part | null = null;
  for (let at = nextDashes(wire, root.contentStart); at >= 0; ) {
    const feed = wire.indexOf('\n', at);
    const lineEnd = feed < 0 ? wire.length : feed;
    const found = lineEnd - at > BOUNDARY_CAP ? null : matching(wire.slice(at + 2, lineEnd).trimEnd(), open);
    if (found === null) {
      at = nextDashes(wire, lineEnd);
      continue;
    }
    close(wire, leaf, at);
    for (const { part } of open.splice(found.closing ? found.depth : found.depth + 1)) close(wire, part, at);
    leaf = null;
    let from = lineEnd;
    if (!found.closing) {
      const parent = open.at(-1);
      const part = partAt(wire, Math.min(wire.length, lineEnd + 1));
      parent?.part.parts.push(part);
      leaf = enter(wire, part, open);
      // the line break before the content is searched again: a part can be empty
      from = Math.max(lineEnd, part.contentStart - 1);
    }
    at = open.length === 0 ? -1 : nextDashes(wire, from);
  }
  return root;
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

/** The line break before a boundary belongs to the boundary. */
function close(wire: string, part: Part | null, at: number): void {
  if (part === null) return;
  let end = at;
  if (wire.charCodeAt(end - 1) === 0x0a) end--;
  if (wire.charCodeAt(end - 1) === 0x0d) end--;
  part.end = Math.max(part.contentStart, end);
}

/** Goes into a part: opens a multipart, looks into a forwarded message; gives the leaf whose text follows, if any. */
function enter(wire: string, part: Part, open: Open[]): Part | null {
  if (part.headers.type === 'message/rfc822' && (part.headers.encoding === null || /^(?:7bit|8bit|binary)$/.test(part.headers.encoding))) {
    const inner = partAt(wire, part.contentStart);
    part.parts.push(inner);
    // an inner message ends with its part: both are closed together
    const leaf = inner.headers.type.startsWith('multipart') ? enter(wire, inner, open) : inner;
    if (leaf === null) return null;
    return leaf;
  }
  const boundary = part.headers.boundary ?? leakedBoundary(wire, part);
  if (boundary === null || boundary === '' || boundary.length > BOUNDARY_CAP || open.length >= DEPTH_CAP) return part;
  if (!part.headers.type.startsWith('multipart') && part.headers.typed) return part;
  open.push({ part, boundary });
  return null;
}

/** How far a boundary line may stand below the header that lost its name. */
const LEAK_SEARCH = 600;

/**
 * The boundary of a multipart whose header does not say it (archives dropped the header, lists mangled it): the first line of two hyphens
 * that has a Content- line below it.
 */
function leakedBoundary(wire: string, part: Part): string | null {
  if (part.headers.typed && !part.headers.type.startsWith('multipart')) return null;
  if (wire.indexOf('--', part.contentStart) < 0) return null;
  const head = wire.slice(part.contentStart, part.contentStart + LEAK_SEARCH);
  const found = /(?:^|\n)--([^\s][^\r\n]{0,200})\r?\ncontent-[a-z-]{2,40}:/i.exec(head);
  return found?.[1]?.trimEnd() ?? null;
}
