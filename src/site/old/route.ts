/**
 * Old addresses: `/old` asks for one, `/old/ADDRESS` and `/old?address=ADDRESS` lead to where it stands now, so that the host of a site that
 * is gone can send everything here. What a viewer may not see answers like what never was.
 */
import { Hono } from 'hono';
import { followOldAddress, wasWithdrawnFrom } from '../../acts/old-address.ts';
import { OLD_PATH } from '../addresses.ts';
import { withdrawn } from '../errors/answer.ts';
import type { Asked, Place, Site } from '../place.ts';
import { leadPath, oldPage } from './page.ts';

export function oldRoutes({ world }: Place): Site {
  const routes: Site = new Hono();

  const follow = async (c: Asked, address: string) => {
    const { visit } = c.var;
    const found = await followOldAddress(world.catalogue, address, visit.viewer);
    const [lead] = found;
    // Numbers of works can change when more is joined, so the way is told anew each time.
    if (lead !== undefined && found.length === 1) return c.redirect(leadPath(lead), 302);
    if (found.length === 0 && (await wasWithdrawnFrom(world.catalogue, address, visit.viewer))) return withdrawn(c);
    return c.html(oldPage(visit, found), found.length === 0 ? 404 : 200);
  };

  routes.get(OLD_PATH, (c) => {
    const address = c.req.query('address');
    return address === undefined ? c.html(oldPage(c.var.visit, null)) : follow(c, address);
  });
  routes.get(`${OLD_PATH}/*`, (c) => {
    const { pathname, search } = new URL(c.req.url);
    return follow(c, decoded(pathname.slice(OLD_PATH.length + 1)) + search);
  });

  return routes;
}

/** An address that was written into a path as a whole is written with signs for its slashes. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
