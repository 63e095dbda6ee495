/** The way to the pages before and after one page of a list. */
import { html } from 'hono/html';
import { say } from '../../messages/site.ts';
import type { Html } from '../frame/html.ts';

export interface Turning {
  /** Addresses; null at the first page and at the last. */
  readonly previous: string | null;
  readonly next: string | null;
  readonly current: number;
  readonly pages: number;
}

/** Null where there is one page. */
export function turning({ previous, next, current, pages }: Turning): Html | null {
  if (pages <= 1) return null;
  return html`<nav class="turn" aria-label="${say('turnPages')}">
<span>${previous === null ? null : html`<a href="${previous}" rel="prev">${say('pagePrevious')}</a>`}</span>
<span class="quiet">${say('pageOf', { page: current, pages })}</span>
<span>${next === null ? null : html`<a href="${next}" rel="next">${say('pageNext')}</a>`}</span>
</nav>`;
}
