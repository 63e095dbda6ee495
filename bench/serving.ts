/** A work's page, requests a second, beside the framework's own hello page under the same load. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { Agent, get } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { command, run } from './commands.ts';
import { print, told } from './table.ts';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const SAMPLES = resolve(HERE, '../samples');
const SECONDS = 4;
const CONNECTIONS = 16;

/** The first address that a process prints. */
function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((done, fail) => {
    let said = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const address = /http:\/\/127\.0\.0\.1:\d+\/?/.exec(said);
      if (address) done(address[0].replace(/\/?$/, '/'));
    });
    child.on('exit', (code) => fail(new Error(`ended with ${code} before it listened: ${said}`)));
  });
}

function fetchText(url: string): Promise<string> {
  return new Promise((done, fail) => {
    get(url, (response) => {
      let text = '';
      response.on('data', (chunk: Buffer) => {
        text += chunk.toString();
      });
      response.on('end', () => done(text));
    }).on('error', fail);
  });
}

/** Requests a second: by wrk where it is installed, else by a plain client of our own (which is slower for both alike). */
async function load(url: string): Promise<number> {
  const wrk = spawnSync('wrk', ['-t1', `-c${CONNECTIONS}`, `-d${SECONDS}s`, url], { encoding: 'utf8' });
  const told = /Requests\/sec:\s+([\d.]+)/.exec(wrk.stdout ?? '');
  if (told?.[1] !== undefined) return Number(told[1]);
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  const until = performance.now() + SECONDS * 1000;
  let answered = 0;
  const one = async (): Promise<void> => {
    while (performance.now() < until) {
      await new Promise<void>((done, fail) => {
        get(url, { agent }, (response) => {
          response.resume();
          response.on('end', done);
        }).on('error', fail);
      });
      answered++;
    }
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, one));
  agent.destroy();
  return answered / SECONDS;
}

export async function benchServing(): Promise<void> {
  const library = mkdtempSync(join(tmpdir(), 'masterlist-bench-'));
  const hello = spawn(process.execPath, ['--import', 'tsx', join(HERE, 'hello.ts')], { stdio: ['ignore', 'pipe', 'inherit'] });
  let site: ChildProcess | null = null;
  try {
    const imported = await run(['import', SAMPLES, '--data', library]);
    if (imported.status !== 0) throw new Error(`import ended with ${imported.status}: ${imported.errors}`);
    site = command(['serve', '--port', '0', '--data', library]);
    const home = await addressOf(site);
    const work = /href="(\/works\/\d+-[^"/]+)"/.exec(await fetchText(`${home}works`))?.[1];
    if (work === undefined) throw new Error('no work on the works page');
    const page = new URL(work, home).href;
    const size = (await fetchText(page)).length;
    const greeting = await addressOf(hello);
    await load(page);
    await load(greeting);
    const pages = await load(page);
    const greetings = await load(greeting);
    print('Serving', [
      {
        what: `a work's page (${told(size / 1000)} kB)`,
        figure: `${told(pages)} requests/s`,
        beside: `${((pages / greetings) * 100).toFixed(0)} % of the hello page`,
      },
      { what: "the framework's hello page", figure: `${told(greetings)} requests/s`, beside: '' },
    ]);
  } finally {
    site?.kill();
    hello.kill();
    rmSync(library, { recursive: true, force: true });
  }
}
