/** Opening a library, answering at once, and importing beside that. */
import { fileURLToPath } from 'node:url';
import { importInWorker } from '../acts/import-worker.ts';
import type { Library } from '../archive/archive.ts';
import { inLibrary } from './library.ts';
import { pileOptions, tellOutcome } from './outcome.ts';
import { printOwnerAddress } from './owner.ts';
import { progressLine } from './progress.ts';
import { goOn, isCutOff } from './recovering.ts';
import { serve, untilInterrupted } from './serving.ts';
import type { Session } from './session.ts';
import type { StartOptions } from './start.ts';
import { note, print } from './terminal.ts';

/** The posts that come with the program. */
const SAMPLES = fileURLToPath(new URL('../../samples', import.meta.url));

interface Pile {
  readonly paths: readonly string[];
  readonly samples: boolean;
}

/** Serves the library until a person says stop, while the pile that was named is imported; an empty library gets the samples. */
export async function start(paths: readonly string[], options: StartOptions, session: Session): Promise<void> {
  const stop = session.terminal.interrupted();
  await inLibrary(session, options.data, true, async (library, created) => {
    const serving = await serve(library, options, session);
    if (serving === null) return;
    try {
      print(session.terminal, `${created ? 'A new library' : 'The library'} in ${library.dir} is open at ${serving.url}`);
      await printOwnerAddress(library, serving.url, session);
      const pile = await pileFor(library, paths);
      if (pile === null) await goOn(library, session);
      else await importBeside(library, pile, options, session);
      if (!stop.aborted) note(session.terminal, `Serving at ${serving.url}; Ctrl-C closes it.`);
      await untilInterrupted(session);
    } finally {
      await serving.close();
      note(session.terminal, 'Closed.');
    }
  });
}

/** What to import: the paths named; the samples where nothing was ever brought in, or where they were cut off; else nothing. */
async function pileFor(library: Library, paths: readonly string[]): Promise<Pile | null> {
  if (paths.length > 0) return { paths, samples: false };
  const imports = await library.imports.list();
  const samples = imports.length === 0 || imports.some((sheet) => sheet.samples && isCutOff(sheet));
  return samples ? { paths: [SAMPLES], samples } : null;
}

async function importBeside(library: Library, { paths, samples }: Pile, options: StartOptions, session: Session): Promise<void> {
  if (samples) note(session.terminal, 'Bringing in the samples; masterlist undo samples takes them out again.');
  const progress = progressLine(session.terminal);
  const asked = { ...pileOptions(options), samples, onProgress: progress.tell, signal: session.terminal.interrupted() };
  tellOutcome(await importInWorker(library.dir, paths, asked).finally(progress.end), false, session);
}
