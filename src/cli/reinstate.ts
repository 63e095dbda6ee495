/** `masterlist reinstate`: a withdrawn work comes back. */
import { Command } from 'commander';
import type { ByHandOptions } from './join.ts';
import { dataOption, jsonOption, workArgument } from './options.ts';
import type { Session } from './session.ts';

export function reinstateCommand(session: Session): Command {
  return new Command('reinstate')
    .description('Bring a withdrawn work back: its withdrawals are taken back, and it is judged as before.')
    .argument('<work>', 'its number, its name (12-the-lamp-room) or its address', workArgument)
    .option('--because <reason>', 'why, in your own words; it is kept', '')
    .addOption(jsonOption('print the decisions, what they take back and the work as JSON'))
    .addOption(dataOption())
    .addHelpText(
      'after',
      `
Each withdrawal of the work is taken back by a decision of its own. What takes back cannot be taken
back itself: masterlist withdraw withdraws the work again.

Example:
  masterlist reinstate 12 --because "The author changed her mind."`,
    )
    .action(async (work: number, options: ByHandOptions) => {
      const { reinstate } = await import('./on-work.ts');
      await reinstate(work, options, session);
    });
}
