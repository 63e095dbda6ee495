/** Decisions on single works: released, or refused for good. */
import { createInterface } from 'node:readline/promises';
import type { BagsHolding } from '../acts/known-bags.ts';
import { refuseWork } from '../acts/refuse.ts';
import { releaseWork } from '../acts/release.ts';
import { counted } from './counts.ts';
import { inLibrary, refused } from './library.ts';
import type { RefuseOptions } from './refuse.ts';
import type { DecideOptions } from './release.ts';
import type { Session } from './session.ts';
import { complain, note, print } from './terminal.ts';

/** Who decides at the command line: whoever may write in the library's folder. */
const WHO = 'owner';

export async function release(id: number, options: DecideOptions, session: Session): Promise<void> {
  await inLibrary(session, options.data, false, async (library) => {
    const outcome = await releaseWork(library, id, WHO, options.because);
    if (outcome.kind === 'failed') return refused(session, outcome);
    const { state, reason } = outcome.work;
    print(session.terminal, `Work ${id} is released. It is ${state} now: ${reason.why}`);
  });
}

export async function refuse(id: number, options: RefuseOptions, session: Session): Promise<void> {
  if (!options.yes && !session.terminal.canAsk) {
    complain(session.terminal, {
      name: `work ${id}`,
      what: 'refusing cannot be undone, and nobody is here to be asked.',
      remedy: 'Say --yes if you are sure.',
    });
    session.status = 2;
    return;
  }
  await inLibrary(session, options.data, false, async (library) => {
    if (!options.yes && !(await isSure(id, session))) return note(session.terminal, 'Nothing was done.');
    const outcome = await refuseWork(library, id, WHO, options.because, { withNeighbours: options.withNeighbours === true });
    if (outcome.kind === 'failed') return refused(session, outcome);
    print(session.terminal, `Work ${id} is refused: ${counted(outcome.posts, 'post')} purged. The same text cannot come back.`);
    if (outcome.neighbours.length > 0)
      print(session.terminal, `These works lost a part that stood in the same bytes: ${outcome.neighbours.join(', ')}.`);
    if (!outcome.settled)
      note(
        session.terminal,
        'masterlist: the library’s log still holds it while another program reads; the next start or import cuts it out.',
      );
    for (const backup of outcome.backups)
      note(
        session.terminal,
        `masterlist: ${backup} is older than this and may hold the text; restoring it purges that again. Delete it when you no longer need it.`,
      );
    for (const backup of outcome.unrecorded)
      note(
        session.terminal,
        `masterlist: nothing could be written beside ${backup}: say --refusals and a newer backup if you restore it.`,
      );
    tellBags(outcome.bags, session);
  });
}

/** Nothing that is written beside a bag would be heeded where it is read. */
function tellBags({ hold, away }: BagsHolding, { terminal }: Session): void {
  for (const { dir, at, viewer } of hold)
    note(
      terminal,
      `masterlist: the bag ${dir} (${day(at)}) holds the work. Delete it and every copy of it, then write it anew: masterlist export --bag ${dir}${viewer === 'guest' ? '' : ` --as ${viewer}`}`,
    );
  for (const { dir, at } of away)
    note(
      terminal,
      `masterlist: the bag ${dir} (${day(at)}) is not there any more, or cannot be read. Wherever it is now it may hold the work: delete it there, and write a new one.`,
    );
}

const day = (at: number): string => new Date(at).toISOString().slice(0, 10);

/** Asks for the number, which nobody types by accident. */
async function isSure(id: number, { terminal }: Session): Promise<boolean> {
  const lines = createInterface({ input: terminal.input, output: terminal.errors });
  try {
    const signal = terminal.interrupted();
    const answer = await lines.question(`The text of work ${id} will be purged for good. Type ${id} to go on: `, { signal });
    return answer.trim() === String(id);
  } catch (error) {
    if (error instanceof Error && error.name === 'AbortError') return false;
    throw error;
  } finally {
    lines.close();
  }
}
