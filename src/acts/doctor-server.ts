/** Whether the server could answer where it is told to, and whom it would answer. */
import { createServer } from 'node:net';
import type { SettingsRead } from '../settings/index.ts';
import { advice, type Finding, fine, wrong } from './finding.ts';

/** `ours`: a Masterlist answers there, as it should where the library is being served. */
export type Port = 'free' | 'ours' | 'taken' | 'not-allowed' | 'no-such-address';

export async function serverFindings({ settings, problems }: SettingsRead): Promise<readonly Finding[]> {
  const { 'server.host': host, 'server.port': port } = settings;
  return [
    ...problems.map((problem) => wrong('settings', problem, ['set'])),
    portFinding(await portAt(host, port), host, port),
    addressFinding(settings),
  ];
}

export function portFinding(found: Port, host: string, port: number): Finding {
  switch (found) {
    case 'free':
      return fine('port', `${host}:${port} is free.`);
    case 'ours':
      return fine('port', `a Masterlist answers at ${host}:${port}.`);
    case 'taken':
      return wrong('port', `another program answers at ${host}:${port}.`, [
        'set',
        'server.port',
        String(port < 65535 ? port + 1 : 8080),
      ]);
    case 'not-allowed':
      return wrong('port', `you may not answer at port ${port}.`, ['set', 'server.port', '4180']);
    case 'no-such-address':
      return wrong('port', `this machine has no address ${host}.`, ['set', 'server.host', '127.0.0.1']);
  }
}

const LOOPBACK: ReadonlySet<string> = new Set(['127.0.0.1', '::1', 'localhost']);

interface Served {
  readonly 'server.host': string;
  /** Null where it has none. */
  readonly 'server.base-url': string | null;
}

/** Who reaches the server, and whether anybody can listen in. */
export function addressFinding(settings: Served): Finding {
  const { 'server.host': host, 'server.base-url': baseUrl } = settings;
  const local = LOOPBACK.has(host);
  if (baseUrl === null)
    return local
      ? fine('address', 'reached from this machine alone.')
      : advice('address', 'the network reaches it without encryption: put a proxy with TLS before it, and name its address.', [
          'set',
          'server.base-url',
          'https://archive.example.org',
        ]);
  const url = new URL(baseUrl);
  if (url.protocol === 'http:' && !LOOPBACK.has(url.hostname))
    return wrong('address', `${baseUrl} is without encryption: the owner's key would go over the network in the open.`, [
      'set',
      'server.base-url',
      `https://${url.host}`,
    ]);
  if (!local)
    return advice('address', `${host} lets the network pass the proxy of ${baseUrl} by.`, ['set', 'server.host', '127.0.0.1']);
  return fine('address', `${baseUrl}, by a proxy.`);
}

async function portAt(host: string, port: number): Promise<Port> {
  if (port === 0) return 'free';
  const code = await listeningFails(host, port);
  switch (code) {
    case null:
      return 'free';
    case 'EADDRINUSE':
      return (await isOurs(host, port)) ? 'ours' : 'taken';
    case 'EACCES':
      return 'not-allowed';
    default:
      return 'no-such-address';
  }
}

/** The system's code where nobody could listen there; null where one could. */
function listeningFails(host: string, port: number): Promise<string | null> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? 'unknown'));
    server.listen(port, host, () => server.close(() => resolve(null)));
  });
}

const ANSWER_WITHIN_MS = 2_000;

async function isOurs(host: string, port: number): Promise<boolean> {
  const named = host === '0.0.0.0' ? '127.0.0.1' : host === '::' ? '[::1]' : host.includes(':') ? `[${host}]` : host;
  try {
    const answer = await fetch(`http://${named}:${port}/health`, {
      signal: AbortSignal.timeout(ANSWER_WITHIN_MS),
      redirect: 'error',
    });
    const said: unknown = await answer.json();
    return said instanceof Object && 'masterlist' in said;
  } catch {
    return false;
  }
}
