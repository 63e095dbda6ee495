/** Reports that wait to be judged. */
import { html } from 'hono/html';
import type { Shown } from '../../gate/index.ts';
import { momentOf } from '../../messages/dates.ts';
import { sayDesk } from '../../messages/desk.ts';
import { GROUND_NAMES } from '../../messages/reports.ts';
import type { Report } from '../../words/index.ts';
import type { Html } from '../frame/html.ts';
import { page } from '../frame/page.ts';
import type { Visit } from '../visit/visit.ts';
import { REASON_LIMIT } from './form-parts.ts';
import { deskWorkPath, REPORTS_PATH, type Said } from './places.ts';
import { saidLine, troubleLine } from './said.ts';

export interface ReportsShown {
  readonly reports: readonly Shown<Report>[];
  readonly said: Said | null;
  readonly trouble: string | null;
}

export function reportsPage(visit: Visit, { reports, said, trouble }: ReportsShown): Html {
  return page(
    visit,
    { title: sayDesk('reportsTitle'), room: 'desk', unlisted: true },
    html`<div class="column desk">
<header class="heading"><h1>${sayDesk('reportsTitle')}</h1></header>
${saidLine(said)}${troubleLine(trouble)}
<p class="intro">${reports.length === 0 ? sayDesk('reportsNone') : sayDesk('reportsIntro')}</p>
${reports.length === 0 ? null : html`<ol class="rows">${reports.map(row)}</ol>`}
</div>`,
  );
}

function row({ value: { reference, at, work, ground, words, answerTo } }: Shown<Report>): Html {
  return html`<li><h2>${sayDesk('reportLine', { reference, when: momentOf(at), ground: GROUND_NAMES[ground] })}</h2>
<p><a href="${deskWorkPath(work)}">${sayDesk('reportOn', { id: String(work) })}</a></p>
${words === '' ? null : html`<blockquote class="report-words" dir="auto">${words}</blockquote>`}
${answerTo === null ? null : html`<p class="quiet">${sayDesk('reportAnswer', { address: answerTo })}</p>`}
<form class="form" method="post" action="${REPORTS_PATH}/${reference}/judge">
<p><label class="field-label" for="reason-${reference}">${sayDesk('reason')}</label><input type="text" id="reason-${reference}" name="reason" maxlength="${REASON_LIMIT}" required></p>
<p class="form-foot"><button name="outcome" value="dismissed">${sayDesk('reportDismiss')}</button> <button name="outcome" value="upheld">${sayDesk('reportUphold')}</button></p>
</form></li>`;
}
