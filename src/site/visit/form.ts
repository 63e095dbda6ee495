/** Forms as they were sent. */
import type { HonoRequest } from 'hono';
import { HTTPException } from 'hono/http-exception';

/** A form's text fields. Files among them, and fields that are not there, are undefined. A body that is no form throws a 400. */
export async function formOf(request: HonoRequest): Promise<Readonly<Record<string, string | undefined>>> {
  const fields = await bodyOf(request);
  return Object.fromEntries(Object.entries(fields).filter((field): field is [string, string] => typeof field[1] === 'string'));
}

async function bodyOf(request: HonoRequest) {
  try {
    return await request.parseBody();
  } catch (cause) {
    throw new HTTPException(400, { cause });
  }
}
