/** What people decided, with the way to take each back. */
import { html } from 'hono/html';
import { decisionTold } from '../../acts/decision-told.ts';
import type { Decision } from '../../archive/archive.ts';
import { momentOf } from '../../messages/dates.ts';
import { sayDesk } from '../../messages/desk.ts';
import type { Html } from '../frame/html.ts';
import { page } from '../frame/page.ts';
import type { Visit } from '../visit/visit.ts';
import { DECISIONS_PATH, type Said } from './places.ts';
import { saidLine, troubleLine } from './said.ts';

export interface DecisionsShown {
  readonly decisions: readonly Decision[];
  readonly said: Said | null;
  readonly trouble: string | null;
}

export function decisionsPage(visit: Visit, { decisions, said, trouble }: DecisionsShown): Html {
  return page(
    visit,
    { title: sayDesk('decisionsTitle'), room: 'desk', unlisted: true },
    html`<div class="column desk">
<header class="heading"><h1>${sayDesk('decisionsTitle')}</h1></header>
${saidLine(said)}${troubleLine(trouble)}
<p class="intro">${decisions.length === 0 ? sayDesk('decisionsNone') : sayDesk('decisionsIntro')}</p>
${decisionTable(decisions)}
</div>`,
  );
}

/** Null where there are none. @param proofs whether the words that gave permission stand with it: never of a sealed work */
export function decisionTable(decisions: readonly Decision[], proofs = false): Html | null {
  if (decisions.length === 0) return null;
  return html`<table class="sheet sheet-stacked"><thead><tr><th scope="col">${sayDesk('decisionWhen')}</th><th scope="col">${sayDesk('decisionWho')}</th><th scope="col">${sayDesk('decisionWhat')}</th><th scope="col">${sayDesk('decisionWhy')}</th></tr></thead>
<tbody>${decisions.map((decision) => row(decision, proofs))}</tbody></table>`;
}

function row(decision: Decision, proofs: boolean): Html {
  const { id, at, who, reason, takenBackBy } = decision;
  return html`<tr id="decision-${id}"><th scope="row">${momentOf(at)}</th><td><bdi>${who}</bdi></td><td>${decisionTold(decision)}${proofs ? proofOf(decision) : null}</td>
<td class="value"><bdi>${reason}</bdi>${takenBackBy === null ? null : html` <span class="quiet">(${sayDesk('decisionBack', { id: String(takenBackBy) })})</span>`}
${canBeTakenBack(decision) ? takeBackForm(id) : null}</td></tr>`;
}

/** The words that gave permission, as they were kept. */
function proofOf(decision: Decision): Html | null {
  if (decision.act !== 'permit') return null;
  return html`<details><summary>${sayDesk('decisionProof')}</summary><blockquote class="report-words" dir="auto">${decision.covers.proof}</blockquote></details>`;
}

/** Not a refusal, whose text is gone; not what took another back; and nothing twice. */
function canBeTakenBack({ act, takenBackBy }: Decision): boolean {
  return act !== 'refuse' && act !== 'take-back' && takenBackBy === null;
}

function takeBackForm(id: number): Html {
  return html`<details><summary>${sayDesk('takeBack')}</summary>
<form class="form" method="post" action="${DECISIONS_PATH}/${id}/take-back">
<p><label class="field-label" for="reason-${id}">${sayDesk('reason')}</label><input type="text" id="reason-${id}" name="reason" maxlength="1000"></p>
<p class="form-foot"><button>${sayDesk('takeBackLabel', { id: String(id) })}</button></p>
</form></details>`;
}
