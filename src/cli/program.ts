/** All commands in the order in which a newcomer meets them. */
import { Command } from 'commander';
import { backupCommand } from './backup.ts';
import { checkCommand } from './check.ts';
import { confirmCommand } from './confirm.ts';
import { correctCommand } from './correct.ts';
import { decisionsCommand } from './decisions.ts';
import { dismissCommand } from './dismiss.ts';
import { doctorCommand } from './doctor.ts';
import { eventsCommand } from './events.ts';
import { explainCommand } from './explain.ts';
import { exportCommand } from './export.ts';
import { findCommand } from './find.ts';
import { importCommand } from './import.ts';
import { joinCommand } from './join.ts';
import { keyCommand } from './key.ts';
import { listCommand } from './list.ts';
import { mergeCreatorsCommand } from './merge-creators.ts';
import { mergeTagsCommand } from './merge-tags.ts';
import { noticeCommand } from './notice.ts';
import { pageCommand } from './page.ts';
import { partCommand } from './part.ts';
import { permitCommand } from './permit.ts';
import { policyCommand } from './policy.ts';
import { readCommand } from './read.ts';
import { refuseCommand } from './refuse.ts';
import { reinstateCommand } from './reinstate.ts';
import { releaseCommand } from './release.ts';
import { reportCommand } from './report.ts';
import { reportsCommand } from './reports.ts';
import { rereadCommand } from './reread.ts';
import { restoreCommand } from './restore.ts';
import { serveCommand } from './serve.ts';
import type { Session } from './session.ts';
import { setCommand } from './set.ts';
import { showCommand } from './show.ts';
import { startCommand } from './start.ts';
import { undoCommand } from './undo.ts';
import { undoDecisionCommand } from './undo-decision.ts';
import { unlockCommand } from './unlock.ts';
import { upholdCommand } from './uphold.ts';
import { version } from './version.ts';
import { whyCommand } from './why.ts';
import { withdrawCommand } from './withdraw.ts';

const COMMANDS = [
  startCommand,
  importCommand,
  serveCommand,
  readCommand,
  explainCommand,
  listCommand,
  showCommand,
  findCommand,
  exportCommand,
  undoCommand,
  rereadCommand,
  releaseCommand,
  refuseCommand,
  reportCommand,
  reportsCommand,
  dismissCommand,
  upholdCommand,
  permitCommand,
  noticeCommand,
  unlockCommand,
  withdrawCommand,
  reinstateCommand,
  correctCommand,
  confirmCommand,
  policyCommand,
  pageCommand,
  joinCommand,
  partCommand,
  mergeCreatorsCommand,
  mergeTagsCommand,
  whyCommand,
  decisionsCommand,
  undoDecisionCommand,
  eventsCommand,
  backupCommand,
  restoreCommand,
  checkCommand,
  doctorCommand,
  keyCommand,
  setCommand,
] as const;

/** The whole command line; parsing it runs the command that was asked for and leaves its status in the session. */
export function program(session: Session): Command {
  const top = new Command('masterlist')
    .description('A fan-fiction archive that reads: posts, lists and old archives in, a library out.')
    .version(version(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'explain a command')
    .helpCommand('help [command]', 'explain a command')
    .usage('COMMAND [options]')
    .addHelpText(
      'after',
      `
Begin with one of these:
  masterlist start                a library with samples, to look around in
  masterlist start old-list.mbox  your own posts: files, folders, zips, mailboxes
  masterlist read post.txt        only look what would be read; keeps nothing

Every command explains itself: masterlist help import`,
    );
  top.exitOverride().showHelpAfterError('Run it with --help to see how it is used.');
  top.configureOutput(outputOf(session));
  for (const make of COMMANDS) {
    const command = make(session).copyInheritedSettings(top);
    top.addCommand(command);
  }
  return top;
}

function outputOf({ terminal }: Session) {
  return {
    writeOut: (text: string) => void terminal.output.write(text),
    writeErr: (text: string) => void terminal.errors.write(text),
    outputError: (text: string, write: (text: string) => void) => write(text.replace(/^error: /, 'masterlist: ')),
    getOutHelpWidth: () => 100,
    getErrHelpWidth: () => 100,
  };
}
