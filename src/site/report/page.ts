/** The page that takes a report on a work, and the one that says that it came. Both work without script and without an account. */
import { html } from 'hono/html';
import { LONGEST_ADDRESS, LONGEST_WORDS } from '../../acts/report.ts';
import { workTitle } from '../../editions/index.ts';
import type { Shown } from '../../gate/index.ts';
import { GROUND_CHOICES, sayReport } from '../../messages/reports.ts';
import { say } from '../../messages/site.ts';
import { REPORT_GROUNDS, type ReportGround, type Work } from '../../words/index.ts';
import { reportPath, workPath } from '../addresses.ts';
import type { Html } from '../frame/html.ts';
import { page } from '../frame/page.ts';
import { tongue } from '../frame/tongue.ts';
import type { Visit } from '../visit/visit.ts';

/** What was filled in, so that a slip loses nothing. */
export interface ReportTried {
  readonly ground: ReportGround | null;
  readonly words: string;
  readonly answerTo: string | null;
  /** What was wrong with the last try; null on the first. */
  readonly problem: string | null;
}

export function reportPage(visit: Visit, { value: work }: Shown<Work>, tried: ReportTried): Html {
  return page(
    visit,
    { title: sayReport('title'), unlisted: true },
    html`<div class="column">
<header class="heading"><h1>${sayReport('title')}</h1>
<p>${sayReport('about')}<a href="${workPath(work)}" ${tongue(work.language)}>${workTitle(work)}</a></p>
<p>${sayReport('intro')}</p></header>
${tried.problem === null ? null : html`<p class="state" role="alert">${tried.problem}</p>`}
<form class="form" method="post" action="${reportPath(work)}">
<fieldset><legend class="label">${sayReport('ground')}</legend><div class="choices">
${REPORT_GROUNDS.map((ground) => choice(ground, tried.ground))}
</div></fieldset>
<div><label class="label field-label" for="words">${sayReport('words')}</label>
<textarea id="words" name="words" rows="8" maxlength="${LONGEST_WORDS}" aria-describedby="words-hint">${tried.words}</textarea>
<p class="hint" id="words-hint">${sayReport('wordsHint', { most: LONGEST_WORDS })}</p></div>
<div><label class="label field-label" for="answer">${sayReport('answer')}</label>
<input type="text" id="answer" name="answer" maxlength="${LONGEST_ADDRESS}" autocomplete="email" aria-describedby="answer-hint" value="${tried.answerTo ?? ''}">
<p class="hint" id="answer-hint">${sayReport('answerHint')}</p></div>
<p class="form-foot"><button class="button-first">${sayReport('send')}</button></p>
</form>
</div>`,
  );
}

function choice(ground: ReportGround, chosen: ReportGround | null): Html {
  const on = ground === chosen ? html` checked` : null;
  return html`<label class="choice"><input type="radio" name="ground" value="${ground}"${on}>${GROUND_CHOICES[ground]}</label>`;
}

/** Says nothing of the work, which may be hidden by now. */
export function sentPage(visit: Visit, reference: string, ground: ReportGround): Html {
  return page(
    visit,
    { title: sayReport('sentTitle'), unlisted: true, bare: true },
    html`<div class="notice"><h1>${sayReport('sentTitle')}</h1>
<p>${sayReport('sentReference', { reference })}</p>
<p>${sayReport(ground === 'minors' ? 'sentHidden' : 'sentWaits')}</p>
<p class="begin"><a href="/">${say('goHome')}</a> <a href="/works">${say('goWorks')}</a></p></div>`,
  );
}

/** The way to the report, under every page of a work. */
export function reportLink(work: Work): Html {
  return html`<p class="report-link"><a href="${reportPath(work)}" rel="nofollow">${sayReport('link')}</a></p>`;
}
