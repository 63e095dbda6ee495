/** The HTTP server: where it listens, how long it waits, how it stops. */
import { createServer, type Server } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { createSite, type World } from '../site/index.ts';
import { type Log, logFault, openLog } from './log.ts';

export interface ServerOptions {
  readonly world: World;
  /** The address to bind; 127.0.0.1 unless the keeper says otherwise. */
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** The archive's public address behind a proxy; null where it has none. */
  readonly baseUrl: URL | null;
  /** How many proxies stand before the server. */
  readonly proxies?: number;
  readonly log?: Log;
}

export interface Listening {
  readonly kind: 'listening';
  /** Where people reach it: the public address, or the one it is bound to. No slash at the end. */
  readonly url: string;
  readonly port: number;
  /** Takes no more requests, lets those under way end (for a few seconds), and frees the port. */
  close(): Promise<void>;
}

/** Why it could not listen, as something a person can act on. */
export type NotListening =
  | { readonly kind: 'port-taken'; readonly port: number }
  | { readonly kind: 'no-such-address'; readonly host: string }
  | { readonly kind: 'not-allowed'; readonly port: number };

/** Time for a request's headers to come, ms. */
const HEADERS_TIMEOUT = 15_000;
/** Time for a whole request to come, ms: an upload over a slow line. */
const REQUEST_TIMEOUT = 120_000;
/** How long an idle connection is kept for the next page, ms. */
const KEEP_ALIVE = 10_000;
/** How long requests under way may still take once the server was told to stop, ms. */
const GRACE = 5_000;
/** More connections than this at once wait in the system's queue. */
const MAX_CONNECTIONS = 2_000;

/** Starts serving the site. Resolves once it listens, or once it is clear that it cannot. */
export function startServer(options: ServerOptions): Promise<Listening | NotListening> {
  const log = options.log ?? openLog();
  const site = createSite(options.world, {
    baseUrl: options.baseUrl,
    hosts: [options.host],
    proxies: options.proxies ?? 0,
    onFault: (fault) => logFault(log, fault),
  });
  const listener = getRequestListener(site.fetch);
  const server = createServer(
    { headersTimeout: HEADERS_TIMEOUT, requestTimeout: REQUEST_TIMEOUT, keepAliveTimeout: KEEP_ALIVE },
    (request, response) => {
      void listener(request, response);
    },
  );
  server.maxConnections = MAX_CONNECTIONS;
  return listen(server, options);
}

function listen(server: Server, { host, port, baseUrl }: ServerOptions): Promise<Listening | NotListening> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const refusal = refusalOf(error, host, port);
      if (refusal === null) reject(error);
      else resolve(refusal);
    });
    server.listen(port, host, () => {
      const bound = boundPort(server, port);
      const url = baseUrl === null ? `http://${spoken(host)}:${bound}` : baseUrl.href.replace(/\/$/, '');
      resolve({ kind: 'listening', url, port: bound, close: () => close(server) });
    });
  });
}

function refusalOf(error: NodeJS.ErrnoException, host: string, port: number): NotListening | null {
  if (error.code === 'EADDRINUSE') return { kind: 'port-taken', port };
  if (error.code === 'EACCES') return { kind: 'not-allowed', port };
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND' || error.code === 'EAI_AGAIN')
    return { kind: 'no-such-address', host };
  return null;
}

function boundPort(server: Server, asked: number): number {
  const address = server.address();
  return address !== null && typeof address === 'object' ? address.port : asked;
}

/** An address as it stands in a URL; one that means "everywhere" is reached here as this machine. */
function spoken(host: string): string {
  if (host === '0.0.0.0' || host === '') return '127.0.0.1';
  if (host === '::') return '[::1]';
  return host.includes(':') ? `[${host}]` : host;
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const cut = setTimeout(() => server.closeAllConnections(), GRACE);
    cut.unref();
    server.close(() => {
      clearTimeout(cut);
      resolve();
    });
    server.closeIdleConnections();
  });
}
