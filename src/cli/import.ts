/** `masterlist import`: posts into a library. */
import { Command } from 'commander';
import { dataOption, jsonOption, silenceOption, venueOption } from './options.ts';
import type { Session } from './session.ts';

export interface ImportOptions {
  readonly data: string;
  readonly silence?: string;
  readonly venue?: string;
  readonly dryRun?: true;
  readonly json?: true;
}

export function importCommand(session: Session): Command {
  return new Command('import')
    .description('Bring posts into the library: read them, join them into works, keep the originals.')
    .argument('<path...>', 'files, folders, zips and mailboxes; or one bag')
    .addOption(dataOption())
    .addOption(silenceOption())
    .addOption(venueOption())
    .option('--dry-run', 'say what would become of the pile, and write nothing')
    .addOption(jsonOption('print the balance sheet as JSON'))
    .addHelpText(
      'after',
      `
Makes the library where there is none. Posts that are here already change nothing, so the same
pile can be imported again; an import that was cut off goes on when it is run again. Nothing of it
shows before all is read and joined. At the end a balance sheet says what became of each item;
masterlist undo takes it all out.

--dry-run does all of this on a copy of the library in the folder for temporary files, which is
gone afterwards: it prints the same balance sheet, then the works that would be made or added to.

A bag that masterlist export --bag wrote for the owner becomes the archive that it was, in a folder
of its own; it is verified first, and refused where a byte of it is not what it was.

Examples:
  masterlist import old-list.mbox stories/ --venue lamplight-fic --silence held
  masterlist import old-list.mbox --dry-run
  masterlist import ~/bags/library-2026 --data ~/library-again`,
    )
    .action(async (paths: readonly string[], options: ImportOptions) => {
      const { isBag, readBag } = await import('./bagging.ts');
      if (paths.some(isBag)) return readBag(paths, options, session);
      if (options.dryRun) {
        const { rehearse } = await import('./rehearsing.ts');
        await rehearse(paths, options, session);
        return;
      }
      const { importFiles } = await import('./importing.ts');
      await importFiles(paths, options, session);
    });
}
