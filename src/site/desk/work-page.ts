/** One work at the desk: why it stands where it stands, what is doubtful in it, what was decided, and what can be. */
import { html } from 'hono/html';
import type { Decision } from '../../archive/archive.ts';
import { type NoticeLetter, partHeading, workTitle } from '../../editions/index.ts';
import type { SealedView, Shown, Signal } from '../../gate/index.ts';
import { sayDesk } from '../../messages/desk.ts';
import { STATE_MEANINGS, say } from '../../messages/site.ts';
import type { Work, WorkDoubt } from '../../words/index.ts';
import { readingPath, workPath } from '../addresses.ts';
import type { Html } from '../frame/html.ts';
import { page } from '../frame/page.ts';
import { tongue } from '../frame/tongue.ts';
import type { Visit } from '../visit/visit.ts';
import { bylineLinks } from '../works/byline.ts';
import { decisionTable } from './decisions-page.ts';
import { confirmForm, doubtList } from './doubts-page.ts';
import { REPORTS_PATH, type Said } from './places.ts';
import { sealedRow, signView } from './rows.ts';
import { saidLine, troubleLine } from './said.ts';
import { type Choices, choosable, workForms } from './work-forms.ts';

/** A work as the desk may show it: of a sealed one its header facts, the signs and the reason, and nothing else. */
export type WorkAtDesk =
  | {
      readonly kind: 'open';
      readonly work: Shown<Work>;
      readonly doubts: readonly WorkDoubt[];
      readonly signals: readonly Signal[];
      /** Drafted where its author asks to be told. */
      readonly letter: NoticeLetter | null;
    }
  | { readonly kind: 'sealed'; readonly work: Shown<SealedView> };

export interface DeskWork {
  readonly at: WorkAtDesk;
  readonly decisions: readonly Decision[];
  readonly said: Said | null;
  readonly trouble: string | null;
}

export function deskWorkPage(visit: Visit, { at, decisions, said, trouble }: DeskWork): Html {
  const title = sayDesk('workTitle', { title: workTitle(at.work.value) });
  return page(
    visit,
    { title, room: 'desk', unlisted: true },
    html`<div class="column desk">
${at.kind === 'open' ? heading(at.work.value) : html`<header class="heading"><h1>${say('deskSealed')}</h1></header>`}
${saidLine(said)}${troubleLine(trouble)}
<p class="intro">${sayDesk('workIntro')}</p>
${at.kind === 'open' ? openSections(at) : sealedSection(at.work)}
<section><h2>${sayDesk('workDecisions')}</h2>${decisionTable(decisions, at.kind === 'open') ?? html`<p class="quiet">${sayDesk('workDecisionsNone')}</p>`}</section>
</div>`,
  );
}

function heading(work: Work): Html {
  return html`<header class="heading"><h1 ${tongue(work.language)}>${workTitle(work)}</h1>
${work.creators.length === 0 ? null : html`<p class="entry-by">${bylineLinks(work.creators)}</p>`}
<p><a href="${workPath(work)}">${sayDesk('workRead')}</a></p></header>`;
}

function openSections({ work: { value: work }, doubts, signals, letter }: Extract<WorkAtDesk, { kind: 'open' }>): Html {
  return html`<section><h2>${sayDesk('workState')}</h2><p>${stateSentence(work)}</p>${work.reason.code === 'reported' ? reportedHint() : null}${signalList(signals)}</section>
${doubts.length === 0 ? null : html`<section><h2>${sayDesk('workDoubts')}</h2>${doubtList(work, doubts, true)}${doubts.length > 1 ? confirmForm(work.id, null) : null}</section>`}
<section><h2>${sayDesk('workParts')}</h2><ol class="parts">${work.entries.map((entry) =>
    entry.kind === 'gap'
      ? html`<li class="quiet">${partHeading(entry, work)}: ${sayDesk('partGone')}</li>`
      : html`<li><a href="${readingPath(work, entry.position)}">${work.entries.length === 1 ? workTitle(work) : partHeading(entry, work)}</a></li>`,
  )}</ol></section>
${actSection({
  id: work.id,
  state: work.state,
  reason: work.reason.code,
  parts: choosable(work.entries, (entry) => partHeading(entry, work)),
  letter,
})}`;
}

function sealedSection(shown: Shown<SealedView>): Html {
  const { value: work } = shown;
  return html`<p class="intro">${sayDesk('sealedIntro')}</p><ul class="rows">${sealedRow(shown)}</ul>
${actSection({ id: work.id, state: 'sealed', reason: work.reason.code, parts: [], letter: null })}`;
}

function actSection(choices: Choices): Html {
  return html`<section><h2>${sayDesk('decide')}</h2>${workForms(choices)}</section>`;
}

function stateSentence({ state, reason }: Pick<Work, 'state' | 'reason'>): string {
  return `${STATE_MEANINGS[state].name}. ${reason.why}`;
}

/** It leaves this state by no form of this page. */
function reportedHint(): Html {
  return html`<p>${sayDesk('workReported')} <a href="${REPORTS_PATH}">${sayDesk('reportsTitle')}</a></p>`;
}

function signalList(signals: readonly Signal[]): Html | null {
  return signals.length === 0 ? null : html`<h3>${sayDesk('workSigns')}</h3><ul class="signs">${signals.map(signView)}</ul>`;
}
