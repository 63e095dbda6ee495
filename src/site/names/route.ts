import { Hono } from 'hono';
import { say } from '../../messages/site.ts';
import { creatorPath, fandomPath } from '../addresses.ts';
import type { Place, Site } from '../place.ts';
import { showShelf } from '../works/show.ts';
import { movedName } from './moved.ts';
import { namePage } from './page.ts';

export function nameRoutes(place: Place): Site {
  const routes: Site = new Hono();
  routes.get('/fandoms', async (c) => {
    const names = await place.counts('fandoms', c.var.visit.viewer);
    return c.html(
      namePage(c.var.visit, {
        title: say('fandomsTitle'),
        intro: say('fandomsIntro'),
        room: 'fandoms',
        names,
        pathOf: fandomPath,
      }),
    );
  });
  routes.get('/creators', async (c) => {
    const names = await place.counts('creators', c.var.visit.viewer);
    return c.html(
      namePage(c.var.visit, {
        title: say('creatorsTitle'),
        intro: say('creatorsIntro'),
        room: 'creators',
        names,
        pathOf: creatorPath,
      }),
    );
  });
  routes.get('/fandoms/:name', async (c) => {
    const name = c.req.param('name');
    const moved = await movedName(place, c.var.visit.viewer, 'fandom', name);
    if (moved !== null) return c.redirect(fandomPath(moved));
    return showShelf(c, place, {
      title: name,
      label: say('fandomLabel'),
      path: fandomPath(name),
      room: 'fandoms',
      byRating: true,
      holds: { tag: { kind: 'fandom', name } },
      onlyWithWorks: true,
    });
  });
  routes.get('/creators/:name', async (c) => {
    const name = c.req.param('name');
    const moved = await movedName(place, c.var.visit.viewer, 'creator', name);
    if (moved !== null) return c.redirect(creatorPath(moved));
    return showShelf(c, place, {
      title: name,
      label: say('creatorLabel'),
      path: creatorPath(name),
      room: 'creators',
      byRating: true,
      holds: { creator: name },
      onlyWithWorks: true,
    });
  });
  return routes;
}
