/** `masterlist refuse`: the one act that cannot be undone. */
import { Command } from 'commander';
import { dataOption, workArgument } from './options.ts';
import type { DecideOptions } from './release.ts';
import type { Session } from './session.ts';

export interface RefuseOptions extends DecideOptions {
  readonly yes?: true;
  readonly withNeighbours?: true;
}

export function refuseCommand(session: Session): Command {
  return new Command('refuse')
    .description('Refuse one held or sealed work for good: its text is purged and cannot come back.')
    .argument('<work>', 'its number, its name (12-the-lamp-room) or its address', workArgument)
    .requiredOption('--because <reason>', 'why, in your own words; it is kept')
    .option('--with-neighbours', 'refuse it although other stories stand in the same posts, and go with it')
    .option('--yes', 'do not ask whether you are sure')
    .addOption(dataOption())
    .addHelpText(
      'after',
      `
This is the only act that cannot be undone. The original bytes, the text and all that was made of
it go; a keyed hash stays, so that the same text is refused when it comes again. It asks before it
does anything.

It names the backups that may hold the text still, and the bags (masterlist export --bag) that do,
each with what to do: a backup purges it again when it is restored, a bag must be deleted and
written anew.

Example:
  masterlist refuse 12 --because "It is not ours to keep."`,
    )
    .action(async (work: number, options: RefuseOptions) => {
      const { refuse } = await import('./deciding.ts');
      await refuse(work, options, session);
    });
}
