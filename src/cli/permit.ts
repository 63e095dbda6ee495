/** `masterlist permit`: the author gave permission. */
import { Command } from 'commander';
import { dataOption, jsonOption, workArgument } from './options.ts';
import type { Session } from './session.ts';

export interface PermitOptions {
  readonly data: string;
  readonly because: string;
  readonly proof?: string;
  readonly proofFile?: string;
  readonly on?: string;
  readonly json?: true;
}

export function permitCommand(session: Session): Command {
  return new Command('permit')
    .description('Record that the author gave permission, with its proof: a letter or mail.')
    .argument('<work>', 'its number, its name (12-the-lamp-room) or its address', workArgument)
    .option('--proof <text>', 'the words that gave it')
    .option('--proof-file <file>', 'a file that holds them')
    .option('--on <day>', 'the day on which it was given, as 2003-05-30 (today where it is not said)')
    .option('--because <reason>', 'what else should be kept with it', '')
    .addOption(jsonOption('print the decision and the work as JSON'))
    .addOption(dataOption())
    .addHelpText(
      'after',
      `
The work is public from then on, whatever its posts say, with all its parts that are the same
author's. A sealed work stays sealed. The proof is kept word for word, for the owner's eyes.

Example:
  masterlist permit 12 --proof-file anns-mail.txt --on 2003-05-30`,
    )
    .action(async (work: number, options: PermitOptions) => {
      const { permit } = await import('./on-work.ts');
      await permit(work, options, session);
    });
}
