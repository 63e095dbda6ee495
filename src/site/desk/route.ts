import { Hono } from 'hono';
import { admitSealed, admitSummary, sealedVisibility, visibility } from '../../gate/index.ts';
import type { State, Viewer, Visibility } from '../../words/index.ts';
import { missing } from '../errors/answer.ts';
import type { Place, Site } from '../place.ts';
import { deskListRoutes } from './lists-route.ts';
import { deskNameRoutes } from './names-route.ts';
import { type Desk, deskPage } from './page.ts';
import { DESK_PATH, saidBy, WAITING, type Waiting } from './places.ts';
import type { Queues } from './queues.ts';
import { deskWorkRoutes } from './work-route.ts';

/** Of each kind of withheld works the desk shows the newest; `masterlist list` shows them all. */
const WORKS_SHOWN = 50;

export function deskRoutes(place: Place): Site {
  const { world } = place;
  const routes: Site = new Hono();
  // To everyone else there are no such pages, and nothing that is sent to them is read.
  for (const path of [DESK_PATH, `${DESK_PATH}/*`])
    routes.use(path, async (c, next) => (c.var.visit.viewer === 'owner' ? next() : missing(c)));
  routes.route('/', deskListRoutes(place));
  routes.route('/', deskWorkRoutes(place));
  routes.route('/', deskNameRoutes(place));
  routes.get(DESK_PATH, async (c) => {
    const { viewer } = c.var.visit;
    const [states, imports, sealed, held, members, queues] = await Promise.all([
      world.catalogue.states(),
      world.imports(),
      sealedWorks(world, viewer),
      worksIn(world, viewer, 'held'),
      worksIn(world, viewer, 'members'),
      queuesOf(world, viewer),
    ]);
    return c.html(deskPage(c.var.visit, { said: saidBy(c.req.query('done')), queues, states, imports, sealed, held, members }));
  });
  return routes;
}

async function queuesOf(world: Place['world'], viewer: Viewer): Promise<Queues> {
  const some = { visible: visibility(viewer, 'desk'), offset: 0, limit: 0 };
  const count = async (one: Waiting) => (await world.catalogue.forReason({ ...some, reason: WAITING[one] })).total;
  return {
    doubts: (await world.catalogue.doubtful(some)).total,
    reports: await world.openReports(),
    waiting: {
      review: await count('review'),
      notices: await count('notices'),
      asks: await count('asks'),
      unread: await count('unread'),
    },
  };
}

async function sealedWorks({ catalogue }: Place['world'], viewer: Viewer): Promise<Desk['sealed']> {
  const { works, total } = await catalogue.list({
    visible: sealedVisibility(viewer),
    order: 'newest',
    offset: 0,
    limit: WORKS_SHOWN,
  });
  const verdicts = await Promise.all(works.map(async (work) => admitSealed(work, viewer, await catalogue.signals(work.id))));
  return { total, shown: verdicts.flatMap((verdict) => (verdict.kind === 'shown' ? [verdict.shown] : [])) };
}

async function worksIn({ catalogue }: Place['world'], viewer: Viewer, state: State): Promise<Desk['held']> {
  const { works, total } = await catalogue.list({
    visible: narrowed(visibility(viewer, 'desk'), state),
    order: 'newest',
    offset: 0,
    limit: WORKS_SHOWN,
  });
  const verdicts = works.map((work) => admitSummary(work, viewer, 'desk'));
  return { total, shown: verdicts.flatMap((verdict) => (verdict.kind === 'shown' ? [verdict.shown] : [])) };
}

/** What the gate lets this viewer see, and of that one state only. */
function narrowed({ states }: Visibility, state: State): Visibility {
  return { states: states.filter((one) => one === state) };
}
