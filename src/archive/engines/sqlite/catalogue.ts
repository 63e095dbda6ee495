/** Reading the catalogue. Nothing here writes. */

import type { Signal } from '../../../gate/signs.ts';
import {
  type Chapter,
  type ChapterEntry,
  type PostId,
  type Reading,
  STATES,
  type Work,
  type WorkId,
} from '../../../words/index.ts';
import type { Catalogue, Found, WorkPost } from '../../archive.ts';
import { CatalogueChanged } from '../../changed.ts';
import { doubtsOfWork, listDoubtful } from './doubts.ts';
import type { Connection } from './driver.ts';
import { countsOf, listForReason, listWorks } from './lists.ts';
import { nextWork } from './meta.ts';
import { canonicalName } from './names.ts';
import { atOldAddress } from './old-addresses.ts';
import { placedReading, readingOf } from './readings.ts';
import { noWorks } from './sheets.ts';
import { wasShown } from './shown.ts';

/** Each answer is of one state of the catalogue, whatever is written meanwhile. */
export function catalogue(connection: Connection): Catalogue {
  const { snapshot } = connection;
  return {
    async find(id) {
      return snapshot(() => findWork(connection, id));
    },
    async chapter(work, position) {
      return snapshot(() => {
        const entry = loadWork(connection, work)?.entries.find((one) => one.position === position);
        return entry?.kind === 'chapter' ? chapterOf(connection, work, entry) : null;
      });
    },
    chapters: (work) => chapters(connection, work),
    async list(query) {
      return snapshot(() => listWorks(connection, query));
    },
    async fandoms(visible) {
      return countsOf(connection, 'fandom', visible);
    },
    async creators(visible) {
      return countsOf(connection, 'creator', visible);
    },
    async ratings(visible) {
      return countsOf(connection, 'rating', visible);
    },
    async canonical(kind, name) {
      return canonicalName(connection, kind, name);
    },
    async states() {
      const found = connection
        .prepare(`SELECT state, sum(works) AS works FROM facet_counts WHERE kind = 'all' GROUP BY state`)
        .all();
      const states = noWorks();
      for (const { state, works } of found as { readonly state: string; readonly works: number }[]) {
        const known = STATES.find((one) => one === state);
        if (known) states[known] = works;
      }
      return states;
    },
    async reading(post) {
      return snapshot(() => placedReading(connection, post));
    },
    async atOldAddress(key) {
      return snapshot(() => atOldAddress(connection, key));
    },
    async posts(work) {
      return snapshot(() => postsOf(connection, work));
    },
    async forReason(query) {
      return snapshot(() => listForReason(connection, query));
    },
    async doubtful(query) {
      return snapshot(() => listDoubtful(connection, query));
    },
    async doubts(work) {
      return doubtsOfWork(connection, work);
    },
    async signals(work) {
      const found = connection.prepare('SELECT signals FROM works WHERE id = ?').get(work);
      if (found === undefined) return [];
      // Written by `insertWork` alone.
      return JSON.parse((found as { readonly signals: string }).signals) as readonly Signal[];
    },
    async wasPublic(id) {
      return Number.isSafeInteger(id) && wasShown(connection, id);
    },
  };
}

interface WorkRow {
  readonly summary: string;
  readonly detail: string;
  readonly entries: string;
}

export function loadWork(connection: Connection, id: WorkId): Work | null {
  if (!Number.isSafeInteger(id) || id >= nextWork(connection)) return null;
  const found = connection.prepare('SELECT summary, detail, entries FROM works WHERE id = ?').get(id);
  if (found === undefined) return null;
  // Three parts of one Work, as `insertWork` wrote them.
  const row = found as WorkRow;
  return {
    id,
    ...(JSON.parse(row.summary) as Omit<Work, 'id'>),
    ...(JSON.parse(row.detail) as object),
    entries: JSON.parse(row.entries) as readonly ChapterEntry[],
  };
}

export function findWork(connection: Connection, id: WorkId): Found {
  const work = loadWork(connection, id);
  if (work) return { kind: 'work', work };
  if (!Number.isSafeInteger(id)) return { kind: 'none' };
  const next = connection.prepare('SELECT new_id AS id FROM redirects WHERE old_id = ?');
  const passed = new Set<WorkId>();
  for (let at = id; !passed.has(at); ) {
    passed.add(at);
    const step = next.get(at);
    if (step === undefined) break;
    at = (step as { readonly id: WorkId }).id;
    if (loadWork(connection, at)) return { kind: 'moved', to: at };
  }
  return { kind: 'none' };
}

/** One at a time, as long as they are the ones that the work began with. */
async function* chapters(connection: Connection, work: WorkId): AsyncGenerator<Chapter> {
  const begun = entriesText(connection, work);
  // Written by `insertWork` alone.
  for (const entry of begun === null ? [] : (JSON.parse(begun) as readonly ChapterEntry[])) {
    if (entry.kind === 'gap') continue;
    yield connection.snapshot(() => {
      if (entriesText(connection, work) !== begun) throw new CatalogueChanged(work);
      return chapterOf(connection, work, entry);
    });
  }
}

function entriesText(connection: Connection, work: WorkId): string | null {
  if (!Number.isSafeInteger(work) || work >= nextWork(connection)) return null;
  const found = connection.prepare('SELECT entries FROM works WHERE id = ?').get(work);
  return found === undefined ? null : (found as { readonly entries: string }).entries;
}

function chapterOf(connection: Connection, work: WorkId, entry: ChapterEntry & { readonly kind: 'chapter' }): Chapter {
  const reading: Reading = readingOf(connection, entry.post);
  return {
    work,
    position: entry.position,
    label: entry.label,
    title: entry.title,
    post: entry.post,
    html: reading.body.html,
    text: reading.body.text,
    words: reading.body.words,
    notes: reading.notes,
    leadIn: reading.leadIn,
    endMarker: reading.endMarker,
    language: reading.language,
  };
}

function postsOf(connection: Connection, work: WorkId): readonly WorkPost[] {
  if (work >= nextWork(connection)) return [];
  const found = connection
    .prepare('SELECT id, position, repost_of FROM stories WHERE work = ? ORDER BY position, repost_of IS NOT NULL, id')
    .all(work) as { readonly id: PostId; readonly position: number; readonly repost_of: PostId | null }[];
  return found.map(({ id, position, repost_of }) => ({ post: id, position, repostOf: repost_of }));
}
