import { Hono } from 'hono';
import { missing } from '../errors/answer.ts';
import type { Place, Site } from '../place.ts';
import { readPosition } from '../work/address.ts';
import { openWork } from '../work/open.ts';
import { neighbours } from '../work/parts.ts';
import { evidencePage } from './page.ts';
import { showEvidence } from './shown-evidence.ts';

export function evidenceRoutes(place: Place): Site {
  const routes: Site = new Hono();
  const { world } = place;

  routes.get('/works/:address/:position/reading', async (c) => {
    // To all but the owner there is no such page, whatever the work: nothing is looked up for them.
    const { viewer } = c.var.visit;
    if (viewer !== 'owner') return missing(c);
    const position = readPosition(c.req.param('position'));
    if (position === null) return missing(c);
    const opened = await openWork(c, place, c.req.param('address'), `/${position}/reading`);
    if (opened.kind === 'answer') return opened.answer;
    const { shown: work } = opened;
    const here = neighbours(work.value, position)?.here;
    if (here?.kind !== 'chapter') return missing(c);
    const raw = await world.evidence(work.value.id, position);
    const posts = raw.map((post) => showEvidence(post, viewer, work.value.state)).filter((post) => post !== null);
    if (posts.length === 0) return missing(c);
    const heading = work.value.entries.length === 1 ? null : here.heading;
    const signals = await world.catalogue.signals(work.value.id);
    return c.html(evidencePage(c.var.visit, { work, position, heading, posts, signals }));
  });

  return routes;
}
