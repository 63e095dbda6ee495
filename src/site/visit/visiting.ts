/** Learns who asks, before any page is made. */
import type { MiddlewareHandler } from 'hono';
import type { Place } from '../place.ts';
import { readAdult, readReading, readSession } from './cookies.ts';
import { readPreferences } from './preferences.ts';
import type { SiteEnv } from './visit.ts';

export function visiting({ world, baseUrl, cookies }: Place): MiddlewareHandler<SiteEnv> {
  return async (c, next) => {
    const { pathname, search } = new URL(c.req.url);
    const session = readSession(c, cookies);
    c.set('visit', {
      viewer: session === null ? 'guest' : await world.viewerOf(session),
      preferences: readPreferences(readReading(c)),
      adult: readAdult(c),
      here: pathname + search,
      archive: world.name,
      address: baseUrl === null ? null : baseUrl.origin + pathname,
    });
    await next();
    c.res.headers.append('Vary', 'Cookie');
    // What a guest sees may be asked for again with its tag; what the owner sees is kept nowhere.
    if (c.var.visit.viewer !== 'guest') c.res.headers.set('Cache-Control', 'private, no-store');
    else if (!c.res.headers.has('Cache-Control')) c.res.headers.set('Cache-Control', 'private, no-cache');
  };
}
