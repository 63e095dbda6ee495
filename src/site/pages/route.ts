import { Hono } from 'hono';
import { admitPage } from '../../gate/index.ts';
import { KEEPER_PAGES, type KeeperPageName } from '../../words/index.ts';
import { missing } from '../errors/answer.ts';
import type { Place, Site } from '../place.ts';
import { formOf } from '../visit/form.ts';
import { keeperPage, pageForm, pageFormPath } from './page.ts';

export function pageRoutes({ world }: Place): Site {
  const routes: Site = new Hono();
  for (const name of KEEPER_PAGES)
    routes.get(`/${name}`, async (c) => c.html(keeperPage(c.var.visit, admitPage(await world.page(name), c.var.visit.viewer))));

  // To everyone but the owner there is no such page.
  routes.use('/desk/pages/:page', async (c, next) => (c.var.visit.viewer === 'owner' ? next() : missing(c)));
  routes.get('/desk/pages/:page', async (c) => {
    const name = nameOf(c.req.param('page'));
    return name === null ? missing(c) : c.html(pageForm(c.var.visit, await world.page(name), null));
  });
  routes.post('/desk/pages/:page', async (c) => {
    const name = nameOf(c.req.param('page'));
    if (name === null) return missing(c);
    const form = await formOf(c.req);
    if (form['reset'] !== undefined) {
      await world.resetPage(name);
      return c.redirect(pageFormPath(name), 303);
    }
    const [text, format] = [form['text'] ?? '', form['format'] === 'html' ? ('html' as const) : ('text' as const)];
    const written = await world.setPage(name, text, format);
    if (written.kind === 'written') return c.redirect(`/${name}`, 303);
    return c.html(pageForm(c.var.visit, { ...(await world.page(name)), text, format }, written.message), 422);
  });
  return routes;
}

function nameOf(text: string): KeeperPageName | null {
  return KEEPER_PAGES.find((name) => name === text) ?? null;
}
