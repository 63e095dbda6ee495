/** Fandoms as links to their shelves. */
import { html } from 'hono/html';
import type { Tag } from '../../words/index.ts';
import { fandomPath } from '../addresses.ts';
import type { Html } from '../frame/html.ts';

/** Each as it is written, and beside it the name that its shelf goes by where the keeper merged it. */
export function fandomLinks(tags: readonly Tag[]): readonly Html[] {
  return tags.map(({ name, canonical }) => {
    const beside = canonical === null ? null : html` (<bdi>${canonical}</bdi>)`;
    return html`<span><a href="${fandomPath(canonical ?? name)}"><bdi>${name}</bdi></a>${beside}</span>`;
  });
}
