import { Hono } from 'hono';
import { admitPreview } from '../../gate/index.ts';
import { missing } from '../errors/answer.ts';
import type { Asked, Place, Site } from '../place.ts';
import { readPosition } from '../work/address.ts';
import { openWork } from '../work/open.ts';
import { neighbours } from '../work/parts.ts';
import { editionPage, editionsPage, type PartEditionsShown, type ShownEdition } from './page.ts';

export function partEditionRoutes(place: Place): Site {
  const routes: Site = new Hono();

  routes.get('/works/:address/:position/editions', async (c) => {
    const part = await openPart(c, place, c.req.param('address'), c.req.param('position'), '');
    return 'answer' in part ? part.answer : c.html(editionsPage(c.var.visit, part));
  });
  routes.get('/works/:address/:position/editions/:post', async (c) => {
    const named = c.req.param('post');
    const part = await openPart(c, place, c.req.param('address'), c.req.param('position'), `/${named}`);
    if ('answer' in part) return part.answer;
    const edition = part.editions.find(({ post }) => String(post) === named);
    return edition === undefined ? missing(c) : c.html(editionPage(c.var.visit, part, edition));
  });

  return routes;
}

type Opened = PartEditionsShown | { readonly answer: Response | Promise<Response> };

async function openPart(c: Asked, place: Place, address: string, at: string, rest: string): Promise<Opened> {
  // To all but the owner there is no such page, whatever the work: nothing is looked up for them.
  const { viewer } = c.var.visit;
  const position = readPosition(at);
  if (viewer !== 'owner' || position === null) return { answer: missing(c) };
  const opened = await openWork(c, place, address, `/${position}/editions${rest}`);
  if (opened.kind === 'answer') return opened;
  const { shown: work } = opened;
  const here = neighbours(work.value, position)?.here;
  if (here?.kind !== 'chapter') return { answer: missing(c) };
  const raw = await place.world.editions(work.value.id, position);
  const editions = raw.flatMap(({ post, reading, shown }): readonly ShownEdition[] => {
    const verdict = admitPreview(reading, viewer, work.value.state);
    return verdict.kind === 'shown' ? [{ post, reading: verdict.shown, shown }] : [];
  });
  const [first, ...others] = editions;
  if (first === undefined) return { answer: missing(c) };
  const heading = work.value.entries.length === 1 ? null : here.heading;
  return { work, position, heading, editions: [first, ...others] };
}
