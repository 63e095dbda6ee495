/** `masterlist notice`: the notice that an author asked for, drafted or sent. */
import { Command } from 'commander';
import type { Viewer } from '../words/index.ts';
import { asOption, dataOption, jsonOption, workArgument } from './options.ts';
import type { Session } from './session.ts';

export interface NoticeOptions {
  readonly data: string;
  readonly because: string;
  readonly as: Viewer;
  readonly sent?: true;
  readonly on?: string;
  readonly json?: true;
}

export function noticeCommand(session: Session): Command {
  return new Command('notice')
    .description('Draft the notice that an author asked for; with --sent, note that it was sent.')
    .argument('<work>', 'its number, its name (12-the-lamp-room) or its address', workArgument)
    .option('--sent', 'it was sent: the work is shown from now on')
    .option('--on <day>', 'the day on which it was sent, as 2003-05-30 (today where it is not said)')
    .option('--because <reason>', 'what else should be kept with it', '')
    .addOption(asOption())
    .addOption(jsonOption('print the letter, or the decision and the work, as JSON'))
    .addOption(dataOption())
    .addHelpText(
      'after',
      `
Some authors let anyone archive their stories, and ask to be told. Without --sent a letter is
printed, with the address that the posts give, so it is the owner's to read: it is yours to send.
Nothing is mailed by this.

Examples:
  masterlist notice 12 --as owner
  masterlist notice 12 --sent --on 2003-05-30`,
    )
    .action(async (work: number, options: NoticeOptions) => {
      const { draftNotice, markNotice } = await import('./on-work.ts');
      await (options.sent ? markNotice : draftNotice)(work, options, session);
    });
}
