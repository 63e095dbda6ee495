/** `masterlist decisions`: what people decided. */
import { Command, Option } from 'commander';
import type { Viewer } from '../words/index.ts';
import { asOption, dataOption, jsonOption, workArgument } from './options.ts';
import type { Session } from './session.ts';

export interface DecisionsOptions {
  readonly data: string;
  readonly as: Viewer;
  readonly work?: number;
  readonly json?: true;
}

export function decisionsCommand(session: Session): Command {
  return new Command('decisions')
    .description('List what people decided: who, when, what and why, newest first.')
    .addOption(new Option('--work <work>', 'those on this work, with what they say').argParser(workArgument))
    .addOption(asOption())
    .addOption(jsonOption('one decision a line: id, at, who, act, work, reason, takenBackBy'))
    .addOption(dataOption())
    .addHelpText(
      'after',
      `
Decisions are written once and never changed; one that was taken back is listed with what took it
back. Their reasons are the keeper's own words, so they are the owner's to read.

Of one work it is told what each says: the proof of a permission, the words of a correction.

Examples:
  masterlist decisions --as owner
  masterlist decisions --as owner --work 12`,
    )
    .action(async (options: DecisionsOptions) => {
      const { decisions } = await import('./by-hand.ts');
      await decisions(options, session);
    });
}
