/** The language of an author's words, for the element that holds them. */
import { html } from 'hono/html';
import { direction, languageTag } from '../../editions/index.ts';
import type { Html } from './html.ts';

/** `lang` and `dir` of a text, for any element that holds words of its author. */
export function tongue(language: string): Html {
  const tag = languageTag(language);
  // An empty `lang` is how HTML says that the language is not known; the page's own must not stand for it.
  return html`lang="${tag === 'und' ? '' : tag}" dir="${tag === 'und' ? 'auto' : direction(tag)}"`;
}
