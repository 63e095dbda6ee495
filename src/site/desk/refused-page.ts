/** What is left to do after a refusal: copies of the library that may hold the text still, named as the command names them. */
import { html } from 'hono/html';
import type { RefuseOutcome } from '../../acts/index.ts';
import { momentOf } from '../../messages/dates.ts';
import { sayDesk } from '../../messages/desk.ts';
import type { Html } from '../frame/html.ts';
import { page } from '../frame/page.ts';
import type { Visit } from '../visit/visit.ts';
import { DESK_PATH } from './places.ts';
import { saidLine } from './said.ts';

export type Refused = Extract<RefuseOutcome, { readonly kind: 'refused' }>;

/** True where nothing outside the library holds the text, as far as it knows. */
export function isRefusedEverywhere({ backups, unrecorded, bags }: Refused): boolean {
  return backups.length + unrecorded.length + bags.hold.length + bags.away.length === 0;
}

export function refusedPage(visit: Visit, { backups, unrecorded, bags }: Refused): Html {
  return page(
    visit,
    { title: sayDesk('refusedTitle'), room: 'desk', unlisted: true },
    html`<div class="column desk">
<header class="heading"><h1>${sayDesk('refusedTitle')}</h1></header>
${saidLine('refused')}
<p class="intro">${sayDesk('refusedIntro')}</p>
${places(
  sayDesk('refusedBags'),
  sayDesk('refusedBagsIntro'),
  bags.hold.map(({ dir, at }) => ({ path: dir, at })),
)}
${places(
  sayDesk('refusedAway'),
  sayDesk('refusedAwayIntro'),
  bags.away.map(({ dir, at }) => ({ path: dir, at })),
)}
${places(
  sayDesk('refusedBackups'),
  sayDesk('refusedBackupsIntro'),
  backups.map((path) => ({ path, at: null })),
)}
${places(
  sayDesk('refusedUnrecorded'),
  sayDesk('refusedUnrecordedIntro'),
  unrecorded.map((path) => ({ path, at: null })),
)}
<p><a href="${DESK_PATH}">${sayDesk('refusedBack')}</a></p>
</div>`,
  );
}

/** Where copies lie, each with the day on which it was written where that is known. */
function places(
  heading: string,
  intro: string,
  all: readonly { readonly path: string; readonly at: number | null }[],
): Html | null {
  if (all.length === 0) return null;
  return html`<section><h2>${heading}</h2><p class="intro">${intro}</p>
<ul class="rows">${all.map(({ path, at }) => html`<li><code>${path}</code>${at === null ? null : html` <span class="quiet">${momentOf(at)}</span>`}</li>`)}</ul></section>`;
}
