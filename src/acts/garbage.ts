/**
 * Gives back what a long import has done with. Left to itself, Node lets hundreds of megabytes of read posts lie before it collects them
 * (5,000 mails: 366 MB held, 70 MB of it in use), and an import has to fit on a small machine beside the server.
 */
import { collectGarbage } from '../archive/collect.ts';

/** Read posts between two collections, bytes: one takes about 60 ms, and this much is read in a few seconds, leaving some 40 MB behind. */
const EVERY_BYTES = 3 * 1024 * 1024;

/** A count of what was taken in; collects each time that it has grown enough. */
export function garbageWatch(everyBytes = EVERY_BYTES): { add(bytes: number): void } {
  let since = 0;
  return {
    add(bytes) {
      since += bytes;
      if (since < everyBytes) return;
      since = 0;
      collectGarbage();
    },
  };
}
