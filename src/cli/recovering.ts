/** What was cut off before: finished where the program can, told where only a person can go on with it. */
import type { ImportSheet, Library } from '../archive/archive.ts';
import { refused } from './library.ts';
import type { Session } from './session.ts';
import { note } from './terminal.ts';

/** Goes on with what a killed act left; done once the library answers, since it may take a while. */
export async function goOn(library: Library, session: Session): Promise<void> {
  for (const { id, what } of (await library.imports.unfinished()).filter(isCutOff)) {
    note(
      session.terminal,
      `masterlist: import ${id} of ${what.join(', ')} was cut off: import the same again to go on with it, or masterlist undo ${id}.`,
    );
  }
  const { recoverLibrary } = await import('../acts/recover.ts');
  const outcome = await recoverLibrary(library);
  // Busy: another program is at work here, and will finish it.
  if (outcome.kind === 'failed' && outcome.code !== 'busy') refused(session, outcome);
}

/** Cut off while its files were read: nothing but the same files can go on with it. */
export function isCutOff({ stage }: ImportSheet): boolean {
  return stage === 'reading';
}
