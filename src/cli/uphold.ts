/** `masterlist uphold`: a report was right. */
import { Command } from 'commander';
import type { DismissOptions } from './dismiss.ts';
import { dataOption, jsonOption } from './options.ts';
import type { Session } from './session.ts';

export function upholdCommand(session: Session): Command {
  return new Command('uphold')
    .description('Uphold a report, with a written reason: its work is hidden from readers.')
    .argument('<reference>', 'the report’s, as masterlist reports lists it')
    .requiredOption('--because <reason>', 'why, in your own words; it is kept')
    .addOption(jsonOption('print the decision as JSON'))
    .addOption(dataOption())
    .addHelpText(
      'after',
      `
The work is held from now on, whatever the ground was. What is done about it then is a decision of
its own: masterlist help withdraw, masterlist help refuse.

Example:
  masterlist uphold K7QD-9M2X-4TFB --because "It is hers, and she wants it gone."`,
    )
    .action(async (reference: string, options: DismissOptions) => {
      const { uphold } = await import('./reporting.ts');
      await uphold(reference, options, session);
    });
}
