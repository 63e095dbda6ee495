/** The first half of an import: every item of a pile is read and stored, known, or skipped with a reason. */
import { setImmediate } from 'node:timers/promises';
import type { ImportItem, Library, StoryRecord } from '../archive/archive.ts';
import { factsOfReading, policyVerdict } from '../gate/index.ts';
import { damageOf } from '../reading/decode/index.ts';
import { sha256 } from '../sources/hash.ts';
import type { SourceOptions, SourceStep } from '../sources/index.ts';
import type { ImportId, Post, Skip, StandingPolicy } from '../words/index.ts';
import { garbageWatch } from './garbage.ts';
import { postMark } from './marks.ts';
import { standingPolicies } from './policies.ts';
import type { Watch } from './progress.ts';
import { readStories } from './stories.ts';

/** Opens a pile from its beginning; a venue that the keeper names stands above what the posts say. */
export type Pile = (options: SourceOptions) => AsyncIterable<SourceStep>;

/** A batch is stored in one transaction: enough to spare the disk, little enough to hold in memory. */
const BATCH_ITEMS = 300;
const BATCH_BYTES = 4 * 1024 * 1024;
/** More often nobody needs to hear. */
const PROGRESS_EVERY_MS = 100;

interface IntakeOptions extends Watch {
  readonly venue: string | null;
  readonly batchItems?: number;
}

/** What one intake goes by. */
interface Intake {
  readonly library: Library;
  readonly id: ImportId;
  readonly key: Uint8Array;
  readonly refused: ReadonlySet<string>;
  readonly policies: readonly StandingPolicy[];
}

export async function intake(
  library: Library,
  id: ImportId,
  pile: Pile,
  { venue, batchItems = BATCH_ITEMS, onProgress, signal }: IntakeOptions,
): Promise<'all' | 'stopped'> {
  const doing: Intake = {
    library,
    id,
    key: await library.withheld.key(),
    refused: await library.withheld.refused(),
    policies: await standingPolicies(library),
  };
  let batch = emptyBatch();
  const garbage = garbageWatch();
  let told = 0;
  for await (const step of pile({ venue })) {
    await take(doing, batch, step);
    if (batch.items.length >= batchItems || batch.bytes >= BATCH_BYTES) {
      await library.imports.store(id, batch.items);
      const { bytes } = batch;
      batch = emptyBatch();
      garbage.add(bytes);
      // Lets a stop or another's message through.
      await setImmediate();
    }
    if (signal?.aborted) break;
    if (onProgress && performance.now() - told > PROGRESS_EVERY_MS) {
      told = performance.now();
      onProgress({
        stage: 'reading',
        done: step.items,
        total: null,
        bytes: step.bytes,
        totalBytes: step.totalBytes,
        path: step.path,
      });
    }
  }
  await library.imports.store(id, batch.items);
  return signal?.aborted ? 'stopped' : 'all';
}

interface Batch {
  readonly items: ImportItem[];
  /** Hashes of the posts in it: the store does not know them yet. */
  readonly hashes: Set<string>;
  bytes: number;
}

function emptyBatch(): Batch {
  return { items: [], hashes: new Set(), bytes: 0 };
}

async function take(doing: Intake, batch: Batch, { item }: SourceStep): Promise<void> {
  switch (item.kind) {
    case 'skip':
      batch.items.push({ kind: 'skip', skip: item.skip });
      break;
    case 'frame':
      batch.items.push({ kind: 'frame', frame: item.frame, sha256: sha256(item.frame.bytes) });
      batch.bytes += item.frame.bytes.byteLength;
      break;
    case 'post':
      await takePost(doing, batch, item.post);
      break;
    default:
      item satisfies never;
  }
}

async function takePost(doing: Intake, batch: Batch, post: Post): Promise<void> {
  const { library, id, key, refused } = doing;
  const hash = sha256(post.bytes);
  const held = batch.hashes.has(hash) ? 'known' : await library.imports.holds(id, hash, post.place);
  if (held === 'again') return;
  if (held === 'known') {
    batch.items.push({ kind: 'known', place: post.place, facts: post.facts, sha256: hash });
    return;
  }
  const item = refused.has(postMark(key, hash)) ? refusedSkip(post) : read(doing, post, hash);
  batch.items.push(item);
  batch.bytes += post.bytes.byteLength;
  if (item.kind === 'post') batch.hashes.add(hash);
}

function read({ key, refused, policies }: Intake, post: Post, hash: string): ImportItem {
  try {
    const stories = readStories(post, hash, key);
    if (stories.some(({ marks }) => marks.text !== null && refused.has(marks.text))) return refusedSkip(post);
    const against = refusedBy(policies, stories);
    if (against !== null) return policySkip(post, against);
    return { kind: 'post', post, sha256: hash, stories, damages: damageOf(post) };
  } catch (error) {
    // The reader never throws by contract. Should it, one post must not keep a whole pile out; its words stay out of the sheet.
    const name = error instanceof Error ? error.name : typeof error;
    return skip(
      post,
      'broken',
      `The reader failed on it (${name}).`,
      'This is a fault of the program: please report it with the post.',
      true,
    );
  }
}

/** The policy that keeps a post out: where it holds several stories, it is kept out only where each of them would be. */
function refusedBy(policies: readonly StandingPolicy[], stories: readonly StoryRecord[]): StandingPolicy | null {
  const limits = stories.map(({ reading, signs }) => policyVerdict(policies, factsOfReading(reading, signs), new Set()).limit);
  const [first] = limits;
  return first != null && limits.every((limit) => limit?.kind === 'refuse') ? first.by : null;
}

function policySkip(post: Post, { policy }: StandingPolicy): ImportItem {
  const remedy = 'Nothing needs to be done; should the policy be wrong, take it back and import this again.';
  return skip(post, 'policy', `The policy “${policy.name}” keeps it out: ${policy.reason}`, remedy, false);
}

function refusedSkip(post: Post): ImportItem {
  return skip(post, 'refused', 'It was refused here before.', 'Nothing needs to be done.', false);
}

function skip({ place }: Post, code: Skip['code'], what: string, remedy: string, failure: boolean): ImportItem {
  return { kind: 'skip', skip: { path: `${place.path}#${place.index}`, code, what, remedy, failure } };
}
