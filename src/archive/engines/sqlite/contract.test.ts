import { archiveContract } from '../../../../test/archive/contract.ts';
import { policyContract } from '../../../../test/archive/policy-contract.ts';
import { reportContract } from '../../../../test/archive/report-contract.ts';
import { DRIVERS } from './driver.ts';
import { openSqlite } from './open.ts';

for (const driver of DRIVERS) {
  const open = async (dir: string) => {
    const opened = await openSqlite(dir, { create: true, driver });
    if (opened.kind !== 'open') throw new Error(`the library did not open: ${opened.kind}`);
    return opened.library;
  };
  archiveContract(`SQLite by ${driver}`, open);
  policyContract(`SQLite by ${driver}`, open);
  reportContract(`SQLite by ${driver}`, open);
}
