/** `masterlist serve`: answer for a library that is there. */
import { Command } from 'commander';
import type { ServerFlags } from './flags.ts';
import { baseUrlOption, dataOption, hostOption, portOption } from './options.ts';
import type { Session } from './session.ts';

export interface ServeOptions extends ServerFlags {
  readonly data: string;
}

export function serveCommand(session: Session): Command {
  return new Command('serve')
    .description('Serve a library that is there, until Ctrl-C.')
    .addOption(dataOption())
    .addOption(hostOption())
    .addOption(portOption())
    .addOption(baseUrlOption())
    .addHelpText(
      'after',
      `
It answers this machine alone unless --host says otherwise. Behind a proxy, --base-url is the
address that readers use.

Examples:
  masterlist serve --data ~/library
  masterlist serve --host 0.0.0.0 --base-url https://archive.example.org`,
    )
    .action(async (options: ServeOptions) => {
      const { serveLibrary } = await import('./serve-library.ts');
      await serveLibrary(options, session);
    });
}
