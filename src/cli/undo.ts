/** `masterlist undo`: take an import out again. */
import { Command } from 'commander';
import { dataOption, importArgument, jsonOption } from './options.ts';
import type { Session } from './session.ts';

export interface UndoOptions {
  readonly data: string;
  readonly json?: true;
}

export function undoCommand(session: Session): Command {
  return new Command('undo')
    .description('Take an import out of the library again, with all that only it brought.')
    .argument('[import]', 'its number, or: samples; without it, the latest one', importArgument)
    .addOption(dataOption())
    .addOption(jsonOption('print the import’s sheet as JSON'))
    .addHelpText(
      'after',
      `
What another import brought as well stays. Works are joined anew from what is left. What was
sealed or refused stays so. When the same posts are imported again, their works get their numbers
back, and so their addresses.

Examples:
  masterlist undo
  masterlist undo 3
  masterlist undo samples`,
    )
    .action(async (which: number | 'samples' | undefined, options: UndoOptions) => {
      const { undo } = await import('./undoing.ts');
      await undo(which ?? 'last', options, session);
    });
}
