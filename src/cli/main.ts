/** The command `masterlist`: arguments in, exit status out. */
import { CommanderError } from 'commander';
import { StoreTrouble } from '../archive/archive.ts';
import { CatalogueChanged } from '../archive/changed.ts';
import { program } from './program.ts';
import { complain, type Status, type Terminal } from './terminal.ts';

export { processTerminal } from './terminal.ts';

/**
 * Runs one command.
 * @param words the words after `masterlist`.
 * @returns 0 where all was done, 1 where something was not, 2 for a wrong call.
 */
export async function main(words: readonly string[], terminal: Terminal): Promise<Status> {
  const session: { readonly terminal: Terminal; status: Status } = { terminal, status: 0 };
  try {
    await program(session).parseAsync(words, { from: 'user' });
    return session.status;
  } catch (error) {
    return failed(error, terminal);
  }
}

function failed(error: unknown, terminal: Terminal): Status {
  // Help and version are thrown, too, with the code 0; all other throws of the parser are wrong calls, already explained.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof StoreTrouble) {
    complain(terminal, { name: 'the library', what: sentence(error.message), remedy: REMEDIES[error.code] });
    return 1;
  }
  if (error instanceof CatalogueChanged) {
    complain(terminal, { name: 'the library', what: sentence(error.message), remedy: 'Do the same again.' });
    return 1;
  }
  const what = error instanceof Error ? error.message : String(error);
  complain(terminal, {
    name: 'a fault in the program',
    what: sentence(what),
    remedy: 'Please report it; MASTERLIST_DEBUG=1 shows where it happened.',
  });
  if (process.env['MASTERLIST_DEBUG'] && error instanceof Error) terminal.errors.write(`${error.stack}\n`);
  return 1;
}

const REMEDIES: Readonly<Record<StoreTrouble['code'], string>> = {
  full: 'Make room on the disk and do the same again: nothing is half done.',
  busy: 'Wait until the other command is done, then do the same again.',
  'read-only': 'Give yourself the right to write in the library folder.',
  damaged: 'Stop all that uses the library and restore its last backup.',
  io: 'Check the disk that the library stands on, then do the same again.',
};

function sentence(text: string): string {
  const trimmed = text.trim();
  return /[.!?]$/.test(trimmed) ? trimmed : `${trimmed}.`;
}
