/** The page of policies: those that stand, and a form that tries one on the archive before it is set. */
import { html } from 'hono/html';
import type { PolicyEffect, PolicyTrial } from '../../acts/policy.ts';
import { sayPolicy } from '../../messages/policies.ts';
import { STATE_MEANINGS } from '../../messages/site.ts';
import type { StandingPolicy } from '../../words/index.ts';
import type { Html } from '../frame/html.ts';
import { page } from '../frame/page.ts';
import type { Visit } from '../visit/visit.ts';

export const POLICIES_PATH = '/desk/policies';

export interface PoliciesTried {
  readonly text: string;
  readonly because: string;
  /** What was wrong with the last try. */
  readonly problem: string | null;
  readonly trial: PolicyTrial | null;
}

/** Of a long list this many are shown; `masterlist policy try` prints them all. */
const SHOWN = 200;

export function policiesPage(visit: Visit, standing: readonly StandingPolicy[], tried: PoliciesTried): Html {
  return page(
    visit,
    { title: sayPolicy('title'), room: 'desk', unlisted: true },
    html`<div class="column desk">
<header class="heading"><h1>${sayPolicy('title')}</h1><p>${sayPolicy('intro')}</p></header>
${tried.problem === null ? null : html`<p class="state" role="alert">${tried.problem}</p>`}
${tried.trial === null ? null : trialView(tried.trial, tried.text)}
<section><h2>${sayPolicy('standing')}</h2>
${standing.length === 0 ? html`<p class="quiet">${sayPolicy('none')}</p>` : html`<ul class="rows">${standing.map(standingRow)}</ul>`}
</section>
<section><h2>${sayPolicy('write')}</h2>
<form class="form" method="post" action="${POLICIES_PATH}">
<div><label class="label field-label" for="policy">${sayPolicy('json')}</label>
<textarea id="policy" name="policy" rows="10" aria-describedby="policy-hint">${tried.text}</textarea>
<p class="hint" id="policy-hint">${sayPolicy('jsonHint')}</p></div>
<div><label class="label field-label" for="because">${sayPolicy('because')}</label>
<input type="text" id="because" name="because" value="${tried.because}"></div>
<p class="form-foot"><button class="button-first" name="do" value="try">${sayPolicy('try')}</button> <button name="do" value="set">${sayPolicy('set')}</button></p>
</form></section>
</div>`,
  );
}

function standingRow({ id, policy }: StandingPolicy): Html {
  const outcome = typeof policy.outcome === 'string' ? policy.outcome : JSON.stringify(policy.outcome);
  return html`<li><h3>${policy.name}</h3>
<p class="why">${policy.reason}</p>
<p class="quiet dots"><span>${outcome}</span><span><code>${JSON.stringify(policy.when)}</code></span><span>${sayPolicy('decision', { id: String(id) })}</span></p>
<form method="post" action="${POLICIES_PATH}"><button name="end" value="${policy.name}">${sayPolicy('end')}</button></form></li>`;
}

function trialView({ works, effects }: PolicyTrial, text: string): Html {
  const more = effects.length - SHOWN;
  return html`<section aria-live="polite"><h2>${sayPolicy('tried', { n: works })}</h2>
<p>${effects.length === 0 ? sayPolicy('unchanged') : sayPolicy('effects', { n: effects.length })}</p>
${text.includes('"signal"') && effects.some(({ to }) => to === 'sealed') ? html`<p class="state">${sayPolicy('seals')}</p>` : null}
${effects.length === 0 ? null : effectTable(effects.slice(0, SHOWN))}
${more > 0 ? html`<p class="quiet">${sayPolicy('more', { n: more })}</p>` : null}</section>`;
}

function effectTable(effects: readonly PolicyEffect[]): Html {
  const heads = (['work', 'state', 'tags', 'why'] as const).map((head) => html`<th scope="col">${sayPolicy(head)}</th>`);
  return html`<table class="sheet"><thead><tr>${heads}</tr></thead><tbody>${effects.map(effectRow)}</tbody></table>`;
}

/** By its number alone: it may be sealed, and then no page leads to it. */
function effectRow({ work, from, to, reason, gains, loses }: PolicyEffect): Html {
  const sealed = from === 'sealed' || to === 'sealed';
  const number = sealed ? html`${work}` : html`<a href="/works/${work}">${work}</a>`;
  const states = from === to ? STATE_MEANINGS[to].name : `${STATE_MEANINGS[from].name} → ${STATE_MEANINGS[to].name}`;
  const tags = [...gains.map((name) => `+ ${name}`), ...loses.map((name) => `− ${name}`)].join(', ');
  return html`<tr><th scope="row">${number}</th><td>${states}</td><td>${tags}</td><td>${reason.why}</td></tr>`;
}
