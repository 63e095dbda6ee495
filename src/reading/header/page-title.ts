/** What an HTML page's own title says: the story's among the site's, the journal's and the author's names. */
import type { Range, RegionKind } from '../../words/index.ts';
import type { Bare } from '../regions/bare.ts';
import { endOf } from '../regions/bare.ts';
import { readSubject } from '../values/subjects.ts';
import { readByline } from './byline.ts';
import { holdsFacts, titleKey } from './title-line.ts';

export interface PageTitle {
  /** As a subject line would have it. */
  readonly title: string;
  readonly author: string | null;
}

/** What parts the names in a page's title: "Kelp - marram - The Little Mermaid", "pepperpot: Kelp", "Kelp | The Hob Archive". */
const PARTING = /\s+[-–—|»«·>]+\s+|\s*::\s*|:\s+/;
/** A journal's or a user's name before a colon is one word. */
const JOURNAL = /^[\w-]{2,25}:\s+(?=\S)/;
/** A user's name, which the page repeats over the entry: "pepperpot: Kelp". */
const USER = /^[a-z][\w-]{1,24}:\s/;
/** What boards print before the topic: "Fen Boards :: View topic - The Sluice". */
const TOPIC = /^.{0,80}\b(?:view (?:topic|thread|message)|topic|thread)\s?[-–:]\s+(?=\S)/i;
/** No name opens so: "Night by the Sea". */
const NO_NAME = /^(?:the|a|an|my|our|his|her|their|its)\s/i;

/** A line that says who wrote what stands above it. */
const BYLINE = /^(?:written |a story )?(?:by|von|par|di|por|door|av)\s*:?\s+\S.{0,60}$/i;

const BY = /^\s*(?:by|von|par|di|por|od|door|av|af|от)\s*:?\s*$/i;

/** `<a>Kelp</a> by <a>marram</a>`: a link that closes its line and stands behind "by" names the author, whatever its words look like. */
export function signedByLink(bare: Bare): { readonly title: string; readonly author: string } | null {
  if (bare.text.length > 160) return null;
  const links = bare.line.runs.filter(({ kind }) => kind === 'link');
  const last = links.at(-1);
  if (last === undefined || last.at[1] < endOf(bare)) return null;
  const from = last.at[0] - bare.start;
  const title = links.length > 1 ? (links.at(-2)?.at[1] ?? 0) - bare.start : bare.text.slice(0, from).search(/\s+\S+\s*$/);
  if (title <= 0 || !BY.test(bare.text.slice(title, from))) return null;
  return { title: bare.text.slice(0, title).trim(), author: bare.text.slice(from).trim() };
}

/** "Kelp by marram" among the names in a page's title, where a line of the page signs Kelp so. */
function signedPiece(pieces: readonly string[], lines: readonly Bare[]): PageTitle | null {
  const keys = pieces.map(titleKey);
  for (const line of lines) {
    const signed = signedByLink(line);
    if (signed !== null && (keys.includes(titleKey(line.text)) || keys.includes(titleKey(signed.title)))) return signed;
  }
  return null;
}

/** "Kelp by marram" among the names in a page's title, where Kelp alone stands in a line of the page. */
function titleOfPiece(piece: string, keys: ReadonlySet<string>): PageTitle | null {
  const byline = readByline(piece.trim(), true);
  if (byline?.title == null || byline.author === null) return null;
  const [title, author] = [piece.trim().slice(...byline.title), piece.trim().slice(...byline.author)];
  return keys.has(titleKey(title)) ? { title, author } : null;
}

/** True where a line says a title, and the next who wrote it. */
function standsOverByline(lines: readonly Bare[], title: string): boolean {
  return lines.some(({ text }, i) => titleKey(text) === title && BYLINE.test(lines[i + 1]?.text ?? ''));
}

/**
 * The story's title in that of its page.
 *
 * @param lines the first lines of the page: the piece that one of them repeats is the title
 */
export function readPageTitle(text: string, lines: readonly Bare[]): PageTitle {
  const keys = new Set(lines.map((line) => titleKey(line.text)));
  const pieces = text.split(PARTING);
  const signed = signedPiece(pieces, lines);
  if (signed !== null) return signed;
  const named = USER.test(text) ? pieces.slice(1) : pieces;
  const found = pieces.length > 1 ? named.filter((piece) => piece.trim() !== '' && keys.has(titleKey(piece))) : [];
  // of a site's name and a story's, the one above a byline
  const repeated = found.find((piece) => standsOverByline(lines, titleKey(piece))) ?? found[0];
  if (repeated !== undefined) return { title: repeated.trim(), author: null };
  for (const piece of pieces.length > 1 ? pieces : []) {
    const titled = titleOfPiece(piece, keys);
    if (titled !== null) return titled;
  }
  const bare = text.replace(TOPIC, '').replace(JOURNAL, '');
  const byline = readByline(bare, true);
  if (byline?.title != null && byline.author !== null) {
    const author = bare.slice(byline.author[0], byline.author[1]);
    if (!NO_NAME.test(author)) return { title: bare.slice(byline.title[0], byline.title[1]), author };
  }
  return { title: bare, author: null };
}

/** A page's subject line is one of its first lines. */
const TOPMOST = 3;

/** A heading at the top that is written as subject lines are: `<h2>FIC: Kelp (1/2)</h2>` over the message of a web group. */
export function headingAsSubject(
  lines: readonly Bare[],
  marks: readonly (RegionKind | null)[],
): { readonly text: string; readonly at: Range } | null {
  const own = lines.filter((bare, i) => marks[i] === null && bare.text !== '').slice(0, TOPMOST);
  for (const { line, text } of own) {
    if (line.kind !== 'heading' || text.length > 120) continue;
    const { title, part, fic, reply } = readSubject(text);
    if (title !== null && (fic || reply || part?.total != null || holdsFacts(text))) return { text, at: line.at };
  }
  return null;
}
