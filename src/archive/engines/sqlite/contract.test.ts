import { archiveContract } from '../../../../test/archive/contract.ts';
import { DRIVERS } from './driver.ts';
import { openSqlite } from './open.ts';

for (const driver of DRIVERS) {
  archiveContract(`SQLite by ${driver}`, async (dir) => {
    const opened = await openSqlite(dir, { create: true, driver });
    if (opened.kind !== 'open') throw new Error(`the library did not open: ${opened.kind}`);
    return opened.library;
  });
}
