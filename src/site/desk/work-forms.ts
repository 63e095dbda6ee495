/** What can be decided on one work, each a form of its own: one work, one decision, one reason. */
import { html } from 'hono/html';
import { sayDesk } from '../../messages/desk.ts';
import type { ChapterEntry, State, WorkId } from '../../words/index.ts';
import type { Html } from '../frame/html.ts';
import { deskWorkPath } from './places.ts';

/** As long as a reason may be; a line or two is meant. */
export const REASON_LIMIT = 1000;

export interface PartChoice {
  readonly position: number;
  readonly heading: string;
}

export interface Choices {
  readonly id: WorkId;
  readonly state: State;
  readonly withheld: boolean;
  /** Parts that are here, where there are several. */
  readonly parts: readonly PartChoice[];
}

/** The forms that fit the work as it stands. */
export function workForms(choices: Choices): readonly Html[] {
  const { id, state, withheld, parts } = choices;
  const keptBack = state === 'held' || state === 'sealed';
  return [
    ...(keptBack ? [act(id, 'release', sayDesk('release'), sayDesk(withheld ? 'releaseWithheld' : 'releaseHeld'))] : []),
    act(id, 'join', sayDesk('join'), sayDesk('joinWhat'), joinField()),
    ...(parts.length > 1 ? [act(id, 'part', sayDesk('part'), sayDesk('partWhat'), partFields(parts))] : []),
    ...(keptBack ? [act(id, 'refuse', sayDesk('refuse'), sayDesk('refuseWhat'), refuseFields(id))] : []),
  ];
}

/** Chapters as choices; a gap holds no post that could be parted. */
export function choosable(entries: readonly ChapterEntry[], headingOf: (entry: ChapterEntry) => string): readonly PartChoice[] {
  return entries.flatMap((entry) => (entry.kind === 'gap' ? [] : [{ position: entry.position, heading: headingOf(entry) }]));
}

/**
 * One act, folded up until it is wanted.
 * @param name the last segment of the address that it is sent to
 */
function act(work: WorkId, name: string, label: string, what: string, fields: Html | null = null): Html {
  return html`<details class="act"><summary>${label}</summary>
<form class="form" method="post" action="${deskWorkPath(work)}/${name}">
<p class="hint">${what}</p>
${fields}
<p><label class="field-label" for="${name}-reason">${sayDesk('reason')}</label>
<input type="text" id="${name}-reason" name="reason" maxlength="${REASON_LIMIT}" required aria-describedby="${name}-hint"><span class="hint" id="${name}-hint">${sayDesk('reasonHint')}</span></p>
<p class="form-foot"><button>${label}</button></p>
</form></details>`;
}

function joinField(): Html {
  return html`<p><label class="field-label" for="join-with">${sayDesk('joinWith')}</label><input type="text" id="join-with" name="with" required></p>`;
}

function partFields(parts: readonly PartChoice[]): Html {
  return html`<fieldset><legend>${sayDesk('partWhich')}</legend><div class="choices">${parts.map(
    ({ position, heading }) =>
      html`<label class="choice"><input type="checkbox" name="parts" value="${position}">${heading}</label>`,
  )}</div></fieldset>`;
}

function refuseFields(id: WorkId): Html {
  return html`<p><label class="field-label" for="refuse-sure">${sayDesk('refuseSure', { id: String(id) })}</label><input type="text" id="refuse-sure" name="sure" inputmode="numeric" required></p>
<p><label class="choice"><input type="checkbox" name="neighbours" value="yes">${sayDesk('refuseNeighbours')}</label></p>`;
}
