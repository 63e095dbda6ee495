import { Hono } from 'hono';
import { RATING_NAMES } from '../../messages/editions.ts';
import { say } from '../../messages/site.ts';
import { ratingPath } from '../addresses.ts';
import { missing } from '../errors/answer.ts';
import type { Place, Site } from '../place.ts';
import { ratingLevel } from './query.ts';
import { showShelf } from './show.ts';

export function worksRoutes(place: Place): Site {
  const routes: Site = new Hono();
  routes.get('/works', (c) =>
    showShelf(c, place, {
      title: say('worksTitle'),
      label: null,
      path: '/works',
      room: 'works',
      byRating: true,
      holds: {},
      onlyWithWorks: false,
    }),
  );
  routes.get('/ratings/:level', (c) => {
    const level = ratingLevel(c.req.param('level'));
    if (level === null) return missing(c);
    return showShelf(c, place, {
      title: RATING_NAMES[level],
      label: say('ratingLabel'),
      path: ratingPath(level),
      room: 'works',
      byRating: false,
      holds: { rating: level },
      onlyWithWorks: false,
    });
  });
  return routes;
}
