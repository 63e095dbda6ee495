/** Creators as links to what they wrote. */
import { html } from 'hono/html';
import { sayEdition } from '../../messages/editions.ts';
import { say } from '../../messages/site.ts';
import type { Author } from '../../words/index.ts';
import { creatorPath } from '../addresses.ts';
import type { Html } from '../frame/html.ts';

/** `by A, B and C`, each name a link and its alias beside it; the empty list is an unnamed author. */
export function bylineLinks(creators: readonly Author[]): Html {
  if (creators.length === 0) return html`${sayEdition('by', { creators: sayEdition('anonymous') })}`;
  return html`${say('byline')} ${creators.map((creator, index) => html`${separator(index, creators.length)}${creatorLink(creator)}`)}`;
}

function separator(index: number, count: number): string {
  if (index === 0) return '';
  return index === count - 1 ? ' and ' : ', ';
}

function creatorLink(creator: Author): Html {
  const alias = creator.alias === null ? null : html` (<bdi>${creator.alias}</bdi>)`;
  return html`<a href="${creatorPath(creator.name)}" rel="author"><bdi>${creator.name}</bdi></a>${alias}`;
}
