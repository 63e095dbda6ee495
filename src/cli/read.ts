/** `masterlist read`: what would be read of these posts, as NDJSON; keeps nothing. */
import { Command } from 'commander';
import type { Session } from './session.ts';

export function readCommand(session: Session): Command {
  return new Command('read')
    .description('Show what is read of posts, one JSON object a line; keeps nothing.')
    .argument('<path...>', 'files, folders, zips and mailboxes; - reads standard input')
    .addHelpText(
      'after',
      `
Posts read in one call are also joined into works, so nothing is printed before all is read.
docs/reading.md says what each field means. Addresses are printed: these are your own files.

Example:
  masterlist read old-list.mbox stories.zip > readings.ndjson`,
    )
    .action(async (paths: readonly string[]) => {
      const [{ printReadings }, { openSources }] = await Promise.all([import('./readings.ts'), import('../sources/index.ts')]);
      await printReadings(openSources(paths), session);
    });
}
