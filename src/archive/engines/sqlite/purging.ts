/** The one irreversible thing: a refused text leaves every page and the log. */
import type { PostId } from '../../../words/index.ts';
import type { Refusal } from '../../archive.ts';
import { refreshCounts } from './counts.ts';
import { addDecision } from './decisions.ts';
import type { Connection } from './driver.ts';
import { dirtyAround } from './groups.ts';
import { countChange, readMeta, removeMeta, writeMeta } from './meta.ts';
import { forgetWords } from './reports.ts';
import { storiesOf } from './stories.ts';
import { deleteOriginal } from './sweeping.ts';
import { rememberRefused } from './withheld.ts';
import { removeWork } from './work-rows.ts';

export function purge(connection: Connection, posts: readonly PostId[], { marks, decision }: Refusal): boolean {
  connection.transaction(() => {
    const originals = new Set(posts.flatMap((post) => originalOf(connection, post)));
    const touched = new Set<number>();
    for (const work of worksOf(connection, originals)) {
      connection.prepare('UPDATE stories SET dirty = 1, work = NULL, position = NULL, repost_of = NULL WHERE work = ?').run(work);
      removeWork(connection, work, touched);
    }
    for (const original of originals) {
      dirtyAround(
        connection,
        storiesOf(connection, original).map(({ id }) => id),
      );
      for (const container of containersOf(connection, original)) deleteOriginal(connection, container);
      deleteOriginal(connection, original);
    }
    rememberRefused(connection, marks, decision.at);
    forgetWords(connection, marks);
    addDecision(connection, decision);
    refreshCounts(connection, touched);
    countChange(connection);
    writeMeta(connection, 'purging', '1');
  });
  return settle(connection);
}

/**
 * Copies the log into the library file and empties it: its old pages hold what was deleted. Freed pages of the file itself are
 * overwritten by `secure_delete`.
 */
export function settle(connection: Connection): boolean {
  if (readMeta(connection, 'purging') === null) return true;
  if (!cutLog(connection)) return false;
  connection.transaction(() => removeMeta(connection, 'purging'));
  return true;
}

function cutLog(connection: Connection): boolean {
  // The pragma answers with one row: busy, log, checkpointed.
  const done = connection.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get() as { readonly busy: number };
  return done.busy === 0;
}

function originalOf(connection: Connection, post: PostId): readonly number[] {
  const found = connection.prepare('SELECT original_id AS id FROM stories WHERE id = ?').get(post);
  return found === undefined ? [] : [(found as { readonly id: number }).id];
}

function worksOf(connection: Connection, originals: ReadonlySet<number>): ReadonlySet<number> {
  const select = connection.prepare('SELECT DISTINCT work FROM stories WHERE original_id = ? AND work IS NOT NULL');
  return new Set(
    [...originals].flatMap((original) => (select.all(original) as { readonly work: number }[]).map(({ work }) => work)),
  );
}

/** Whole containers that this original was cut from, wherever it was met. */
function containersOf(connection: Connection, original: number): readonly number[] {
  const found = connection
    .prepare(
      `SELECT DISTINCT frame.id FROM sightings post JOIN sightings around ON around.import_id = post.import_id AND around.path = post.path
         AND post.place >= around.place AND post.place < around.place + around.posts
       JOIN originals frame ON frame.id = around.original_id AND frame.kind = 'whole' WHERE post.original_id = ?`,
    )
    .all(original);
  return (found as { readonly id: number }[]).map(({ id }) => id);
}
