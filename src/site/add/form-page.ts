/** The page where the owner pastes or uploads posts. */
import { html } from 'hono/html';
import { say } from '../../messages/site.ts';
import type { Silence } from '../../words/index.ts';
import type { Html } from '../frame/html.ts';
import { page } from '../frame/page.ts';
import { UPLOAD_LIMIT_SAID } from '../guard/limits.ts';
import type { Visit } from '../visit/visit.ts';

export const ADD_PATH = '/add';

/**
 * @param problem what was wrong with the last try; null on the first.
 * @param text the paste of the last try, which is not lost.
 */
export function formPage(visit: Visit, problem: string | null, text: string): Html {
  return page(
    visit,
    { title: say('addTitle'), room: 'add', unlisted: true },
    html`<div class="column">
<header class="heading"><h1>${say('addTitle')}</h1><p>${say('addIntro')}</p></header>
${problem === null ? null : html`<p class="state" role="alert">${problem}</p>`}
<form class="form" method="post" action="${ADD_PATH}" enctype="multipart/form-data">
${bringing(text)}
${silenceChoice()}
<p class="form-foot"><button class="button-first">${say('addRead')}</button></p>
</form></div>`,
  );
}

/** Where a post is pasted or a file is chosen. */
function bringing(text: string): Html {
  return html`<div><label class="label field-label" for="text">${say('addPaste')}</label><textarea id="text" name="text" spellcheck="false">
${text}</textarea></div>
<div><label class="label field-label" for="file">${say('addFiles')}</label><input id="file" type="file" name="file" aria-describedby="file-hint">
<p class="hint" id="file-hint">${say('addFilesHint', { limit: UPLOAD_LIMIT_SAID })}</p></div>`;
}

/** For what may be shown to nobody, and so stands on no page either, not even hidden: whoever has it brings it once more to keep it. */
export function bringAgain(silence: Silence | null): Html {
  return html`<form class="form" method="post" action="${ADD_PATH}" enctype="multipart/form-data">
<p class="state">${say('previewClosed')}</p>
${bringing('')}
<input type="hidden" name="silence" value="${silence ?? ''}">
<p class="form-foot"><button class="button-first" name="keep" value="yes">${say('previewKeepClosed')}</button> <a href="${ADD_PATH}">${say('previewAgain')}</a></p>
</form>`;
}

function silenceChoice(): Html {
  const choices = [
    ['', say('addSilenceUsual')],
    ['members', say('addSilenceMembers')],
    ['public', say('addSilencePublic')],
    ['held', say('addSilenceHeld')],
  ] as const;
  return html`<fieldset><legend class="label">${say('addSilence')}</legend><div class="choices">${choices.map(
    ([value, label]) =>
      html`<label class="choice"><input type="radio" name="silence" value="${value}"${value === '' ? html` checked` : null}>${label}</label>`,
  )}</div></fieldset>`;
}
