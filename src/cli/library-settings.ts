/** Listing and changing the settings of a library. */
import { isSettingKey, readNamedSetting, SETTING_KEYS, SETTINGS, type SettingKey, type SettingRow } from '../settings/index.ts';
import { inLibrary, refused } from './library.ts';
import { fail, type Session } from './session.ts';
import { note, print } from './terminal.ts';

/** Stores a value and says so. */
export async function changeSetting(key: string, value: string, dir: string, session: Session): Promise<void> {
  await inLibrary(session, dir, false, async (library) => {
    const { setSetting } = await import('../acts/setting.ts');
    const outcome = await setSetting(library, key, value);
    if (outcome.kind === 'failed') refused(session, outcome);
    else print(session.terminal, `${outcome.key} is now: ${value.trim()}`);
  });
}

/** Prints one setting or all: its value, whether that is the usual one, and what it is. */
export async function listSettings(key: string | null, dir: string, session: Session): Promise<void> {
  if (key !== null && !isSettingKey(key)) return unknown(key, session);
  await inLibrary(session, dir, false, async (library) => {
    const stored = await library.settings.all();
    const keys: readonly SettingKey[] = key === null ? SETTING_KEYS : SETTING_KEYS.filter((one) => one === key);
    for (const one of keys) for (const line of settingLines(one, stored.get(one))) print(session.terminal, line);
  });
}

function unknown(key: string, session: Session): void {
  const read = readNamedSetting(key, '');
  note(session.terminal, `masterlist: ${read.ok ? key : read.message}`);
  fail(session);
}

function settingLines(key: SettingKey, stored: string | undefined): readonly string[] {
  const { what, usual, environment, example }: SettingRow = SETTINGS[key];
  const value = stored ?? usual ?? '';
  const from = stored === undefined ? (value === '' ? 'not set' : 'as usual') : 'set here';
  return [
    `${key} = ${value}${value === '' ? '' : ' '}(${from})`,
    `    ${what} For example: ${example}${environment === null ? '' : `. ${environment} stands over it.`}`,
  ];
}
