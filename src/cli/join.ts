/** `masterlist join`: works that are one. */
import { Command } from 'commander';
import { dataOption, jsonOption, workArguments } from './options.ts';
import type { Session } from './session.ts';

export interface ByHandOptions {
  readonly data: string;
  readonly because: string;
  readonly json?: true;
}

export function joinCommand(session: Session): Command {
  return new Command('join')
    .description('Join works that are one, by your decision; later imports keep it.')
    .argument('<work...>', 'their numbers, names (12-the-lamp-room) or addresses: two or more', workArguments)
    .requiredOption('--because <reason>', 'why, in your own words; it is kept')
    .addOption(jsonOption('print the decision and the work as JSON'))
    .addOption(dataOption())
    .addHelpText(
      'after',
      `
The oldest number stays, and the other addresses lead to it. The joined work is judged as a whole:
where one of them is sealed, all of it is. masterlist undo-decision takes it back.

Example:
  masterlist join 12 57 --because "The list has the first half, the journal the second."`,
    )
    .action(async (works: readonly number[], options: ByHandOptions) => {
      const { join } = await import('./by-hand.ts');
      await join(works, options, session);
    });
}
