/** `masterlist explain`: posts with what was read of them marked, and the reasons. */
import { Command } from 'commander';
import { jsonOption } from './options.ts';
import type { Session } from './session.ts';

export interface ExplainOptions {
  readonly whole?: true;
  readonly json?: true;
}

export function explainCommand(session: Session): Command {
  return new Command('explain')
    .description('Show posts with what was read of them marked in place, and why; keeps nothing.')
    .argument('<file...>', 'files, folders, zips and mailboxes; pile.mbox#17 picks one post; - reads standard input')
    .option('--whole', 'print stories to their last line, too, not only their edges')
    .addOption(jsonOption('print the evidence as JSON, one post a line'))
    .addHelpText(
      'after',
      `
On the left of each line stands the region that it belongs to; under it what was read there, how surely, and
what a person should look at. Below the post: its charset and what was mended, the author's permission in
plain words, what the rule of withholding says, and why it was joined with other posts given here.
Posts are counted from 0, as masterlist read counts them. Colours follow NO_COLOR and FORCE_COLOR.

Examples:
  masterlist explain story.txt
  masterlist explain old-list.mbox#17 --whole | less -R
  masterlist explain part-1.html part-2.html --json`,
    )
    .action(async (files: readonly string[], options: ExplainOptions) => {
      const { explain } = await import('./explaining.ts');
      await explain(files, options, session);
    });
}
