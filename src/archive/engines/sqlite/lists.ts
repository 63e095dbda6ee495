/**
 * Pages of works and counts by name. Written by hand: each list walks one index, the one of its rarest facet, a state at a time, so that
 * what a viewer may not see is never read. `facet_counts` gives the totals.
 */

import { STATES, type State, type Visibility, type WorkSummary } from '../../../words/index.ts';
import { nameKey } from '../../../works/index.ts';
import type { Count, ReasonQuery, WorkPage, WorkQuery } from '../../archive.ts';
import type { Connection, Param } from './driver.ts';
import { nextWork } from './meta.ts';
import type { FacetKind } from './work-rows.ts';

/** However much is asked for: a page of the site has 25, an export walks in larger ones. */
const MOST = 1000;

interface Query {
  readonly sql: string;
  readonly params: readonly Param[];
}

export function listWorks(connection: Connection, query: WorkQuery): WorkPage {
  const none = { works: [], total: 0 };
  const states = visibleStates(query.visible);
  const wanted = wantedFacets(query).map((facet) => facetNumber(connection, ...facet));
  if (wanted.includes(null) || states.length === 0) return none;
  const facets = wanted.filter((facet) => facet !== null);
  const ordered = facets.map((id) => ({ id, works: countOf(connection, id, states) })).sort((a, b) => a.works - b.works);
  const [rarest, ...others] = ordered;
  if (!rarest || rarest.works === 0) return none;
  const rest = others.filter(({ id }) => id !== everyWork(connection)).map(({ id }) => id);
  const total = rest.length === 0 ? rarest.works : countBoth(connection, rarest.id, rest, states);
  const page = pageQuery(query, {
    facet: rarest.id,
    every: rarest.id === everyWork(connection),
    rest,
    states,
    bar: nextWork(connection),
  });
  const found = connection.prepare(page.sql).all(...page.params);
  return { works: summaries(found as readonly SummaryRow[]), total };
}

/** Works whose state has this reason: one walk down the index of reasons. */
export function listForReason(connection: Connection, { reason, visible, offset, limit }: ReasonQuery): WorkPage {
  const states = visibleStates(visible);
  const some = `FROM works WHERE reason = ? AND state IN (${marks(states)}) AND id < ?`;
  const params = [reason, ...states, nextWork(connection)];
  const { n: total } = connection.prepare(`SELECT count(*) AS n ${some}`).get(...params) as { readonly n: number };
  const found = connection
    .prepare(`SELECT id, summary ${some} ORDER BY id LIMIT ? OFFSET ?`)
    .all(...params, Math.max(0, Math.min(MOST, Math.floor(limit))), Math.max(0, Math.floor(offset)));
  return { works: summaries(found as readonly SummaryRow[]), total };
}

interface SummaryRow {
  readonly id: number;
  readonly summary: string;
}

/** Written by `insertWork` alone. */
function summaries(rows: readonly SummaryRow[]): readonly WorkSummary[] {
  return rows.map(({ id, summary }) => ({ id, ...(JSON.parse(summary) as Omit<WorkSummary, 'id'>) }));
}

/** Names with the number of visible works, in the order of their names. */
export function countsOf(connection: Connection, kind: FacetKind, visible: Visibility): readonly Count[] {
  const states = visibleStates(visible);
  const found = connection
    .prepare(
      `SELECT f.name, sum(c.works) AS works FROM facet_counts c JOIN facets f ON f.id = c.facet_id
       WHERE c.kind = ? AND c.state IN (${marks(states)}) GROUP BY c.facet_id ORDER BY f.key`,
    )
    .all(kind, ...states);
  return (found as Count[]).map(({ name, works }) => ({ name, works }));
}

/** Each once, and only states that are: a visibility is data, and lists of states go into statements. */
function visibleStates({ states }: Visibility): readonly State[] {
  return STATES.filter((state) => states.includes(state));
}

function wantedFacets({ tag, creator, rating }: WorkQuery): readonly (readonly [FacetKind, string])[] {
  return [
    ['all', ''],
    ...(tag ? [[tag.kind, nameKey(tag.name)] as const] : []),
    ...(creator === undefined ? [] : [['creator', nameKey(creator)] as const]),
    ...(rating === undefined ? [] : [['rating', rating] as const]),
  ];
}

