/** Works whose reading is doubtful, the most doubtful first. */
import { html } from 'hono/html';
import { workTitle } from '../../editions/index.ts';
import type { Shown } from '../../gate/index.ts';
import { sayDesk } from '../../messages/desk.ts';
import { say } from '../../messages/site.ts';
import type { WorkDoubt, WorkSummary } from '../../words/index.ts';
import { readingPath, withQuery } from '../addresses.ts';
import type { Html } from '../frame/html.ts';
import { page } from '../frame/page.ts';
import { tongue } from '../frame/tongue.ts';
import type { Visit } from '../visit/visit.ts';
import { bylineLinks } from '../works/byline.ts';
import { turning } from '../works/turning.ts';
import { DOUBTS_PATH, deskWorkPath } from './places.ts';

/** Of one work so many are listed; the others stand on its own page. */
const DOUBTS_SHOWN = 4;

export interface DoubtedWork {
  readonly work: Shown<WorkSummary>;
  readonly doubts: readonly WorkDoubt[];
}

export interface DoubtsShown {
  readonly works: readonly DoubtedWork[];
  readonly total: number;
  readonly page: number;
  readonly pages: number;
}

export function doubtsPage(visit: Visit, { works, total, page: current, pages }: DoubtsShown): Html {
  const at = (number: number): string => withQuery(DOUBTS_PATH, { page: number > 1 ? String(number) : null });
  return page(
    visit,
    { title: sayDesk('doubtsTitle'), room: 'desk', unlisted: true },
    html`<div class="column desk">
<header class="heading"><h1>${sayDesk('doubtsTitle')}</h1><p>${say('listCount', { n: total })}</p></header>
<p class="intro">${total === 0 ? sayDesk('doubtsNone') : sayDesk('doubtsIntro')}</p>
${works.length === 0 ? null : html`<ol class="rows">${works.map(workView)}</ol>`}
${turning({ previous: current > 1 ? at(current - 1) : null, next: current < pages ? at(current + 1) : null, current, pages })}
</div>`,
  );
}

function workView({ work: { value: work }, doubts }: DoubtedWork): Html {
  return html`<li><h2><a href="${deskWorkPath(work.id)}" ${tongue(work.language)}>${workTitle(work)}</a></h2>
${work.creators.length === 0 ? null : html`<p class="entry-by">${bylineLinks(work.creators)}</p>`}
${doubtList(work, doubts.slice(0, DOUBTS_SHOWN))}</li>`;
}

/** Doubts with the way to where each was read; on the work's own page, too, with the word that it was read right. */
export function doubtList(work: Pick<WorkSummary, 'id' | 'slug'>, doubts: readonly WorkDoubt[], confirming = false): Html {
  return html`<ul class="skips">${doubts.map(
    ({ field, why, position, parts }) =>
      html`<li>${sayDesk('doubtLine', { field, why })}${parts > 1 ? html` <span class="quiet">(${sayDesk('doubtParts', { n: parts })})</span>` : null}
· <a href="${readingPath(work, position)}">${sayDesk('doubtAt')}</a>${confirming ? confirmForm(work.id, field) : null}</li>`,
  )}</ul>`;
}

/** @param field null for all that is doubted */
export function confirmForm(work: WorkSummary['id'], field: string | null): Html {
  const label = field === null ? sayDesk('confirmAll') : sayDesk('confirmOf', { field });
  return html`<form class="confirm" method="post" action="${deskWorkPath(work)}/confirm">${field === null ? null : html`<input type="hidden" name="field" value="${field}">`}<button class="plain-button" aria-label="${label}">${field === null ? label : sayDesk('confirm')}</button></form>`;
}
