/** The few files that pages ask for, and what machines ask for: robots, health. They are the same for everyone. */
import { Hono } from 'hono';
import type { Place, Site } from '../place.ts';
import { ASSETS } from '../style/style.ts';

/** Kept for a year where the address names the hash of the bytes; asked for again where it does not. */
const FOR_GOOD = 'public, max-age=31536000, immutable';
const ASK_AGAIN = 'public, no-cache';

/** Nothing here is a secret: what may not be seen is not served. Crawlers are spared what is no reading. */
const ROBOTS = ['User-agent: *', 'Disallow: /key/', 'Disallow: /desk', 'Disallow: /add', 'Disallow: /reading-settings', ''].join(
  '\n',
);

export function assetRoutes(place: Place): Site {
  const { world } = place;
  const routes: Site = new Hono();
  for (const asset of ASSETS) {
    routes.get(asset.path, (c) => {
      const tag = `"${asset.hash}"`;
      const caching = { 'Cache-Control': c.req.query('v') === asset.hash ? FOR_GOOD : ASK_AGAIN, ETag: tag };
      if (c.req.header('if-none-match') === tag) return c.body(null, 304, caching);
      return c.body(asset.body, 200, { ...caching, 'Content-Type': asset.type });
    });
  }
  routes.get('/robots.txt', (c) => c.text(ROBOTS, 200, { 'Cache-Control': ASK_AGAIN }));
  routes.get(HEALTH_PATH, async (c) => {
    const ok = await answers(place);
    return c.json({ ok, masterlist: world.version }, ok ? 200 : 503, { 'Cache-Control': 'no-store' });
  });
  return routes;
}

const HEALTH_PATH = '/health';

/** Whether the store does. A machine that asks needs an answer that it can read, so a fault is none of a page. */
async function answers({ world, onFault }: Place): Promise<boolean> {
  try {
    await world.changes();
    return true;
  } catch (error) {
    onFault({ method: 'GET', route: HEALTH_PATH, error });
    return false;
  }
}
