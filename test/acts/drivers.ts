/** What is tested on both SQLite drivers, at once with all that opens files by itself. */
import { DRIVERS, type DriverName } from '../../src/archive/engines/sqlite/driver.ts';

const VARIABLE = 'MASTERLIST_SQLITE';

/** Runs the work with the driver named in the environment, as a keeper does. */
export async function withDriver(driver: DriverName, work: () => Promise<void>): Promise<void> {
  const before = process.env[VARIABLE];
  process.env[VARIABLE] = driver;
  try {
    await work();
  } finally {
    if (before === undefined) delete process.env[VARIABLE];
    else process.env[VARIABLE] = before;
  }
}

export { DRIVERS };
