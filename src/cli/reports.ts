/** `masterlist reports`: what was reported. */
import { Command } from 'commander';
import type { Viewer } from '../words/index.ts';
import { asOption, dataOption, jsonOption } from './options.ts';
import type { Session } from './session.ts';

export interface ReportsOptions {
  readonly data: string;
  readonly all?: true;
  readonly as: Viewer;
  readonly json?: true;
}

export function reportsCommand(session: Session): Command {
  return new Command('reports')
    .description('List the reports that wait to be judged, newest first.')
    .option('--all', 'those that were judged, too')
    .addOption(asOption())
    .addOption(jsonOption('one report a line: reference, at, work, ground, words, answerTo, judged'))
    .addOption(dataOption())
    .addHelpText(
      'after',
      `
Who reports needs no account, and may leave an address to be answered at. Both are yours alone to read.
They are judged one by one, by their references: masterlist dismiss, masterlist uphold.

Example:
  masterlist reports --as owner`,
    )
    .action(async (options: ReportsOptions) => {
      const { reports } = await import('./reporting.ts');
      await reports(options, session);
    });
}
