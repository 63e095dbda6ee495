/** `masterlist why`: why two works or two posts are one work, or are not. */
import { Command } from 'commander';
import type { Viewer } from '../words/index.ts';
import { asOption, dataOption, jsonOption } from './options.ts';
import { type Named, namedArgument } from './places.ts';
import type { Session } from './session.ts';

export interface WhyOptions {
  readonly data: string;
  readonly as: Viewer;
  readonly json?: true;
}

export function whyCommand(session: Session): Command {
  return new Command('why')
    .description('Say why two works, or two posts, are one work or are not.')
    .argument('<one>', 'a work (12, 12-the-lamp-room, its address), or a post (old-list.mbox#17)', namedArgument)
    .argument('<other>', 'another', namedArgument)
    .addOption(asOption())
    .addOption(jsonOption('print it as JSON: together, repost, why, decisions'))
    .addOption(dataOption())
    .addHelpText(
      'after',
      `
Of two works the two posts are compared that come nearest to being one work. Posts are named by the
path under which they were imported and by their number, counted from 0, as masterlist read does.

Examples:
  masterlist why 12 57 --as owner
  masterlist why old-list.mbox#17 journal.html#0`,
    )
    .action(async (one: Named, other: Named, options: WhyOptions) => {
      const { why } = await import('./explaining-pairs.ts');
      await why(one, other, options, session);
    });
}
