/** The pages that the keeper fills in, and the form that fills them. */
import { html, raw } from 'hono/html';
import type { Shown } from '../../gate/index.ts';
import { sayPage } from '../../messages/pages.ts';
import { KEEPER_PAGES, type KeeperPage, type KeeperPageName, type PageFormat } from '../../words/index.ts';
import type { Html } from '../frame/html.ts';
import { page } from '../frame/page.ts';
import type { Visit } from '../visit/visit.ts';

export const pageFormPath = (name: KeeperPageName): string => `/desk/pages/${name}`;

export function keeperPage(visit: Visit, { value: shown, viewer }: Shown<KeeperPage>): Html {
  return page(
    visit,
    { title: sayPage(shown.name) },
    html`<div class="column">
<header class="heading"><h1>${sayPage(shown.name)}</h1></header>
${
  // Made by the serializer that writes stories, from a closed set of nodes.
  raw(shown.html)
}
${viewer === 'owner' ? html`<p class="quiet"><a href="${pageFormPath(shown.name)}">${sayPage('change')}</a></p>` : null}
</div>`,
  );
}

/** @param problem what was wrong with the last try; null on the first */
export function pageForm(visit: Visit, { name, text, format, own }: KeeperPage, problem: string | null): Html {
  return page(
    visit,
    { title: sayPage(name), room: 'desk', unlisted: true },
    html`<div class="column desk">
<header class="heading"><h1>${sayPage(name)}</h1><p>${sayPage('formIntro')}</p>
<p class="dots">${KEEPER_PAGES.map((one) => html`<span><a href="${pageFormPath(one)}"${one === name ? html` aria-current="page"` : null}>${sayPage(one)}</a></span>`)}</p></header>
${problem === null ? null : html`<p class="state" role="alert">${problem}</p>`}
<form class="form" method="post" action="${pageFormPath(name)}">
<div><label class="label field-label" for="text">${sayPage('formText')}</label>
<textarea id="text" name="text" rows="16" aria-describedby="text-hint">${text}</textarea>
<p class="hint" id="text-hint">${sayPage('formTextHint')}</p></div>
<fieldset><legend class="label">${sayPage('formFormat')}</legend><div class="choices">
${choice('text', sayPage('formPlain'), format)}${choice('html', sayPage('formHtml'), format)}
</div></fieldset>
<p class="form-foot"><button class="button-first">${sayPage('formSave')}</button>${own ? html` <button name="reset" value="yes">${sayPage('formReset')}</button>` : null}</p>
</form>
</div>`,
  );
}

function choice(value: PageFormat, label: string, chosen: PageFormat): Html {
  const on = value === chosen ? html` checked` : null;
  return html`<label class="choice"><input type="radio" name="format" value="${value}"${on}>${label}</label>`;
}
