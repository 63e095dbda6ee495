/** The reading settings: every choice as a plain form, and a specimen that shows them. */
import { html } from 'hono/html';
import { CHOICE_NAMES, PREFERENCE_LABELS } from '../../messages/preferences.ts';
import { say } from '../../messages/site.ts';
import type { Html } from '../frame/html.ts';
import { page } from '../frame/page.ts';
import { PREFERENCE_NAMES, PREFERENCES, type PreferenceName } from '../visit/preferences.ts';
import type { Visit } from '../visit/visit.ts';

/** @param back where the reader came from, a path of this site. */
export function settingsPage(visit: Visit, back: string): Html {
  return page(
    visit,
    { title: say('settingsTitle'), unlisted: true, bare: true },
    html`<div class="column">
<header class="heading"><h1>${say('settingsTitle')}</h1><p>${say('settingsIntro')}</p></header>
<form class="form" method="post" action="/reading-settings">
<input type="hidden" name="back" value="${back}">
<input type="hidden" name="stay" value="yes">
${PREFERENCE_NAMES.map((name) => choices(visit, name))}
<p class="form-foot"><button class="button-first">${say('settingsSave')}</button> <button name="reset" value="yes">${say('settingsReset')}</button></p>
</form>
${back === '/' ? null : html`<p><a href="${back}">${say('settingsBack')}</a></p>`}
<section class="specimen" aria-label="${say('specimen')}"><div class="story">
<p>${say('specimenFirst')}</p><p>${say('specimenSecond')}</p><hr><p>${say('specimenThird')}</p>
</div></section>
</div>`,
  );
}

function choices(visit: Visit, name: PreferenceName): Html {
  const names: Readonly<Record<string, string>> = CHOICE_NAMES[name];
  return html`<fieldset><legend class="label">${PREFERENCE_LABELS[name]}</legend><div class="choices">
${PREFERENCES[name].choices.map((value) => {
  const on = visit.preferences[name] === value ? html` checked` : null;
  const swatch = name === 'theme' ? html` data-theme="${value}"` : null;
  return html`<label class="choice"${swatch}><input type="radio" name="${name}" value="${value}"${on}>${names[value] ?? value}</label>`;
})}
</div></fieldset>`;
}
