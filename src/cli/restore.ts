/** `masterlist restore`: a library, or single originals, out of a backup. */
import { Command, InvalidArgumentError } from 'commander';
import { dataOption, jsonOption } from './options.ts';
import type { Session } from './session.ts';

export interface RestoreOptions {
  readonly data: string;
  readonly verify?: true;
  readonly dryRun?: true;
  readonly replace?: true;
  readonly refusals?: readonly string[];
  readonly original?: readonly string[];
  readonly json?: true;
}

export function restoreCommand(session: Session): Command {
  return new Command('restore')
    .description('Make a library out of a backup, or bring single originals back from one.')
    .argument('<file>', 'a backup that masterlist backup wrote')
    .option('--verify', 'read every original in it anew and compare it with its hash, before it is put in place')
    .option('--dry-run', 'only prove the backup, every original of it; write nothing')
    .option('--replace', 'put it in the place of the library that is there, which is kept under another name')
    .option('--refusals <file>', 'a newer backup or library whose refusals hold; can be said again', fileArguments)
    .option('--original <sha256>', 'bring only this original’s bytes back into the library; can be said again', hashArguments)
    .addOption(dataOption())
    .addOption(jsonOption('print what was done as JSON'))
    .addHelpText(
      'after',
      `
The copy is proved against what the backup says of itself (originals, decisions and events, counted
and hashed) and put in place in one step: whatever stops it, the library that was there is there
still. What was refused since the backup was made is purged again: the library in the folder, the
record beside the backup (file.refused) and --refusals tell it. Stop the server before.

Examples:
  masterlist restore ~/backups/library-monday.sqlite --dry-run
  masterlist restore ~/backups/library-monday.sqlite --verify --replace
  masterlist restore ~/backups/library-monday.sqlite --original SHA256`,
    )
    .action(async (file: string, options: RestoreOptions) => {
      const { restore } = await import('./keeping.ts');
      await restore(file, options, session);
    });
}

function fileArguments(text: string, before: readonly string[] | undefined): readonly string[] {
  return [...(before ?? []), text];
}

function hashArguments(text: string, before: readonly string[] | undefined): readonly string[] {
  const hash = text.trim().toLowerCase();
  if (!/^[0-9a-f]{64}$/.test(hash))
    throw new InvalidArgumentError('An original is named by its SHA-256: 64 hexadecimal digits, as masterlist check prints it.');
  return [...(before ?? []), hash];
}
