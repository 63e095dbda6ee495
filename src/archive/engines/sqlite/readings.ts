/** Readings as stored: the JSON without the body's texts, which stand in columns of their own. */
import type { PostId, Reading } from '../../../words/index.ts';
import type { ComposedReading } from '../../../works/index.ts';
import type { Connection } from './driver.ts';
import { nextWork } from './meta.ts';

interface ReadingRow {
  readonly reading: string;
  readonly html: string;
  readonly text: string;
}

/** The reading of a story, without its place in a work. Throws where there is none: stories and readings are written together. */
export function readingOf(connection: Connection, story: PostId): Reading {
  const found = findReading(connection, story);
  if (!found) throw new Error(`story ${story} has no reading`);
  return found;
}

/** The reading of a story as composing a work needs it. */
export function readingWithoutText(connection: Connection, story: PostId): ComposedReading {
  const found = connection.prepare('SELECT reading FROM readings WHERE story_id = ?').get(story);
  if (found === undefined) throw new Error(`story ${story} has no reading`);
  // Written by `writeReading` alone.
  return JSON.parse((found as { readonly reading: string }).reading) as ComposedReading;
}

export function textOf(connection: Connection, story: PostId): string {
  const found = connection.prepare('SELECT text FROM readings WHERE story_id = ?').get(story);
  if (found === undefined) throw new Error(`story ${story} has no reading`);
  return (found as { readonly text: string }).text;
}

function findReading(connection: Connection, story: PostId): Reading | null {
  const found = connection.prepare('SELECT reading, html, text FROM readings WHERE story_id = ?').get(story);
  if (found === undefined) return null;
  // Written by `writeReading` alone: a Reading whose body lacks its two texts.
  const row = found as ReadingRow;
  const stored = JSON.parse(row.reading) as Omit<Reading, 'body'> & { readonly body: Omit<Reading['body'], 'html' | 'text'> };
  return { ...stored, body: { html: row.html, text: row.text, ...stored.body } };
}

/** The reading of a story with its place in its work, where that shows. */
export function placedReading(connection: Connection, story: PostId): Reading | null {
  const reading = findReading(connection, story);
  if (!reading) return null;
  const place = connection
    .prepare('SELECT work, position, repost_of FROM stories WHERE id = ? AND work < ?')
    .get(story, nextWork(connection));
  if (place === undefined) return reading;
  const { work, position, repost_of } = place as {
    readonly work: number;
    readonly position: number;
    readonly repost_of: number | null;
  };
  return {
    ...reading,
    work: { id: String(work), position },
    repostOf: repost_of === null ? null : placeName(connection, repost_of),
  };
}

/** `path#index` of a story's post. */
function placeName(connection: Connection, story: PostId): string | null {
  const found = connection
    .prepare(
      `SELECT json_extract(reading, '$.source.path') AS path, json_extract(reading, '$.source.index') AS place FROM readings WHERE story_id = ?`,
    )
    .get(story);
  if (found === undefined) return null;
  const { path, place } = found as { readonly path: string; readonly place: number };
  return `${path}#${place}`;
}
