/** `masterlist import`: posts into a library. */
import { Command } from 'commander';
import { dataOption, jsonOption, silenceOption, venueOption } from './options.ts';
import type { Session } from './session.ts';

export interface ImportOptions {
  readonly data: string;
  readonly silence?: string;
  readonly venue?: string;
  readonly json?: true;
}

export function importCommand(session: Session): Command {
  return new Command('import')
    .description('Bring posts into the library: read them, join them into works, keep the originals.')
    .argument('<path...>', 'files, folders, zips and mailboxes')
    .addOption(dataOption())
    .addOption(silenceOption())
    .addOption(venueOption())
    .addOption(jsonOption('print the balance sheet as JSON'))
    .addHelpText(
      'after',
      `
Makes the library where there is none. Posts that are here already change nothing, so the same
pile can be imported again; an import that was cut off goes on when it is run again. Nothing of it
shows before all is read and joined. At the end a balance sheet says what became of each item;
masterlist undo takes it all out.

Example:
  masterlist import old-list.mbox stories/ --venue lamplight-fic --silence held`,
    )
    .action(async (paths: readonly string[], options: ImportOptions) => {
      const { importFiles } = await import('./importing.ts');
      await importFiles(paths, options, session);
    });
}
