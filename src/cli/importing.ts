/** Importing from the command line. */
import { importPosts } from '../acts/import.ts';
import type { ImportOptions } from './import.ts';
import { inLibrary } from './library.ts';
import { ndjson } from './ndjson.ts';
import { pileOptions, tellOutcome } from './outcome.ts';
import { progressLine } from './progress.ts';
import type { Session } from './session.ts';
import { print } from './terminal.ts';

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
