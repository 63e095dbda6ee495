/** Stories and their readings: the rows that one post makes. */
import type { PostId, Reading } from '../../../words/index.ts';
import type { StoryRecord } from '../../archive.ts';
import type { Connection, Param } from './driver.ts';
import { dirtyAround } from './groups.ts';
import { takeHome } from './left-homes.ts';
import { fromHex, toHex } from './marks.ts';
import { writeOldAddresses } from './old-addresses.ts';
import { parseKeys, removeKeys, writeTies } from './ties.ts';
import { rememberSeal, sealsOf } from './withheld.ts';
import { correctedLinks } from './work-decisions.ts';

/**
 * Stores one story of an original.
 * @param dirty whether it can be joined at once (1), or waits until all of its import is read (2)
 */
export function insertStory(connection: Connection, original: number, addedAt: number, read: StoryRecord, dirty: 1 | 2): void {
  const story = asPeopleSay(connection, read);
  const { reading, join } = story;
  const added = connection
    .prepare(
      `INSERT INTO stories (original_id, story, added_at, kind, bytes_mark, text_mark, facts, signs, reader, home, dirty)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    )
    .run(original, reading.source.story, addedAt, ...columnsOf(story), takeHome(connection, story.marks.bytes), join ? dirty : 0);
  const id = Number(added.lastInsertRowid);
  writeReading(connection, id, reading);
  writeOldAddresses(connection, id, join ? reading : null);
  if (join) tie(connection, id, story);
}

/** A story with the links that people's corrections of its post give it. */
function asPeopleSay(connection: Connection, story: StoryRecord): StoryRecord {
  return { ...story, join: correctedLinks(connection, story) };
}

/** The columns kind, bytes_mark, text_mark, facts, signs, reader of a story. */
function columnsOf({ reading, join, marks, signs, reader }: StoryRecord): readonly Param[] {
  const text = marks.text === null ? null : fromHex(marks.text);
  const facts = join ? JSON.stringify(join.facts) : null;
  return [reading.kind, fromHex(marks.bytes), text, facts, JSON.stringify(signs), reader];
}

/** Puts the ties of a story in the index, and its keys on its row. */
function tie(connection: Connection, id: PostId, { join, marks }: StoryRecord): void {
  const keys = join ? writeTies(connection, id, fromHex(marks.bytes), join.ties) : [];
  connection.prepare('UPDATE stories SET keys = ? WHERE id = ?').run(JSON.stringify(keys), id);
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

function updateStory(connection: Connection, old: StoryRow, read: StoryRecord): void {
  const story = asPeopleSay(connection, read);
  dirtyAround(connection, [old.id]);
  removeKeys(connection, old.id, parseKeys(old.keys));
  connection
    .prepare(
      'UPDATE stories SET kind = ?, bytes_mark = ?, text_mark = ?, facts = ?, signs = ?, reader = ?, dirty = 1 WHERE id = ?',
    )
    .run(...columnsOf(story), old.id);
  writeReading(connection, old.id, story.reading);
  writeOldAddresses(connection, old.id, story.join ? story.reading : null);
  tie(connection, old.id, story);
}

/** A story that today's reading of its post no longer finds: it leaves its work at the next joining. */
function retire(connection: Connection, old: StoryRow): void {
  dirtyAround(connection, [old.id]);
  removeKeys(connection, old.id, parseKeys(old.keys));
  connection.prepare(`UPDATE stories SET dead = 1, facts = NULL, keys = '[]' WHERE id = ?`).run(old.id);
}

/** Whether these are the stories of an original as they stand, but for the version of the reader. */
export function standsAsRead(connection: Connection, original: number, stories: readonly StoryRecord[]): boolean {
  const here = connection
    .prepare(
      `SELECT s.story, s.kind, s.bytes_mark, s.text_mark, s.facts, s.signs, r.reading, r.html, r.text
       FROM stories s JOIN readings r ON r.story_id = s.id WHERE s.original_id = ? AND s.dead = 0 ORDER BY s.story`,
    )
    .all(original) as Readonly<Record<string, Param>>[];
  const ordered = [...stories].sort((a, b) => a.reading.source.story - b.reading.source.story);
  return (
    here.length === ordered.length &&
    ordered.every((story, at) => {
      const { reading, html, text } = readingColumns(story.reading);
      const columns = columnsOf(asPeopleSay(connection, story)).slice(0, -1);
      return (
        comparable([story.reading.source.story, ...columns, reading, html, text]) === comparable(Object.values(here[at] ?? {}))
      );
    })
  );
}

/** NULs are stored as the replacement sign (`driver.ts`). */
function comparable(columns: readonly Param[]): string {
  return columns
    .map((column) => (column instanceof Uint8Array ? toHex(column) : String(column)))
    .join('\n')
    .replaceAll('\0', '\uFFFD');
}

function readingColumns(reading: Reading): { readonly reading: string; readonly html: string; readonly text: string } {
  const { html, text, ...body } = reading.body;
  return { reading: JSON.stringify({ ...reading, body }), html, text };
}

function writeReading(connection: Connection, id: PostId, read: Reading): void {
  const { reading, html, text } = readingColumns(read);
  connection
    .prepare(
      `INSERT INTO readings (story_id, reading, html, text) VALUES (?, ?, ?, ?)
       ON CONFLICT (story_id) DO UPDATE SET reading = excluded.reading, html = excluded.html, text = excluded.text`,
    )
    .run(id, reading, html, text);
}
