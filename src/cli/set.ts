/** `masterlist set`: the library's settings. */
import { Command } from 'commander';
import { dataOption } from './options.ts';
import type { Session } from './session.ts';

export function setCommand(session: Session): Command {
  return new Command('set')
    .description('Change a setting of the library; without a key, list them all.')
    .argument('[key]', 'which one')
    .argument('[value]', 'its new value; without it the setting is shown')
    .addOption(dataOption())
    .addHelpText(
      'after',
      `
Settings are kept in the library. A flag or an environment variable stands over them for one run.
Where a setting decides who may read what (archive.names, archive.venues), works are judged anew
at once.

Examples:
  masterlist set
  masterlist set archive.title "The Lamplight Archive"
  masterlist set archive.names "Lamplight, the Lamplight Archive"`,
    )
    .action(async (key: string | undefined, value: string | undefined, { data }: { readonly data: string }) => {
      const { changeSetting, listSettings } = await import('./library-settings.ts');
      if (key !== undefined && value !== undefined) await changeSetting(key, value, data, session);
      else await listSettings(key ?? null, data, session);
    });
}
