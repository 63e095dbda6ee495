/** One batch of an import into the tables: the hot path, so its statements are written by hand. Runs inside a transaction. */
import type { Damage, Frame, ImportId, PostFacts, PostPlace, Skip } from '../../../words/index.ts';
import type { ImportItem } from '../../archive.ts';
import type { Connection } from './driver.ts';
import { fromHex } from './marks.ts';
import { insertStory } from './stories.ts';

interface Sighting {
  readonly place: PostPlace;
  readonly facts: PostFacts | null;
  readonly original: number;
  /** True where the reading was made of this place. */
  readonly readHere: boolean;
  /** Of a frame: how many posts were cut from it. */
  readonly posts?: number;
}

export function storeItems(connection: Connection, id: ImportId, items: readonly ImportItem[]): void {
  const tally = { posts: 0, known: 0, stories: 0 };
  const addedAt = startOf(connection, id);
  for (const item of items) {
    switch (item.kind) {
      case 'post': {
        const original = insertOriginal(connection, 'post', item.sha256, item.post.bytes);
        if (original === null) {
          tally.known += storeKnown(connection, id, item.sha256, item.post.place, item.post.facts);
          break;
        }
        insertSighting(connection, id, { place: item.post.place, facts: item.post.facts, original, readHere: true });
        for (const damage of item.damages) storeDamage(connection, id, item.post.place, damage);
        for (const story of item.stories) insertStory(connection, original, addedAt, story, 2);
        tally.posts++;
        tally.stories += item.stories.filter((story) => story.join !== null).length;
        break;
      }
      case 'known':
        tally.known += storeKnown(connection, id, item.sha256, item.place, item.facts);
        break;
      case 'frame':
        storeFrame(connection, id, item.frame, item.sha256);
        break;
      case 'skip':
        storeSkip(connection, id, item.skip);
        break;
      default:
        item satisfies never;
    }
  }
  connection
    .prepare('UPDATE imports SET posts = posts + ?, known = known + ?, stories = stories + ? WHERE id = ?')
    .run(tally.posts, tally.known, tally.stories, id);
}

function startOf(connection: Connection, id: ImportId): number {
  const found = connection.prepare('SELECT started_at FROM imports WHERE id = ?').get(id);
  if (found === undefined) throw new Error(`there is no import ${id}`);
  return (found as { readonly started_at: number }).started_at;
}

/** The new original's number, or null where its bytes are here. */
function insertOriginal(connection: Connection, kind: 'post' | Frame['holds'], sha256: string, bytes: Uint8Array): number | null {
  const added = connection
    .prepare('INSERT INTO originals (kind, sha256, size) VALUES (?, ?, ?) ON CONFLICT DO NOTHING')
    .run(kind, fromHex(sha256), bytes.byteLength);
  if (added.changes === 0) return null;
  const original = Number(added.lastInsertRowid);
  connection.prepare('INSERT INTO bytes (original_id, bytes) VALUES (?, ?)').run(original, bytes);
  return original;
}

function originalOf(connection: Connection, kind: string, sha256: string): number {
  const found = connection.prepare('SELECT id FROM originals WHERE sha256 = ? AND kind = ?').get(fromHex(sha256), kind);
  if (found === undefined) throw new Error(`the original ${sha256} was said to be known, and is not`);
  return (found as { readonly id: number }).id;
}

function insertSighting(
  connection: Connection,
  id: ImportId,
  { place, facts, original, readHere, posts = 0 }: Sighting,
): boolean {
  return (
    connection
      .prepare(
        `INSERT INTO sightings (import_id, path, place, original_id, format, venue, url, charset, private, read_here, posts)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`,
      )
      .run(
        id,
        place.path,
        place.index,
        original,
        facts?.format ?? null,
        facts?.venue ?? null,
        facts?.url ?? null,
        facts?.charset ?? null,
        facts?.private ? 1 : 0,
        readHere ? 1 : 0,
        posts,
      ).changes === 1
  );
}

/** Counts 1 where this place is new to the import. */
function storeKnown(connection: Connection, id: ImportId, sha256: string, place: PostPlace, facts: PostFacts): number {
  const original = originalOf(connection, 'post', sha256);
  return insertSighting(connection, id, { place, facts, original, readHere: false }) ? 1 : 0;
}

function storeFrame(connection: Connection, id: ImportId, frame: Frame, sha256: string): void {
  const original = insertOriginal(connection, frame.holds, sha256, frame.bytes) ?? originalOf(connection, frame.holds, sha256);
  insertSighting(connection, id, { place: frame.place, facts: null, original, readHere: false, posts: frame.posts });
}

function storeSkip(connection: Connection, id: ImportId, skip: Skip): void {
  connection
    .prepare('INSERT INTO skips (import_id, path, code, what, remedy, failure) VALUES (?, ?, ?, ?, ?, ?)')
    .run(id, skip.path, skip.code, skip.what, skip.remedy, skip.failure ? 1 : 0);
}

function storeDamage(connection: Connection, id: ImportId, { path, index }: PostPlace, { code, what, remedy }: Damage): void {
  connection
    .prepare('INSERT INTO damages (import_id, path, code, what, remedy) VALUES (?, ?, ?, ?, ?)')
    .run(id, `${path}#${index}`, code, what, remedy);
}
