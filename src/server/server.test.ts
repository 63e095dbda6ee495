import assert from 'node:assert/strict';
import { request } from 'node:http';
import { test } from 'node:test';
import { openShelf } from '../site/library.fixture.ts';
import { type Listening, openLog, type ServerOptions, startServer } from './index.ts';
import { logFault } from './log.ts';

async function start(options: Partial<ServerOptions> = {}): Promise<Listening> {
  const { world } = await openShelf();
  const started = await startServer({ world, host: '127.0.0.1', port: 0, baseUrl: null, log: openLog('silent'), ...options });
  if (started.kind !== 'listening') throw new Error(started.kind);
  return started;
}

/** Asks over a socket, with a `Host` of one's own. */
function ask(
  port: number,
  path: string,
  method = 'GET',
  headers: Readonly<Record<string, string>> = {},
): Promise<{ readonly status: number; readonly text: string }> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path, method, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (piece: string) => {
        text += piece;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text }));
    });
    asked.on('error', reject);
    asked.end();
  });
}

test('serves the site where it says, streams included, and frees the port', async () => {
  const server = await start();
  assert.match(server.url, /^http:\/\/127\.0\.0\.1:\d+$/);
  assert.match(await (await fetch(server.url)).text(), /Newly shelved/);
  const works = await (await fetch(`${server.url}/works?page=2`)).text();
  const serial = /\/works\/\d+-the-tide-clock/.exec(works + (await (await fetch(`${server.url}/works`)).text()))?.[0] ?? '';
  assert.match(await (await fetch(`${server.url}${serial}/whole`)).text(), /part 4 of the tide[\s\S]*<\/html>/);
  await server.close();
  await assert.rejects(ask(server.port, '/'));
  const again = await start({ port: server.port });
  await again.close();
});

test('a page under a foreign name is not served over the wire either', async () => {
  const server = await start();
  assert.equal((await ask(server.port, '/', 'GET', { host: 'evil.example.com' })).status, 421);
  assert.equal((await ask(server.port, '/', 'GET', { host: `localhost:${server.port}` })).status, 200);
  assert.equal((await ask(server.port, '/', 'HEAD')).text, '');
  await server.close();
});

test('a port that is taken, and an address that is not here, are told as such', async () => {
  const first = await start();
  const { world } = await openShelf();
  const log = openLog('silent');
  assert.deepEqual(await startServer({ world, host: '127.0.0.1', port: first.port, baseUrl: null, log }), {
    kind: 'port-taken',
    port: first.port,
  });
  assert.deepEqual(await startServer({ world, host: '203.0.113.9', port: 0, baseUrl: null, log }), {
    kind: 'no-such-address',
    host: '203.0.113.9',
  });
  await first.close();
});

test('the public address is the one that is told', async () => {
  const server = await start({ baseUrl: new URL('https://archive.example.org') });
  assert.equal(server.url, 'https://archive.example.org');
  await server.close();
});

test('closing waits for what is under way', async () => {
  const { world } = await openShelf();
  const [reached, atWork] = gate();
  const [held, release] = gate();
  const slow = {
    ...world,
    changes: async () => {
      atWork();
      await held;
      return world.changes();
    },
  };
  const server = await start({ world: slow });
  const answer = ask(server.port, '/health');
  await reached;
  const closed = server.close();
  release();
  assert.equal((await answer).status, 200);
  await closed;
});

/** A promise and what fulfils it. */
function gate(): readonly [Promise<void>, () => void] {
  let open = (): void => undefined;
  const passed = new Promise<void>((resolve) => {
    open = resolve;
  });
  return [passed, () => open()];
}

test('the log tells a fault by its kind and place, never by its words', () => {
  const lines: unknown[] = [];
  const log = openLog('silent');
  // A logger whose one method that is used here keeps what it is told.
  const kept = Object.assign(Object.create(log) as typeof log, { error: (told: unknown) => lines.push(told) });
  logFault(kept, { method: 'GET', route: '/key/:key', error: new TypeError('mara.venn@example.org could not be read') });
  const told = JSON.stringify(lines);
  assert.match(told, /TypeError/);
  assert.match(told, /\/key\/:key/);
  assert.ok(!told.includes('mara.venn'));
});
