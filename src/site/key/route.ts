/** The owner's key: an address printed once on the terminal, good for one use, leaving a durable cookie. */
import { Hono } from 'hono';
import { trouble } from '../errors/answer.ts';
import { TROUBLES } from '../errors/page.ts';
import type { Place, Site } from '../place.ts';
import { endSession, readSession, setSession } from '../visit/cookies.ts';

export function keyRoutes({ world, cookies }: Place): Site {
  const routes: Site = new Hono();
  routes.get('/key/:key', async (c) => {
    // A look ahead (HEAD, a browser fetching before the press) must not use the key up.
    if (c.req.method === 'HEAD' || /prefetch|prerender/i.test(c.req.header('sec-purpose') ?? c.req.header('purpose') ?? '')) {
      return c.body(null, 503, { 'Cache-Control': 'no-store' });
    }
    const session = await world.useKey(c.req.param('key'));
    if (session === null) return c.var.visit.viewer === 'owner' ? c.redirect('/desk', 303) : trouble(c, TROUBLES.spentKey, 404);
    setSession(c, cookies, session);
    return c.redirect('/desk', 303);
  });
  routes.post('/desk/leave', async (c) => {
    const session = readSession(c, cookies);
    if (session !== null) await world.endSession(session);
    endSession(c, cookies);
    return c.redirect('/', 303);
  });
  return routes;
}
