/** `masterlist doctor`: what is wrong here, and what mends it. */
import { Command } from 'commander';
import { dataOption, jsonOption } from './options.ts';
import type { Session } from './session.ts';

export interface DoctorOptions {
  readonly data: string;
  readonly json?: true;
}

export function doctorCommand(session: Session): Command {
  return new Command('doctor')
    .description('Say what is wrong with this installation, and the command that mends each thing.')
    .addOption(dataOption())
    .addOption(jsonOption('one finding a line: about, level, what, mend'))
    .addHelpText(
      'after',
      `
It looks at Node and the SQLite driver, at the library's folder, its rights and the room on its
disk, its tables, imports that were cut off, refusals that wait, its log and its clock, the age of
backups and checks, and the address that it is served at. It changes nothing. The exit status is 1
where anything is wrong; advice alone leaves it 0.

Example:
  masterlist doctor`,
    )
    .action(async (options: DoctorOptions) => {
      const { doctor } = await import('./examining.ts');
      await doctor(options, session);
    });
}
