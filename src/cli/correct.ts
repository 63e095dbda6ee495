/** `masterlist correct`: a field is what a person says. */
import { Command, Option } from 'commander';
import { dataOption, jsonOption } from './options.ts';
import { type Named, namedArgument, partNumber } from './places.ts';
import type { Session } from './session.ts';

export interface CorrectOptions {
  readonly data: string;
  readonly because: string;
  readonly part?: number;
  readonly json?: true;
}

export function correctCommand(session: Session): Command {
  return new Command('correct')
    .description('Correct a field of a work, or of one post, by your decision; later imports and readings keep it.')
    .argument('<work>', 'its number, name (12-the-lamp-room) or address; or a post, as old-list.mbox#17', namedArgument)
    .argument('<field>', 'which one: title, creators, rating, summary, …')
    .argument('<value>', 'what it is; an empty text ("") where there is none')
    .requiredOption('--because <reason>', 'why, in your own words; it is kept')
    .addOption(new Option('--part <number>', 'the part, by its place in the contents').argParser(partNumber))
    .addOption(jsonOption('print the decision and the work as JSON'))
    .addOption(dataOption())
    .addHelpText(
      'after',
      `
Fields of a work: title, creators, rating, summary, warnings, disclaimer, fandoms, relationships,
characters, genres, series, language, status (complete, in-progress, unknown), permission (what the
author's own words allow: anyone, notify, listed, ask, none, unknown). Several names stand between
semicolons; a creator's other name behind aka. Fields of one post, named by --part or as
PATH#N: part (3/7, Epilogue, "" where it stands alone), kind (story, feedback, announcement,
unknown).

What was read is kept beside it; masterlist undo-decision brings it back. Nothing is unsealed by a
correction: the rule of withholding weighs the old words and the new ones.

Examples:
  masterlist correct 12 title "The Lamp Room" --because "The subject had a slip in it."
  masterlist correct 12 creators "Ann Example aka Annex; Bo Example" --because "They wrote it together."
  masterlist correct 12 part 3/7 --part 2 --because "Its header says so."`,
    )
    .action(async (named: Named, field: string, value: string, options: CorrectOptions) => {
      const { correct } = await import('./on-work.ts');
      await correct(named, { field, value }, options, session);
    });
}
