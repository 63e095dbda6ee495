/** Judging works anew after something changed that their state hangs on. Expects the lock. */
import type { Library } from '../archive/archive.ts';
import { finishInterrupted, joinAll } from './recover.ts';

/** After the archive's own names or venues changed: the works whose authors name places. */
export async function restatePlaces(library: Library, now: number): Promise<void> {
  await finishInterrupted(library, now);
  await library.joining.againWithPlaces();
  await joinAll(library, now);
}
