/** Stories and their readings: the rows that one post makes. */
import type { PostId, Reading } from '../../../words/index.ts';
import type { StoryRecord } from '../../archive.ts';
import type { Connection, Param } from './driver.ts';
import { fromHex, toHex } from './marks.ts';
import { rememberSeal, sealsOf } from './withheld.ts';

/**
 * Stores one story of an original.
 * @param dirty whether it can be joined at once (1), or waits until all of its import is read (2)
 */
export function insertStory(connection: Connection, original: number, addedAt: number, story: StoryRecord, dirty: 1 | 2): void {
  const { reading, join } = story;
  const row = rowOf(story);
  const added = connection
    .prepare(
      `INSERT INTO stories (original_id, story, added_at, kind, bytes_mark, text_mark, facts, keys, signs, dirty)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    )
    .run(original, reading.source.story, addedAt, ...row.columns, join ? dirty : 0);
  const id = Number(added.lastInsertRowid);
  writeReading(connection, id, reading);
  writeKeys(connection, id, row.keys);
}

/** The columns kind, bytes_mark, text_mark, facts, keys, signs of a story. */
function rowOf({ reading, join, marks, signs }: StoryRecord): {
  readonly columns: readonly Param[];
  readonly keys: readonly number[];
} {
  const keys = join ? [...join.keys.map(keyNumber), ...join.looseKeys.map((key) => -keyNumber(key))] : [];
  const text = marks.text === null ? null : fromHex(marks.text);
  const facts = join ? JSON.stringify(join.facts) : null;
  return { columns: [reading.kind, fromHex(marks.bytes), text, facts, JSON.stringify(keys), JSON.stringify(signs)], keys };
}

/** Stores the stories of an original that was read anew; those that were there keep their numbers. */
export function replaceStories(connection: Connection, sha256: string, stories: readonly StoryRecord[]): void {
  const original = connection.prepare(`SELECT id FROM originals WHERE sha256 = ? AND kind = 'post'`).get(fromHex(sha256));
  if (original === undefined) throw new Error(`there is no original ${sha256}`);
  const { id } = original as { readonly id: number };
  const here = storiesOf(connection, id);
  for (const story of stories) {
    const old = here.find((one) => one.story === story.reading.source.story);
    inheritSeal(connection, old && here.length === stories.length ? [old] : here, story.marks);
    if (old) updateStory(connection, old, story);
    else insertStory(connection, id, here[0]?.added_at ?? 0, story, 1);
  }
  for (const old of here) {
    if (!stories.some((story) => story.reading.source.story === old.story)) retire(connection, old);
  }
  connection.prepare('UPDATE sightings SET read_here = 1 WHERE original_id = ? AND read_here = 2').run(id);
}

/** Read otherwise, a text has another mark: what is remembered of it goes over. Where stories were cut otherwise, to all of them. */
function inheritSeal(connection: Connection, olds: readonly StoryRow[], marks: StoryRecord['marks']): void {
  const known = olds.flatMap(({ bytes_mark, text_mark }) => [bytes_mark, ...(text_mark === null ? [] : [text_mark])]);
  for (const seal of sealsOf(connection, known.map(toHex))) {
    for (const mark of [marks.bytes, marks.text]) if (mark !== null) rememberSeal(connection, { ...seal, mark });
  }
}

interface StoryRow {
  readonly id: number;
  readonly story: number;
  readonly added_at: number;
  readonly keys: string;
  readonly bytes_mark: Uint8Array;
  readonly text_mark: Uint8Array | null;
}

export function storiesOf(connection: Connection, original: number): readonly StoryRow[] {
  // The columns named, typed as the migration makes them.
  return connection
    .prepare('SELECT id, story, added_at, keys, bytes_mark, text_mark FROM stories WHERE original_id = ? ORDER BY story')
    .all(original) as StoryRow[];
}

function updateStory(connection: Connection, old: StoryRow, story: StoryRecord): void {
  const row = rowOf(story);
  dirtyNeighbours(connection, old.id);
  removeKeys(connection, old.id, parseKeys(old.keys));
  connection
    .prepare('UPDATE stories SET kind = ?, bytes_mark = ?, text_mark = ?, facts = ?, keys = ?, signs = ?, dirty = 1 WHERE id = ?')
    .run(...row.columns, old.id);
  writeReading(connection, old.id, story.reading);
  writeKeys(connection, old.id, row.keys);
}

/** A story that today's reading of its post no longer finds: it leaves its work at the next joining. */
function retire(connection: Connection, old: StoryRow): void {
  dirtyNeighbours(connection, old.id);
  removeKeys(connection, old.id, parseKeys(old.keys));
  connection.prepare(`UPDATE stories SET dead = 1, facts = NULL, keys = '[]' WHERE id = ?`).run(old.id);
}

/** Marks the stories that may stand in one work with this one to be joined anew. */
export function dirtyNeighbours(connection: Connection, story: PostId): void {
  connection
    .prepare(
      `UPDATE stories SET dirty = 1 WHERE dirty = 0 AND facts IS NOT NULL AND id IN (
         SELECT other.story_id FROM stories own, json_each(own.keys) k JOIN join_keys other ON other.key = k.value WHERE own.id = ?
         UNION SELECT beside.id FROM stories own JOIN stories beside ON beside.work = own.work WHERE own.id = ?)`,
    )
    .run(story, story);
}

function writeReading(connection: Connection, id: PostId, reading: Reading): void {
  const { html, text, ...body } = reading.body;
  connection
    .prepare(
      `INSERT INTO readings (story_id, reading, html, text) VALUES (?, ?, ?, ?)
       ON CONFLICT (story_id) DO UPDATE SET reading = excluded.reading, html = excluded.html, text = excluded.text`,
    )
    .run(id, JSON.stringify({ ...reading, body }), html, text);
}

function writeKeys(connection: Connection, id: PostId, keys: readonly number[]): void {
  const insert = connection.prepare('INSERT INTO join_keys (key, story_id) VALUES (?, ?) ON CONFLICT DO NOTHING');
  for (const key of keys) insert.run(key, id);
}

export function removeKeys(connection: Connection, id: PostId, keys: readonly number[]): void {
  const remove = connection.prepare('DELETE FROM join_keys WHERE key = ? AND story_id = ?');
  for (const key of keys) remove.run(key, id);
}

/** Keys as stored with a story. */
export function parseKeys(text: string): readonly number[] {
  // Written by `insertStory` and `updateStory` alone.
  return JSON.parse(text) as readonly number[];
}

/** Loose keys are stored as negative numbers. */
export function isLoose(key: number): boolean {
  return key < 0;
}

/** 52 bits of a blocking key (two runs of FNV-1a, 26 bits of each). */
export function keyNumber(key: string): number {
  let a = 0x811c9dc5;
  let b = 0x9dc5811c;
  for (let i = 0; i < key.length; i++) {
    const unit = key.charCodeAt(i);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ unit, 0x0100018d);
  }
  // Never 0, which could not be made negative.
  return (a >>> 6) * 2 ** 26 + (b >>> 6) + 1;
}
