import { Hono } from 'hono';
import { admitSealed, admitSummary, sealedVisibility, visibility } from '../../gate/index.ts';
import type { State, Viewer, Visibility } from '../../words/index.ts';
import { missing } from '../errors/answer.ts';
import type { Place, Site } from '../place.ts';
import { type Desk, deskPage } from './page.ts';

/** Of each kind of withheld works the desk shows the newest; `masterlist list` shows them all. */
const WORKS_SHOWN = 50;

export function deskRoutes({ world }: Place): Site {
  const routes: Site = new Hono();
  routes.get('/desk', async (c) => {
    const { viewer } = c.var.visit;
    // To everyone else there is no such page.
    if (viewer !== 'owner') return missing(c);
    const [states, imports, sealed, held, members] = await Promise.all([
      world.catalogue.states(),
      world.imports(),
      sealedWorks(world, viewer),
      worksIn(world, viewer, 'held'),
      worksIn(world, viewer, 'members'),
    ]);
    return c.html(deskPage(c.var.visit, { states, imports, sealed, held, members }));
  });
  return routes;
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
