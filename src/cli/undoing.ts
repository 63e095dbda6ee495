/** Taking an import out again. */
import { undoImport } from '../acts/undo.ts';
import { counted } from './counts.ts';
import { inLibrary, refused } from './library.ts';
import { ndjson } from './ndjson.ts';
import { progressLine } from './progress.ts';
import { fail, type Session } from './session.ts';
import { note, print } from './terminal.ts';
import type { UndoOptions } from './undo.ts';

/** @param which the number of an import, the `last` one, or the one that brought the `samples` */
export async function undo(which: number | 'last' | 'samples', options: UndoOptions, session: Session): Promise<void> {
  await inLibrary(session, options.data, false, async (library) => {
    const progress = progressLine(session.terminal);
    const outcome = await undoImport(library, which, {
      onProgress: progress.tell,
      signal: session.terminal.interrupted(),
    }).finally(progress.end);
    if (outcome.kind === 'failed') return refused(session, outcome);
    if (outcome.kind === 'stopped') {
      note(session.terminal, 'masterlist: stopped before all was taken out. All of it still shows; masterlist undo goes on.');
      fail(session);
      return;
    }
    if (options.json) return print(session.terminal, ndjson(outcome.sheet));
    const kept =
      outcome.kept === 0
        ? ''
        : `; ${counted(outcome.kept, 'post')} ${outcome.kept === 1 ? 'stays' : 'stay'}, since another import brought ${outcome.kept === 1 ? 'it' : 'them'}, too`;
    print(session.terminal, `Import ${outcome.sheet.id} is undone: ${counted(outcome.gone, 'post')} left the library${kept}.`);
  });
}
