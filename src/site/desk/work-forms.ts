/** What can be decided on one work, each a form of its own: one work, one decision, one reason. */
import { html } from 'hono/html';
import { WITHDRAWAL_GROUNDS, type WithdrawalGround } from '../../archive/archive.ts';
import type { NoticeLetter } from '../../editions/index.ts';
import { sayDesk } from '../../messages/desk.ts';
import type { ChapterEntry, State, StateReason, WorkId } from '../../words/index.ts';
import { POST_FIELDS, WORK_FIELDS } from '../../works/index.ts';
import type { Html } from '../frame/html.ts';
import { type Act, actForm, choiceField, lineField, textField } from './form-parts.ts';
import { deskWorkPath } from './places.ts';

export interface PartChoice {
  readonly position: number;
  readonly heading: string;
}

export interface Choices {
  readonly id: WorkId;
  readonly state: State;
  readonly reason: StateReason['code'];
  /** Parts that are here. */
  readonly parts: readonly PartChoice[];
  /** Drafted where its author asks to be told. */
  readonly letter: NoticeLetter | null;
}

/** The forms that fit the work as it stands, what it waits for first. */
export function workForms(choices: Choices): readonly Html[] {
  return actsOn(choices).map((act) => actForm(deskWorkPath(choices.id), act));
}

/** Chapters as choices; a gap holds no post that could be parted. */
export function choosable(entries: readonly ChapterEntry[], headingOf: (entry: ChapterEntry) => string): readonly PartChoice[] {
  return entries.flatMap((entry) => (entry.kind === 'gap' ? [] : [{ position: entry.position, heading: headingOf(entry) }]));
}

function actsOn(choices: Choices): readonly Act[] {
  const { id, state, reason } = choices;
  const keptBack = state === 'held' || state === 'sealed';
  return [
    ...waitingFor(choices),
    // What a report holds leaves that state by the judgement on the report alone.
    ...(keptBack && reason !== 'reported' ? [release(reason)] : []),
    // Of a sealed work nothing is corrected, joined or parted here: its text is shown to nobody, so nobody can judge that by it.
    ...(state === 'sealed' ? [] : shaping(choices)),
    ...(state === 'withdrawn' ? [REINSTATE] : state === 'sealed' ? [] : [withdraw()]),
    ...(keptBack ? [refuse(id)] : []),
  ];
}

/** What the author's words, or a lock, ask for. */
function waitingFor({ state, reason, letter }: Choices): readonly Act[] {
  if (state !== 'held') return [];
  if (reason === 'notify-first') return [notice(letter), permit()];
  if (reason === 'private-source') return [UNLOCK];
  return reason === 'review' || reason === 'withheld' || reason === 'reported' ? [] : [permit()];
}

function shaping({ parts }: Choices): readonly Act[] {
  return [
    correct(),
    correctPart(parts),
    {
      name: 'join',
      label: sayDesk('join'),
      what: sayDesk('joinWhat'),
      fields: [lineField({ id: 'join-with', name: 'with', label: sayDesk('joinWith') })],
    },
    ...(parts.length > 1 ? [part(parts)] : []),
  ];
}

function release(reason: StateReason['code']): Act {
  const withheld = reason === 'withheld' || reason === 'review';
  return { name: 'release', label: sayDesk('release'), what: sayDesk(withheld ? 'releaseWithheld' : 'releaseHeld') };
}

function refuse(id: WorkId): Act {
  const sure = lineField({ id: 'refuse-sure', name: 'sure', label: sayDesk('refuseSure', { id: String(id) }) });
  const neighbours = html`<p><label class="choice"><input type="checkbox" name="neighbours" value="yes">${sayDesk('refuseNeighbours')}</label></p>`;
  return { name: 'refuse', label: sayDesk('refuse'), what: sayDesk('refuseWhat'), fields: [sure, neighbours] };
}

function correct(): Act {
  const fields = [
    choiceField(
      { id: 'correct-field', name: 'field', label: sayDesk('correctField') },
      WORK_FIELDS.map((value) => ({ value, label: value })),
    ),
    textField({ id: 'correct-value', name: 'value', label: sayDesk('correctValue') }, sayDesk('correctHint'), false),
  ];
  return { name: 'correct', label: sayDesk('correct'), what: sayDesk('correctWhat'), fields };
}

function correctPart(parts: readonly PartChoice[]): Act {
  const choices = parts.map(({ position, heading }) => ({
    value: String(position),
    label: heading === '' ? String(position) : heading,
  }));
  const fields = [
    choiceField({ id: 'correct-part-which', name: 'part', label: sayDesk('correctPartWhich') }, choices),
    choiceField(
      { id: 'correct-part-field', name: 'field', label: sayDesk('correctField') },
      POST_FIELDS.map((value) => ({ value, label: value })),
    ),
    lineField({ id: 'correct-part-value', name: 'value', label: sayDesk('correctValue') }, false),
  ];
  return { name: 'correct-part', label: sayDesk('correctPart'), what: sayDesk('correctPartWhat'), fields };
}

function part(parts: readonly PartChoice[]): Act {
  const boxes = parts.map(
    ({ position, heading }) =>
      html`<label class="choice"><input type="checkbox" name="parts" value="${position}">${heading}</label>`,
  );
  const fields = [html`<fieldset><legend>${sayDesk('partWhich')}</legend><div class="choices">${boxes}</div></fieldset>`];
  return { name: 'part', label: sayDesk('part'), what: sayDesk('partWhat'), fields };
}

function permit(): Act {
  const fields = [
    textField({ id: 'permit-proof', name: 'proof', label: sayDesk('permitProof') }),
    lineField({ id: 'permit-on', name: 'on', label: sayDesk('onDay') }, false),
  ];
  return { name: 'permit', label: sayDesk('permit'), what: sayDesk('permitWhat'), fields, mustSayWhy: false };
}

function notice(letter: NoticeLetter | null): Act {
  const drafted = letter === null ? [] : [letterView(letter)];
  const fields = [...drafted, lineField({ id: 'notice-on', name: 'on', label: sayDesk('onDay') }, false)];
  return { name: 'notice', label: sayDesk('notice'), what: sayDesk('noticeWhat'), fields, mustSayWhy: false, open: true };
}

function letterView({ to, subject, text }: NoticeLetter): Html {
  const head = to === null ? sayDesk('noticeNobody', { subject }) : sayDesk('noticeTo', { to, subject });
  return html`<div><p>${head}</p><label class="field-label" for="notice-letter">${sayDesk('noticeLetter')}</label><textarea class="letter" id="notice-letter" readonly>${text}</textarea></div>`;
}

const UNLOCK: Act = { name: 'unlock', label: sayDesk('unlock'), what: sayDesk('unlockWhat') };
const REINSTATE: Act = {
  name: 'reinstate',
  label: sayDesk('reinstate'),
  what: sayDesk('reinstateWhat'),
  mustSayWhy: false,
  open: true,
};

const GROUND_LABELS: Readonly<Record<WithdrawalGround, string>> = {
  author: sayDesk('groundAuthor'),
  keeper: sayDesk('groundKeeper'),
};

function withdraw(): Act {
  const options = WITHDRAWAL_GROUNDS.map((value) => ({ value, label: GROUND_LABELS[value] }));
  const fields = [choiceField({ id: 'withdraw-ground', name: 'ground', label: sayDesk('withdrawGround') }, options)];
  return { name: 'withdraw', label: sayDesk('withdraw'), what: sayDesk('withdrawWhat'), fields };
}
