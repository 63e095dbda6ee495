/** Addresses that somebody may guess or remember, whether any page leads there or not. */
import type { Library } from '../../src/archive/archive.ts';
import { creatorPath, fandomPath } from '../../src/site/addresses.ts';
import { STATES, type WorkSummary } from '../../src/words/index.ts';

/** What stands behind the address of a work. */
export const ENDS = [
  '',
  '/0',
  '/1',
  '/2',
  '/1/reading',
  '/1/editions',
  '/1/editions/1',
  '/whole',
  '.epub',
  '.html',
  '.txt',
] as const;

/** More numbers than there are works. */
const BEYOND = 5;

/** Every work of the library, whoever may see it. */
export async function everyWork({ catalogue }: Library): Promise<readonly WorkSummary[]> {
  const { works } = await catalogue.list({ visible: { states: STATES }, order: 'newest', offset: 0, limit: 1000 });
  return works;
}

/** The numbers of all works, and some beyond. */
export function numbersOf(works: readonly WorkSummary[]): readonly number[] {
  return Array.from({ length: Math.max(...works.map(({ id }) => id)) + BEYOND }, (_, index) => index + 1);
}

/** Fixed addresses and their odd neighbours; then all that can be made of the works' numbers, titles, authors and fandoms. */
export function guesses(works: readonly WorkSummary[]): readonly string[] {
  const names = [
    ...numbersOf(works).map((id) => `/works/${id}`),
    ...works.map(({ id, slug }) => `/works/${id}-${encodeURIComponent(slug)}`),
  ];
  return [
    ...FIXED,
    ...names.flatMap((name) => ENDS.map((end) => name + end)),
    ...numbersOf(works).flatMap((id) => [`/desk/works/${id}`, `/desk/works/${id}/release`]),
    ...works.flatMap(({ creators }) =>
      creators.flatMap(({ name, alias }) => [name, ...(alias === null ? [] : [alias])].map(creatorPath)),
    ),
    ...works.flatMap(({ tags }) => tags.filter(({ kind }) => kind === 'fandom').map(({ name }) => fandomPath(name))),
  ];
}

const FIXED: readonly string[] = [
  '/',
  '/robots.txt',
  '/health',
  '/style.css',
  '/favicon.ico',
  '/sitemap.xml',
  '/feed',
  '/search?q=a',
  '/desk',
  '/desk/leave',
  '/desk/doubts',
  '/desk/decisions',
  '/desk/reports',
  '/desk/names',
  ...['review', 'notices', 'asks', 'unread'].map((waiting) => `/desk/waiting/${waiting}`),
  '/add',
  '/adult',
  '/key/x',
  '/key/',
  '/reading-settings',
  '/reading-settings?back=/desk',
  '/works',
  '/works/',
  '/works?page=2',
  '/works?page=99',
  '/works?order=title',
  '/works?state=held',
  '/works?rating=explicit',
  '/works?rating=nonsense',
  '/works/x',
  '/works/0',
  '/works/-1',
  '/works/99999999999999999999',
  '/fandoms',
  '/fandoms/x',
  '/creators',
  '/creators/x',
  '/creators/%00',
  '/creators/%zz',
  ...['general', 'teen', 'mature', 'explicit', 'unrated', 'x'].map((level) => `/ratings/${level}`),
  '/old',
  '/old?address=http://harbour.example/1.html',
  '/old/http://harbour.example/1.html',
  '/originals/1',
  '/library/masterlist.sqlite',
  '/..%2f..%2fpackage.json',
];
