/** The real server over a library, on a port of its own, with its log kept and its owner's session. */
import { Writable } from 'node:stream';
import pino from 'pino';
import { type Library, makeKey, settingsOf } from '../src/acts/index.ts';
import { worldOf } from '../src/cli/serving.ts';
import { startServer } from '../src/server/index.ts';
import type { World } from '../src/site/index.ts';

export interface OpenedSite {
  /** `http://127.0.0.1:PORT`. */
  readonly url: string;
  readonly port: number;
  /** The address that makes its first visitor the owner. */
  readonly ownersAddress: string;
  /** All that the server wrote to its log, at its most talkative. */
  log(): string;
  close(): Promise<void>;
}

/** Serves a library on a free port. @param changed what to serve in place of the library's own world, for a test that wants it broken */
export async function openSite(library: Library, changed: (world: World) => World = (world) => world): Promise<OpenedSite> {
  const { settings } = await settingsOf(library);
  const said: string[] = [];
  const log = pino(
    { level: 'trace', base: null },
    new Writable({
      write(line, _encoding, done) {
        said.push(String(line));
        done();
      },
    }),
  );
  const world = changed(worldOf(library, settings));
  const started = await startServer({ world, host: '127.0.0.1', port: 0, baseUrl: null, log });
  if (started.kind !== 'listening') throw new Error(`the site does not listen: ${started.kind}`);
  const key = await makeKey(library);
  if (key.kind !== 'made') throw new Error(key.message);
  return {
    url: started.url,
    port: started.port,
    ownersAddress: `${started.url}/key/${key.key}`,
    log: () => said.join(''),
    close: started.close,
  };
}
