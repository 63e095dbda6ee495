/** Judging works anew after a setting changed that their state hangs on. Expects the lock. */
import type { Library } from '../archive/archive.ts';
import type { StateReason } from '../words/index.ts';
import { finishInterrupted, joinAll } from './recover.ts';

/** States that an author's list of places decided. */
const BY_PLACES: readonly StateReason['code'][] = ['listed-here', 'listed-elsewhere'];

export async function restate(library: Library, now: number): Promise<void> {
  await finishInterrupted(library, now);
  await library.joining.againWhere(BY_PLACES);
  await joinAll(library, now);
}
