/** `masterlist find`: where a story stands that stood elsewhere before. */
import { Command } from 'commander';
import type { Viewer } from '../words/index.ts';
import { asOption, dataOption, jsonOption } from './options.ts';
import type { Session } from './session.ts';

export interface FindOptions {
  readonly data: string;
  readonly as: Viewer;
  readonly json?: true;
}

export function findCommand(session: Session): Command {
  return new Command('find')
    .description('Find a story by its old address: where it stood before it came here.')
    .argument('<address>', 'the address of a page, a journal entry or a message of a list, or a message id')
    .addOption(asOption())
    .addOption(jsonOption('print what is found as JSON, a line each'))
    .addOption(dataOption())
    .addHelpText(
      'after',
      `
Ways of writing one address are the same: with http or https, with www. or without, a journal
under its old host or its new one, a copy in a web archive. On the site the same is done by
/old, and by /old/ADDRESS, to which an old site can send its readers.

Examples:
  masterlist find http://users.livejournal.com/tall_ship/1234.html
  masterlist find '<20030314.12@mail.example.org>' --as owner`,
    )
    .action(async (address: string, options: FindOptions) => {
      const { find } = await import('./finding-old.ts');
      await find(address, options, session);
    });
}
