/**
 * Reading the library, an import or a work anew from its originals with today's reader. What people decided holds, numbers stay, and nothing
 * that was withheld comes out. What is read otherwise is staged first and shown in one step; what that would change is told before. A kill
 * leaves the library as it was, and the same command goes on.
 */
import { setImmediate } from 'node:timers/promises';
import type { Library } from '../archive/archive.ts';
import type { NumberedOriginal, Reread, RereadScope, RereadStanding, WorkChange } from '../archive/rereading.ts';
import { READER } from '../reading/version.ts';
import { type Failed, failed } from './failure.ts';
import { workToJudge } from './found.ts';
import { garbageWatch } from './garbage.ts';
import { joinerOf } from './join.ts';
import { locked } from './locked.ts';
import type { Watch } from './progress.ts';
import { finishInterrupted } from './recover.ts';
import { addChange, NO_CHANGES, type RereadSummary } from './reread-summary.ts';
import { readStories } from './stories.ts';

export interface RereadOptions extends Watch {
  /** Only tell what would change. */
  readonly dryRun?: boolean;
  /** Hears of every work that would change, before it does. Raw: the gate decides what of it may be told. */
  readonly onChange?: (change: WorkChange) => void;
  /** Asked once all changes were told; where it is left out, they are shown. */
  readonly sure?: (summary: RereadSummary) => Promise<boolean>;
  readonly who?: string;
  readonly now?: number;
}

export interface RereadTried {
  /** `reread`: it shows. `tried`: a dry run. `declined`: it was not wanted; all is as it was. */
  readonly kind: 'reread' | 'tried' | 'declined';
  readonly summary: RereadSummary;
  /** Posts that were read, and those of them that are read otherwise than before. */
  readonly posts: number;
  readonly changed: number;
  /** Where posts stand on which the reader failed: what was read of them before stays. */
  readonly unread: readonly string[];
  /** True where this went on with a reading that had been cut off. */
  readonly resumed: boolean;
}

export type RereadOutcome =
  | RereadTried
  /** On a signal; nothing shows, the same command goes on. */
  | { readonly kind: 'stopped'; readonly posts: number; readonly total: number }
  | Failed;

/** A batch is staged in one transaction: enough to spare the disk, little enough to hold in memory. */
const BATCH_POSTS = 200;
const BATCH_BYTES = 4 * 1024 * 1024;

export async function rereadLibrary(library: Library, scope: RereadScope, options: RereadOptions = {}): Promise<RereadOutcome> {
  const { now = Date.now(), who = 'owner', dryRun = false, signal } = options;
  return locked(library, 'reading anew', async (): Promise<RereadOutcome> => {
    const finished = await finishInterrupted(library, now, options);
    if (finished.kind === 'stopped') return { kind: 'stopped', posts: 0, total: 0 };
    const there = await scopeThere(library, scope);
    if (there !== null) return there;
    const begun = await library.rereading.begin({ scope, reader: READER }, now);
    const { standing, unread } = await readAll(library, begun, options);
    if (signal?.aborted) return { kind: 'stopped', posts: standing.read, total: standing.total };
    const summary = await compared(library, standing, options);
    const tried = { summary, posts: standing.read, changed: standing.changed, unread, resumed: begun.last > 0 };
    if (dryRun || (options.sure && !(await options.sure(summary)))) {
      await library.rereading.drop();
      return { kind: dryRun ? 'tried' : 'declined', ...tried };
    }
    await library.rereading.show(await joinerOf(library, now), { at: now, who, ...telling(options) });
    return { kind: 'reread', ...tried };
  });
}

async function scopeThere(library: Library, scope: RereadScope): Promise<Failed | null> {
  if (scope.kind === 'work') {
    const work = await workToJudge(library, scope.id);
    return 'kind' in work ? work : null;
  }
  if (scope.kind === 'all') return null;
  const sheet = await library.imports.sheet(scope.id);
  return sheet?.stage === 'done'
    ? null
    : failed('no-such-import', `${library.dir}: there is no import ${scope.id} to be read anew.`);
}

/** Reads all that is left, a batch at a time. */
async function readAll(library: Library, begun: RereadStanding, options: RereadOptions) {
  const key = await library.withheld.key();
  const garbage = garbageWatch();
  const unread: string[] = [];
  let standing = begun;
  let [batch, bytes]: [Reread[], number] = [[], 0];
  const stage = async () => {
    standing = await library.rereading.stage(batch);
    garbage.add(bytes);
    [batch, bytes] = [[], 0];
    const { read: done, total } = standing;
    options.onProgress?.({ stage: 'reading', done, total, bytes: 0, totalBytes: null, path: null });
    // Lets a stop or another's message through.
    await setImmediate();
  };
  for await (const original of library.rereading.originals()) {
    const stories = readAgain(original, key);
    if (stories === null) unread.push(`${original.place.path}#${original.place.index}`);
    batch.push({ number: original.number, stories });
    bytes += original.bytes.byteLength;
    if (batch.length >= BATCH_POSTS || bytes >= BATCH_BYTES) await stage();
    if (options.signal?.aborted) break;
  }
  if (batch.length > 0) await stage();
  return { standing, unread };
}

function readAgain({ place, facts, bytes, sha256 }: NumberedOriginal, key: Uint8Array): Reread['stories'] {
  try {
    return readStories({ place, facts, bytes }, sha256, key);
  } catch {
    // The reader never throws by contract. Should it, what was read before stays, and the post is named.
    return null;
  }
}

async function compared(library: Library, { changed }: RereadStanding, options: RereadOptions): Promise<RereadSummary> {
  const { now = Date.now(), who = 'owner', onChange } = options;
  let summary = NO_CHANGES;
  if (changed === 0) return summary;
  const hear = (change: WorkChange): void => {
    summary = addChange(summary, change);
    onChange?.(change);
  };
  await library.rereading.compare(await joinerOf(library, now), hear, { at: now, who, ...telling(options) });
  return summary;
}

function telling({ onProgress }: Watch): { readonly onProgress?: (progress: { done: number; total: number }) => void } {
  if (onProgress === undefined) return {};
  return {
    onProgress: ({ done, total }) => onProgress({ stage: 'joining', done, total, bytes: 0, totalBytes: null, path: null }),
  };
}
