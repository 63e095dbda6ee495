/** Creators as links to what they wrote. */
import { html } from 'hono/html';
import { namesBeside } from '../../editions/index.ts';
import { sayEdition } from '../../messages/editions.ts';
import { say } from '../../messages/site.ts';
import type { Creator } from '../../words/index.ts';
import { creatorPath } from '../addresses.ts';
import type { Html } from '../frame/html.ts';

/** `by A, B and C`, each name a link, its alias and the canonical name beside it; the empty list is an unnamed author. */
export function bylineLinks(creators: readonly Creator[]): Html {
  if (creators.length === 0) return html`${sayEdition('by', { creators: sayEdition('anonymous') })}`;
  return html`${say('byline')} ${creators.map((creator, index) => html`${separator(index, creators.length)}${creatorLink(creator)}`)}`;
}

function separator(index: number, count: number): string {
  if (index === 0) return '';
  return index === count - 1 ? ' and ' : ', ';
}

function creatorLink(creator: Creator): Html {
  const beside = namesBeside(creator);
  const others =
    beside.length === 0 ? null : html` (${beside.map((name, at) => html`${at === 0 ? '' : ', '}<bdi>${name}</bdi>`)})`;
  return html`<a href="${creatorPath(creator.canonical ?? creator.name)}" rel="author"><bdi>${creator.name}</bdi></a>${others}`;
}
