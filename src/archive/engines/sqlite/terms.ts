/** The terms that a post came under: its import's silence, and a lock where it was met. The strictest count. */
import type { ImportId } from '../../../words/index.ts';
import type { StoryToJoin } from '../../archive.ts';
import type { Connection } from './driver.ts';
import { silenceOf } from './sheets.ts';

/** What counts for an original now: places of an import that is half read, or that is being undone, do not. */
export function termsOf(connection: Connection, original: number): Pick<StoryToJoin, 'silence' | 'private'> {
  const found = connection
    .prepare(
      `SELECT i.silence, s.private FROM sightings s JOIN imports i ON i.id = s.import_id
       WHERE s.original_id = ? AND i.stage NOT IN ('reading', 'undoing')`,
    )
    .all(original) as { readonly silence: string; readonly private: number }[];
  const silences = new Set(found.map(({ silence }) => silenceOf(silence)));
  return {
    silence: silences.has('held') || silences.size === 0 ? 'held' : silences.has('members') ? 'members' : 'public',
    private: found.some((place) => place.private === 1),
  };
}

/**
 * Inside a transaction, when an import comes or goes: what other imports hold too is joined anew where this one's terms are its own; where
 * they are the same as another's, nothing changes.
 */
export function joinAnewWhereTermsDiffer(connection: Connection, id: ImportId): void {
  connection
    .prepare(
      `UPDATE stories SET dirty = 1 WHERE dirty = 0 AND facts IS NOT NULL AND original_id IN (
         SELECT mine.original_id FROM sightings mine JOIN imports my ON my.id = mine.import_id
         WHERE mine.import_id = ? AND NOT EXISTS (
           SELECT 1 FROM sightings other JOIN imports their ON their.id = other.import_id
           WHERE other.original_id = mine.original_id AND other.import_id <> mine.import_id
             AND their.silence = my.silence AND other.private = mine.private))`,
    )
    .run(id);
}
