/** Looking after the store: copies, proofs, fixity. */
import { statSync } from 'node:fs';
import type { ImportId, PostId, WorkId } from '../../../words/index.ts';
import type { Judgement } from '../../archive.ts';
import type { FixityProgress, Keeping, OriginalWhereabouts, RefusalRecord, StoreState } from '../../keeping.ts';
import { backUp, versionOf } from './copy.ts';
import type { Connection } from './driver.ts';
import { fromHex, toHex } from './marks.ts';
import { readMeta, removeMeta, writeMeta } from './meta.ts';
import { fixityOf, fixityOfOne, integrityFaults, proofOf, rowFaults } from './proof.ts';

export function keeping(connection: Connection): Keeping {
  return {
    async copyTo(path, at) {
      return backUp(connection, path, at);
    },
    async proof() {
      return proofOf(connection);
    },
    async faults() {
      const broken = integrityFaults(connection);
      // Rows of a broken file say nothing.
      return broken.length > 0 ? broken : rowFaults(connection);
    },
    async *fixity(after) {
      yield* fixityOf(connection, after);
    },
    async look(sha256) {
      return fixityOfOne(connection, sha256);
    },
    async whereabouts(sha256) {
      return whereabouts(connection, sha256);
    },
    async putBack(sha256, bytes) {
      return putBack(connection, sha256, bytes);
    },
    async checking() {
      const text = readMeta(connection, 'checking');
      // Written by `keepChecking` alone.
      return text === null ? null : (JSON.parse(text) as FixityProgress);
    },
    async keepChecking(progress) {
      connection.transaction(() =>
        progress === null ? removeMeta(connection, 'checking') : writeMeta(connection, 'checking', JSON.stringify(progress)),
      );
    },
    async *posts() {
      yield* posts(connection);
    },
    async postsWithText(mark) {
      const found = connection.prepare('SELECT id FROM stories WHERE text_mark = ? ORDER BY id').all(fromHex(mark));
      return (found as { readonly id: PostId }[]).map(({ id }) => id);
    },
    async refusals() {
      return refusalsIn(connection);
    },
    async state() {
      return stateOf(connection);
    },
  };
}

function stateOf(connection: Connection): StoreState {
  const unfinished = connection.prepare(`SELECT id FROM imports WHERE stage IN ('reading', 'joining', 'undoing')`).all();
  // One row each: counts and a time, as selected.
  const { originals } = connection.prepare('SELECT count(*) AS originals FROM originals').get() as { readonly originals: number };
  const { latest } = connection.prepare('SELECT max(at) AS latest FROM events').get() as { readonly latest: number | null };
  return {
    driver: connection.driver,
    version: versionOf(connection),
    originals,
    fileBytes: sizeOf(connection.path),
    logBytes: sizeOf(`${connection.path}-wal`),
    purging: readMeta(connection, 'purging') !== null,
    unfinished: (unfinished as { readonly id: ImportId }[]).map(({ id }) => id),
    latestEventAt: latest,
  };
}

function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}

function whereabouts(connection: Connection, sha256: string): OriginalWhereabouts {
  const hash = fromHex(sha256);
  const places = connection
    .prepare(
      `SELECT DISTINCT s.path, s.place FROM originals o JOIN sightings s ON s.original_id = o.id WHERE o.sha256 = ? ORDER BY s.path, s.place`,
    )
    .all(hash) as { readonly path: string; readonly place: number }[];
  const works = connection
    .prepare(
      `SELECT DISTINCT s.work FROM originals o JOIN stories s ON s.original_id = o.id WHERE o.sha256 = ? AND s.work IS NOT NULL ORDER BY s.work`,
    )
    .all(hash) as { readonly work: WorkId }[];
  return { sha256, places: places.map(({ path, place }) => ({ path, index: place })), works: works.map(({ work }) => work) };
}

/** The same bytes can be kept as a post and as a container. */
function putBack(connection: Connection, sha256: string, bytes: Uint8Array): boolean {
  return connection.transaction(() => {
    const found = connection.prepare('SELECT id FROM originals WHERE sha256 = ?').all(fromHex(sha256)) as {
      readonly id: number;
    }[];
    const put = connection.prepare('REPLACE INTO bytes (original_id, bytes) VALUES (?, ?)');
    for (const { id } of found) put.run(id, bytes);
    return found.length > 0;
  });
}

const PAGE = 2000;

function* posts(connection: Connection): Generator<{ readonly sha256: string; readonly stories: readonly PostId[] }> {
  const page = connection.prepare(
    `SELECT o.id, o.sha256, (SELECT json_group_array(s.id) FROM stories s WHERE s.original_id = o.id) AS stories
     FROM originals o WHERE o.id > ? AND o.kind = 'post' ORDER BY o.id LIMIT ?`,
  );
  for (let last = 0; ; ) {
    const found = page.all(last, PAGE) as { readonly id: number; readonly sha256: Uint8Array; readonly stories: string }[];
    for (const { id, sha256, stories } of found) {
      // Made from integers, above.
      yield { sha256: toHex(sha256), stories: JSON.parse(stories) as readonly PostId[] };
      last = id;
    }
    if (found.length < PAGE) return;
  }
}

/** Oldest first. */
export function refusalsIn(connection: Connection): readonly RefusalRecord[] {
  const library = readMeta(connection, 'library-id') ?? '';
  const found = connection
    .prepare(`SELECT at, who, work_id, reason, covers FROM decisions WHERE act = 'refuse' ORDER BY id`)
    .all() as {
    readonly at: number;
    readonly who: string;
    readonly work_id: WorkId | null;
    readonly reason: string;
    readonly covers: string;
  }[];
  return found.map(({ at, who, work_id, reason, covers }) => {
    // What a refusal covers, as `addDecision` wrote it.
    const { marks, grounds } = JSON.parse(covers) as Judgement['covers'];
    return { library, at, who, work: work_id, reason, marks, grounds };
  });
}
