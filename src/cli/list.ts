/** `masterlist list`: the works of a library. */
import { Command } from 'commander';
import type { Viewer } from '../words/index.ts';
import { asOption, dataOption, jsonOption } from './options.ts';
import type { Session } from './session.ts';

export interface ListOptions {
  readonly data: string;
  readonly as: Viewer;
  readonly json?: true;
}

export function listCommand(session: Session): Command {
  return new Command('list')
    .description('List the works of the library, newest first.')
    .addOption(asOption())
    .addOption(jsonOption('one work a line: id, title, creators, state, reason, address'))
    .addOption(dataOption())
    .addHelpText(
      'after',
      `
Looks as a guest does unless --as owner is said: then works for members and held ones are listed,
too, and of sealed ones what the desk knows.

Examples:
  masterlist list
  masterlist list --as owner --json`,
    )
    .action(async (options: ListOptions) => {
      const { list } = await import('./listing.ts');
      await list(options, session);
    });
}
