/** `masterlist serve`: answer for a library that is there. */
import { Command } from 'commander';
import type { ServerFlags } from './flags.ts';
import { baseUrlOption, dataOption, hostOption, portOption } from './options.ts';
import type { Session } from './session.ts';

export interface ServeOptions extends ServerFlags {
  readonly data: string;
  /** False where no owner's address is wanted. */
  readonly key: boolean;
}

export function serveCommand(session: Session): Command {
  return new Command('serve')
    .description('Serve a library that is there, until Ctrl-C.')
    .addOption(dataOption())
    .addOption(hostOption())
    .addOption(portOption())
    .addOption(baseUrlOption())
    .option('--no-key', 'print no owner’s address: for a service whose output is kept in a log')
    .addHelpText(
      'after',
      `
It answers this machine alone unless --host says otherwise. Behind a proxy, --base-url is the
address that readers use. A service says --no-key, since what it prints stands in the system's log;
masterlist key makes an owner's address when it is wanted.

Examples:
  masterlist serve --data ~/library
  masterlist serve --no-key --base-url https://archive.example.org`,
    )
    .action(async (options: ServeOptions) => {
      const { serveLibrary } = await import('./serve-library.ts');
      await serveLibrary(options, session);
    });
}
