/** The owner's one-time address. */
import { type Library, makeKey, settingsOf } from '../acts/index.ts';
import { readersAddress } from './address.ts';
import { serverFlags } from './flags.ts';
import type { KeyOptions } from './key.ts';
import { inLibrary, refused } from './library.ts';
import type { Session } from './session.ts';
import { print } from './terminal.ts';

/** Prints one, for a server that answers where the options and settings say. */
export async function printKey(options: KeyOptions, session: Session): Promise<void> {
  await inLibrary(session, options.data, false, async (library) => {
    const { settings } = await settingsOf(library, { flags: serverFlags(options), environment: process.env });
    await printOwnerAddress(library, readersAddress(settings), session);
  });
}

/** Makes a key and prints the address that uses it. On the output alone, since error streams end in logs. */
export async function printOwnerAddress(library: Library, url: string, session: Session): Promise<void> {
  const made = await makeKey(library);
  if (made.kind === 'failed') return refused(session, made);
  print(session.terminal, `Yours, as the owner (once, within ten minutes): ${url}/key/${made.key}`);
}
