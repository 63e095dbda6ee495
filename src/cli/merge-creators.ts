/** `masterlist merge-creators`: names that are one creator's. */
import { Command } from 'commander';
import { dataOption, jsonOption } from './options.ts';
import type { Session } from './session.ts';

export interface MergeOptions {
  readonly data: string;
  readonly into: string;
  readonly because: string;
  readonly json?: true;
}

export function mergeCreatorsCommand(session: Session): Command {
  return new Command('merge-creators')
    .description('Say that names are one creator’s: lists stand under one of them, works keep them as written.')
    .argument('<name...>', 'the other names, as the list of creators has them')
    .requiredOption('--into <name>', 'the name that they stand under from now on')
    .requiredOption('--because <reason>', 'why, in your own words; it is kept')
    .addOption(jsonOption('print the decision as JSON'))
    .addOption(dataOption())
    .addHelpText(
      'after',
      `
The addresses of the other names lead to that one. A name behind aka goes with the one before it.
masterlist undo-decision parts them again. It joins no works: masterlist help join.

Example:
  masterlist merge-creators "Annex" "A. Example" --into "Ann Example" --because "She says so on her site."`,
    )
    .action(async (names: readonly string[], options: MergeOptions) => {
      const { merge } = await import('./merging.ts');
      await merge('creator', names, options, session);
    });
}
