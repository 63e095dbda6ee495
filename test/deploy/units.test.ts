/** The units of systemd and the container's file name what is there, and systemd finds nothing wrong with them. */
import assert from 'node:assert/strict';
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { main } from '../../src/cli/main.ts';
import { program } from '../../src/cli/program.ts';
import { openLog, startServer } from '../../src/server/index.ts';
import { openShelf } from '../../src/site/library.fixture.ts';
import { withFolder } from '../acts/library.ts';
import { fakeTerminal, run } from '../cli/fake-terminal.ts';
import { pileIn } from '../cli/posts.ts';
import { ROOT, tools } from './tools.ts';

const UNITS = join(ROOT, 'deploy', 'systemd');
const unit = (name: string) => readFileSync(join(UNITS, name), 'utf8');
const CONTAINER = readFileSync(join(ROOT, 'deploy', 'container', 'Containerfile'), 'utf8');

/** Every option of a call is one of its command. */
function isCall(words: readonly string[]): void {
  const [name = '', ...rest] = words;
  const command = program({ terminal: fakeTerminal(), status: 0 }).commands.find((one) => one.name() === name);
  assert.ok(command, `there is a command ${name}`);
  for (const word of rest.filter((one) => one.startsWith('--')))
    assert.ok(
      command.options.some(({ long }) => long === word),
      `${name} knows ${word}`,
    );
}

for (const name of readdirSync(UNITS).filter((one) => one.endsWith('.service'))) {
  test(`${name} calls a command that there is`, () => {
    const [, call = ''] = /^ExecStart=.*?bin\/masterlist (.+?)'?$/m.exec(unit(name)) ?? [];
    isCall(call.split(' '));
  });

  test(`systemd finds nothing wrong with ${name}, and calls it little exposed`, (t) =>
    withFolder(async (dir) => {
      const found = tools(t, 'systemd-analyze');
      if (found === null) return;
      const file = join(dir, name);
      // The programs that a unit names have to be where it says.
      writeFileSync(file, unit(name).replaceAll('/usr/bin/node', process.execPath).replaceAll('/opt/masterlist', ROOT));
      const said = spawnSync(found['systemd-analyze'], ['verify', '--man=no', file], { encoding: 'utf8' });
      assert.deepEqual([said.status, said.stderr.split('\n').filter((line) => line.includes(dir))], [0, []]);
      const exposure = spawnSync(found['systemd-analyze'], ['security', '--offline=yes', '--threshold=25', file], {
        encoding: 'utf8',
      });
      assert.equal(exposure.status, 0, exposure.stdout.trim().split('\n').at(-1));
    }));
}

for (const name of readdirSync(UNITS).filter((one) => one.endsWith('.timer'))) {
  test(`${name} starts a service that there is, at a time that systemd understands`, (t) => {
    assert.ok(existsSync(join(UNITS, name.replace(/timer$/, 'service'))));
    const found = tools(t, 'systemd-analyze');
    const [, calendar = ''] = /^OnCalendar=(.+)$/m.exec(unit(name)) ?? [];
    if (found !== null)
      assert.match(execFileSync(found['systemd-analyze'], ['calendar', calendar], { encoding: 'utf8' }), /Next elapse/);
  });
}

test('the container copies what is there, and calls a command that there is', () => {
  const copied = [...CONTAINER.matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(([, names = '']) => names.split(' '));
  assert.ok(copied.length > 5);
  for (const name of copied) assert.ok(existsSync(join(ROOT, name)), name);
  const built = [...CONTAINER.matchAll(/^COPY --from=build \/masterlist\/(\S+)/gm)].map(([, name = '']) => name);
  for (const name of built) assert.ok(name === 'dist' || name === 'node_modules' || existsSync(join(ROOT, name)), name);
  const [, call = '[]'] = /^CMD (\[.+\])$/m.exec(CONTAINER) ?? [];
  isCall(JSON.parse(call) as readonly string[]);
});

test('the container’s look at its health says well of a server that answers, and ill of none', async () => {
  const [, call = '[]'] = /^ {2}CMD (\[.+\])$/m.exec(CONTAINER) ?? [];
  // As JSON in the file, a list of words.
  const [, flag = '', script = ''] = JSON.parse(call) as readonly string[];
  const { world } = await openShelf();
  const server = await startServer({ world, host: '127.0.0.1', port: 0, baseUrl: null, log: openLog('silent') });
  assert.ok(server.kind === 'listening');
  const look = () =>
    new Promise<number | null>((resolve) => {
      spawn(process.execPath, [flag, script.replace(':4180', `:${server.port}`)]).once('exit', resolve);
    });
  assert.equal(await look(), 0);
  await server.close();
  assert.equal(await look(), 1);
});

test('a service prints no owner’s address: what it prints stands in a log', () =>
  withFolder(async (dir) => {
    const data = join(dir, 'library');
    assert.equal((await run('import', pileIn(dir), '--data', data)).status, 0);
    const terminal = fakeTerminal();
    const served = main(['serve', '--no-key', '--port', '0', '--data', data], terminal);
    while (!terminal.complained().includes('Ctrl-C')) await new Promise((turn) => setImmediate(turn));
    terminal.interrupt();
    assert.equal(await served, 0);
    assert.match(terminal.said(), /The library is open at/);
    assert.ok(!(terminal.said() + terminal.complained()).includes('/key/'));
  }));
