/** The site: every route with what stands before it. One function makes it, so that tests can ask it without a socket. */
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { csrf } from 'hono/csrf';
import { HTTPException } from 'hono/http-exception';
import { routePath } from 'hono/route';
import { CatalogueChanged } from '../archive/changed.ts';
import { ADD_PATH } from './add/form-page.ts';
import { addRoutes } from './add/route.ts';
import { localPath } from './addresses.ts';
import { assetRoutes } from './assets/route.ts';
import { deskRoutes } from './desk/route.ts';
import { missing, trouble } from './errors/answer.ts';
import { TROUBLES } from './errors/page.ts';
import { evidenceRoutes } from './evidence/route.ts';
import { clientNames } from './guard/client.ts';
import { headers } from './guard/headers.ts';
import { host } from './guard/host.ts';
import { FORM_LIMIT } from './guard/limits.ts';
import { slashes } from './guard/slashes.ts';
import { homeRoutes } from './home/route.ts';
import { keyRoutes } from './key/route.ts';
import { countsOf } from './names/counts.ts';
import { nameRoutes } from './names/route.ts';
import { oldRoutes } from './old/route.ts';
import { pageRoutes } from './pages/route.ts';
import { partEditionRoutes } from './part-editions/route.ts';
import type { Fault, Place, Site } from './place.ts';
import { policyRoutes } from './policies/route.ts';
import { settingsRoutes } from './reading-settings/route.ts';
import { reportRoutes } from './report/route.ts';
import { visiting } from './visit/visiting.ts';
import { workRoutes } from './work/route.ts';
import { worksRoutes } from './works/route.ts';
import type { World } from './world.ts';

export interface SiteOptions {
  /** The archive's public address, an origin without a path; null where it is only reached where it listens. */
  readonly baseUrl: URL | null;
  /** Further names that requests may carry: what the server is bound to. */
  readonly hosts: readonly string[];
  /** How many proxies stand before the server; whoever asks is known by what the outermost saw. */
  readonly proxies?: number;
  readonly onFault: (fault: Fault) => void;
}

export function createSite(world: World, { baseUrl, hosts, proxies = 0, onFault }: SiteOptions): Site {
  const https = baseUrl?.protocol === 'https:';
  const place: Place = {
    world,
    counts: countsOf(world),
    baseUrl,
    cookies: { secure: https },
    clientOf: clientNames(proxies),
    onFault,
  };
  const own = new Set([...hosts, ...(baseUrl === null ? [] : [baseUrl.hostname])].map((name) => name.toLowerCase()));
  const site: Site = new Hono();
  site.use(headers(https));
  site.use(host(own));
  site.use(slashes());
  site.route('/', assetRoutes(place));
  site.use(visiting(place));
  site.use(csrf({ origin: (origin, c) => isOwnOrigin(origin, c, baseUrl) }));
  // Uploads have a limit of their own, once it is known that the owner sends them.
  const formLimit = bodyLimit({ maxSize: FORM_LIMIT, onError: (c) => trouble(c, TROUBLES.bad, 413) });
  site.use(async (c, next) => (c.req.path === ADD_PATH ? next() : formLimit(c, next)));
  for (const routes of [
    homeRoutes,
    worksRoutes,
    nameRoutes,
    reportRoutes,
    oldRoutes,
    policyRoutes,
    pageRoutes,
    workRoutes,
    partEditionRoutes,
    evidenceRoutes,
    settingsRoutes,
    keyRoutes,
    deskRoutes,
    addRoutes,
  ]) {
    site.route('/', routes(place));
  }
  site.notFound((c) => missing(c));
  site.onError((error, c) => {
    // The next look is at the work as it is now.
    if (error instanceof CatalogueChanged) return c.redirect(localPath(c.var.visit?.here), 302);
    if (error instanceof HTTPException) return trouble(c, error.status === 403 ? TROUBLES.forbidden : TROUBLES.bad, error.status);
    onFault({ method: c.req.method, route: routePath(c, -1), error });
    return trouble(c, TROUBLES.broken, 500);
  });
  return site;
}

/** Behind a proxy that ends TLS a request looks like http, so the public address counts, too. */
function isOwnOrigin(origin: string, c: Context, baseUrl: URL | null): boolean {
  return origin === new URL(c.req.url).origin || origin === baseUrl?.origin;
}
