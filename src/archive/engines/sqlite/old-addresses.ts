/** The index of old addresses: written with a story's reading, so that it always follows what was read. */
import type { PostId } from '../../../words/index.ts';
import { type Led, oldAddresses } from '../../../works/index.ts';
import type { OldPlace } from '../../archive.ts';
import type { Connection } from './driver.ts';
import { nextWork, readMeta, writeMeta } from './meta.ts';

/** Goes up with every change of how an address is folded: an older library then gets its index anew. */
const VERSION = '1';

/** Inside a transaction. `reading`: null where the story joins no work, and nothing can lead to it. */
export function writeOldAddresses(connection: Connection, story: PostId, reading: Led | null): void {
  connection.prepare('DELETE FROM old_addresses WHERE story_id = ?').run(story);
  if (reading === null) return;
  const add = connection.prepare('INSERT INTO old_addresses (key, leads, story_id) VALUES (?, ?, ?)');
  for (const { key, leads } of oldAddresses(reading)) add.run(key, leads, story);
}

/** More stories than this under one address are a mistake of whoever made the links. */
const MOST = 100;

export function atOldAddress(connection: Connection, key: number): readonly OldPlace[] {
  const found = connection
    .prepare(
      `SELECT DISTINCT s.work, s.position, a.leads FROM old_addresses a JOIN stories s ON s.id = a.story_id
       WHERE a.key = ? AND s.work < ? AND s.dead = 0 ORDER BY a.leads DESC, s.work, s.position LIMIT ?`,
    )
    .all(key, nextWork(connection), MOST);
  // The columns named, typed as the migration makes them.
  return found as OldPlace[];
}

const STEP = 2000;

/** Makes the index anew where another version of the program made it. */
export function renewOldAddresses(connection: Connection): void {
  if (readMeta(connection, 'old-addresses') === VERSION) return;
  for (let last: PostId | null = 0; last !== null; ) {
    const after: PostId = last;
    last = connection.transaction(() => renewStep(connection, after));
  }
  connection.transaction(() => writeMeta(connection, 'old-addresses', VERSION));
}

interface StoredLed {
  readonly id: PostId;
  readonly url: string | null;
  readonly message: string | null;
  readonly link: string | null;
}

function renewStep(connection: Connection, after: PostId): PostId | null {
  const found = connection
    .prepare(
      `SELECT s.id, json_extract(r.reading, '$.source.url') AS url, json_extract(r.reading, '$.source.id') AS message,
         json_extract(r.reading, '$.previousLink') AS link
       FROM stories s JOIN readings r ON r.story_id = s.id WHERE s.facts IS NOT NULL AND s.id > ? ORDER BY s.id LIMIT ?`,
    )
    .all(after, STEP) as StoredLed[];
  for (const { id, url, message, link } of found)
    writeOldAddresses(connection, id, { source: { url, id: message }, previousLink: link });
  return found.at(-1)?.id ?? null;
}
