/** Works that wait for one kind of decision. */
import { html } from 'hono/html';
import { workTitle } from '../../editions/index.ts';
import type { Shown } from '../../gate/index.ts';
import { sayDesk } from '../../messages/desk.ts';
import { say } from '../../messages/site.ts';
import type { WorkSummary } from '../../words/index.ts';
import { withQuery } from '../addresses.ts';
import type { Html } from '../frame/html.ts';
import { page } from '../frame/page.ts';
import { tongue } from '../frame/tongue.ts';
import type { Visit } from '../visit/visit.ts';
import { bylineLinks } from '../works/byline.ts';
import { turning } from '../works/turning.ts';
import { deskWorkPath, type Waiting, waitingPath } from './places.ts';

export interface WaitingShown {
  readonly waiting: Waiting;
  readonly works: readonly Shown<WorkSummary>[];
  readonly total: number;
  readonly page: number;
  readonly pages: number;
}

const TITLES: Readonly<Record<Waiting, { readonly title: string; readonly intro: string }>> = {
  notices: { title: sayDesk('waitingNotices'), intro: sayDesk('waitingNoticesIntro') },
  asks: { title: sayDesk('waitingAsks'), intro: sayDesk('waitingAsksIntro') },
  unread: { title: sayDesk('waitingUnread'), intro: sayDesk('waitingUnreadIntro') },
  review: { title: sayDesk('waitingReview'), intro: sayDesk('waitingReviewIntro') },
};

export function waitingPage(visit: Visit, { waiting, works, total, page: current, pages }: WaitingShown): Html {
  const { title, intro } = TITLES[waiting];
  const at = (number: number): string => withQuery(waitingPath(waiting), { page: number > 1 ? String(number) : null });
  return page(
    visit,
    { title, room: 'desk', unlisted: true },
    html`<div class="column desk">
<header class="heading"><h1>${title}</h1><p>${say('listCount', { n: total })}</p></header>
<p class="intro">${total === 0 ? sayDesk('waitingNone') : intro}</p>
${works.length === 0 ? null : html`<ol class="rows">${works.map(row)}</ol>`}
${turning({ previous: current > 1 ? at(current - 1) : null, next: current < pages ? at(current + 1) : null, current, pages })}
</div>`,
  );
}

function row({ value: work }: Shown<WorkSummary>): Html {
  return html`<li><h2><a href="${deskWorkPath(work.id)}" ${tongue(work.language)}>${workTitle(work)}</a></h2>
${work.creators.length === 0 ? null : html`<p class="entry-by">${bylineLinks(work.creators)}</p>`}
<p class="why">${work.reason.why}</p></li>`;
}
