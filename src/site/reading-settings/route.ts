import { Hono } from 'hono';
import { localPath, withQuery } from '../addresses.ts';
import type { Place, Site } from '../place.ts';
import { setAdult, setReading } from '../visit/cookies.ts';
import { formOf } from '../visit/form.ts';
import { choose, USUAL, writePreferences } from '../visit/preferences.ts';
import { settingsPage } from './page.ts';

export function settingsRoutes({ cookies }: Place): Site {
  const routes: Site = new Hono();
  routes.get('/reading-settings', (c) => c.html(settingsPage(c.var.visit, localPath(c.req.query('back')))));
  routes.post('/reading-settings', async (c) => {
    const form = await formOf(c.req);
    const chosen = form['reset'] === undefined ? choose(c.var.visit.preferences, form) : USUAL;
    setReading(c, cookies, writePreferences(chosen));
    const back = localPath(form['back']);
    return c.redirect(form['stay'] === undefined ? back : withQuery('/reading-settings', { back }), 303);
  });
  routes.post('/adult', async (c) => {
    const form = await formOf(c.req);
    setAdult(c, cookies);
    return c.redirect(localPath(form['back']), 303);
  });
  return routes;
}
