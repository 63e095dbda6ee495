/**
 * Whether all is as it came: every original read anew and compared with its hash, then the tables themselves. It reads beside whoever serves
 * or imports. Where it stands is kept in the library, so that a check which is cut off goes on when it is called again.
 */
import { createHash } from 'node:crypto';
import { setImmediate, setTimeout } from 'node:timers/promises';
import { type Library, StoreTrouble } from '../archive/archive.ts';
import { openBackup } from '../archive/engines/sqlite/backup.ts';
import type { FixityLook, FixityProgress, OriginalWhereabouts, StoreFault } from '../archive/keeping.ts';
import { knownBackups } from './backup.ts';
import { type Failed, guarded } from './failure.ts';
import type { Watch } from './progress.ts';

/** What a check writes down when it is through. */
export const CHECKED = 'checked';

/** Where it stands is written down this often, ms: so much is read twice after a kill. */
const KEEP_EVERY_MS = 3_000;
const PROGRESS_EVERY_MS = 100;
/** Shorter than this no wait is worth its overhead, ms. */
const SHORTEST_WAIT_MS = 20;

export interface CheckOptions extends Watch {
  /** Bytes read in a second, at most. */
  readonly rate?: number;
  /** From the first original, though an earlier check was cut off. */
  readonly anew?: boolean;
  readonly who?: string;
  readonly now?: number;
}

/** An original that is not what it was. */
export interface OriginalFault extends OriginalWhereabouts {
  readonly bytes: number;
  readonly fault: NonNullable<FixityLook['fault']>;
  /** The newest known backup that holds it whole; null where none does. */
  readonly backup: string | null;
}

export interface Checked {
  readonly kind: 'checked';
  /** When it was begun, ms since 1970. */
  readonly since: number;
  /** True where this went on with a check that had been cut off. */
  readonly resumed: boolean;
  readonly originals: number;
  readonly bytes: number;
  readonly faults: readonly OriginalFault[];
  readonly store: readonly StoreFault[];
  /** The newest known backup that is still where it was written. */
  readonly backup: string | null;
}

/** `stopped` where the signal asked for it: the next check goes on. */
export type CheckOutcome = Checked | { readonly kind: 'stopped'; readonly progress: FixityProgress } | Failed;

export async function checkLibrary(library: Library, options: CheckOptions = {}): Promise<CheckOutcome> {
  const { now = Date.now(), who = 'owner' } = options;
  return guarded(library, async (): Promise<CheckOutcome> => {
    const before = options.anew ? null : await library.keeping.checking();
    const walked = await walk(library, before ?? { since: now, last: 0, originals: 0, bytes: 0, faults: [] }, options);
    if (walked.ended === 'stopped') return { kind: 'stopped', progress: walked.progress };
    const store = await storeFaults(library, walked.ended === 'unreadable');
    const backups = (await readable(knownBackups(library), [])).map(({ file }) => file);
    const { since, originals, bytes } = walked.progress;
    const faults = await stillAtFault(library, walked.progress.faults, backups);
    const checked: Checked = {
      kind: 'checked',
      since,
      resumed: before !== null,
      originals,
      bytes,
      faults,
      store,
      backup: backups[0] ?? null,
    };
    await readable(noteChecked(library, checked, who, now), undefined);
    return checked;
  });
}

interface Walked {
  readonly progress: FixityProgress;
  /** `unreadable`: the list of the originals itself is damaged. */
  readonly ended: 'all' | 'stopped' | 'unreadable';
}

async function walk(library: Library, start: FixityProgress, options: CheckOptions): Promise<Walked> {
  const { signal } = options;
  const { originals: total } = await library.keeping.state();
  const pace = paceOf(options.rate ?? null, start.bytes, signal);
  let progress = start;
  let [kept, told] = [performance.now(), 0];
  try {
    for await (const look of library.keeping.fixity(start.last)) {
      progress = after(progress, look);
      const now = performance.now();
      if (now - kept > KEEP_EVERY_MS) {
        kept = now;
        await keep(library, progress);
      }
      if (options.onProgress && now - told > PROGRESS_EVERY_MS) {
        told = now;
        const { originals: done, bytes } = progress;
        options.onProgress({ stage: 'checking', done, total, bytes, totalBytes: null, path: null });
      }
      await pace(progress.bytes);
      if (signal?.aborted) {
        await keep(library, progress);
        return { progress, ended: 'stopped' };
      }
    }
    return { progress, ended: 'all' };
  } catch (error) {
    if (error instanceof StoreTrouble && error.code === 'damaged') return { progress, ended: 'unreadable' };
    throw error;
  }
}

