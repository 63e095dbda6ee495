/** A name for a download that every system takes. */
import type { Work } from '../words/index.ts';

/** Room for the number and the ending within what old readers show. */
const LONGEST_PART = 48;

/**
 * `the-lamp-room-by-ann-example-12.epub`: title and first creator as far as ASCII goes, and the work's number, so that two works of
 * one title do not meet in a folder.
 * @param ending without the dot.
 */
export function fileName(work: Pick<Work, 'id' | 'title' | 'creators'>, ending: string): string {
  const title = ascii(work.title);
  const creator = ascii(work.creators[0]?.name ?? '');
  const name = [title || 'work', ...(creator === '' ? [] : ['by', creator]), String(work.id)].join('-');
  return `${name}.${ending}`;
}

function ascii(text: string): string {
  return text
    .replace(/['’]/g, '')
    .replace(/ß/g, 'ss')
    .replace(/[æÆ]/g, 'ae')
    .replace(/[øØ]/g, 'o')
    .replace(/[łŁ]/g, 'l')
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST_PART)
    .replace(/^-+|-+$/g, '');
}
