/** `masterlist release`: the rule was mistaken, or the condition is met. */
import { Command } from 'commander';
import { dataOption, workArgument } from './options.ts';
import type { Session } from './session.ts';

export interface DecideOptions {
  readonly data: string;
  readonly because: string;
}

export function releaseCommand(session: Session): Command {
  return new Command('release')
    .description('Release one work that is held or sealed, with a written reason.')
    .argument('<work>', 'its number, its name (12-the-lamp-room) or its address', workArgument)
    .requiredOption('--because <reason>', 'why, in your own words; it is kept')
    .addOption(dataOption())
    .addHelpText(
      'after',
      `
Release a sealed work only where the rule was mistaken: read on the desk what it found. Release a
held one once its author agreed, and say where. A new part or a new signal withholds it again.
Works are released one by one.

Example:
  masterlist release 12 --because "The author wrote on 3 May that we may keep it."`,
    )
    .action(async (work: number, options: DecideOptions) => {
      const { release } = await import('./deciding.ts');
      await release(work, options, session);
    });
}
