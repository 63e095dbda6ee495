/** A shelf: one page of works with its heading, its filters and its way to the next page. */
import { html } from 'hono/html';
import type { Shown } from '../../gate/index.ts';
import { RATING_WORDS, say } from '../../messages/site.ts';
import type { WorkSummary } from '../../words/index.ts';
import { withQuery } from '../addresses.ts';
import type { Html } from '../frame/html.ts';
import { page, type Room } from '../frame/page.ts';
import type { Visit } from '../visit/visit.ts';
import { entries } from './entry.ts';
import { LEVELS, type ShelfQuery, WORKS_A_PAGE } from './query.ts';
import { turning } from './turning.ts';

export interface Shelf {
  readonly title: string;
  /** What the heading names: `Fandom`; null where the title says it. */
  readonly label: string | null;
  readonly path: string;
  readonly room: Room;
  readonly query: ShelfQuery;
  /** False where the shelf itself is one rating. */
  readonly byRating: boolean;
  readonly total: number;
  readonly works: readonly Shown<WorkSummary>[];
}

export function shelfPage(visit: Visit, shelf: Shelf): Html {
  const pages = Math.max(1, Math.ceil(shelf.total / WORKS_A_PAGE));
  const { page: current } = shelf.query;
  const previous = current > 1 ? address(shelf, { page: current - 1 }) : null;
  const next = current < pages ? address(shelf, { page: current + 1 }) : null;
  const title = current === 1 ? shelf.title : `${shelf.title}, ${say('pageOf', { page: current, pages }).toLowerCase()}`;
  return page(
    visit,
    { title, room: shelf.room, previous, next },
    html`<div class="column">
<header class="heading"><h1>${shelf.label === null ? null : html`<span class="label">${shelf.label}<span class="away">: </span></span>`}<bdi>${shelf.title}</bdi></h1>
<p>${say('listCount', { n: shelf.total })}</p></header>
${filters(shelf)}
${shelf.works.length === 0 ? html`<div class="nothing"><p>${filtered(shelf) ? say('nothingSo') : say('nothingHere')}</p></div>` : entries(shelf.works, 2)}
${turning({ previous, next, current, pages })}
</div>`,
  );
}

function filtered(shelf: Shelf): boolean {
  return shelf.byRating && shelf.query.rating !== null;
}

/** The address of this shelf with something changed; a changed filter starts at page 1. */
function address(shelf: Shelf, change: Partial<ShelfQuery>): string {
  const { rating, order, page: number } = { ...shelf.query, page: 1, ...change };
  return withQuery(shelf.path, {
    rating: shelf.byRating ? rating : null,
    order: order === 'title' ? order : null,
    page: number > 1 ? String(number) : null,
  });
}

function filters(shelf: Shelf): Html | null {
  if (shelf.total < 2 && !filtered(shelf)) return null;
  const { rating, order } = shelf.query;
  const choice = (label: string, href: string, on: boolean): Html =>
    html`<a href="${href}"${on ? html` aria-current="true"` : null}>${label}</a>`;
  return html`<nav class="filters" aria-label="${say('filter')}">
${
  shelf.byRating
    ? html`<div><span class="label">${say('rating')}</span> ${choice(say('ratingAll'), address(shelf, { rating: null }), rating === null)}
${LEVELS.map((level) => html`${choice(RATING_WORDS[level], address(shelf, { rating: level }), rating === level)} `)}</div>`
    : null
}
<div><span class="label">${say('order')}</span> ${choice(say('orderNewest'), address(shelf, { order: 'newest' }), order === 'newest')}
${choice(say('orderTitle'), address(shelf, { order: 'title' }), order === 'title')}</div>
</nav>`;
}
