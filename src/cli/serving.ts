/** Answering requests for a library until a person says stop. */
import type { Library } from '../archive/archive.ts';
import { type NotListening, startServer } from '../server/index.ts';
import { readersAddress } from './address.ts';
import type { ServerFlags } from './flags.ts';
import { fail, type Session } from './session.ts';
import { settingsNow } from './settings.ts';
import { complain, note, type Trouble } from './terminal.ts';
import { worldOf } from './world.ts';

export { worldOf };

export interface Serving {
  /** Where people reach it, without a slash at the end. */
  readonly url: string;
  close(): Promise<void>;
}

/** Starts answering; null where it cannot, which is told. */
export async function serve(library: Library, flags: ServerFlags, session: Session): Promise<Serving | null> {
  const { settings, problems } = await settingsNow(library, flags);
  for (const problem of problems) note(session.terminal, `masterlist: ${problem}`);
  const { 'server.host': host, 'server.port': port, 'server.base-url': baseUrl } = settings;
  let address = readersAddress(settings);
  const started = await startServer({
    world: worldOf(library, settings, () => address),
    host,
    port,
    proxies: settings['server.proxies'],
    baseUrl: baseUrl === null ? null : new URL(baseUrl),
  });
  if (started.kind === 'listening') {
    address = started.url;
    return started;
  }
  complain(session.terminal, troubleOf(started));
  fail(session);
  return null;
}

/** Resolves at Ctrl-C or a polite kill. */
export function untilInterrupted(session: Session): Promise<void> {
  const signal = session.terminal.interrupted();
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
}

function troubleOf(refusal: NotListening): Trouble {
  switch (refusal.kind) {
    case 'port-taken':
      return {
        name: `port ${refusal.port}`,
        what: 'another program answers there already, perhaps this library’s own server.',
        remedy: `Stop that one, or take another port: --port ${refusal.port === 65535 ? 8080 : refusal.port + 1}`,
      };
    case 'not-allowed':
      return {
        name: `port ${refusal.port}`,
        what: 'you are not allowed to answer there.',
        remedy: 'Take a port above 1023: --port 4180',
      };
    case 'no-such-address':
      return { name: refusal.host, what: 'this machine has no such address.', remedy: 'Name one that it has: --host 127.0.0.1' };
  }
}
