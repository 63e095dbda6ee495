/** The library that a command works in: opened before it, closed after it, whatever happens in between. */
import type { Failed } from '../acts/failure.ts';
import { type Library, openLibrary } from '../acts/open.ts';
import { fail, type Session } from './session.ts';
import { note } from './terminal.ts';

/**
 * Opens the library, lets the command work in it, and closes it.
 * @param create make one where there is none: only `import` and `start` do.
 */
export async function inLibrary(
  session: Session,
  dir: string,
  create: boolean,
  work: (library: Library, created: boolean) => Promise<void>,
): Promise<void> {
  const opened = await openLibrary(dir, { create });
  if (opened.kind === 'failed') return refused(session, opened);
  try {
    if (opened.upgraded !== null) {
      const { from, to, backup } = opened.upgraded;
      note(
        session.terminal,
        `masterlist: the library was brought from version ${from} to ${to}; as it was before, it stands in ${backup}`,
      );
    }
    await work(opened.library, opened.created);
  } finally {
    await opened.library.close();
  }
}

/** Tells what an act could not do, in its own one line. */
export function refused(session: Session, { message }: Failed): void {
  note(session.terminal, `masterlist: ${message}`);
  fail(session);
}
