/** `masterlist part`: parts that are not of their work. */
import { Command } from 'commander';
import type { ByHandOptions } from './join.ts';
import { dataOption, jsonOption, workArgument } from './options.ts';
import { type PartNamed, partArguments } from './places.ts';
import type { Session } from './session.ts';

export function partCommand(session: Session): Command {
  return new Command('part')
    .description('Part a work from parts that are not of it, by your decision; later imports keep it.')
    .argument('<work>', 'its number, its name (12-the-lamp-room) or its address', workArgument)
    .argument('<part...>', 'places in its contents, gaps counted; or old-list.mbox#17 for one post', partArguments)
    .requiredOption('--because <reason>', 'why, in your own words; it is kept')
    .addOption(jsonOption('print the decision and both works as JSON'))
    .addOption(dataOption())
    .addHelpText(
      'after',
      `
The parts become a work of their own, together. A part goes with its copies; to part a copy from its
original, name it as old-list.mbox#17, as masterlist read does. The work keeps its number. What was
sealed stays so in both. masterlist undo-decision takes it back.

Examples:
  masterlist part 12 4 --because "Another story of the same name."
  masterlist part 12 old-list.mbox#17 --because "Not a copy, but an answer to it."`,
    )
    .action(async (work: number, parts: readonly PartNamed[], options: ByHandOptions) => {
      const { part } = await import('./by-hand.ts');
      await part(work, parts, options, session);
    });
}
