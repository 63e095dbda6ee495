/** Forms as they were sent. */
import type { HonoRequest } from 'hono';
import { HTTPException } from 'hono/http-exception';

/** A form's text fields. Files among them, and fields that are not there, are undefined. A body that is no form throws a 400. */
export async function formOf(request: HonoRequest): Promise<Readonly<Record<string, string | undefined>>> {
  const fields = await bodyOf(request);
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]) => {
      // Of a field that is sent twice the last counts.
      const last = Array.isArray(value) ? value.at(-1) : value;
      return typeof last === 'string' ? [[name, last]] : [];
    }),
  );
}

/** All values that a form sends under one name: of boxes that were ticked. */
export async function valuesOf(request: HonoRequest, name: string): Promise<readonly string[]> {
  const value = (await bodyOf(request))[name];
  return (Array.isArray(value) ? value : [value]).filter((one) => typeof one === 'string');
}

async function bodyOf(request: HonoRequest) {
  try {
    return await request.parseBody({ all: true });
  } catch (cause) {
    throw new HTTPException(400, { cause });
  }
}