function after(progress: FixityProgress, { number, sha256, bytes, fault }: FixityLook): FixityProgress {
  return {
    since: progress.since,
    last: number,
    originals: progress.originals + 1,
    bytes: progress.bytes + bytes,
    faults: fault === null ? progress.faults : [...progress.faults, sha256],
  };
}

/** An import that is just being shown may hold the library for a while: then it is written down a little later. */
async function keep(library: Library, progress: FixityProgress): Promise<void> {
  try {
    await library.keeping.keepChecking(progress);
  } catch (error) {
    if (!(error instanceof StoreTrouble) || error.code !== 'busy') throw error;
  }
}

/** Bytes looked at between two breaths, in which a Ctrl-C is heard. */
const BREATH_BYTES = 4 * 1024 * 1024;

/** Waits where more was read than the rate allows since the start. */
function paceOf(rate: number | null, before: number, signal: AbortSignal | undefined): (bytes: number) => Promise<void> {
  const started = performance.now();
  let breath = before;
  return async (bytes) => {
    const wait = rate === null ? 0 : aheadOf(rate, bytes - before, performance.now() - started);
    if (wait >= SHORTEST_WAIT_MS) await setTimeout(wait, undefined, signal ? { signal } : {}).catch(unlessAborted);
    else if (bytes - breath < BREATH_BYTES) return;
    else await setImmediate();
    breath = bytes;
  };
}

function unlessAborted(error: unknown): void {
  if (!(error instanceof Error && error.name === 'AbortError')) throw error;
}

/** How long to wait, ms, where so many bytes were read in so many ms and the rate is in bytes a second. */
export function aheadOf(rate: number, bytes: number, elapsedMs: number): number {
  return Math.max(0, (bytes / rate) * 1000 - elapsedMs);
}

async function storeFaults(library: Library, unreadable: boolean): Promise<readonly StoreFault[]> {
  const found = await library.keeping.faults();
  return found.length === 0 && unreadable
    ? [{ kind: 'integrity', what: 'the list of the originals could not be read to its end' }]
    : found;
}

/** Looked at once more: one may have been brought back, refused or undone since. */
async function stillAtFault(
  library: Library,
  hashes: readonly string[],
  backups: readonly string[],
): Promise<readonly OriginalFault[]> {
  const faults: OriginalFault[] = [];
  for (const sha256 of new Set(hashes)) {
    const look = await library.keeping.look(sha256);
    if (look === null || look.fault === null) continue;
    const backup = backups.find((file) => holdsWhole(file, library.id, sha256)) ?? null;
    const where = await library.keeping.whereabouts(sha256);
    faults.push({ ...where, bytes: look.bytes, fault: look.fault, backup });
  }
  return faults;
}

function holdsWhole(file: string, id: string, sha256: string): boolean {
  const opened = openBackup(file);
  if (opened.kind !== 'open') return false;
  try {
    const bytes = opened.backup.library === id ? opened.backup.bytes(sha256) : null;
    return bytes !== null && createHash('sha256').update(bytes).digest('hex') === sha256;
  } catch {
    return false;
  } finally {
    opened.backup.close();
  }
}

async function noteChecked(library: Library, checked: Checked, who: string, now: number): Promise<void> {
  const { since, originals, bytes, faults, store } = checked;
  const data = { since, originals, bytes, faults: faults.map(({ sha256, fault }) => ({ sha256, fault })), store };
  await library.events.add({ at: now, who, what: CHECKED, work: null, import: null, data });
  await library.keeping.keepChecking(null);
}

/** What is at fault is told even where the library is too damaged to be asked, or written to, beside that. */
async function readable<T>(asked: Promise<T>, otherwise: T): Promise<T> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof StoreTrouble) return otherwise;
    throw error;
  }
}
