/** `masterlist withdraw`: a work is taken from readers. */
import { Command, Option } from 'commander';
import { WITHDRAWAL_GROUNDS, type WithdrawalGround } from '../archive/decisions.ts';
import { dataOption, jsonOption, workArgument } from './options.ts';
import type { Session } from './session.ts';

export interface WithdrawOptions {
  readonly data: string;
  readonly because: string;
  readonly ground: WithdrawalGround;
  readonly json?: true;
}

export function withdrawCommand(session: Session): Command {
  return new Command('withdraw')
    .description('Take one work from readers, at its author’s wish or your own; nothing is deleted.')
    .argument('<work>', 'its number, its name (12-the-lamp-room) or its address', workArgument)
    .requiredOption('--because <reason>', 'why, in your own words; it is kept')
    .addOption(new Option('--ground <whose>', 'whose wish it is').choices([...WITHDRAWAL_GROUNDS]).default('author' as const))
    .addOption(jsonOption('print the decision and the work as JSON'))
    .addOption(dataOption())
    .addHelpText(
      'after',
      `
It is gone at once from pages, lists, counts, feeds and downloads, and a copy of its text that is
imported later is withdrawn, too. masterlist reinstate brings it back. To purge a text for good, see
masterlist help refuse.

Example:
  masterlist withdraw 12 --because "The author wrote on 3 May that she wants it gone."`,
    )
    .action(async (work: number, options: WithdrawOptions) => {
      const { withdraw } = await import('./on-work.ts');
      await withdraw(work, options, session);
    });
}
