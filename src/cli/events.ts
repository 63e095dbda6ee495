/** `masterlist events`: what happened. */
import { Command, Option } from 'commander';
import type { Viewer } from '../words/index.ts';
import { asOption, dataOption, importNumber, jsonOption, workArgument } from './options.ts';
import type { Session } from './session.ts';

export interface EventsOptions {
  readonly data: string;
  readonly as: Viewer;
  readonly work?: number;
  readonly import?: number;
  readonly json?: true;
}

export function eventsCommand(session: Session): Command {
  return new Command('events')
    .description('List what happened, by whom and when, newest first.')
    .addOption(new Option('--work <work>', 'only what happened to this work').argParser(workArgument))
    .addOption(new Option('--import <number>', 'only what happened to this import').argParser(importNumber).conflicts('work'))
    .addOption(asOption())
    .addOption(jsonOption('one event a line: id, at, who, what, work, import, data'))
    .addOption(dataOption())
    .addHelpText(
      'after',
      `
Imports, readings anew, checks, backups, what was withheld and released, exports, decisions. Events are
written once and never changed, and are the owner's to read.

Examples:
  masterlist events --as owner
  masterlist events --as owner --work 12`,
    )
    .action(async (options: EventsOptions) => {
      const { events } = await import('./happened.ts');
      await events(options, session);
    });
}
