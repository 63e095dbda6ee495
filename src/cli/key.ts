/** `masterlist key`: another one-time address for the owner. */
import { Command } from 'commander';
import type { ServerFlags } from './flags.ts';
import { baseUrlOption, dataOption, hostOption, portOption } from './options.ts';
import type { Session } from './session.ts';

export interface KeyOptions extends ServerFlags {
  readonly data: string;
}

export function keyCommand(session: Session): Command {
  return new Command('key')
    .description('Make an address that lets you in as the owner: good for one use, for ten minutes.')
    .addOption(dataOption())
    .addOption(hostOption())
    .addOption(portOption())
    .addOption(baseUrlOption())
    .addHelpText(
      'after',
      `
The browser that opens it stays the owner's. Give --port or --base-url as you gave them to the
server, or keep them with masterlist set, so that the address leads to it.

Example:
  masterlist key --data ~/library`,
    )
    .action(async (options: KeyOptions) => {
      const { printKey } = await import('./owner.ts');
      await printKey(options, session);
    });
}
