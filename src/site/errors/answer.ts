/** Answers for what is not there or did not work. */
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Asked } from '../place.ts';
import { guestVisit } from '../visit/visit.ts';
import { TROUBLES, type Trouble, troublePage } from './page.ts';

/** The one answer to every address that leads to nothing this viewer may see, whatever the reason. */
export function missing(c: Asked): Response | Promise<Response> {
  return trouble(c, TROUBLES.missing, 404);
}

/** Where a work once stood that was withdrawn: that it was, and not a word more. */
export function withdrawn(c: Asked): Response | Promise<Response> {
  return trouble(c, TROUBLES.withdrawn, 410);
}

export function trouble(c: Asked, what: Trouble, status: ContentfulStatusCode): Response | Promise<Response> {
  // A fault can come before the visit is known.
  return c.html(troublePage(c.var.visit ?? guestVisit('Masterlist'), what), status);
}
