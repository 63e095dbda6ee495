/** The settings that count for one call: its flags before the environment before the library. */
import type { Library } from '../archive/archive.ts';
import { readSettings, type SettingsRead } from '../settings/index.ts';
import { type ServerFlags, serverFlags } from './flags.ts';

export async function settingsNow(library: Library, flags: ServerFlags = {}): Promise<SettingsRead> {
  return readSettings({ flags: serverFlags(flags), environment: process.env, stored: await library.settings.all() });
}
