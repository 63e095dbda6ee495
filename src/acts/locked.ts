/** Acts that change the catalogue hold the library's lock, one at a time. */
import { hostname } from 'node:os';
import type { Library } from '../archive/archive.ts';
import { type Failed, failed, guarded } from './failure.ts';

/** Runs an act under the lock; says who holds it where it is not free, and what the machine did where it failed. */
export async function locked<T>(library: Library, doing: string, act: () => Promise<T>): Promise<T | Failed> {
  return guarded(library, async () => {
    const lock = await library.lock(`${doing} (process ${process.pid} on ${hostname()})`);
    if (!lock)
      return failed(
        'busy',
        `${library.dir}: another program is at work here: ${(await library.holder()) ?? 'it has just ended'}. Try again when it is done.`,
      );
    try {
      return await act();
    } finally {
      await lock.release();
    }
  });
}
