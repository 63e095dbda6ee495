import { Hono } from 'hono';
import { visibility } from '../../gate/index.ts';
import type { Place, Site } from '../place.ts';
import { listed } from '../works/listed.ts';
import { homePage } from './page.ts';

/** How many of the newest works the first page shows. */
const NEWEST_SHOWN = 8;

export function homeRoutes({ world, counts }: Place): Site {
  const routes: Site = new Hono();
  routes.get('/', async (c) => {
    const { viewer } = c.var.visit;
    const [newest, fandoms, creators, ratings] = await Promise.all([
      world.catalogue.list({ visible: visibility(viewer, 'listing'), order: 'newest', offset: 0, limit: NEWEST_SHOWN }),
      counts('fandoms', viewer),
      counts('creators', viewer),
      counts('ratings', viewer),
    ]);
    return c.html(
      homePage(c.var.visit, { newest: listed(newest.works, viewer), total: newest.total, fandoms, creators, ratings }),
    );
  });
  return routes;
}
