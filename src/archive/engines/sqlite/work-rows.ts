/** A work into the catalogue and out of it. Runs inside a transaction; the caller counts the touched facets anew. */

import type { Work, WorkId } from '../../../words/index.ts';
import { nameKey } from '../../../works/index.ts';
import type { JoinedWork, StoredWork } from '../../archive.ts';
import { removeDoubts, writeDoubts } from './doubts.ts';
import type { Connection } from './driver.ts';

/** What lists are cut by. `all` is carried by every work. */
export type FacetKind = Work['tags'][number]['kind'] | 'creator' | 'rating' | 'all';

interface Facet {
  readonly kind: FacetKind;
  readonly key: string;
  readonly name: string;
}

export function insertWork(connection: Connection, stored: StoredWork, touched: Set<number>): void {
  const { work, signals } = stored;
  const {
    id,
    slug,
    title,
    creators,
    rating,
    tags,
    summary,
    words,
    language,
    status,
    chapters,
    state,
    reason,
    posted,
    addedAt,
    entries,
    ...detail
  } = work;
  const newest = newestKey(work);
  connection
    .prepare(
      'INSERT INTO works (id, state, reason, newest, title_key, summary, detail, entries, signals) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)',
    )
    .run(
      id,
      state,
      reason.code,
      newest,
      titleKey(title),
      JSON.stringify({
        slug,
        title,
        creators,
        rating,
        tags,
        summary,
        words,
        language,
        status,
        chapters,
        state,
        reason,
        posted,
        addedAt,
      }),
      JSON.stringify(detail),
      JSON.stringify(entries),
      JSON.stringify(signals),
    );
  writeDoubts(connection, stored);
  const carry = connection.prepare(
    'INSERT INTO work_facets (facet_id, state, newest, work_id) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING',
  );
  for (const facet of facetsOf(work)) {
    const number = facetNumber(connection, facet);
    carry.run(number, state, newest, id);
    touched.add(number);
  }
}

export function removeWork(connection: Connection, id: WorkId, touched: Set<number>): void {
  const carried = connection.prepare('SELECT facet_id AS id FROM work_facets WHERE work_id = ?').all(id);
  for (const facet of carried as { readonly id: number }[]) touched.add(facet.id);
  connection.prepare('DELETE FROM work_facets WHERE work_id = ?').run(id);
  removeDoubts(connection, id);
  connection.prepare('DELETE FROM works WHERE id = ?').run(id);
}

/** Points the posts of a work at it. */
export function placePosts(
  connection: Connection,
  id: WorkId,
  posts: JoinedWork['posts'],
  homes: ReadonlyMap<number, WorkId>,
): void {
  const place = connection.prepare('UPDATE stories SET work = ?, position = ?, repost_of = ?, home = ? WHERE id = ?');
  for (const { post, position, repostOf } of posts) place.run(id, position, repostOf, homes.get(post) ?? id, post);
}

function* facetsOf(work: Work): Generator<Facet> {
  yield { kind: 'all', key: '', name: '' };
  yield { kind: 'rating', key: work.rating.level, name: work.rating.level };
  for (const { kind, name, canonical } of work.tags) yield* facet(kind, canonical ?? name);
  for (const { name, alias, canonical } of work.creators) {
    yield* facet('creator', canonical ?? name);
    if (alias !== null && canonical === null) yield* facet('creator', alias);
  }
}

function* facet(kind: FacetKind, name: string): Generator<Facet> {
  const key = nameKey(name);
  if (key !== '') yield { kind, key, name };
}

function facetNumber(connection: Connection, { kind, key, name }: Facet): number {
  const known = connection.prepare('SELECT id FROM facets WHERE kind = ? AND key = ?').get(kind, key);
  if (known !== undefined) return (known as { readonly id: number }).id;
  return Number(connection.prepare('INSERT INTO facets (kind, key, name) VALUES (?, ?, ?)').run(kind, key, name).lastInsertRowid);
}

const DAY_MS = 86_400_000;
const DAYS = 65_536;

/**
 * One number that sorts by when a work came in (seconds), then by the day it was first posted (days since 1970; 0 where unknown): a pile
 * that came in at once still lists its youngest stories first.
 */
function newestKey({ addedAt, posted }: Work): number {
  const time = posted?.iso ? Date.parse(posted.iso) : Number.NaN;
  const day = Number.isNaN(time) ? 0 : Math.min(DAYS - 1, Math.max(0, Math.floor(time / DAY_MS)));
  return Math.floor(addedAt / 1000) * DAYS + day;
}

function titleKey(title: string): string {
  const folded = nameKey(title);
  return folded.replace(/^[^\p{L}\p{N}]+/u, '') || folded;
}
