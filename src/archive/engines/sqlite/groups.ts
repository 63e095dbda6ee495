/**
 * Which stories are joined among each other. Stories that share a firm key (title and author), and those that stand in one work already, are
 * never torn apart. Loose keys (a phrase of the text, a slip in the title) bring more together, through each other too, as far as one group
 * can be held in memory: in a pile of a million posts, chance links everything to everything.
 */
import type { PostId, WorkId } from '../../../words/index.ts';
import type { Connection } from './driver.ts';
import { isLoose, parseKeys } from './stories.ts';
import { storiesOfWork } from './story-nodes.ts';

/** A group that holds so many stories grows by firm links only: some 10 MB, and more than any author's serials. */
const LARGE_GROUP = 2000;
/** A loose key that so many stories share is a common phrase, not a work. */
const COMMON = 500;
const PAGE = 1000;

/** One bit a story: a million stories cost 125 kB. */
class Seen {
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

/** Every group that holds a story to be joined, once, in the order of numbers. `onSeed` hears of each of those stories in its turn. */
export function* groupsToJoin(connection: Connection, onSeed: () => void): Generator<readonly PostId[]> {
  const seen = new Seen(highestStory(connection));
  const page = connection.prepare(
    'SELECT id FROM stories WHERE dirty = 1 AND dead = 0 AND facts IS NOT NULL AND id > ? ORDER BY id LIMIT ?',
  );
  for (let last = 0; ; ) {
    const seeds = page.all(last, PAGE) as { readonly id: PostId }[];
    for (const { id } of seeds) {
      onSeed();
      last = id;
      if (!seen.has(id)) yield groupAround(connection, id, seen);
    }
    if (seeds.length < PAGE) return;
  }
}

/** The group that a story stands in, by itself. */
export function groupOf(connection: Connection, seed: PostId): readonly PostId[] {
  return groupAround(connection, seed, new Set<PostId>());
}

interface Link {
  readonly keys: string;
  readonly work: WorkId | null;
}

function groupAround(connection: Connection, seed: PostId, seen: Pick<Seen, 'has' | 'add'>): readonly PostId[] {
  const load = connection.prepare('SELECT keys, work FROM stories WHERE id = ? AND dirty < 2 AND dead = 0 AND facts IS NOT NULL');
  const group: PostId[] = [];
  const followed = new Set<number | string>();
  const firm: PostId[] = [seed];
  const loose: PostId[] = [];
  const once = (key: number | string): boolean => !followed.has(key) && Boolean(followed.add(key));
  for (;;) {
    const next = firm.pop() ?? (group.length < LARGE_GROUP ? loose.shift() : undefined);
    if (next === undefined) return group.sort((a, b) => a - b);
    if (seen.has(next)) continue;
    const link = load.get(next);
    if (link === undefined) continue;
    seen.add(next);
    group.push(next);
    // Two columns, as selected.
    const { keys, work } = link as Link;
    if (work !== null && once(`work ${work}`)) firm.push(...storiesOfWork(connection, work));
    for (const key of parseKeys(keys)) {
      if (!once(key)) continue;
      if (!isLoose(key)) firm.push(...sharing(connection, key));
      else if (group.length < LARGE_GROUP) loose.push(...sharing(connection, key));
    }
  }
}

/** The stories that share a key; none where it is loose and common. */
function sharing(connection: Connection, key: number): readonly PostId[] {
  const most = isLoose(key) ? COMMON + 1 : -1;
  const found = connection.prepare('SELECT story_id AS id FROM join_keys WHERE key = ? LIMIT ?').all(key, most);
  return found.length > COMMON && isLoose(key) ? [] : (found as { readonly id: PostId }[]).map(({ id }) => id);
}

export function countToJoin(connection: Connection): number {
  const found = connection.prepare('SELECT count(*) AS n FROM stories WHERE dirty = 1 AND dead = 0 AND facts IS NOT NULL').get();
  return (found as { readonly n: number }).n;
}

function highestStory(connection: Connection): PostId {
  return (connection.prepare('SELECT coalesce(max(id), 0) AS id FROM stories').get() as { readonly id: PostId }).id;
}
