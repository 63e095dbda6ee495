/** The SQLite engine: every port on one connection. */
import type { Library } from '../../archive.ts';
import { carrying } from './carrying.ts';
import { catalogue } from './catalogue.ts';
import { decisions } from './decisions.ts';
import type { Connection } from './driver.ts';
import { events } from './events.ts';
import { imports } from './imports.ts';
import { joining } from './joining.ts';
import { keeping } from './keeping.ts';
import { keys } from './keys.ts';
import { lockHolder, takeLock } from './lock.ts';
import { readMeta } from './meta.ts';
import { originals } from './originals.ts';
import { reports } from './reports.ts';
import { rereading } from './rereading.ts';
import { settingsStore } from './settings-store.ts';
import { withheld } from './withheld.ts';

export function sqliteLibrary(connection: Connection, dir: string): Library {
  return {
    dir,
    id: readMeta(connection, 'library-id') ?? '',
    catalogue: catalogue(connection),
    imports: imports(connection),
    joining: joining(connection),
    originals: originals(connection),
    withheld: withheld(connection),
    decisions: decisions(connection),
    events: events(connection),
    keeping: keeping(connection),
    carrying: carrying(connection),
    keys: keys(connection),
    reports: reports(connection),
    rereading: rereading(connection),
    settings: settingsStore(connection),
    async changes() {
      return Number(readMeta(connection, 'changes') ?? '0');
    },
    lock: (holder) => takeLock(connection, dir, holder),
    holder: () => lockHolder(connection, dir),
    async close() {
      connection.close();
    },
  };
}
