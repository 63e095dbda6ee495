/** `masterlist reread`: the library read anew by today's reader. */
import { Command, Option } from 'commander';
import type { Viewer } from '../words/index.ts';
import { asOption, dataOption, importArgument, jsonOption, workArgument } from './options.ts';
import type { Session } from './session.ts';

export interface RereadOptions {
  readonly data: string;
  readonly as: Viewer;
  readonly import?: number | 'samples';
  readonly work?: number;
  readonly dryRun?: true;
  readonly yes?: true;
  readonly json?: true;
}

export function rereadCommand(session: Session): Command {
  return new Command('reread')
    .description('Read the whole library anew from its originals, with the reader of today; decisions are kept.')
    .addOption(new Option('--import <number>', 'only what this import holds').argParser(importArgument))
    .addOption(new Option('--work <work>', 'only the posts of this work').argParser(workArgument).conflicts('import'))
    .option('--dry-run', 'only tell what would change')
    .option('--yes', 'show it without asking')
    .addOption(asOption())
    .addOption(jsonOption('print each work that changes as a line, then the sum'))
    .addOption(dataOption())
    .addHelpText(
      'after',
      `
Says first what would change: fields of works, works that join or part, works that readers may read
from then on or no more; with --as owner, from what to what. Then it asks. All of it shows in one step.
What people decided holds, numbers stay, old addresses lead on, and nothing that is sealed comes out.
Cut off at any moment, the library is as it was and the same command goes on.

Examples:
  masterlist reread --dry-run --as owner
  masterlist reread --work 12
  masterlist reread --yes`,
    )
    .action(async (options: RereadOptions) => {
      const { reread } = await import('./rereading.ts');
      await reread(options, session);
    });
}
