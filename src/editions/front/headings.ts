/** What a part of a work is called: on its page, in contents, in e-books. */
import { sayEdition } from '../../messages/editions.ts';
import type { ChapterEntry, Work } from '../../words/index.ts';
import { isVisible } from '../escape.ts';

/** `7`, `2a/?`, `(3/5)`, `[1 of 9]`: a bare count, which reads better as `Part 7`. */
const BARE_COUNT = /^[([]?\s*(\d{1,5}[a-z]?)\s*(?:(?:\/|of)\s*[\d?#]{1,5}\s*)?[)\]]?$/i;

/** The work's title, or a word that says there is none. */
export function workTitle(work: Pick<Work, 'title'>): string {
  return isVisible(work.title) ? work.title : sayEdition('untitled');
}

/** The name of a part by its label as written: `7/7` is `Part 7`, `Epilogue` stays; null where there is no label. */
export function partName(label: string | null): string | null {
  const written = label?.trim() ?? '';
  if (!isVisible(written)) return null;
  const count = BARE_COUNT.exec(written);
  return count?.[1] === undefined ? written : sayEdition('part', { number: count[1] });
}

/** The heading of a part: its name, then its own title where it has one that is not the work's. */
export function partHeading(entry: ChapterEntry, work: Pick<Work, 'title' | 'entries'>): string {
  const name = partName(entry.label);
  if (entry.kind === 'gap') return name ?? sayEdition('part', { number: String(entry.position) });
  const own =
    entry.title !== null && isVisible(entry.title) && fold(entry.title) !== fold(work.title) ? entry.title.trim() : null;
  if (name !== null) return own === null || fold(own) === fold(name) ? name : `${name}: ${own}`;
  if (own !== null) return own;
  return work.entries.length === 1 ? workTitle(work) : sayEdition('part', { number: String(entry.position) });
}

function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
