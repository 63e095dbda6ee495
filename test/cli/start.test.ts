/** `masterlist start` and `serve` as a person runs them: the real command, a real port, a real Ctrl-C. */
import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { POSTS, pileIn, testFolder } from './posts.ts';

const COMMAND = fileURLToPath(new URL('../../bin/masterlist', import.meta.url));
const running = new Set<ChildProcess>();

interface Started {
  readonly child: ChildProcess;
  /** Resolves with the first match of the pattern in what was printed so far, on either stream. */
  readonly saying: (pattern: RegExp) => Promise<RegExpExecArray>;
  /** Resolves with the exit status. */
  readonly ended: Promise<number | null>;
  readonly all: () => string;
}

function start(...words: readonly string[]): Started {
  const { MASTERLIST_DATA: _data, MASTERLIST_PORT: _port, ...env } = process.env;
  const child = spawn(process.execPath, [COMMAND, ...words], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  running.add(child);
  let text = '';
  const waiting = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (piece: string) => {
      text += piece;
      for (const look of waiting) look();
    });
  }
  const ended = new Promise<number | null>((resolve) => {
    child.once('close', (status) => {
      running.delete(child);
      for (const look of waiting) look();
      resolve(status);
    });
  });
  const saying = (pattern: RegExp) =>
    new Promise<RegExpExecArray>((resolve, reject) => {
      const look = () => {
        const found = pattern.exec(text);
        if (found) resolve(found);
        else if (!running.has(child)) reject(new Error(`it ended without saying ${pattern}:\n${text}`));
        else return;
        waiting.delete(look);
      };
      waiting.add(look);
      look();
    });
  return { child, saying, ended, all: () => text };
}

const SERVING = /open at (http:\/\/127\.0\.0\.1:(\d+))\n/;

describe('start and serve', () => {
  const folder = testFolder();
  after(() => {
    for (const child of running) child.kill('SIGKILL');
  });

  test('start makes a library, answers at once, imports the samples beside it, and closes at Ctrl-C; a second start just serves', async () => {
    const data = join(folder, 'first');
    const first = start('start', '--data', data, '--port', '0');
    const [, url = ''] = await first.saying(SERVING);
    assert.equal((await fetch(url)).status, 200);
    const [, key = ''] = await first.saying(/Yours, as the owner \(once, within ten minutes\): (\S+)\n/);
    const opened = await fetch(key, { redirect: 'manual' });
    assert.deepEqual([opened.status, opened.headers.get('set-cookie')?.startsWith('owner=')], [303, true]);
    assert.equal((await fetch(key, { redirect: 'manual' })).status, 404, 'a key is good for one use');
    await first.saying(/Bringing in the samples; masterlist undo samples takes them out again\./);
    await first.saying(/Import 1: \d+ items in = \d+ read \+ 0 already here \+ \d+ skipped\.\n/);
    await first.saying(/Serving at/);
    first.child.kill('SIGINT');
    assert.equal(await first.ended, 0, first.all());
    assert.match(first.all(), /Closed\.\n$/);

    const second = start('start', '--data', data, '--port', '0');
    await second.saying(/Serving at/);
    assert.ok(!/Import \d|samples/.test(second.all()), second.all());
    second.child.kill('SIGTERM');
    assert.equal(await second.ended, 0);
  });

  test('start with paths imports those, and not the samples', async () => {
    const own = start('start', pileIn(folder), '--data', join(folder, 'own'), '--port', '0');
    await own.saying(/Import 1: 4 items in = 4 read/);
    await own.saying(/Serving at/);
    assert.ok(!own.all().includes('samples'));
    own.child.kill('SIGINT');
    await own.ended;
  });

  test('a taken port is told in one line with what to do; the server there stays', async () => {
    const data = join(folder, 'own');
    const one = start('serve', '--data', data, '--port', '0');
    const [, url = '', port = ''] = await one.saying(SERVING);
    const other = start('serve', '--data', data, '--port', port);
    assert.equal(await other.ended, 1);
    assert.equal(
      other.all(),
      `masterlist: port ${port}: another program answers there already, perhaps this library’s own server. Stop that one, or take another port: --port ${Number(port) + 1}\n`,
    );
    assert.equal((await fetch(url)).status, 200);
    one.child.kill('SIGINT');
    assert.equal(await one.ended, 0);
  });

  test('the letter to an author, on a work’s page at the desk, names the address that is served', async () => {
    const data = join(folder, 'told');
    const asks = join(folder, 'told.txt');
    writeFileSync(asks, POSTS['asked.txt'].replace('Please ask me first.', 'Anywhere, just tell me.'));
    const told = start('start', asks, '--data', data, '--port', '0');
    const [, url = ''] = await told.saying(SERVING);
    const [, key = ''] = await told.saying(/Yours, as the owner \(once, within ten minutes\): (\S+)\n/);
    await told.saying(/Serving at/);
    const opened = await fetch(key, { redirect: 'manual' });
    const cookie = opened.headers.get('set-cookie')?.split(';')[0] ?? '';
    const page = await (await fetch(`${url}/desk/works/1`, { headers: { cookie } })).text();
    assert.ok(page.includes(`${url}/works/1-the-asking-price`), page);
    told.child.kill('SIGINT');
    assert.equal(await told.ended, 0);
  });

  test('serve makes no library', async () => {
    const none = start('serve', '--data', join(folder, 'none'), '--port', '0');
    assert.equal(await none.ended, 1);
    assert.match(none.all(), /^masterlist: .*there is no library here/);
  });

  test('a Ctrl-C while it imports stops it, says how to go on, and the same command does', async () => {
    const data = join(folder, 'stopped');
    const words = ['start', fileURLToPath(new URL('../../samples', import.meta.url)), '--data', data, '--port', '0'];
    const stopped = start(...words);
    await stopped.saying(SERVING);
    stopped.child.kill('SIGINT');
    const status = await stopped.ended;
    // A fast machine may be done before it is stopped: then there is nothing to go on with.
    if (status !== 0) {
      assert.equal(status, 1);
      assert.match(
        stopped.all(),
        /masterlist: stopped before import 1 was done\. Nothing of it shows; the same command goes on where it stopped, masterlist undo 1 takes it out\.\n/,
      );
    }
    const again = start(...words);
    await again.saying(/Import \d: \d+ items in = /);
    await again.saying(/Serving at/);
    again.child.kill('SIGINT');
    assert.equal(await again.ended, 0);
  });

  test('a reader that closes the pipe early ends the command quietly', async () => {
    const child = spawn(process.execPath, [COMMAND, 'read', fileURLToPath(new URL('../../samples', import.meta.url))], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    running.add(child);
    let complained = '';
    child.stderr.setEncoding('utf8').on('data', (piece: string) => {
      complained += piece;
    });
    child.stdout.once('data', () => child.stdout.destroy());
    const [status] = await once(child, 'close');
    running.delete(child);
    assert.deepEqual([status, /EPIPE|Error/.test(complained)], [0, false], complained);
  });
});
