/** `masterlist export`: works as files. */
import { Command, Option } from 'commander';
import type { Viewer } from '../words/index.ts';
import { asOption, dataOption, jsonOption, workArguments } from './options.ts';
import type { Session } from './session.ts';

const FORMATS = ['epub', 'html', 'text'] as const;

export interface ExportOptions {
  readonly data: string;
  readonly as: Viewer;
  readonly format: (typeof FORMATS)[number];
  readonly out: string;
  readonly bag?: string;
  readonly json?: true;
}

export function exportCommand(session: Session): Command {
  return new Command('export')
    .description('Write works as e-books, web pages or plain text; or the whole library as a bag.')
    .argument('[work...]', 'their numbers, names (12-the-lamp-room) or addresses', workArguments)
    .addOption(new Option('--format <format>', 'what to write').choices([...FORMATS]).default('epub'))
    .option('--out <dir>', 'the folder to write into; made where it is not there', '.')
    .option('--bag <dir>', 'write the library as a bag (BagIt 1.0) into this folder; no works are named then')
    .addOption(asOption())
    .addOption(jsonOption('print what is in the bag as JSON'))
    .addOption(dataOption())
    .addHelpText(
      'after',
      `
Every file carries the author's wishes. Exports as a guest does unless --as owner is said. A file
of the same name is written anew.

A bag is for keeping elsewhere, and for other programs. The owner's (--as owner) holds all from
which masterlist import makes the same archive again: originals, decisions, events; beside them
readings, works and e-books. It is as private as the library. A guest's bag holds what is public.
Sealed works are in neither.

Examples:
  masterlist export 12 13 --format epub --out ~/reader
  masterlist export --bag ~/bags/library-2026 --as owner`,
    )
    .action(async (works: readonly number[], options: ExportOptions, command: Command) => {
      if (options.bag === undefined ? works.length === 0 : works.length > 0)
        command.error('error: Name the works to write, or a folder for the whole library with --bag.', { exitCode: 2 });
      if (options.bag !== undefined) {
        const { writeBag } = await import('./bagging.ts');
        await writeBag(options.bag, options, session);
        return;
      }
      const { exportWorks } = await import('./exporting.ts');
      await exportWorks(works, options, session);
    });
}
