/** format=flowed (RFC 3676): soft line ends joined, space stuffing taken off, quote marks kept once a paragraph. */

/** A line that a mailer broke softly is about this long; shorter ones with a blank at their end were broken by a person. */
const WRAPPED_FROM = 50;

interface FlowedLine {
  readonly depth: number;
  readonly content: string;
}

function parse(line: string): FlowedLine {
  let depth = 0;
  while (line.charCodeAt(depth) === 0x3e) depth++;
  const content = line.slice(depth);
  return { depth, content: content.startsWith(' ') ? content.slice(1) : content };
}

/**
 * Text with its soft breaks joined. A break is soft where the line ends in a blank and the next one is quoted as deep; but not after a
 * short line whose next word would still have found room, because people (and some mailers) leave blanks at the end of lines they meant.
 * @param delSp the blank before a soft break was added by the mailer and goes (`DelSp=yes`)
 */
export function joinFlowed(text: string, delSp: boolean): string {
  const out: string[] = [];
  let open: string[] = [];
  let depth = 0;
  let soft = false;
  let lastLength = 0;
  const lines = text.split('\n');
  const wrapsShort = longestSoft(lines) < WRAPPED_FROM;
  const close = (): void => {
    if (open.length > 0) out.push(open.join(''));
    open = [];
  };
  for (const [i, line] of lines.entries()) {
    const { depth: here, content } = parse(line);
    const signature = content === '-- ';
    const fits = !wrapsShort && lastLength + firstWordLength(content) < WRAPPED_FROM;
    const joins = soft && here === depth && !signature && !fits && content !== '' && i > 0;
    if (!joins) close();
    const ends = content.endsWith(' ') && !signature && content.trim() !== '';
    const shown = ends && delSp ? content.slice(0, -1) : content;
    open.push(joins || here === 0 ? shown : `${'>'.repeat(here)} ${shown}`);
    soft = ends;
    depth = here;
    lastLength = content.length;
  }
  close();
  return out.join('\n');
}

function longestSoft(lines: readonly string[]): number {
  let longest = 0;
  for (const line of lines) if (line.length > longest && line.endsWith(' ')) longest = line.length;
  return longest;
}

function firstWordLength(content: string): number {
  const blank = content.indexOf(' ');
  return blank < 0 ? content.length : blank;
}
