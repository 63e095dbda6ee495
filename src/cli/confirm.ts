/** `masterlist confirm`: what was doubtful was read right. */
import { Command } from 'commander';
import { dataOption, jsonOption, workArgument } from './options.ts';
import type { Session } from './session.ts';

export interface ConfirmOptions {
  readonly data: string;
  readonly because: string;
  readonly json?: true;
}

export function confirmCommand(session: Session): Command {
  return new Command('confirm')
    .description('Say that what was doubtful in a work was read right.')
    .argument('<work>', 'its number, its name (12-the-lamp-room) or its address', workArgument)
    .argument('[field...]', 'the fields that you looked at; all that are doubted where none is named')
    .option('--because <reason>', 'what should be kept with it', '')
    .addOption(jsonOption('print the decision and the work as JSON'))
    .addOption(dataOption())
    .addHelpText(
      'after',
      `
The desk lists works by what is doubtful in them. One that you confirm leaves that list, until a part
comes that nobody has looked at. Where something was read wrongly, masterlist correct says it right.

Examples:
  masterlist confirm 12
  masterlist confirm 12 title authors --because "I know her work."`,
    )
    .action(async (work: number, fields: readonly string[], options: ConfirmOptions) => {
      const { confirm } = await import('./on-work.ts');
      await confirm(work, fields, options, session);
    });
}
