/** `masterlist import --dry-run`: the balance sheet that an import would end with, and what works it would make. */
import { type Rehearsal, type RehearsedWork, rehearseImport } from '../acts/rehearse.ts';
import { creatorName, workTitle } from '../editions/index.ts';
import { admitSummary } from '../gate/index.ts';
import type { Shown } from '../gate/shown.ts';
import { joined } from '../messages/editions.ts';
import { STATES, type State, type WorkSummary } from '../words/index.ts';
import { counted, number } from './counts.ts';
import type { ImportOptions } from './import.ts';
import { refused } from './library.ts';
import { ndjson } from './ndjson.ts';
import { pileOptions } from './outcome.ts';
import { progressLine } from './progress.ts';
import { fail, type Session } from './session.ts';
import { printSheet, tellUnread } from './sheet.ts';
import { note, print, printPaced } from './terminal.ts';

/** Of the works of one kind so many are named; `--json` names all. */
const NAMED = 20;

/** Tries the import and tells all that it would do. */
export async function rehearse(paths: readonly string[], options: ImportOptions, session: Session): Promise<void> {
  const { terminal } = session;
  const progress = progressLine(terminal);
  const asked = { ...pileOptions(options), onProgress: progress.tell, signal: terminal.interrupted() };
  const outcome = await rehearseImport(options.data, paths, asked, async (rehearsal) => {
    progress.end();
    for (const id of rehearsal.dropped)
      note(terminal, `masterlist: import ${id} was cut off; importing this pile would take out what it has stored.`);
    if (options.json) await printJson(rehearsal, session);
    else await printPlain(rehearsal, session);
  }).finally(progress.end);
  if (outcome.kind === 'failed') return refused(session, outcome);
  if (outcome.kind === 'rehearsed') return note(terminal, 'masterlist: this was a dry run: nothing was written.');
  note(terminal, 'masterlist: stopped. This was a dry run: nothing was written.');
  fail(session);
}

async function printJson({ sheet, works }: Rehearsal, session: Session): Promise<void> {
  tellUnread(sheet, session);
  print(session.terminal, ndjson(sheet));
  for await (const { work, brought, made } of works()) {
    const { id, state } = work;
    const shown = shownOf(work);
    const known = shown === null ? {} : { title: shown.value.title, creators: shown.value.creators, reason: shown.value.reason };
    await printPaced(session.terminal, ndjson({ work: id, made, brought, state, ...known }));
  }
}

async function printPlain({ sheet, works }: Rehearsal, session: Session): Promise<void> {
  printSheet(sheet, session);
  const made = await tallied(works(), (one) => one.made);
  const grown = await tallied(works(), (one) => !one.made);
  for (const line of [
    ...talliedLines('Works that it would make', made),
    ...talliedLines('Works here that it would add to', grown),
  ])
    print(session.terminal, line);
}

interface Tally {
  readonly states: ReadonlyMap<State, number>;
  readonly named: readonly string[];
}

async function tallied(works: AsyncIterable<RehearsedWork>, counts: (one: RehearsedWork) => boolean): Promise<Tally> {
  const states = new Map<State, number>();
  const named: string[] = [];
  for await (const one of works) {
    if (!counts(one)) continue;
    states.set(one.work.state, (states.get(one.work.state) ?? 0) + 1);
    if (named.length < NAMED) named.push(nameLine(one));
  }
  return { states, named };
}

function talliedLines(what: string, { states, named }: Tally): readonly string[] {
  const total = [...states.values()].reduce((sum, count) => sum + count, 0);
  if (total === 0) return [`${what}: none.`];
  const parts = STATES.flatMap((state) => (states.has(state) ? [`${number(states.get(state) ?? 0)} ${state}`] : []));
  const more = total - named.length;
  return [
    `${what}: ${number(total)} (${parts.join(', ')}).`,
    ...named.map((name) => `  ${name}`),
    ...(more > 0 ? [`  and ${number(more)} more; --json names all.`] : []),
  ];
}

function nameLine({ work, brought, made }: RehearsedWork): string {
  const shown = shownOf(work);
  const parts = `${made ? '' : '+'}${counted(brought, 'part')}`;
  if (shown === null) return `${parts}, ${work.state}: its desk page says why, once it is imported`;
  const creators = joined(shown.value.creators.map(creatorName));
  return `${made ? '' : `${work.id}  `}${workTitle(shown.value)}${creators === '' ? '' : `, by ${creators}`} (${parts}; ${work.state}: ${work.reason.why})`;
}

/** Whoever imports is the owner, who sees no more of a sealed work than that there is one. */
function shownOf(work: WorkSummary): Shown<WorkSummary> | null {
  const verdict = admitSummary(work, 'owner', 'listing');
  return verdict.kind === 'shown' ? verdict.shown : null;
}
