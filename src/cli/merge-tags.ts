/** `masterlist merge-tags`: tags that mean one. */
import { Argument, Command } from 'commander';
import { TAG_KINDS, type TagKind } from '../words/index.ts';
import type { MergeOptions } from './merge-creators.ts';
import { dataOption, jsonOption } from './options.ts';
import type { Session } from './session.ts';

export function mergeTagsCommand(session: Session): Command {
  return new Command('merge-tags')
    .description('Say that tags of one kind mean one: lists stand under it, works keep them as written.')
    .addArgument(new Argument('<kind>', 'what they are').choices([...TAG_KINDS]))
    .argument('<name...>', 'the other tags, as they are written')
    .requiredOption('--into <name>', 'the tag that they stand under from now on')
    .requiredOption('--because <reason>', 'why, in your own words; it is kept')
    .addOption(jsonOption('print the decision as JSON'))
    .addOption(dataOption())
    .addHelpText(
      'after',
      `
The addresses of the other tags lead to that one. masterlist undo-decision parts them again.

Example:
  masterlist merge-tags fandom "RH" "Robin of Sherwood Forest" --into "Robin Hood" --because "One legend."`,
    )
    .action(async (kind: TagKind, names: readonly string[], options: MergeOptions) => {
      const { merge } = await import('./merging.ts');
      await merge(kind, names, options, session);
    });
}
