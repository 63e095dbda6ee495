import { VIEWERS } from '../../../words/index.ts';
import type { Keys } from '../../archive.ts';
import type { Connection } from './driver.ts';
import { row, rows, run, tables } from './schema.ts';

export function keys(connection: Connection): Keys {
  return {
    async add(hash, expiresAt) {
      run(connection, tables.insertInto('keys').values({ hash, expires_at: expiresAt, used_at: null }));
    },
    async open(now) {
      const over = tables.deleteFrom('keys').where((is) => is.or([is('expires_at', '<=', now), is('used_at', 'is not', null)]));
      run(connection, over);
      return rows(connection, tables.selectFrom('keys').select(['id', 'expires_at as expiresAt', 'hash']));
    },
    async use(id, now) {
      const open = tables.updateTable('keys').set({ used_at: now }).where('id', '=', id);
      return run(connection, open.where('used_at', 'is', null).where('expires_at', '>', now)) === 1;
    },
    async addSession(hash, viewer, at, endsAt) {
      run(connection, tables.deleteFrom('sessions').where('ends_at', '<=', at));
      run(connection, tables.insertInto('sessions').values({ hash, viewer, at, ends_at: endsAt }));
    },
    async session(hash, now) {
      const found = row(
        connection,
        tables.selectFrom('sessions').select('viewer').where('hash', '=', hash).where('ends_at', '>', now),
      );
      return VIEWERS.find((viewer) => viewer === found?.viewer) ?? null;
    },
    async endSession(hash) {
      run(connection, tables.deleteFrom('sessions').where('hash', '=', hash));
    },
  };
}
