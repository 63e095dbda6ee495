import { Hono } from 'hono';
import { eachShownChapter, shownChapter } from '../../acts/shown-chapters.ts';
import type { Shown } from '../../gate/index.ts';
import type { Work } from '../../words/index.ts';
import { workPath } from '../addresses.ts';
import { missing } from '../errors/answer.ts';
import type { Asked, Place, Site } from '../place.ts';
import { readPosition } from './address.ts';
import { chapterPage, gapPage } from './chapter.ts';
import { download } from './download.ts';
import { frontPage, singlePage } from './front.ts';
import { mustAsk, noticePage } from './notice.ts';
import { openWork } from './open.ts';
import { neighbours } from './parts.ts';
import { streamed } from './streamed.ts';
import { wholePage } from './whole.ts';

export function workRoutes(place: Place): Site {
  const routes: Site = new Hono();

  routes.get('/works/:address', async (c) => {
    const opened = await openWork(c, place, c.req.param('address'), '');
    if (opened.kind === 'answer') return opened.answer;
    const { shown, format } = opened;
    const asks = mustAsk(c.var.visit, shown.value);
    if (format !== null) {
      // A refusal with a page: a browser shows it, a program does not take it for the file.
      return asks ? c.html(noticePage(c.var.visit, shown, workPath(shown.value)), 403) : download(c, place, shown, format);
    }
    if (asks) return c.html(noticePage(c.var.visit, shown, c.var.visit.here));
    return front(c, place, shown);
  });

  routes.get('/works/:address/whole', async (c) => {
    const opened = await openWork(c, place, c.req.param('address'), '/whole');
    if (opened.kind === 'answer') return opened.answer;
    const { shown } = opened;
    if (mustAsk(c.var.visit, shown.value)) return c.html(noticePage(c.var.visit, shown, c.var.visit.here));
    if (shown.value.entries.length === 1) return c.redirect(workPath(shown.value), 302);
    return streamed(c, place, wholePage(c.var.visit, shown, eachShownChapter(place.world.catalogue, shown)));
  });

  routes.get('/works/:address/:position', async (c) => {
    const position = readPosition(c.req.param('position'));
    if (position === null) return missing(c);
    const opened = await openWork(c, place, c.req.param('address'), `/${position}`);
    if (opened.kind === 'answer') return opened.answer;
    const { shown } = opened;
    const around = neighbours(shown.value, position);
    if (around === null) return missing(c);
    if (mustAsk(c.var.visit, shown.value)) return c.html(noticePage(c.var.visit, shown, c.var.visit.here));
    if (shown.value.entries.length === 1) return c.redirect(workPath(shown.value), 302);
    const { here } = around;
    if (here.kind === 'gap') return c.html(gapPage(c.var.visit, shown, { ...around, here }), 404);
    const chapter = await shownChapter(place.world.catalogue, shown, position);
    return c.html(chapterPage(c.var.visit, shown, { ...around, here }, chapter));
  });

  return routes;
}

/** The front: with the story itself where the work is one part and nothing is missing. */
async function front(c: Asked, place: Place, shown: Shown<Work>): Promise<Response> {
  const [only, ...others] = shown.value.entries;
  if (only?.kind !== 'chapter' || others.length > 0) return c.html(frontPage(c.var.visit, shown));
  return c.html(singlePage(c.var.visit, shown, await shownChapter(place.world.catalogue, shown, only.position)));
}
