/**
 * Which `Host` is answered. A page of somebody else's can point its own name at this machine (DNS rebinding) and would then read the
 * library as its own; such a request carries that foreign name. Addresses in figures cannot be rebound.
 */
import type { MiddlewareHandler } from 'hono';
import { say } from '../../messages/site.ts';

const LOCAL_NAMES: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]']);

/** The name without the port; null for what is no host. */
export function hostName(host: string | undefined): string | null {
  if (host === undefined || !/^(?:[a-z0-9._-]{1,253}|\[[0-9a-f:.]{2,45}\])(?::\d{1,5})?$/i.test(host)) return null;
  return host.replace(/:\d{1,5}$/, '').toLowerCase();
}

/** Whether a request that names this host is meant for this archive. */
export function isOurs(host: string | undefined, own: ReadonlySet<string>): boolean {
  const name = hostName(host);
  if (name === null) return false;
  return LOCAL_NAMES.has(name) || own.has(name) || isAddress(name);
}

function isAddress(name: string): boolean {
  return name.startsWith('[') || /^\d{1,3}(?:\.\d{1,3}){3}$/.test(name);
}

/** Refuses requests under foreign names, in plain text: no page of this archive is made for them. */
export function host(own: ReadonlySet<string>): MiddlewareHandler {
  return async (c, next) => {
    const named = c.req.header('host') ?? new URL(c.req.url).host;
    if (!isOurs(named, own)) return c.text(`${say('wrongHostTitle')}\n`, 421);
    return next();
  };
}
