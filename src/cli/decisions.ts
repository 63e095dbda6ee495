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
    .description('List what people decided: who, when, what and why, and what each says, newest first.')
    .addOption(new Option('--work <work>', 'those on this work alone').argParser(workArgument))
    .addOption(asOption())
    .addOption(jsonOption('one decision a line: id, at, who, act, work, reason, takenBackBy, says'))
    .addOption(dataOption())
    .addHelpText(
      'after',
      `
Decisions are written once and never changed; one that was taken back is listed with what took it
back. Their reasons are the keeper's own words, so they are the owner's to read.

Under each stands what it says: the proof of a permission, the value of a correction. Of a sealed
work, and of one that is not here any more, that is not told.

Examples:
  masterlist decisions --as owner
  masterlist decisions --as owner --work 12`,
    )
    .action(async (options: DecisionsOptions) => {
      const { decisions } = await import('./by-hand.ts');
      await decisions(options, session);
    });
}
