/**
 * Readers and a writer: while imports, undos and joins come and go, every page that is asked for is whole. Parts of a serial are brought
 * and taken in pairs, so a page that held one of a pair would have shown a half-done state.
 */
import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { importPosts } from '../../src/acts/index.ts';
import { openAt, withFolder } from '../acts/library.ts';
import { postText, writePosts } from '../acts/posts.ts';
import { Random } from '../generator/random.ts';
import { begin, endAll } from '../start/command.ts';
import { bounded } from './size.ts';
import { assertSound } from './whole-library.ts';

after(endAll);

const WRITES = bounded(30, 1500);
const READS = bounded(400, 20_000);
const READERS = 4;
const SERIALS = 8;
const PILES = 4;

/** Each pile holds two parts of every serial, and a story of its own. */
function writePiles(dir: string): readonly string[] {
  return Array.from({ length: PILES }, (_, pile) => {
    const parts = Array.from({ length: 2 * SERIALS }, (_, n) => {
      const [serial, part] = [n % SERIALS, 2 * pile + 1 + Math.floor(n / SERIALS)];
      const post = {
        title: `Long Tide ${serial}`,
        part: `${part}/${2 * PILES}`,
        author: `Ann ${serial}`,
        variant: part + 100 * serial,
      };
      return [`${serial}-${part}.txt`, postText({ ...post, marker: `S${serial}P${part}X` })] as const;
    });
    const alone = { title: `The Heron of Pile ${pile}`, variant: 1000 + pile, marker: `Heron${pile}` };
    return writePosts(join(dir, `pile-${pile}`), { ...Object.fromEntries(parts), 'heron.txt': postText(alone) });
  });
}

/** What a whole work may not lack: of parts that came together, both or neither. */
function assertPairs(path: string, text: string): void {
  const parts = new Set([...text.matchAll(/S(\d)P(\d)X/g)].map(([, serial, part]) => `${serial}/${part}`));
  for (const found of parts) {
    const [serial, part] = found.split('/').map(Number);
    const other = `${serial}/${(part ?? 0) % 2 === 1 ? (part ?? 0) + 1 : (part ?? 0) - 1}`;
    assert.ok(parts.has(other), `${path} holds ${found} and not ${other}`);
  }
}

/** The list says how many works there are, and names as many. */
function assertList(path: string, text: string): void {
  const said = Number(/(\d+) works?</.exec(text)?.[1] ?? 0);
  const named = new Set([...text.matchAll(/<h2><a href="(\/works\/[^"]+)"/g)].map(([, link]) => link)).size;
  assert.equal(named, Math.min(said, 20), `${path} says ${said} and names ${named}`);
}

interface Tally {
  readonly statuses: Map<number, number>;
  readonly links: Set<string>;
  brokenOff: number;
}

async function read(url: string, path: string, tally: Tally): Promise<void> {
  const answer = await fetch(url + path);
  tally.statuses.set(answer.status, (tally.statuses.get(answer.status) ?? 0) + 1);
  assert.ok([200, 404].includes(answer.status), `${path}: ${answer.status}`);
  let text = '';
  try {
    text = await answer.text();
  } catch (error) {
    // A page that is sent piece by piece breaks off where its work changed below it: nobody takes a part of it for the whole.
    assert.ok(path.endsWith('/whole'), `${path}: ${String(error)}`);
    tally.brokenOff += 1;
    return;
  }
  if (answer.status !== 200) return;
  if (path === '/works') assertList(path, text);
  if (/\.(?:txt|html)$|\/whole$/.test(path)) assertPairs(path, text);
  for (const [, link] of text.matchAll(/href="(\/works\/\d+[^"/.]*)"/g)) if (link !== undefined) tally.links.add(link);
}

const ENDS = ['', '.txt', '.html', '.epub', '/whole', '/1', '/2', '/3', '/5'];
const LISTS = ['/works', '/works', '/', '/fandoms', '/creators', '/works?order=title'];

function pick(random: Random, { links }: Tally): string {
  if (links.size === 0 || random.chance(0.25)) return random.pick(LISTS);
  const number = random.chance(0.2) ? `/works/${random.between(1, 60)}` : random.pick([...links]);
  return number + random.pick(ENDS);
}

/** The writer's own words, one a line, once it has ended. */
function ended(child: ChildProcess): Promise<readonly string[]> {
  let said = '';
  child.stdout?.on('data', (chunk: Buffer) => {
    said += chunk.toString();
  });
  return new Promise((resolve) => child.on('close', () => resolve(said.trimEnd().split('\n'))));
}

test(`${WRITES} writes and more than ${READS} pages read meanwhile`, { timeout: bounded(300, 7200) * 1000 }, () =>
  withFolder(async (dir) => {
    const data = join(dir, 'library');
    const piles = writePiles(dir);
    const first = await openAt(data);
    for (const pile of piles.slice(0, 2)) await importPosts(first, [pile], { silence: 'public' });
    await first.close();
    const serving = begin('serve', '--data', data, '--port', '0');
    const [url] = await serving.says(/http:\/\/127\.0\.0\.1:\d+/);
    const script = fileURLToPath(new URL('./writer.ts', import.meta.url));
    const writing = spawn(process.execPath, ['--import', 'tsx', script, data, String(WRITES), ...piles], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let over = false;
    const said = ended(writing).finally(() => {
      over = true;
    });
    const tally: Tally = { statuses: new Map(), links: new Set(), brokenOff: 0 };
    let reads = 0;
    const reader = async (seed: number) => {
      const random = new Random(seed);
      for (; !over || reads < READS; reads++) await read(url, pick(random, tally), tally);
    };
    try {
      await Promise.all(Array.from({ length: READERS }, (_, n) => reader(n)));
    } finally {
      writing.kill();
    }
    const steps = await said;
    assert.equal(steps.at(-1), 'finished');
    for (const step of steps) assert.ok(!['failed', 'stopped'].includes(step), step);
    serving.interrupt();
    assert.equal((await serving.ended).status, 0);
    assert.ok((tally.statuses.get(200) ?? 0) > reads / 3, JSON.stringify([...tally.statuses]));
    assert.ok(tally.brokenOff < reads / 50, `${tally.brokenOff} of ${reads} broke off`);
    const library = await openAt(data);
    await assertSound(library, 'after all');
    await library.close();
  }),
);
