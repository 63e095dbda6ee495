/** The pieces that forms of the desk are made of. */
import { html } from 'hono/html';
import { sayDesk } from '../../messages/desk.ts';
import type { Html } from '../frame/html.ts';

/** As long as a reason may be; a line or two is meant. */
export const REASON_LIMIT = 1000;

export interface Act {
  /** The last segment of the address that the form is sent to, and the beginning of its ids. */
  readonly name: string;
  /** What is done: the summary that unfolds the form, and its button. */
  readonly label: string;
  readonly what: string;
  /** What the act asks for beside its reason. */
  readonly fields?: readonly Html[];
  /** False where the act gives a reason by itself, and more may be added. */
  readonly mustSayWhy?: boolean;
  /** Shown unfolded: what the work waits for. */
  readonly open?: boolean;
}

/**
 * One act, folded up until it is wanted.
 * @param path the address of what it is done to
 */
export function actForm(path: string, { name, label, what, fields = [], mustSayWhy = true, open = false }: Act): Html {
  return html`<details class="act"${open ? html` open` : null}><summary>${label}</summary>
<form class="form" method="post" action="${path}/${name}">
<p class="hint">${what}</p>
${fields}
<p><label class="field-label" for="${name}-reason">${sayDesk(mustSayWhy ? 'reason' : 'reasonMore')}</label>
<input type="text" id="${name}-reason" name="reason" maxlength="${REASON_LIMIT}"${mustSayWhy ? html` required` : null} aria-describedby="${name}-hint"><span class="hint" id="${name}-hint">${sayDesk('reasonHint')}</span></p>
<p class="form-foot"><button>${label}</button></p>
</form></details>`;
}

interface Named {
  readonly id: string;
  readonly name: string;
  readonly label: string;
}

export function lineField({ id, name, label }: Named, must = true): Html {
  return html`<p><label class="field-label" for="${id}">${label}</label><input type="text" id="${id}" name="${name}" autocomplete="off"${must ? html` required` : null}></p>`;
}

export function textField({ id, name, label }: Named, hint: string | null = null, must = true): Html {
  return html`<div><label class="field-label" for="${id}">${label}</label><textarea class="short" id="${id}" name="${name}"${must ? html` required` : null}${hint === null ? null : html` aria-describedby="${id}-hint"`}></textarea>
${hint === null ? null : html`<p class="hint" id="${id}-hint">${hint}</p>`}</div>`;
}

export interface Option {
  readonly value: string;
  readonly label: string;
}

export function choiceField({ id, name, label }: Named, options: readonly Option[]): Html {
  return html`<p><label class="field-label" for="${id}">${label}</label><select id="${id}" name="${name}">${options.map(
    (option) => html`<option value="${option.value}">${option.label}</option>`,
  )}</select></p>`;
}
