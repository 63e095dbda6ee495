/** Importing from the command line. */
import { type ImportOptions as ActOptions, type ImportDone, importPosts, type WorkerOutcome } from '../acts/index.ts';
import { type ImportId, SILENCES, type Silence } from '../words/index.ts';
import type { ImportOptions } from './import.ts';
import { inLibrary, refused } from './library.ts';
import { ndjson } from './ndjson.ts';
import { progressLine } from './progress.ts';
import { fail, type Session } from './session.ts';
import { printSheet } from './sheet.ts';
import { note, print } from './terminal.ts';

/** Brings posts into the library, made where it is not there, and says what became of them. */
export async function importFiles(paths: readonly string[], options: ImportOptions, session: Session): Promise<void> {
  await inLibrary(session, options.data, true, async (library) => {
    const progress = progressLine(session.terminal);
    const asked = { ...pileOptions(options), onProgress: progress.tell, signal: session.terminal.interrupted() };
    const outcome = await importPosts(library, paths, asked).finally(progress.end);
    if (options.json && outcome.kind !== 'failed') print(session.terminal, ndjson(outcome.sheet));
    tellOutcome(outcome, options.json === true, session);
  });
}

/** What a person said of the pile, as the act takes it. */
export function pileOptions({
  silence,
  venue,
}: {
  readonly silence?: string;
  readonly venue?: string;
}): Pick<ActOptions, 'silence' | 'venue'> {
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
  else if (sheet.skips.some(({ failure }) => failure)) fail(session);
}
