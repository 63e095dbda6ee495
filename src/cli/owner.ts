/** The owner's one-time address. */
import { makeKey } from '../acts/key.ts';
import type { Library } from '../archive/archive.ts';
import { readersAddress } from './address.ts';
import type { KeyOptions } from './key.ts';
import { inLibrary, refused } from './library.ts';
import type { Session } from './session.ts';
import { settingsNow } from './settings.ts';
import { print } from './terminal.ts';

/** Prints one, for a server that answers where the options and settings say. */
export async function printKey(options: KeyOptions, session: Session): Promise<void> {
  await inLibrary(session, options.data, false, async (library) => {
    const { settings } = await settingsNow(library, options);
    await printOwnerAddress(library, readersAddress(settings), session);
  });
}

/** Makes a key and prints the address that uses it. On the output alone, since error streams end in logs. */
export async function printOwnerAddress(library: Library, url: string, session: Session): Promise<void> {
  const made = await makeKey(library);
  if (made.kind === 'failed') return refused(session, made);
  print(session.terminal, `Yours, as the owner (once, within ten minutes): ${url}/key/${made.key}`);
}
