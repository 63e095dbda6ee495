/** The proxies' files are understood by the proxies, and a reader gets through nginx, over TLS, what the program answers. */
import assert from 'node:assert/strict';
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { request } from 'node:https';
import { join } from 'node:path';
import { test } from 'node:test';
import { openLog, startServer } from '../../src/server/index.ts';
import { openShelf } from '../../src/site/library.fixture.ts';
import { withFolder } from '../acts/library.ts';
import { freePort, ROOT, tools } from './tools.ts';

const NAME = 'archive.example.org';

interface Ports {
  readonly plain: number;
  readonly tls: number;
  readonly program: number;
}

/** The site's file as nginx has it on a server, in a folder of its own and at other ports. */
function nginxFolder(dir: string, openssl: string, { plain, tls, program }: Ports): string {
  mkdirSync(join(dir, 'logs'));
  const [key, cert] = [join(dir, 'key.pem'), join(dir, 'cert.pem')];
  execFileSync(
    openssl,
    [
      'req',
      '-x509',
      '-newkey',
      'ec',
      '-pkeyopt',
      'ec_paramgen_curve:prime256v1',
      '-nodes',
      '-days',
      '2',
      '-subj',
      `/CN=${NAME}`,
      '-keyout',
      key,
      '-out',
      cert,
    ],
    {
      stdio: 'ignore',
    },
  );
  cpSync(join(ROOT, 'deploy', 'nginx', 'masterlist-proxy.conf'), join(dir, 'masterlist-proxy.conf'));
  const site = readFileSync(join(ROOT, 'deploy', 'nginx', 'masterlist.conf'), 'utf8')
    .replace(/^ *listen \[::\].*\n/gm, '')
    .replace('listen 80;', `listen 127.0.0.1:${plain};`)
    .replace('listen 443', `listen 127.0.0.1:${tls}`)
    .replace('127.0.0.1:4180', `127.0.0.1:${program}`)
    .replace(/\/etc\/letsencrypt\/live\/\S+\/fullchain\.pem/, cert)
    .replace(/\/etc\/letsencrypt\/live\/\S+\/privkey\.pem/, key)
    .replaceAll('/etc/nginx/', `${dir}/`);
  writeFileSync(join(dir, 'site.conf'), site);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((what) => `${what}_temp_path ${dir}/${what};`)
    .join(' ');
  writeFileSync(
    join(dir, 'nginx.conf'),
    `pid ${dir}/pid; error_log ${dir}/logs/error.log notice; worker_processes 1; daemon off;
     events {} http { access_log ${dir}/logs/access.log; ${temporary} include ${dir}/site.conf; }`,
  );
  return join(dir, 'nginx.conf');
}

function ask(
  port: number,
  path: string,
): Promise<{ readonly status: number; readonly headers: NodeJS.Dict<string | string[]>; readonly text: string }> {
  return new Promise((resolve, reject) => {
    // The certificate is its own, made a moment ago.
    const options = { host: '127.0.0.1', port, path, servername: NAME, rejectUnauthorized: false, headers: { host: NAME } };
    const asked = request(options, (answer) => {
      let text = '';
      answer.setEncoding('utf8').on('data', (piece: string) => {
        text += piece;
      });
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, text }));
    });
    asked.on('error', reject).end();
  });
}

test('through nginx, over TLS, a reader gets what the program answers; an owner’s key stands in no log of it', (t) =>
  withFolder(async (dir) => {
    const found = tools(t, 'nginx', 'openssl');
    if (found === null) return;
    const [plain, tls] = [await freePort(), await freePort()];
    const { world } = await openShelf();
    const baseUrl = new URL(`https://${NAME}`);
    const program = await startServer({ world, host: '127.0.0.1', port: 0, baseUrl, log: openLog('silent') });
    assert.ok(program.kind === 'listening');
    const conf = nginxFolder(dir, found.openssl, { plain, tls, program: program.port });
    const looked = spawnSync(found.nginx, ['-t', '-p', dir, '-c', conf], { encoding: 'utf8' });
    assert.equal(looked.status, 0, looked.stderr);
    const nginx = spawn(found.nginx, ['-p', dir, '-c', conf], { stdio: 'ignore' });
    try {
      const home = await firstAnswer(tls);
      assert.equal(home.status, 200);
      assert.match(home.text, /Newly shelved/);
      assert.match(String(home.headers['strict-transport-security']), /max-age=/);
      assert.deepEqual(JSON.parse((await ask(tls, '/health')).text), { ok: true, masterlist: '1.2.3' });
      await ask(tls, '/key/abcdefgh');
      const sent = await fetch(`http://127.0.0.1:${plain}/works?page=2`, { redirect: 'manual', headers: { host: NAME } });
      assert.equal(sent.status, 301);
      assert.match(sent.headers.get('location') ?? '', /^https:\/\/.*\/works\?page=2$/);
    } finally {
      nginx.kill('SIGQUIT');
      await once(nginx, 'exit');
      await program.close();
    }
    const log = readFileSync(join(dir, 'logs', 'access.log'), 'utf8');
    assert.ok(log.includes('/health') && !log.includes('abcdefgh'));
  }));

/** nginx takes a moment to listen. */
async function firstAnswer(port: number): ReturnType<typeof ask> {
  for (let tries = 0; ; tries++) {
    try {
      return await ask(port, '/');
    } catch (error) {
      if (tries > 500) throw error;
      await new Promise((turn) => setImmediate(turn));
    }
  }
}

test('Caddy understands its file', (t) => {
  const found = tools(t, 'caddy');
  if (found === null) return;
  const file = join(ROOT, 'deploy', 'caddy', 'Caddyfile');
  const looked = spawnSync(found.caddy, ['validate', '--config', file, '--adapter', 'caddyfile'], { encoding: 'utf8' });
  assert.equal(looked.status, 0, looked.stderr);
});
