/**
 * How many works of each state carry a facet (a tag, a creator, a rating; `all` stands for every work). Kept, so that index pages and
 * totals never count; always made anew from the rows, so that they cannot drift.
 */
import type { Connection } from './driver.ts';
import { nextWork } from './meta.ts';

/** From here on it is cheaper to count all facets in one go. */
const MANY = 2000;

/** Inside a transaction: counts these facets anew, and forgets those that no work carries. Works that do not show yet do not count. */
export function refreshCounts(connection: Connection, facets: ReadonlySet<number>): void {
  if (facets.size > MANY) {
    countAll(connection);
    return;
  }
  const bar = nextWork(connection);
  const forget = connection.prepare(
    'DELETE FROM facet_counts WHERE kind = (SELECT kind FROM facets WHERE id = ?) AND facet_id = ?',
  );
  const count = connection.prepare(
    `INSERT INTO facet_counts (kind, facet_id, state, works)
     SELECT f.kind, f.id, w.state, count(*) FROM work_facets w JOIN facets f ON f.id = w.facet_id WHERE w.facet_id = ? AND w.work_id < ?
     GROUP BY w.state`,
  );
  const drop = connection.prepare(
    'DELETE FROM facets WHERE id = ? AND NOT EXISTS (SELECT 1 FROM work_facets WHERE facet_id = ?)',
  );
  for (const facet of facets) {
    forget.run(facet, facet);
    if (count.run(facet, bar).changes === 0) drop.run(facet, facet);
  }
}

function countAll(connection: Connection): void {
  connection.exec(`
    DELETE FROM facet_counts;
    INSERT INTO facet_counts (kind, facet_id, state, works)
      SELECT f.kind, f.id, w.state, count(*) FROM work_facets w JOIN facets f ON f.id = w.facet_id WHERE w.work_id < ${nextWork(connection)}
      GROUP BY f.kind, f.id, w.state;
    DELETE FROM facets WHERE NOT EXISTS (SELECT 1 FROM work_facets w WHERE w.facet_id = facets.id);
  `);
}
