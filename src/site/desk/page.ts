/** The desk: how many works stand in each state, what is withheld and why, and every import with its balance sheet. */
import { html } from 'hono/html';
import type { ImportSheet } from '../../archive/archive.ts';
import type { SealedView, Shown } from '../../gate/index.ts';
import { sayPage } from '../../messages/pages.ts';
import { sayPolicy } from '../../messages/policies.ts';
import { STATE_MEANINGS, say } from '../../messages/site.ts';
import { KEEPER_PAGES, STATES, type State, type WorkSummary } from '../../words/index.ts';
import type { Html } from '../frame/html.ts';
import { page } from '../frame/page.ts';
import { pageFormPath } from '../pages/page.ts';
import { POLICIES_PATH } from '../policies/page.ts';
import type { Visit } from '../visit/visit.ts';
import type { Said } from './places.ts';
import { type Queues, queueList } from './queues.ts';
import { sealedRow, workRow } from './rows.ts';
import { saidLine } from './said.ts';
import { sheetView } from './sheet.ts';

/** Some of a list, and how long all of it is. */
export interface Some<T> {
  readonly shown: readonly T[];
  readonly total: number;
}

export interface Desk {
  /** What was done just now. */
  readonly said: Said | null;
  readonly queues: Queues;
  readonly states: Readonly<Record<State, number>>;
  readonly sealed: Some<Shown<SealedView>>;
  readonly held: Some<Shown<WorkSummary>>;
  readonly members: Some<Shown<WorkSummary>>;
  readonly imports: readonly ImportSheet[];
}

export function deskPage(visit: Visit, desk: Desk): Html {
  return page(
    visit,
    { title: say('deskTitle'), room: 'desk', unlisted: true },
    html`<div class="column desk">
<header class="heading"><h1>${say('deskTitle')}</h1><p>${say('deskIntro')}</p></header>
${saidLine(desk.said)}
${queueList(desk.queues)}
<section><h2>${say('deskStates')}</h2>${stateTable(desk.states)}</section>
${room('sealed', say('deskSealed'), say('deskSealedIntro'), desk.sealed, sealedRow)}
${room('held', say('deskHeld'), say('deskHeldIntro'), desk.held, workRow)}
${room('members', say('deskMembers'), say('deskMembersIntro'), desk.members, workRow)}
<section id="imports"><h2>${say('deskImports')}</h2>
${desk.imports.length === 0 ? html`<p class="quiet">${say('deskImportsNone')}</p>` : html`<ol class="rows">${desk.imports.map(sheetView)}</ol>`}
</section>
<section id="archive"><h2>${sayPage('archive')}</h2>
<ul class="queues"><li><a href="${POLICIES_PATH}">${sayPolicy('title')}</a></li>${KEEPER_PAGES.map((name) => html`<li><a href="${pageFormPath(name)}">${sayPage('wayTo', { page: sayPage(name) })}</a></li>`)}</ul></section>
<form method="post" action="/desk/leave"><button>${say('deskLeave')}</button></form>
</div>`,
  );
}

function stateTable(states: Readonly<Record<State, number>>): Html {
  return html`<table class="sheet"><thead><tr><th scope="col">${say('deskState')}</th><th scope="col">${say('deskMeaning')}</th><th scope="col">${say('deskCount')}</th></tr></thead>
<tbody>${STATES.filter((state) => states[state] > 0 || state === 'public').map(
    (state) =>
      html`<tr><th scope="row">${STATE_MEANINGS[state].name}</th><td>${STATE_MEANINGS[state].who}</td><td class="figures">${states[state]}</td></tr>`,
  )}</tbody></table>`;
}

/** One kind of withheld works; left out where there is none. */
function room<T>(id: State, heading: string, intro: string, { shown, total }: Some<T>, row: (one: T) => Html): Html | null {
  if (total === 0) return null;
  const more = total - shown.length;
  return html`<section id="${id}"><h2>${heading}</h2><p class="intro">${intro}</p>
<ul class="rows">${shown.map(row)}</ul>
${more > 0 ? html`<p class="quiet">${say('deskMore', { n: more })}</p>` : null}</section>`;
}
