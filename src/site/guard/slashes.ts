/** One address a page: what ends in a slash leads to the same without it. */
import type { MiddlewareHandler } from 'hono';

/** The path without slashes at its end, and with one at its start: `//elsewhere/` must not become an address of another host. */
export function trimmed(path: string): string {
  let end = path.length;
  while (end > 0 && path[end - 1] === '/') end -= 1;
  let start = 0;
  while (start < end && (path[start] === '/' || path[start] === '\\')) start += 1;
  return `/${path.slice(start, end)}`;
}

export function slashes(): MiddlewareHandler {
  return async (c, next) => {
    const { pathname, search } = new URL(c.req.url);
    if (pathname.length > 1 && pathname.endsWith('/') && (c.req.method === 'GET' || c.req.method === 'HEAD')) {
      return c.redirect(trimmed(pathname) + search, 301);
    }
    return next();
  };
}
