/** `masterlist show`: one work on the terminal. */
import { Command } from 'commander';
import type { Viewer } from '../words/index.ts';
import { asOption, dataOption, jsonOption, workArgument } from './options.ts';
import type { Session } from './session.ts';

export interface ShowOptions {
  readonly data: string;
  readonly as: Viewer;
  readonly text?: true;
  readonly editions?: true;
  readonly json?: true;
}

export function showCommand(session: Session): Command {
  return new Command('show')
    .description('Show one work: what is known of it and its parts; with --text, the story itself.')
    .argument('<work>', 'its number, its name (12-the-lamp-room) or its address', workArgument)
    .addOption(asOption())
    .option('--text', 'print the story, too')
    .option('--editions', 'as the owner: each part with its reposts and later versions, which are kept beside it')
    .addOption(jsonOption('print what is known of it as JSON'))
    .addOption(dataOption())
    .addHelpText(
      'after',
      `
Examples:
  masterlist show 12
  masterlist show 12-the-lamp-room --text | less
  masterlist show 12 --editions --as owner`,
    )
    .action(async (work: number, options: ShowOptions) => {
      const { show } = await import('./showing.ts');
      await show(work, options, session);
    });
}
