/** `masterlist backup`: the whole library in one file. */
import { Command } from 'commander';
import { dataOption, jsonOption } from './options.ts';
import type { Session } from './session.ts';

export interface BackupOptions {
  readonly data: string;
  readonly replace?: true;
  readonly json?: true;
}

export function backupCommand(session: Session): Command {
  return new Command('backup')
    .description('Write the whole library into one file, while it is served or imported into.')
    .argument('<file>', 'the file to write; its hash stands beside it, as file.sha256')
    .option('--replace', 'write over a backup of the same name, once the new one is whole')
    .addOption(dataOption())
    .addOption(jsonOption('print what is in it as JSON'))
    .addHelpText(
      'after',
      `
The backup is the library as it is at this moment: originals, decisions, events, settings, what is
sealed as sealed. It is proved before it gets its name. Keep it as you keep the library: letters
with addresses and unpublished posts stand in it. masterlist restore brings it back.

Example:
  masterlist backup ~/backups/library-monday.sqlite --replace`,
    )
    .action(async (file: string, options: BackupOptions) => {
      const { backUp } = await import('./keeping.ts');
      await backUp(file, options, session);
    });
}
