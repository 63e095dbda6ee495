import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { HTTPException } from 'hono/http-exception';
import { say } from '../../messages/site.ts';
import { missing, trouble } from '../errors/answer.ts';
import { TROUBLES } from '../errors/page.ts';
import { KEEP_LIMIT } from '../guard/limits.ts';
import type { Asked, Place, Site } from '../place.ts';
import { type Fields, type FormRead, keepOptions, readForm } from './brought.ts';
import { ADD_PATH, formPage } from './form-page.ts';
import { previewPage } from './preview-page.ts';
import { showPost } from './shown-preview.ts';

type Given = Extract<FormRead, { kind: 'brought' }>;

export function addRoutes({ world }: Place): Site {
  const routes: Site = new Hono();
  // The owner is asked for before a byte of the body is read; to everyone else there is no such page.
  routes.use(ADD_PATH, async (c, next) => (c.var.visit.viewer === 'owner' ? next() : missing(c)));
  routes.use(ADD_PATH, bodyLimit({ maxSize: KEEP_LIMIT, onError: (c) => trouble(c, TROUBLES.tooLarge, 413) }));

  routes.get(ADD_PATH, (c) => c.html(formPage(c.var.visit, null, '')));
  routes.post(ADD_PATH, async (c) => {
    const fields = await fieldsOf(c);
    const given = await readForm(fields);
    if (given.kind === 'too-large') return trouble(c, TROUBLES.tooLarge, 413);
    if (given.kind === 'nothing') return c.html(formPage(c.var.visit, say('addNothing'), ''), 422);
    return given.keep ? keep(c, world, given) : preview(c, world, given, fields['text']);
  });
  return routes;
}

async function preview(c: Asked, world: Place['world'], { brought, silence }: Given, text: unknown): Promise<Response> {
  const read = await world.preview(brought, keepOptions(silence));
  if (read.kind === 'failed') return c.html(formPage(c.var.visit, read.message, typeof text === 'string' ? text : ''), 422);
  const posts = read.posts.map((post) => showPost(post, c.var.visit.viewer));
  return c.html(previewPage(c.var.visit, { brought, silence, posts, skips: read.skips, more: read.more }));
}

async function keep(c: Asked, world: Place['world'], { brought, silence }: Given): Promise<Response> {
  const kept = await world.keep(brought, keepOptions(silence));
  if (kept.kind === 'failed') return c.html(formPage(c.var.visit, kept.message, ''), 409);
  return c.redirect(`/desk#import-${kept.sheet.id}`, 303);
}

async function fieldsOf(c: Asked): Promise<Fields> {
  try {
    return await c.req.parseBody();
  } catch (cause) {
    throw new HTTPException(400, { cause });
  }
}
