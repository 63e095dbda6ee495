/** `masterlist unlock`: locked posts whose owner agreed. */
import { Command } from 'commander';
import type { ByHandOptions } from './join.ts';
import { dataOption, jsonOption, workArgument } from './options.ts';
import type { Session } from './session.ts';

export function unlockCommand(session: Session): Command {
  return new Command('unlock')
    .description('Show a work that was locked, screened or unpublished where it came from: its owner agreed.')
    .argument('<work>', 'its number, its name (12-the-lamp-room) or its address', workArgument)
    .requiredOption('--because <reason>', 'who agreed, and where; it is kept')
    .addOption(jsonOption('print the decision and the work as JSON'))
    .addOption(dataOption())
    .addHelpText(
      'after',
      `
It counts for the posts that are here now: one that comes later is locked again. What the author
says on archiving still holds.

Example:
  masterlist unlock 12 --because "She opened the entry on 3 May."`,
    )
    .action(async (work: number, options: ByHandOptions) => {
      const { unlock } = await import('./on-work.ts');
      await unlock(work, options, session);
    });
}
