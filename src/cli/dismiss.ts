/** `masterlist dismiss`: a report was wrong. */
import { Command } from 'commander';
import { dataOption, jsonOption } from './options.ts';
import type { Session } from './session.ts';

export interface DismissOptions {
  readonly data: string;
  readonly because: string;
  readonly json?: true;
}

export function dismissCommand(session: Session): Command {
  return new Command('dismiss')
    .description('Dismiss a report, with a written reason: what it hid is as it was before.')
    .argument('<reference>', 'the report’s, as masterlist reports lists it')
    .requiredOption('--because <reason>', 'why, in your own words; it is kept')
    .addOption(jsonOption('print the decision as JSON'))
    .addOption(dataOption())
    .addHelpText(
      'after',
      `
Reports are judged one by one. A work stays hidden while another report hides it.

Example:
  masterlist dismiss K7QD-9M2X-4TFB --because "Both are teachers; nobody in it is under 18."`,
    )
    .action(async (reference: string, options: DismissOptions) => {
      const { dismiss } = await import('./reporting.ts');
      await dismiss(reference, options, session);
    });
}
