/** Walks the stories that are to be joined, a group at a time: all that share a blocking key, and all that share one with those. */

import type { PostSigns } from '../../../gate/signs.ts';
import type { PostId, WorkId } from '../../../words/index.ts';
import type { ComposedReading, JoinFacts } from '../../../works/index.ts';
import type { StoryMarks, StoryToJoin } from '../../archive.ts';
import { decisionsAbout } from './decisions.ts';
import type { Connection } from './driver.ts';
import { toHex } from './marks.ts';
import { readingWithoutText } from './readings.ts';
import { parseKeys } from './stories.ts';
import { termsOf } from './terms.ts';
import { sealsOf } from './withheld.ts';

/** A story with what the numbering of works goes by. */
export interface StoryNode extends StoryToJoin {
  readonly home: number | null;
  readonly work: number | null;
}

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

/** Every group that holds a story to be joined, once. `onSeed` hears of each of those stories, in the order of their numbers. */
export function* groupsToJoin(connection: Connection, onSeed: () => void): Generator<readonly StoryNode[]> {
  const seen = new Seen(highestStory(connection));
  const page = connection.prepare(
    'SELECT id FROM stories WHERE dirty = 1 AND dead = 0 AND facts IS NOT NULL AND id > ? ORDER BY id LIMIT ?',
  );
  for (let last = 0; ; ) {
    const seeds = page.all(last, PAGE) as { readonly id: PostId }[];
    for (const { id } of seeds) {
      onSeed();
      last = id;
      if (!seen.has(id)) yield groupOf(connection, id, seen);
    }
    if (seeds.length < PAGE) return;
  }
}

/** The group that a story stands in, in the order of numbers. */
export function groupOf(connection: Connection, seed: PostId, seen: Pick<Seen, 'has' | 'add'>): readonly StoryNode[] {
  const group: StoryNode[] = [];
  const keys = new Set<number>();
  const waiting: PostId[] = [seed];
  seen.add(seed);
  const sharing = connection.prepare('SELECT story_id AS id FROM join_keys WHERE key = ?');
  for (let story = waiting.pop(); story !== undefined; story = waiting.pop()) {
    const row = loadStory(connection, story);
    if (!row) continue;
    group.push(storyNode(connection, row));
    for (const key of parseKeys(row.keys)) {
      if (keys.has(key)) continue;
      keys.add(key);
      for (const { id } of sharing.all(key) as { readonly id: PostId }[]) {
        if (seen.has(id)) continue;
        seen.add(id);
        waiting.push(id);
      }
    }
  }
  return group.sort((a, b) => a.post - b.post);
}

/** The stories of one work, in the order of numbers. */
export function storiesOfWork(connection: Connection, work: WorkId): readonly StoryNode[] {
  const found = connection.prepare('SELECT id FROM stories WHERE work = ? ORDER BY id').all(work) as { readonly id: PostId }[];
  return found.flatMap(({ id }) => {
    const row = loadStory(connection, id);
    return row ? [storyNode(connection, row)] : [];
  });
}

/** For one group alone. */
export function freshSeen(): Pick<Seen, 'has' | 'add'> {
  return new Set<PostId>();
}

export function countToJoin(connection: Connection): number {
  const found = connection.prepare('SELECT count(*) AS n FROM stories WHERE dirty = 1 AND dead = 0 AND facts IS NOT NULL').get();
  return (found as { readonly n: number }).n;
}

function highestStory(connection: Connection): PostId {
  return (connection.prepare('SELECT coalesce(max(id), 0) AS id FROM stories').get() as { readonly id: PostId }).id;
}

interface StoryRow {
  readonly id: PostId;
  readonly original_id: number;
  readonly added_at: number;
  readonly bytes_mark: Uint8Array;
  readonly text_mark: Uint8Array | null;
  readonly facts: string;
  readonly signs: string;
  readonly keys: string;
  readonly home: number | null;
  readonly work: number | null;
}

function loadStory(connection: Connection, id: PostId): StoryRow | undefined {
  // The columns named, typed as the migration makes them; facts by the condition.
  return connection
    .prepare(
      `SELECT id, original_id, added_at, bytes_mark, text_mark, facts, signs, keys, home, work FROM stories
       WHERE id = ? AND dirty < 2 AND dead = 0 AND facts IS NOT NULL`,
    )
    .get(id) as StoryRow | undefined;
}

function storyNode(connection: Connection, row: StoryRow): StoryNode {
  const marks: StoryMarks = { bytes: toHex(row.bytes_mark), text: row.text_mark === null ? null : toHex(row.text_mark) };
  const known = marks.text === null ? [marks.bytes] : [marks.bytes, marks.text];
  const seals = sealsOf(connection, known);
  return {
    post: row.id,
    // Stored from the facts of the same reading, before the story had its number.
    facts: { ...(JSON.parse(row.facts) as JoinFacts), post: row.id },
    addedAt: row.added_at,
    ...termsOf(connection, row.original_id),
    // Stored as `PostSigns`, before the story had its number.
    signs: numbered(JSON.parse(row.signs) as PostSigns, row.id),
    marks,
    seal: seals.find(({ level }) => level === 'sealed') ?? seals[0] ?? null,
    releases: decisionsAbout(connection, known).filter(({ act }) => act === 'release'),
    reading: (): ComposedReading => readingWithoutText(connection, row.id),
    home: row.home,
    work: row.work,
  };
}

function numbered({ rating, signals }: PostSigns, post: PostId): PostSigns {
  return { post, rating, signals: signals.map((signal) => ({ ...signal, post })) };
}
