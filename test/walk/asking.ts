/** Asking a server as a browser does, with every header of its answers kept as it was sent. */
import { Agent, request } from 'node:http';
import type { OpenedSite } from '../site.ts';

export interface Answer {
  /** The path that was asked for, with its query. */
  readonly path: string;
  readonly status: number;
  /** Name and value of each header in the order in which it was sent. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: Buffer;
}

export interface Question {
  readonly method?: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'DELETE' | 'OPTIONS';
  readonly headers?: Readonly<Record<string, string>>;
  /** A form's fields, sent from a page of the site itself. */
  readonly form?: Readonly<Record<string, string>>;
}

export interface Asker {
  ask(path: string, question?: Question): Promise<Answer>;
  close(): void;
}

/** Nothing that an honest server does takes so long, ms. */
const PATIENCE = 30_000;

/** @param cookie sent with every question: empty for a guest */
export function asker(site: OpenedSite, cookie: string): Asker {
  const agent = new Agent({ maxSockets: 4 });
  const ask = (path: string, { method, headers, form }: Question = {}) =>
    new Promise<Answer>((resolve, reject) => {
      const sent = {
        ...(cookie === '' ? {} : { cookie }),
        ...(form === undefined ? {} : { ...FORM, origin: site.url }),
        ...headers,
      };
      const how = { agent, method: method ?? (form === undefined ? 'GET' : 'POST'), path, headers: sent, timeout: PATIENCE };
      const asked = request(site.url, how, (response) => {
        const pieces: Buffer[] = [];
        response.on('data', (piece: Buffer) => pieces.push(piece));
        response.on('error', reject);
        response.on('end', () =>
          resolve({ path, status: response.statusCode ?? 0, headers: paired(response.rawHeaders), body: Buffer.concat(pieces) }),
        );
      });
      asked.on('timeout', () => asked.destroy(new Error(`no answer to ${path}`)));
      asked.on('error', reject);
      asked.end(form === undefined ? undefined : new URLSearchParams(form).toString());
    });
  return { ask, close: () => agent.destroy() };
}

const FORM = { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin' };

/** Uses the owner's address up. @returns the cookie that it leaves */
export async function ownersCookie(site: OpenedSite): Promise<string> {
  const guest = asker(site, '');
  const { headers } = await guest.ask(new URL(site.ownersAddress).pathname);
  guest.close();
  const cookie = headers.find(([name]) => name.toLowerCase() === 'set-cookie')?.[1].split(';')[0];
  if (cookie === undefined) throw new Error("the owner's address left no cookie");
  return cookie;
}

/** One header's value; null where it was not sent. */
export function headerOf({ headers }: Answer, wanted: string): string | null {
  return headers.find(([name]) => name.toLowerCase() === wanted)?.[1] ?? null;
}

function paired(raw: readonly string[]): readonly (readonly [string, string])[] {
  const pairs: (readonly [string, string])[] = [];
  for (let at = 0; at + 1 < raw.length; at += 2) pairs.push([raw[at] ?? '', raw[at + 1] ?? '']);
  return pairs;
}