function facetNumber(connection: Connection, kind: FacetKind, key: string): number | null {
  const found = connection.prepare('SELECT id FROM facets WHERE kind = ? AND key = ?').get(kind, key);
  return found === undefined ? null : (found as { readonly id: number }).id;
}

function everyWork(connection: Connection): number | null {
  return facetNumber(connection, 'all', '');
}

function countOf(connection: Connection, facet: number, states: readonly State[]): number {
  const found = connection
    .prepare(
      `SELECT coalesce(sum(works), 0) AS n FROM facet_counts
       WHERE kind = (SELECT kind FROM facets WHERE id = ?) AND facet_id = ? AND state IN (${marks(states)})`,
    )
    .get(facet, facet, ...states);
  return (found as { readonly n: number }).n;
}

/** Works that carry the rarest facet and all the others. */
function countBoth(connection: Connection, facet: number, rest: readonly number[], states: readonly State[]): number {
  const found = connection
    .prepare(
      `SELECT count(*) AS n FROM work_facets w WHERE w.facet_id = ? AND w.state IN (${marks(states)}) AND w.work_id < ? ${alsoCarries(rest)}`,
    )
    .get(facet, ...states, nextWork(connection), ...rest);
  return (found as { readonly n: number }).n;
}

interface PagePlan {
  readonly facet: number;
  /** True where the facet is the one that all works carry. */
  readonly every: boolean;
  readonly rest: readonly number[];
  readonly states: readonly State[];
  readonly bar: number;
}

function pageQuery(query: WorkQuery, plan: PagePlan): Query {
  const limit = Math.max(0, Math.min(MOST, Math.floor(query.limit)));
  const offset = Math.max(0, Math.floor(query.offset));
  const inner = query.order === 'newest' ? newestFirst(plan, offset + limit) : byTitle(plan, offset + limit);
  const order = query.order === 'newest' ? 'page.newest DESC, page.id DESC' : 'page.title_key, page.id';
  return {
    sql: `SELECT works.id, works.summary FROM (${inner.sql}) page JOIN works ON works.id = page.id ORDER BY ${order} LIMIT ? OFFSET ?`,
    params: [...inner.params, limit, offset],
  };
}

/** The newest of each state, as many as the page may need of one: each part is a walk down one index. */
function newestFirst({ facet, rest, states, bar }: PagePlan, most: number): Query {
  const part = `SELECT * FROM (SELECT w.work_id AS id, w.newest FROM work_facets w WHERE w.facet_id = ? AND w.state = ? AND w.work_id < ?
    ${alsoCarries(rest)} ORDER BY w.newest DESC, w.work_id DESC LIMIT ?)`;
  return {
    sql: states.map(() => part).join(' UNION ALL '),
    params: states.flatMap((state) => [facet, state, bar, ...rest, most]),
  };
}

/** By title: the index over titles where all works are listed; else the works of the facet, sorted. */
function byTitle({ facet, every, rest, states, bar }: PagePlan, most: number): Query {
  const from = every
    ? 'SELECT w.id, w.title_key FROM works w WHERE w.state = ? AND w.id < ?'
    : `SELECT t.id, t.title_key FROM work_facets w JOIN works t ON t.id = w.work_id WHERE w.facet_id = ? AND w.state = ? AND w.work_id < ? ${alsoCarries(rest)}`;
  const part = `SELECT * FROM (${from} ORDER BY 2, 1 LIMIT ?)`;
  return {
    sql: states.map(() => part).join(' UNION ALL '),
    params: states.flatMap((state) => (every ? [state, bar, most] : [facet, state, bar, ...rest, most])),
  };
}

function alsoCarries(rest: readonly number[]): string {
  return rest
    .map(
      (_, n) =>
        `AND EXISTS (SELECT 1 FROM work_facets also${n} WHERE also${n}.facet_id = ? AND also${n}.state = w.state AND also${n}.newest = w.newest AND also${n}.work_id = w.work_id)`,
    )
    .join(' ');
}

function marks(list: readonly unknown[]): string {
  return list.map(() => '?').join(', ');
}
