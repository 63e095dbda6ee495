/**
 * What a killed act left is finished before the next one begins: an import that had stored everything is joined, an undo goes on, what
 * nothing holds any more is swept, a log that holds refused text is cut. An import that was cut off while reading is not touched here: the same
 * command goes on with it, and another one drops it. Expects the lock.
 */
import type { ImportSheet, JoiningDone, Library } from '../archive/archive.ts';
import type { Failed } from './failure.ts';
import { garbageWatch } from './garbage.ts';
import { joinerOf } from './join.ts';
import { locked } from './locked.ts';
import type { Watch } from './progress.ts';
import { readStories } from './stories.ts';

/** What a step of a joining leaves behind: the ties of a thousand stories, looked up. */
const STEP_BYTES = 1024 * 1024;

interface Finishing extends Watch {
  /** Whose imports and undos are finished by it. */
  readonly who?: string;
}

export async function finishInterrupted(library: Library, now: number, watch: Finishing = {}): Promise<JoiningDone> {
  const open = await library.imports.unfinished();
  const waiting = open.some(({ stage }) => stage !== 'reading');
  const joined: JoiningDone = waiting ? await joinAll(library, now, watch) : { kind: 'done', works: 0 };
  await library.imports.sweep();
  await library.originals.settle();
  return joined;
}

/** Finishes what a killed act left, and judges anew what waited for a day: what `start` and `serve` do before anybody looks. */
export async function recoverLibrary(library: Library, now = Date.now()): Promise<{ readonly kind: 'recovered' } | Failed> {
  return locked(library, 'finishing what was cut off', async () => {
    await finishInterrupted(library, now);
    // An embargo ends by itself, on a day.
    await library.joining.againForReason('embargo');
    await joinAll(library, now);
    return { kind: 'recovered' };
  });
}

/** The imports that were cut off while reading: told to the keeper, who can go on with them or undo them. */
export async function cutOff(library: Library): Promise<readonly ImportSheet[]> {
  return (await library.imports.unfinished()).filter(({ stage }) => stage === 'reading');
}

/** Reads anew what lost its place, then joins all that waits. */
export async function joinAll(library: Library, now: number, { onProgress, signal, who }: Finishing = {}): Promise<JoiningDone> {
  const key = await library.withheld.key();
  for await (const original of library.imports.displaced()) {
    const { place, facts, bytes, sha256 } = original;
    await library.imports.reread(sha256, readStories({ place, facts, bytes }, sha256, key));
  }
  const garbage = garbageWatch();
  return library.joining.run(await joinerOf(library, now), {
    at: now,
    ...(signal ? { signal } : {}),
    ...(who === undefined ? {} : { who }),
    onProgress: ({ done, total }) => {
      garbage.add(STEP_BYTES);
      onProgress?.({ stage: 'joining', done, total, bytes: 0, totalBytes: null, path: null });
    },
  });
}
