import type { SettingsStore } from '../../archive.ts';
import type { Connection } from './driver.ts';
import { rows, run, tables } from './schema.ts';

export function settingsStore(connection: Connection): SettingsStore {
  return {
    async all() {
      return new Map(rows(connection, tables.selectFrom('settings').selectAll()).map(({ key, value }) => [key, value]));
    },
    async set(key, value) {
      run(
        connection,
        tables
          .insertInto('settings')
          .values({ key, value })
          .onConflict((clash) => clash.column('key').doUpdateSet({ value })),
      );
    },
    async unset(key) {
      run(connection, tables.deleteFrom('settings').where('key', '=', key));
    },
  };
}
