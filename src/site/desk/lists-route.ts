/** The desk's lists: what is doubtful, what waits, what was reported, and what was decided. */
import { Hono } from 'hono';
import { admitReport, admitSummary, visibility } from '../../gate/index.ts';
import { REPORT_OUTCOMES } from '../../words/index.ts';
import { missing, trouble } from '../errors/answer.ts';
import { TROUBLES } from '../errors/page.ts';
import type { Asked, Place, Site } from '../place.ts';
import { formOf } from '../visit/form.ts';
import { readShelfQuery, WORKS_A_PAGE } from '../works/query.ts';
import { decisionsPage } from './decisions-page.ts';
import { doubtsPage } from './doubts-page.ts';
import { afterAct, DECISIONS_PATH, DESK_PATH, DOUBTS_PATH, REPORTS_PATH, saidBy, WAITING, WAITINGS } from './places.ts';
import { reportsPage } from './reports-page.ts';
import { waitingPage } from './waiting-page.ts';

/** The newest; `masterlist decisions` lists them all. */
const DECISIONS_SHOWN = 500;
/** Of reports that wait, the newest; `masterlist reports` lists them all. */
const REPORTS_SHOWN = 100;

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

  routes.get(`${DESK_PATH}/waiting/:waiting`, async (c) => {
    const waiting = WAITINGS.find((one) => one === c.req.param('waiting'));
    const query = readShelfQuery({ page: c.req.query('page') });
    if (waiting === undefined || query === null) return missing(c);
    const { viewer } = c.var.visit;
    const { works, total } = await world.catalogue.forReason({
      reason: WAITING[waiting],
      visible: visibility(viewer, 'desk'),
      offset: (query.page - 1) * WORKS_A_PAGE,
      limit: WORKS_A_PAGE,
    });
    const pages = Math.max(1, Math.ceil(total / WORKS_A_PAGE));
    if (query.page > pages) return missing(c);
    const shown = works.flatMap((work) => {
      const verdict = admitSummary(work, viewer, 'desk');
      return verdict.kind === 'shown' ? [verdict.shown] : [];
    });
    return c.html(waitingPage(c.var.visit, { waiting, works: shown, total, page: query.page, pages }));
  });

  routes.get(REPORTS_PATH, (c) => showReports(c, world, null));
  routes.post(`${REPORTS_PATH}/:reference/judge`, async (c) => {
    const { outcome: asked, reason = '' } = await formOf(c.req);
    const outcome = REPORT_OUTCOMES.find((one) => one === asked);
    if (outcome === undefined) return trouble(c, TROUBLES.bad, 400);
    const judged = await (await world.desk()).judge(c.req.param('reference'), outcome, reason);
    if (judged.kind === 'failed') return showReports(c, world, judged.message);
    return c.redirect(afterAct(REPORTS_PATH, 'judged'), 303);
  });

  routes.get(DECISIONS_PATH, async (c) => {
    const decisions = await (await world.desk()).decisions(null, DECISIONS_SHOWN);
    return c.html(decisionsPage(c.var.visit, { decisions, said: saidBy(c.req.query('done')), trouble: null }));
  });

  return routes;
}

async function showReports(c: Asked, world: Place['world'], problem: string | null): Promise<Response> {
  const { viewer } = c.var.visit;
  const reports = (await world.reports(viewer, REPORTS_SHOWN)).flatMap((report) => {
    const verdict = admitReport(report, viewer);
    return verdict.kind === 'shown' ? [verdict.shown] : [];
  });
  const said = problem === null ? saidBy(c.req.query('done')) : null;
  return c.html(reportsPage(c.var.visit, { reports, said, trouble: problem }), problem === null ? 200 : 422);
}
