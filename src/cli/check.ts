/** `masterlist check`: whether all is as it came. */
import { Command, InvalidArgumentError, Option } from 'commander';
import { dataOption, jsonOption } from './options.ts';
import type { Session } from './session.ts';

export interface CheckOptions {
  readonly data: string;
  /** Bytes a second. */
  readonly rate?: number;
  readonly anew?: true;
  readonly json?: true;
}

export function checkCommand(session: Session): Command {
  return new Command('check')
    .description('Read every original anew, compare it with its hash, and look at the tables themselves.')
    .addOption(new Option('--rate <MB/s>', 'read no more than so many megabytes a second').argParser(rateArgument))
    .option('--anew', 'from the first original, though an earlier check was cut off')
    .addOption(dataOption())
    .addOption(jsonOption('print what was found as JSON'))
    .addHelpText(
      'after',
      `
It runs while the library is served or imported into; --rate spares the disk. A check that is cut
off goes on when it is called again. An original that is changed or missing is named by its hash,
where it came from and its works, with the command that brings it back from a backup. The exit
status is 1 where anything is wrong, or where it was cut off.

Example:
  masterlist check --rate 20`,
    )
    .action(async (options: CheckOptions) => {
      const { check } = await import('./checking.ts');
      await check(options, session);
    });
}

const BYTES_A_MEGABYTE = 1_000_000;

function rateArgument(text: string): number {
  const rate = Number(text);
  if (!/^\d{1,6}(?:\.\d{1,3})?$/.test(text.trim()) || rate === 0)
    throw new InvalidArgumentError('Say how many megabytes a second, such as 20 or 0.5.');
  return rate * BYTES_A_MEGABYTE;
}
