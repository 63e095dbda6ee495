/** Flags of the command line by the names of the settings that they stand over. */
import type { SettingKey } from '../settings/index.ts';

/** Where to listen. */
export interface ServerFlags {
  readonly host?: string;
  readonly port?: string;
  readonly baseUrl?: string;
}

export function serverFlags({ host, port, baseUrl }: ServerFlags): Partial<Record<SettingKey, string>> {
  return {
    ...(host === undefined ? {} : { 'server.host': host }),
    ...(port === undefined ? {} : { 'server.port': port }),
    ...(baseUrl === undefined ? {} : { 'server.base-url': baseUrl }),
  };
}
