/** The desk's lists: what is doubtful, and what was decided. */
import { Hono } from 'hono';
import { admitSummary, visibility } from '../../gate/index.ts';
import { missing } from '../errors/answer.ts';
import type { Place, Site } from '../place.ts';
import { readShelfQuery, WORKS_A_PAGE } from '../works/query.ts';
import { decisionsPage } from './decisions-page.ts';
import { doubtsPage } from './doubts-page.ts';
import { DECISIONS_PATH, DOUBTS_PATH, saidBy } from './places.ts';

/** The newest; `masterlist decisions` lists them all. */
const DECISIONS_SHOWN = 500;

export function deskListRoutes({ world }: Place): Site {
  const routes: Site = new Hono();

  routes.get(DOUBTS_PATH, async (c) => {
    const query = readShelfQuery({ page: c.req.query('page') });
    if (query === null) return missing(c);
    const { viewer } = c.var.visit;
    const { works, total } = await world.catalogue.doubtful({
      visible: visibility(viewer, 'desk'),
      offset: (query.page - 1) * WORKS_A_PAGE,
      limit: WORKS_A_PAGE,
    });
    const pages = Math.max(1, Math.ceil(total / WORKS_A_PAGE));
    if (query.page > pages) return missing(c);
    const shown = works.flatMap(({ work, doubts }) => {
      const verdict = admitSummary(work, viewer, 'desk');
      return verdict.kind === 'shown' ? [{ work: verdict.shown, doubts }] : [];
    });
    return c.html(doubtsPage(c.var.visit, { works: shown, total, page: query.page, pages }));
  });

  routes.get(DECISIONS_PATH, async (c) => {
    const decisions = await (await world.desk()).decisions(null, DECISIONS_SHOWN);
    return c.html(decisionsPage(c.var.visit, { decisions, said: saidBy(c.req.query('done')), trouble: null }));
  });

  return routes;
}
