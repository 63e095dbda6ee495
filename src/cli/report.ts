/** `masterlist report`: what a letter or a reader says of a work. */
import { Command, Option } from 'commander';
import { REPORT_GROUNDS, type ReportGround, type Viewer } from '../words/index.ts';
import { asOption, dataOption, jsonOption, workArgument } from './options.ts';
import type { Session } from './session.ts';

export interface ReportOptions {
  readonly data: string;
  readonly ground: ReportGround;
  readonly says: string;
  readonly answerTo?: string;
  readonly as: Viewer;
  readonly json?: true;
}

export function reportCommand(session: Session): Command {
  return new Command('report')
    .description('Report a work, or ask for its withdrawal, as the pages of the archive do.')
    .argument('<work>', 'its number, its name (12-the-lamp-room) or its address', workArgument)
    .addOption(
      new Option('--ground <ground>', 'minors (hides the work at once), withdrawal, copied, private or other')
        .choices([...REPORT_GROUNDS])
        .makeOptionMandatory(),
    )
    .option('--says <text>', 'what the report says, in its own words', '')
    .option('--answer-to <address>', 'where they want to be answered; the owner’s alone to read')
    .addOption(asOption())
    .addOption(jsonOption('print the reference, and whether the work is hidden, as JSON'))
    .addOption(dataOption())
    .addHelpText(
      'after',
      `
For what reaches you by letter. It prints the reference of the report, by which it is judged.
minors: that it may hold sexual content involving somebody under 18. The work is hidden from
readers at once, which it says, until the report is judged: masterlist dismiss, masterlist uphold.

Example:
  masterlist report 12 --ground withdrawal --says "I wrote it: take it down." --answer-to ada@example.org`,
    )
    .action(async (work: number, options: ReportOptions) => {
      const { report } = await import('./reporting.ts');
      await report(work, options, session);
    });
}
