/** Serving and nothing else. */
import { inLibrary } from './library.ts';
import { printOwnerAddress } from './owner.ts';
import { goOn } from './recovering.ts';
import type { ServeOptions } from './serve.ts';
import { serve, untilInterrupted } from './serving.ts';
import type { Session } from './session.ts';
import { note, print } from './terminal.ts';

/** Serves the library until a person says stop. */
export async function serveLibrary(options: ServeOptions, session: Session): Promise<void> {
  // From here on a Ctrl-C closes the library before it ends the process.
  session.terminal.interrupted();
  await inLibrary(session, options.data, false, async (library) => {
    const serving = await serve(library, options, session);
    if (serving === null) return;
    print(session.terminal, `The library is open at ${serving.url}`);
    if (options.key) await printOwnerAddress(library, serving.url, session);
    note(session.terminal, 'Ctrl-C closes it.');
    try {
      await goOn(library, session);
      await untilInterrupted(session);
    } finally {
      await serving.close();
    }
    note(session.terminal, 'Closed.');
  });
}
