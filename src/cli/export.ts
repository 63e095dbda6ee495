/** `masterlist export`: works as files. */
import { Command, Option } from 'commander';
import type { Viewer } from '../words/index.ts';
import { asOption, dataOption, workArguments } from './options.ts';
import type { Session } from './session.ts';

const FORMATS = ['epub', 'html', 'text'] as const;

export interface ExportOptions {
  readonly data: string;
  readonly as: Viewer;
  readonly format: (typeof FORMATS)[number];
  readonly out: string;
}

export function exportCommand(session: Session): Command {
  return new Command('export')
    .description('Write works as e-books, web pages or plain text.')
    .argument('<work...>', 'their numbers, names (12-the-lamp-room) or addresses', workArguments)
    .addOption(new Option('--format <format>', 'what to write').choices([...FORMATS]).default('epub'))
    .option('--out <dir>', 'the folder to write into; made where it is not there', '.')
    .addOption(asOption())
    .addOption(dataOption())
    .addHelpText(
      'after',
      `
Every file carries the author's wishes. Exports as a guest does unless --as owner is said. A file
of the same name is written anew.

Example:
  masterlist export 12 13 --format epub --out ~/reader`,
    )
    .action(async (works: readonly number[], options: ExportOptions) => {
      const { exportWorks } = await import('./exporting.ts');
      await exportWorks(works, options, session);
    });
}
