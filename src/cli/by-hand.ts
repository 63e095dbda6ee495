/** Works joined and parted by hand, and the decisions that say so. */
import { decisionSaid, type Said } from '../acts/decision-said.ts';
import { decisionTold } from '../acts/decision-told.ts';
import { joinByHand } from '../acts/join-by-hand.ts';
import { partByHand } from '../acts/part-by-hand.ts';
import { listDecisions, takeBackDecision, type UndoableAct } from '../acts/take-back.ts';
import type { Decision } from '../archive/archive.ts';
import type { Verdict } from '../gate/index.ts';
import type { Work } from '../words/index.ts';
import { counted } from './counts.ts';
import type { DecisionsOptions } from './decisions.ts';
import { neutral } from './evidence/neutral.ts';
import { findWork } from './finding.ts';
import type { ByHandOptions } from './join.ts';
import { inLibrary, refused } from './library.ts';
import { ndjson } from './ndjson.ts';
import type { PartNamed } from './places.ts';
import { fail, type Session } from './session.ts';
import { complain, note, print, printPaced } from './terminal.ts';
import type { UndoDecisionOptions } from './undo-decision.ts';

/** Who decides at the command line: whoever may write in the library's folder. */
const WHO = 'owner';
/** So many are listed; nobody decides more by hand. */
const MOST_LISTED = 100_000;

export async function join(works: readonly number[], options: ByHandOptions, session: Session): Promise<void> {
  await inLibrary(session, options.data, false, async (library) => {
    const outcome = await joinByHand(library, works, WHO, options.because);
    if (outcome.kind === 'failed') return refused(session, outcome);
    const { work, decision, forwards } = outcome;
    if (options.json) return print(session.terminal, ndjson({ decision, work: told(work), forwards }));
    print(session.terminal, `They are one work now: ${line(work)}`);
    print(session.terminal, `${forwards.map((id) => `Work ${id}`).join(', ')} leads to it. ${howToTakeBack(decision)}`);
  });
}

export async function part(id: number, parts: readonly PartNamed[], options: ByHandOptions, session: Session): Promise<void> {
  await inLibrary(session, options.data, false, async (library) => {
    const outcome = await partByHand(library, id, parts, WHO, options.because);
    if (outcome.kind === 'failed') return refused(session, outcome);
    const { work, other, decision } = outcome;
    if (options.json) return print(session.terminal, ndjson({ decision, work: told(work), other: told(other) }));
    print(session.terminal, `They are two works now: ${line(work)}`);
    print(session.terminal, `What left it: ${line(other)}`);
    print(session.terminal, howToTakeBack(decision));
  });
}

export async function undoDecision(id: number, options: UndoDecisionOptions, session: Session): Promise<void> {
  await inLibrary(session, options.data, false, async (library) => {
    const outcome = await takeBackDecision(library, id, WHO, options.because);
    if (outcome.kind === 'failed') return refused(session, outcome);
    const { by, act } = outcome;
    if (options.json) return print(session.terminal, ndjson({ decision: by, takesBack: id }));
    print(session.terminal, `Decision ${id} is taken back, by decision ${by}. ${TAKEN_BACK[act]}.`);
  });
}

/** What is so from then on. */
const TAKEN_BACK: Readonly<Record<UndoableAct, string>> = {
  join: 'Its works are joined no more by it',
  part: 'Its parts are kept from their work no more by it',
  release: 'Its work is withheld or held again, as far as its grounds still stand',
  correct: 'The field is again what the posts say, or an earlier correction',
  confirm: 'What there was to doubt in its work is doubted again',
  permit: 'Its work is judged again by what the posts say',
  notice: 'Its work is held again until the notice is sent',
  unlock: 'Its posts are locked again',
  withdraw: 'Its work is shown again to those who may see it',
  'same-creator': 'Each name stands for itself again',
  'same-tag': 'Each tag stands for itself again',
  'judge-report': 'Its report waits to be judged',
  policy: 'The policy holds no more; what it sealed stays sealed',
};

/** Who asks as a guest hears that they are not for guests, whether there are any or not. */
export async function decisions(options: DecisionsOptions, session: Session): Promise<void> {
  await inLibrary(session, options.data, false, async (library) => {
    if (options.as !== 'owner') {
      const remedy = 'Say --as owner.';
      complain(session.terminal, { name: 'decisions', what: 'they are the owner’s to read.', remedy });
      return fail(session);
    }
    // Of a sealed work nothing is told but that it was decided on: what decisions say can hold words of it.
    const work = options.work === undefined ? null : await findWork(library, options.work, options.as, 'desk', session);
    if (options.work !== undefined && work === null) return;
    const all = await listDecisions(library, MOST_LISTED, work?.value.id ?? null);
    for (const decision of all) {
      const said = await decisionSaid(library, decision, options.as);
      if (options.json) await printPaced(session.terminal, jsonLine(decision, said));
      else for (const line of [decisionLine(decision), ...saidLines(said)]) await printPaced(session.terminal, line);
    }
    if (all.length === 0 && !options.json) note(session.terminal, 'Nothing was decided yet.');
  });
}

/** A work as these acts tell of it: no word of it, since it may be sealed. */
const told = ({ id, state, reason, chapters }: Work) => ({ id, state, reason, chapters: chapters.have });

function line({ id, state, reason, chapters }: Work): string {
  return `work ${id}, ${counted(chapters.have, 'part')}, ${state}: ${reason.why}`;
}

const howToTakeBack = (decision: number): string =>
  `This is decision ${decision}; masterlist undo-decision ${decision} takes it back.`;

/** `says` is null where that is not told. */
function jsonLine({ id, at, who, act, work, reason, takenBackBy }: Decision, said: Verdict<Said>): string {
  const says = said.kind === 'shown' ? said.shown.value : null;
  return ndjson({ id, at: new Date(at).toISOString(), who, act, work, reason, takenBackBy, says });
}

function saidLines(said: Verdict<Said>): readonly string[] {
  if (said.kind === 'refused') return [`        (what it says is not told: ${said.reason.why})`];
  return Object.entries(said.shown.value).flatMap(([name, value]) => {
    const [first = '', ...more] = (typeof value === 'string' ? value : JSON.stringify(value)).split('\n').map(neutral);
    return [`        ${name}: ${first}`, ...more.map((line) => `            ${line}`)];
  });
}

function decisionLine(decision: Decision): string {
  const { id, at, who, reason, takenBackBy } = decision;
  const when = new Date(at).toISOString().slice(0, 10);
  const back = takenBackBy === null ? '' : ` [taken back by ${takenBackBy}]`;
  const why = reason === '' ? '' : `: ${reason}`;
  return `${String(id).padStart(6)}  ${when}  ${who} ${decisionTold(decision)}${why}${back}`;
}
