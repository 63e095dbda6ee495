/** A page that is sent piece by piece. */
import { routePath } from 'hono/route';
import { CatalogueChanged } from '../../archive/changed.ts';
import type { Html } from '../frame/html.ts';
import type { Asked, Place } from '../place.ts';

/** Sends pieces as they come. The first is made before the answer begins, so that a fault in it is still a fault page. */
export async function streamed(c: Asked, { onFault }: Place, pieces: AsyncGenerator<Html>): Promise<Response> {
  const type = { 'Content-Type': 'text/html; charset=UTF-8' };
  const first = await pieces.next();
  if (c.req.method === 'HEAD' || first.done) {
    await pieces.return(undefined);
    return c.body(null, 200, type);
  }
  const encoder = new TextEncoder();
  const route = routePath(c, -1);
  let waiting: Html | null = first.value;
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      try {
        const next = waiting ?? (await pieces.next()).value;
        waiting = null;
        if (next === undefined) controller.close();
        else controller.enqueue(encoder.encode(String(await next)));
      } catch (error) {
        if (!(error instanceof CatalogueChanged)) onFault({ method: c.req.method, route, error });
        // The page breaks off, so that nobody takes half of it for the whole.
        controller.error(error);
      }
    },
    async cancel() {
      await pieces.return(undefined);
    },
  });
  return c.body(body, 200, type);
}
