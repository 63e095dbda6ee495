/** Text into settings. What cannot be read is told, never guessed. */
import * as v from 'valibot';
import {
  isSettingKey,
  SETTING_KEYS,
  SETTINGS,
  type Setting,
  type SettingKey,
  type SettingRow,
  type Settings,
} from './settings.ts';

export type SettingRead<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly message: string };

/** Reads one setting from its text. The message names the setting, what is wrong, and an example. */
export function readSetting<K extends SettingKey>(key: K, text: string): SettingRead<Setting<K>> {
  const { schema, example }: SettingRow = SETTINGS[key];
  const read = v.safeParse(schema, text);
  // The schema of this key's own row made the value.
  if (read.success) return { ok: true, value: read.output as Setting<K> };
  return { ok: false, message: `${key}: “${short(text)}” ${read.issues[0].message}. For example: ${example}` };
}

/** Like `readSetting`, for a key that a person typed. */
export function readNamedSetting(key: string, text: string): SettingRead<SettingKey> {
  if (!isSettingKey(key))
    return { ok: false, message: `There is no setting “${short(key)}”. There are: ${SETTING_KEYS.join(', ')}.` };
  const read = readSetting(key, text);
  return read.ok ? { ok: true, value: key } : read;
}

/** Where texts of settings come from, the strongest first. */
export interface SettingSources {
  /** Flags of this call. */
  readonly flags?: Partial<Readonly<Record<SettingKey, string>>>;
  readonly environment?: Readonly<Record<string, string | undefined>>;
  /** What the library holds. */
  readonly stored?: ReadonlyMap<string, string>;
}

export interface SettingsRead {
  readonly settings: Settings;
  /** What could not be read; the next weaker source stands in for it. */
  readonly problems: readonly string[];
}

/** All settings: flags before environment before the library before what is usual. */
export function readSettings({ flags = {}, environment = {}, stored = new Map() }: SettingSources): SettingsRead {
  const problems: string[] = [];
  const values = new Map<SettingKey, unknown>();
  for (const key of SETTING_KEYS) {
    const { environment: variable, usual }: SettingRow = SETTINGS[key];
    const texts = [flags[key], variable === null ? undefined : environment[variable], stored.get(key), usual ?? undefined];
    values.set(key, firstReadable(key, texts, problems));
  }
  // Each key of the table got the value that its own row made, or null where the row allows it.
  return { settings: Object.fromEntries(values) as Settings, problems };
}

function firstReadable(key: SettingKey, texts: readonly (string | undefined)[], problems: string[]): unknown {
  for (const text of texts) {
    if (text === undefined) continue;
    const read = readSetting(key, text);
    if (read.ok) return read.value;
    problems.push(read.message);
  }
  return null;
}

function short(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
