/** What an HTML page's own title says: the story's among the site's, the journal's and the author's names. */
import { readByline } from './byline.ts';
import { titleKey } from './title-line.ts';

export interface PageTitle {
  /** As a subject line would have it. */
  readonly title: string;
  readonly author: string | null;
}

/** What parts the names in a page's title: "Kelp - marram - The Little Mermaid", "pepperpot: Kelp", "Kelp | The Hob Archive". */
const PARTING = /\s+[-–—|»«·>]+\s+|\s*::\s*|:\s+/;
/** A journal's or a user's name before a colon is one word. */
const JOURNAL = /^[\w-]{2,25}:\s+(?=\S)/;
/** What boards print before the topic: "Fen Boards :: View topic - The Sluice". */
const TOPIC = /^.{0,80}\b(?:view (?:topic|thread|message)|topic|thread)\s?[-–:]\s+(?=\S)/i;
/** No name opens so: "Night by the Sea". */
const NO_NAME = /^(?:the|a|an|my|our|his|her|their|its)\s/i;

/**
 * The story's title in that of its page.
 *
 * @param lines the first lines of the page: the piece that one of them repeats is the title
 */
export function readPageTitle(text: string, lines: readonly string[]): PageTitle {
  const keys = new Set(lines.map(titleKey));
  const pieces = text.split(PARTING);
  const repeated = pieces.length > 1 ? pieces.find((piece) => piece.trim() !== '' && keys.has(titleKey(piece))) : undefined;
  if (repeated !== undefined) return { title: repeated.trim(), author: null };
  const bare = text.replace(TOPIC, '').replace(JOURNAL, '');
  const byline = readByline(bare, true);
  if (byline?.title != null && byline.author !== null) {
    const author = bare.slice(byline.author[0], byline.author[1]);
    if (!NO_NAME.test(author)) return { title: bare.slice(byline.title[0], byline.title[1]), author };
  }
  return { title: bare, author: null };
}
