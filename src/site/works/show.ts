/** Answers with a shelf: reads what the address asks, asks the catalogue, fills the page. */
import type { WorkQuery } from '../../archive/archive.ts';
import { visibility } from '../../gate/index.ts';
import { missing } from '../errors/answer.ts';
import type { Asked, Place } from '../place.ts';
import { listed } from './listed.ts';
import { readShelfQuery, WORKS_A_PAGE } from './query.ts';
import { type Shelf, shelfPage } from './shelf.ts';

/** What makes one shelf differ from another. */
export interface ShelfKind extends Pick<Shelf, 'title' | 'label' | 'path' | 'room' | 'byRating'> {
  /** What all its works have in common. */
  readonly holds: Pick<WorkQuery, 'tag' | 'creator' | 'rating'>;
  /** True where a shelf without works is no shelf at all: an author's or a fandom's. */
  readonly onlyWithWorks: boolean;
}

export async function showShelf(c: Asked, { world }: Place, kind: ShelfKind): Promise<Response> {
  const query = readShelfQuery(c.req.query());
  if (query === null || (!kind.byRating && query.rating !== null)) return missing(c);
  const { viewer } = c.var.visit;
  const visible = visibility(viewer, 'listing');
  const { works, total } = await world.catalogue.list({
    visible,
    ...kind.holds,
    ...(query.rating === null ? {} : { rating: query.rating }),
    order: query.order,
    offset: (query.page - 1) * WORKS_A_PAGE,
    limit: WORKS_A_PAGE,
  });
  if (total === 0 && kind.onlyWithWorks && !(await hasAny(world, { visible, ...kind.holds }, query.rating !== null)))
    return missing(c);
  if (query.page > 1 && works.length === 0) return missing(c);
  return c.html(shelfPage(c.var.visit, { ...kind, query, total, works: listed(works, viewer) }));
}

/** Whether the shelf holds anything once its filter is off. */
async function hasAny(
  world: Place['world'],
  query: Pick<WorkQuery, 'visible' | 'tag' | 'creator'>,
  filtered: boolean,
): Promise<boolean> {
  if (!filtered) return false;
  const { total } = await world.catalogue.list({ ...query, order: 'newest', offset: 0, limit: 1 });
  return total > 0;
}
