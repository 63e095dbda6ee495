/** Locked, screened or unpublished posts whose owner agreed that they may be shown. A post that comes later is locked still. */
import type { Library } from '../archive/archive.ts';
import type { WorkId } from '../words/index.ts';
import { type DecidedOutcome, decideOnWork, marksOfBytes } from './on-work.ts';

export async function unlockWork(
  library: Library,
  id: WorkId,
  who: string,
  reason: string,
  now = Date.now(),
): Promise<DecidedOutcome> {
  return decideOnWork(
    library,
    { work: id, who, reason, now },
    {
      verb: 'unlock',
      doing: 'unlocking',
      event: 'unlocked',
      decide: async () => ({ act: 'unlock', covers: { marks: await marksOfBytes(library, id) } }),
    },
  );
}
