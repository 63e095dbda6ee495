/** The first page: what this archive is, what came in last, and the ways in. */
import { html } from 'hono/html';
import type { Count } from '../../archive/archive.ts';
import type { Shown } from '../../gate/index.ts';
import { RATING_WORDS, say } from '../../messages/site.ts';
import type { WorkSummary } from '../../words/index.ts';
import { creatorPath, fandomPath, ratingPath } from '../addresses.ts';
import type { Html } from '../frame/html.ts';
import { page } from '../frame/page.ts';
import type { Names } from '../names/counts.ts';
import { leaders } from '../names/leaders.ts';
import { fleuron } from '../style/ornaments.ts';
import type { Visit } from '../visit/visit.ts';
import { entries } from '../works/entry.ts';
import { LEVELS, ratingLevel } from '../works/query.ts';

/** How many names the first page shows of an index. */
const NAMES_SHOWN = 10;

export interface Home {
  readonly newest: readonly Shown<WorkSummary>[];
  readonly total: number;
  readonly fandoms: Names;
  readonly creators: Names;
  readonly ratings: Names;
}

export function homePage(visit: Visit, home: Home): Html {
  return page(
    visit,
    { title: null },
    html`<header class="frontispiece">
<h1>${visit.archive}</h1>
<p class="tagline">${say('tagline')}</p>
${fleuron()}
${home.total === 0 ? null : html`<p class="holdings">${holdings(home)}</p>`}
</header>
${home.total === 0 ? empty(visit) : rooms(home)}`,
  );
}

function holdings(home: Home): string {
  return say('holdings', {
    works: say('countWorks', { n: home.total }),
    creators: say('countCreators', { n: home.creators.value.length }),
    fandoms: say('countFandoms', { n: home.fandoms.value.length }),
  });
}

function empty(visit: Visit): Html {
  const owner = visit.viewer === 'owner';
  return html`<div class="nothing"><h2>${say('emptyTitle')}</h2>
<p>${owner ? say('emptyOwner') : say('emptyGuest')}</p>
${owner ? html`<p class="begin"><a class="button button-first" href="/add">${say('addFirst')}</a></p>` : null}</div>`;
}

function rooms(home: Home): Html {
  return html`<div class="rooms">
<section>
<div class="room-head"><h2>${say('newest')}</h2><a href="/works">${say('allWorks')}</a></div>
${entries(home.newest, 3)}
</section>
<div class="ways">
${way(say('byFandom'), most(home.fandoms.value), fandomPath, home.fandoms.value.length > NAMES_SHOWN ? { path: '/fandoms', label: say('allFandoms') } : null)}
${way(say('byCreator'), most(home.creators.value), creatorPath, home.creators.value.length > NAMES_SHOWN ? { path: '/creators', label: say('allCreators') } : null)}
${way(say('byRating'), byLevel(home.ratings.value), ratingAddress, null, ratingWord)}
</div>
</div>`;
}

function way(
  heading: string,
  counts: readonly Count[],
  pathOf: (name: string) => string,
  more: { readonly path: string; readonly label: string } | null,
  labelOf?: (name: string) => string,
): Html | null {
  if (counts.length === 0) return null;
  return html`<section><h2>${heading}</h2>${leaders(counts, pathOf, labelOf)}
${more === null ? null : html`<p class="more"><a href="${more.path}">${more.label}</a></p>`}</section>`;
}

/** The names with most works, then by name. */
function most(counts: readonly Count[]): readonly Count[] {
  return [...counts].sort((a, b) => b.works - a.works || a.name.localeCompare(b.name, 'en')).slice(0, NAMES_SHOWN);
}

/** Ratings from the mildest on. */
function byLevel(counts: readonly Count[]): readonly Count[] {
  return LEVELS.flatMap((level) => counts.filter(({ name }) => name === level));
}

function ratingAddress(name: string): string {
  return ratingPath(ratingLevel(name) ?? 'unrated');
}

function ratingWord(name: string): string {
  const level = ratingLevel(name);
  return level === null ? name : RATING_WORDS[level];
}
