/** Mark-up that is safe to send: made by the `html` template, which escapes every value put into it. */
import type { html } from 'hono/html';

export type Html = ReturnType<typeof html>;
