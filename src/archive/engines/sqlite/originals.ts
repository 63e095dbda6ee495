import type { SourceFormat } from '../../../words/index.ts';
import type { Original, Originals } from '../../archive.ts';
import type { Connection } from './driver.ts';
import { fromHex, toHex } from './marks.ts';
import { purge, settle } from './purging.ts';

export function originals(connection: Connection): Originals {
  return {
    async of(post) {
      const found = connection.prepare('SELECT original_id AS id FROM stories WHERE id = ?').get(post);
      return found === undefined ? null : loadOriginal(connection, (found as { readonly id: number }).id);
    },
    async at({ path, index }) {
      const found = connection
        .prepare(
          `SELECT o.original_id AS id FROM imports i CROSS JOIN sightings o ON o.import_id = i.id AND o.path = ? AND o.place = ?
           JOIN originals kept ON kept.id = o.original_id AND kept.kind = 'post' WHERE i.stage NOT IN ('reading', 'undoing') ORDER BY i.id DESC LIMIT 1`,
        )
        .get(path, index);
      return found === undefined ? [] : postsOf(connection, (found as { readonly id: number }).id);
    },
    async find(sha256) {
      const found = connection.prepare(`SELECT id FROM originals WHERE sha256 = ? AND kind = 'post'`).get(fromHex(sha256));
      return found === undefined ? null : loadOriginal(connection, (found as { readonly id: number }).id);
    },
    async count() {
      const found = connection
        .prepare(`SELECT count(*) AS originals, coalesce(sum(size), 0) AS bytes FROM originals WHERE kind = 'post'`)
        .get();
      // Two integer columns, as selected.
      return found as { readonly originals: number; readonly bytes: number };
    },
    async purge(posts, refusal) {
      return purge(connection, posts, refusal);
    },
    async settle() {
      return settle(connection);
    },
  };
}

interface OriginalRow {
  readonly path: string;
  readonly place: number;
  readonly format: string | null;
  readonly venue: string | null;
  readonly url: string | null;
  readonly charset: string | null;
  readonly private: number;
  readonly sha256: Uint8Array;
  readonly bytes: Uint8Array;
}

/** An original at the place that its reading is made of. */
export function loadOriginal(connection: Connection, id: number): Original | null {
  const found = connection
    .prepare(
      `SELECT s.path, s.place, s.format, s.venue, s.url, s.charset, s.private, o.sha256, b.bytes
       FROM originals o JOIN bytes b ON b.original_id = o.id JOIN sightings s ON s.original_id = o.id
       WHERE o.id = ? ORDER BY s.read_here DESC, s.import_id, s.path, s.place LIMIT 1`,
    )
    .get(id);
  if (found === undefined) return null;
  // The columns named, typed as the migration makes them.
  const row = found as OriginalRow;
  return {
    place: { path: row.path, index: row.place },
    facts: { format: formatOf(row.format), venue: row.venue, url: row.url, charset: row.charset, private: row.private === 1 },
    sha256: toHex(row.sha256),
    bytes: row.bytes,
    posts: postsOf(connection, id),
  };
}

function postsOf(connection: Connection, original: number): readonly number[] {
  const found = connection.prepare('SELECT id FROM stories WHERE original_id = ? ORDER BY story').all(original);
  return (found as { readonly id: number }[]).map(({ id }) => id);
}

function formatOf(text: string | null): SourceFormat {
  return text === 'html' || text === 'mail' ? text : 'text';
}
