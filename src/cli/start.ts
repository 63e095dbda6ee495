/** `masterlist start`: the one command that a newcomer needs. */
import { Command } from 'commander';
import type { ServerFlags } from './flags.ts';
import { baseUrlOption, dataOption, hostOption, portOption, silenceOption, venueOption } from './options.ts';
import type { Session } from './session.ts';

export interface StartOptions extends ServerFlags {
  readonly data: string;
  readonly silence?: string;
  readonly venue?: string;
}

export function startCommand(session: Session): Command {
  return new Command('start')
    .description('Open a library and serve it; import the posts you name, or samples into an empty one.')
    .argument('[path...]', 'files, folders, zips and mailboxes to import')
    .addOption(dataOption())
    .addOption(hostOption())
    .addOption(portOption())
    .addOption(baseUrlOption())
    .addOption(silenceOption())
    .addOption(venueOption())
    .addHelpText(
      'after',
      `
Makes the library where there is none. It answers at once, while the import goes on beside it.
Without paths, an empty library gets the samples (masterlist undo takes them out again), any other
is just served. At each start the owner's address is printed: good for one use, for ten minutes;
masterlist key makes another.

Examples:
  masterlist start
  masterlist start old-list.mbox --data ~/library`,
    )
    .action(async (paths: readonly string[], options: StartOptions) => {
      const { start } = await import('./starting.ts');
      await start(paths, options, session);
    });
}
