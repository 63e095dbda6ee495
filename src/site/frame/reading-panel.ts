/** The small panel in the masthead: theme and size, one press each, on the page where one reads. It opens without script. */
import { html } from 'hono/html';
import { CHOICE_NAMES, SHORT_THEMES } from '../../messages/preferences.ts';
import { say } from '../../messages/site.ts';
import { withQuery } from '../addresses.ts';
import { PREFERENCES, type PreferenceName } from '../visit/preferences.ts';
import type { Visit } from '../visit/visit.ts';
import type { Html } from './html.ts';

export function readingPanel(visit: Visit): Html {
  return html`<details class="panel">
<summary><span class="away">${say('panel')}</span><span aria-hidden="true"><span class="panel-large">A</span><span class="panel-small">a</span></span></summary>
<form class="panel-sheet" method="post" action="/reading-settings">
<input type="hidden" name="back" value="${visit.here}">
<fieldset class="panel-row"><legend class="label">${say('panelPage')}</legend>
${PREFERENCES.theme.choices.map((theme) => pressed('theme', theme, visit.preferences.theme === theme, html`${SHORT_THEMES[theme]}`))}
</fieldset>
<fieldset class="panel-row"><legend class="label">${say('panelText')}</legend>
${PREFERENCES.size.choices.map((size) =>
  pressed(
    'size',
    size,
    visit.preferences.size === size,
    html`<span aria-hidden="true">A</span><span class="away">${CHOICE_NAMES.size[size]}</span>`,
  ),
)}
</fieldset>
<a href="${withQuery('/reading-settings', { back: visit.here })}">${say('panelMore')}</a>
</form>
</details>`;
}

function pressed(name: PreferenceName, value: string, on: boolean, label: Html): Html {
  const step = name === 'size' ? html` data-step="${value}"` : null;
  return html`<button name="${name}" value="${value}" aria-pressed="${on ? 'true' : 'false'}"${step}>${label}</button>`;
}
