/** The notice before works that their authors marked as being for adults. It asks once, and works without script. */
import { html } from 'hono/html';
import { workTitle } from '../../editions/index.ts';
import type { Shown } from '../../gate/index.ts';
import { RATING_NAMES } from '../../messages/editions.ts';
import { say } from '../../messages/site.ts';
import type { Work, WorkSummary } from '../../words/index.ts';
import type { Html } from '../frame/html.ts';
import { page } from '../frame/page.ts';
import { tongue } from '../frame/tongue.ts';
import { reportLink } from '../report/page.ts';
import type { Visit } from '../visit/visit.ts';
import { bylineLinks } from '../works/byline.ts';

/** Whether a work's rating asks for the notice. */
export function isAdult(work: Pick<WorkSummary, 'rating'>): boolean {
  return work.rating.level === 'mature' || work.rating.level === 'explicit';
}

/** Whether this reader must be asked first. The owner knows what stands in the library. */
export function mustAsk(visit: Visit, work: Pick<WorkSummary, 'rating'>): boolean {
  return isAdult(work) && !visit.adult && visit.viewer === 'guest';
}

/**
 * The notice in place of a page or a file of the work.
 * @param back where to go once the reader agrees.
 */
export function noticePage(visit: Visit, shown: Shown<Work>, back: string): Html {
  const work = shown.value;
  return page(
    visit,
    { title: workTitle(work), room: 'works', unlisted: true },
    html`<div class="notice">
<p class="label">${say('noticeTitle')}</p>
<h1 ${tongue(work.language)}>${workTitle(work)}</h1>
<p class="title-by">${bylineLinks(work.creators)}</p>
<p>${say('noticeRating', { rating: ratingSaid(work) })}${work.warnings === null ? null : html` ${say('warnings', { warnings: work.warnings })}`}</p>
<p>${say('noticeWhy')}</p>
<form class="begin" method="post" action="/adult">
<input type="hidden" name="back" value="${back}">
<button class="button-first">${say('noticeShow')}</button> <a href="/works">${say('noticeBack')}</a>
</form>
${reportLink(work)}
</div>`,
  );
}

function ratingSaid(work: Work): string {
  const level = RATING_NAMES[work.rating.level];
  return work.rating.raw === null || work.rating.raw.toLowerCase() === level.toLowerCase()
    ? level
    : `${work.rating.raw} (${level})`;
}
