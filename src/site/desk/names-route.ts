/** Merging names at the desk. */
import { Hono } from 'hono';
import { visibility } from '../../gate/index.ts';
import { sayDesk } from '../../messages/desk.ts';
import { alikeNames } from '../../works/index.ts';
import type { Asked, Place, Site } from '../place.ts';
import { formOf } from '../visit/form.ts';
import { type Alike, NAMED_KINDS, namesPage } from './names-page.ts';
import { afterAct, NAMES_PATH, saidBy } from './places.ts';

/** Of names that look alike so many groups are shown at a time: as they are merged, others come up. */
const GROUPS_SHOWN = 40;

export function deskNameRoutes({ world }: Place): Site {
  const routes: Site = new Hono();
  routes.get(NAMES_PATH, (c) => showNames(c, world, null));
  routes.post(NAMES_PATH, async (c) => {
    const { kind: asked, names = '', into = '', reason = '' } = await formOf(c.req);
    const kind = NAMED_KINDS.find((one) => one === asked);
    if (kind === undefined) return showNames(c, world, sayDesk('namesKindBad'));
    const lines = names.split(/\r?\n/).filter((name) => name.trim() !== '');
    const merged = await (await world.desk()).mergeNames(kind, { names: lines, canonical: into }, reason);
    return merged.kind === 'failed' ? showNames(c, world, merged.message) : c.redirect(afterAct(NAMES_PATH, 'merged'), 303);
  });
  return routes;
}

async function showNames(c: Asked, world: Place['world'], trouble: string | null): Promise<Response> {
  const visible = visibility(c.var.visit.viewer, 'desk');
  const kinds = [
    { kind: 'creator', counts: await world.catalogue.creators(visible) },
    { kind: 'fandom', counts: await world.catalogue.fandoms(visible) },
  ] as const;
  const alike = kinds.flatMap(({ kind, counts }): readonly Alike[] => {
    const byName = new Map(counts.map((count) => [count.name, count]));
    return alikeNames(counts.map(({ name }) => name)).map((names) => ({
      kind,
      names: names.flatMap((name) => byName.get(name) ?? []),
    }));
  });
  const said = trouble === null ? saidBy(c.req.query('done')) : null;
  return c.html(namesPage(c.var.visit, { alike: alike.slice(0, GROUPS_SHOWN), said, trouble }), trouble === null ? 200 : 422);
}
