/** Which stories are joined among each other: the groups of `works/`, walked over the store's index. */
import type { PostId, WorkId } from '../../../words/index.ts';
import { groupsAround, type PostSet, tiedTo, type WalkStep, walkAround } from '../../../works/index.ts';
import type { Connection } from './driver.ts';
import { storiesOfWork } from './story-nodes.ts';
import { StoredTies } from './tie-index.ts';
import { parseKeys } from './ties.ts';

const PAGE = 1000;

/** One bit a story: a million stories cost 125 kB. */
class Seen implements PostSet {
  readonly #bits: Uint8Array;
  constructor(highest: PostId) {
    this.#bits = new Uint8Array((highest >> 3) + 1);
  }
  has(id: PostId): boolean {
    return ((this.#bits[id >> 3] ?? 0) & (1 << (id & 7))) !== 0;
  }
  add(id: PostId): void {
    this.#bits[id >> 3] = (this.#bits[id >> 3] ?? 0) | (1 << (id & 7));
  }
}

/** What a walk over all that is to be joined goes by. */
interface Walk {
  readonly connection: Connection;
  readonly index: StoredTies;
  readonly seen: Seen;
  readonly works: Set<WorkId>;
}

/**
 * Every group that holds a story to be joined, once; and every group that stories of a work stand in of which another story is in such a
 * group, since that work is made anew. Told a step at a time, in the order of numbers where a group is not cut.
 */
export function* groupsToJoin(connection: Connection): Generator<WalkStep> {
  const walk: Walk = {
    connection,
    index: new StoredTies(connection, true),
    seen: new Seen(highestStory(connection)),
    works: new Set(),
  };
  const page = connection.prepare(
    'SELECT id FROM stories WHERE dirty = 1 AND dead = 0 AND facts IS NOT NULL AND id > ? ORDER BY id LIMIT ?',
  );
  // Once more where stories were marked on the way.
  do {
    for (let last = 0, more = true; more; ) {
      const seeds = page.all(last, PAGE) as { readonly id: PostId }[];
      for (const { id } of seeds) {
        last = id;
        yield* groupsWith(walk, id);
      }
      more = seeds.length === PAGE;
    }
  } while (walk.index.crossed());
}

function* groupsWith({ connection, index, seen, works }: Walk, seed: PostId): Generator<WalkStep> {
  const waiting = [seed];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (seen.has(next)) continue;
    yield* walkAround(index, next, seen);
    for (const work of index.worksMet()) {
      if (works.has(work)) continue;
      works.add(work);
      for (const story of storiesOfWork(connection, work)) if (!seen.has(story)) waiting.push(story);
    }
  }
}

/** The group that a story stands in; empty where it is not joined. */
export function groupOf(connection: Connection, seed: PostId): readonly PostId[] {
  const groups = groupsAround(new StoredTies(connection, false), seed, new Set<PostId>());
  return groups.find((group) => group.includes(seed)) ?? [];
}

/** So many stories' ties are followed in one go. */
const STEP = 1000;

/** Marks all that may have stood in one work with these stories to be joined anew: by a tie, or in the same work. Inside a transaction. */
export function dirtyAround(connection: Connection, stories: Iterable<PostId>): void {
  const keysOf = connection.prepare('SELECT keys, work FROM stories WHERE id = ?');
  const mark = connection.prepare('UPDATE stories SET dirty = 1 WHERE id = ? AND dirty = 0 AND dead = 0 AND facts IS NOT NULL');
  const markBeside = connection.prepare(
    'UPDATE stories SET dirty = 1 WHERE work = ? AND dirty = 0 AND dead = 0 AND facts IS NOT NULL',
  );
  const index = new StoredTies(connection, false);
  const flush = (keys: (readonly number[])[]): void => {
    for (const other of tiedTo(index, keys.splice(0))) mark.run(other);
  };
  const keys: (readonly number[])[] = [];
  for (const story of stories) {
    const row = keysOf.get(story) as { readonly keys: string; readonly work: WorkId | null } | undefined;
    if (!row) continue;
    keys.push(parseKeys(row.keys));
    if (row.work !== null) markBeside.run(row.work);
    if (keys.length >= STEP) flush(keys);
  }
  flush(keys);
}

export function countToJoin(connection: Connection): number {
  const found = connection.prepare('SELECT count(*) AS n FROM stories WHERE dirty = 1 AND dead = 0 AND facts IS NOT NULL').get();
  return (found as { readonly n: number }).n;
}

function highestStory(connection: Connection): PostId {
  return (connection.prepare('SELECT coalesce(max(id), 0) AS id FROM stories').get() as { readonly id: PostId }).id;
}
