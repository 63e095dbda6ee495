/** What a person said of an import, and what is said to them of its end. */
import type { ImportDone, ImportOptions } from '../acts/import.ts';
import type { WorkerOutcome } from '../acts/import-worker.ts';
import { type ImportId, SILENCES, type Silence } from '../words/index.ts';
import { refused } from './library.ts';
import { fail, type Session } from './session.ts';
import { printSheet } from './sheet.ts';
import { note } from './terminal.ts';

/** What a person said of the pile, as the act takes it. */
export function pileOptions({
  silence,
  venue,
}: {
  readonly silence?: string;
  readonly venue?: string;
}): Pick<ImportOptions, 'silence' | 'venue'> {
  const asked: Silence | undefined = SILENCES.find((one) => one === silence);
  return { ...(asked === undefined ? {} : { silence: asked }), ...(venue === undefined ? {} : { venue }) };
}

/** Says how an import ended. `quiet` where its sheet was printed in another way. */
export function tellOutcome(outcome: WorkerOutcome, quiet: boolean, session: Session): void {
  if (outcome.kind === 'failed') refused(session, outcome);
  else if (outcome.kind === 'stopped') tellStopped(outcome.sheet.id, session);
  else tellDone(outcome, quiet, session);
}

function tellStopped(id: ImportId, session: Session): void {
  note(
    session.terminal,
    `masterlist: stopped before import ${id} was done. Nothing of it shows; the same command goes on where it stopped, masterlist undo ${id} takes it out.`,
  );
  fail(session);
}

function tellDone({ sheet, dropped, resumed }: ImportDone, quiet: boolean, session: Session): void {
  for (const id of dropped)
    note(session.terminal, `masterlist: import ${id} had been cut off, and was taken out; import its files again.`);
  if (resumed) note(session.terminal, 'masterlist: went on with the import that had been cut off.');
  if (!quiet) printSheet(sheet, session);
  else if (sheet.damaged.length > 0 || sheet.skips.some(({ failure }) => failure)) fail(session);
}
