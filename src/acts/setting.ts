/** Settings of a library: what stands in it, and changing one. */
import type { Library } from '../archive/archive.ts';
import { readNamedSetting, readSettings, type SettingKey, type SettingSources, type SettingsRead } from '../settings/index.ts';
import { type Failed, failed, guarded } from './failure.ts';
import { locked } from './locked.ts';
import { restatePlaces } from './restate.ts';

/** All settings as they count now: flags before the environment before the library. */
export async function settingsOf(library: Library, sources: Omit<SettingSources, 'stored'> = {}): Promise<SettingsRead> {
  return readSettings({ ...sources, stored: await library.settings.all() });
}

export type SetOutcome = { readonly kind: 'set'; readonly key: SettingKey } | Failed;

/** Names that decide where an author's permission holds: a change of them changes states. */
const WISH_KEYS: readonly SettingKey[] = ['archive.names', 'archive.venues'];

/** Sets a value, after reading it. Works whose state hangs on it are judged anew before this returns. */
export async function setSetting(library: Library, key: string, text: string, now = Date.now()): Promise<SetOutcome> {
  const named = readNamedSetting(key, text);
  if (!named.ok) return failed('bad-setting', named.message);
  const set = async (): Promise<SetOutcome> => {
    await library.settings.set(named.value, text);
    return { kind: 'set', key: named.value };
  };
  if (!WISH_KEYS.includes(named.value)) return guarded(library, set);
  return locked(library, `setting ${named.value}`, async () => {
    const outcome = await set();
    await restatePlaces(library, now);
    return outcome;
  });
}
