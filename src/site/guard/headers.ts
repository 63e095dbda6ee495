/** The headers of every answer: nothing may run, nothing may be framed, nothing tells where a reader came from. */
import type { MiddlewareHandler } from 'hono';

/** Only our own style sheet, our own images and our own forms; no script at all. */
export const CONTENT_POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join('; ');

const ALWAYS: readonly (readonly [name: string, value: string])[] = [
  ['Content-Security-Policy', CONTENT_POLICY],
  ['X-Content-Type-Options', 'nosniff'],
  // Fan names leak by referrer: another site is told nothing, this one where a form came from.
  ['Referrer-Policy', 'same-origin'],
  ['X-Frame-Options', 'DENY'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ['Cross-Origin-Resource-Policy', 'same-origin'],
  ['Permissions-Policy', 'camera=(), geolocation=(), microphone=(), browsing-topics=()'],
];

/** A year: long enough for a promise of https, and only made where the archive's own address is https. */
const STRICT_TRANSPORT = 'max-age=31536000';

/** Sets the headers on every answer, refusals and faults included. */
export function headers(https: boolean): MiddlewareHandler {
  return async (c, next) => {
    await next();
    for (const [name, value] of ALWAYS) c.res.headers.set(name, value);
    if (https) c.res.headers.set('Strict-Transport-Security', STRICT_TRANSPORT);
    if (!c.res.headers.has('Cache-Control')) c.res.headers.set('Cache-Control', 'private, no-store');
  };
}
