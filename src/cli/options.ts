/** Options that several commands share, each described once. What a setting can hold, the table of settings knows. */
import { InvalidArgumentError, Option } from 'commander';
import { readSetting, SETTINGS, type SettingKey } from '../settings/index.ts';
import { VIEWERS, type Viewer } from '../words/index.ts';

/** Where the library is. */
export function dataOption(): Option {
  return new Option('--data <dir>', 'the folder of the library').env('MASTERLIST_DATA').default('./library');
}

/** As whom a command looks. Members and moderators come with accounts. */
export function asOption(): Option {
  const known: readonly Viewer[] = VIEWERS.filter((viewer) => viewer === 'owner' || viewer === 'guest');
  return new Option('--as <viewer>', 'as whom to look; the owner sees works for members and held ones, too')
    .choices([...known])
    .default('guest');
}

export function jsonOption(what: string): Option {
  return new Option('--json', `${what}, for programs`);
}

export function silenceOption(): Option {
  return settingOption(
    '--silence <state>',
    'archive.silence',
    'who may read works whose authors said nothing about archiving: public, members or held',
  );
}

export function venueOption(): Option {
  return new Option(
    '--venue <name>',
    'the list, community or site that these posts come from, where they do not say so themselves',
  );
}

export function portOption(): Option {
  return settingOption('--port <number>', 'server.port', 'the port to answer at; 0 takes a free one');
}

export function hostOption(): Option {
  return settingOption('--host <address>', 'server.host', 'the address to answer at; 0.0.0.0 opens the library to the network');
}

export function baseUrlOption(): Option {
  return settingOption('--base-url <url>', 'server.base-url', 'the address that readers use, where a proxy stands in front');
}

/** A flag that stands over a setting for this call: read by the setting's own row, kept as text. */
function settingOption(flags: string, key: SettingKey, description: string): Option {
  const { usual } = SETTINGS[key];
  return new Option(flags, usual === null ? description : `${description} (usually ${usual})`).argParser((text: string) => {
    const read = readSetting(key, text);
    if (!read.ok) throw new InvalidArgumentError(read.message.slice(key.length + 2));
    return text;
  });
}

/** The argument parser of `WORK`: `12`, `12-the-lamp-room`, or an address that holds one. */
export function workArgument(text: string): number {
  const found = /(?:^|\/works\/)(\d{1,15})(?:[-/.?#]\S*)?$/.exec(text.trim());
  if (found?.[1] === undefined)
    throw new InvalidArgumentError('A work is named by its number (12), its name (12-the-lamp-room) or its address.');
  return Number(found[1]);
}

/** The same for several. */
export function workArguments(text: string, before: readonly number[] | undefined): readonly number[] {
  return [...(before ?? []), workArgument(text)];
}

/** The argument parser of an import's number. */
export function importNumber(text: string): number {
  if (!/^\d{1,15}$/.test(text)) throw new InvalidArgumentError('An import is named by its number, which its balance sheet says.');
  return Number(text);
}

/** The argument parser of `IMPORT`. */
export function importArgument(text: string): number | 'samples' {
  if (text === 'samples') return text;
  if (!/^\d{1,15}$/.test(text))
    throw new InvalidArgumentError('An import is named by its number, which its balance sheet says, or it is: samples.');
  return Number(text);
}
