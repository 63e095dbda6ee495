/** A newcomer's first hour: start, look around, start again, take the samples out, bring in one's own, and bring in rubbish. */
import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { begin, command, endAll, type Running } from './start/command.ts';
import { BAD, DAMAGED, GOOD, pileOfTrouble } from './start/pile.ts';

/** What a newcomer is promised, from the start of the command to the first page, ms. */
const FIRST_PAGE = 5_000;

describe('a newcomer', () => {
  let folder = '';
  let data = '';
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'masterlist-newcomer-'));
    data = join(folder, 'library');
  });
  after(() => {
    endAll();
    rmSync(folder, { recursive: true, force: true });
  });

  test('has a first page within five seconds, then the samples, and is the owner once', async () => {
    const began = performance.now();
    const started = begin('start', '--data', data, '--port', '0');
    const url = await addressOf(started);
    const first = await fetch(url);
    const took = performance.now() - began;
    assert.equal(first.status, 200);
    assert.ok(took < FIRST_PAGE, `it took ${Math.round(took)} ms`);

    const [, key = ''] = await started.says(/Yours, as the owner \(once, within ten minutes\): (\S+)/);
    assert.ok(key.startsWith(`${url}/key/`), key);
    const opened = await fetch(key, { redirect: 'manual' });
    const cookie = opened.headers.get('set-cookie')?.split(';')[0] ?? '';
    assert.deepEqual([opened.status, opened.headers.get('location')], [303, '/desk']);
    assert.equal((await fetch(key, { redirect: 'manual' })).status, 404, 'the key is spent');
    assert.equal((await fetch(`${url}/desk`, { headers: { cookie } })).status, 200);
    assert.equal((await fetch(`${url}/desk`)).status, 404, 'being local makes nobody the owner');

    await started.notes(/samples; masterlist undo samples takes them out again/);
    await started.says(/Import 1: 56 items in = 56 read \+ 0 already here \+ 0 skipped\./);
    assert.match(await (await fetch(url)).text(), /The Two Routes/);

    const port = new URL(url).port;
    const other = await command('serve', '--data', data, '--port', port);
    assert.equal(other.status, 1);
    assert.match(
      other.noted,
      new RegExp(`^masterlist: port ${port}: another program answers there already.* --port ${Number(port) + 1}\n$`),
    );
    await stopped(started);
  });

  test('starts again, and is just served what is there', async () => {
    const started = begin('start', '--data', data, '--port', '0');
    const url = await addressOf(started);
    await started.notes(/Serving at/);
    assert.match(await (await fetch(url)).text(), /The Two Routes/);
    const { said, noted } = await stopped(started);
    assert.doesNotMatch(said + noted, /Import \d|samples/);
  });

  test('takes the samples out again, and does not get them back', async () => {
    const { status, said } = await command('undo', 'samples', '--data', data);
    assert.deepEqual([status, said], [0, 'Import 1 is undone: 56 posts left the library.\n']);
    assert.equal((await command('list', '--data', data, '--as', 'owner')).said, '');
    const started = begin('start', '--data', data, '--port', '0');
    const url = await addressOf(started);
    await started.notes(/Serving at/);
    assert.match(await (await fetch(url)).text(), /The shelves are still empty/);
    assert.doesNotMatch((await stopped(started)).said, /Import/);
  });

  test('starts with posts of their own', async () => {
    const own = join(folder, 'own.txt');
    writeFileSync(
      own,
      'Title: The Quay\nAuthor: Ines Harrow\nArchive: Anywhere.\n\nThe ferry came in late, and nobody on the quay had thought to wait.\n\nThe End\n',
    );
    const started = begin('start', own, '--data', join(folder, 'own'), '--port', '0');
    const url = await addressOf(started);
    await started.says(/Import 1: 1 item in = 1 read/);
    assert.match(await (await fetch(url)).text(), /The Quay/);
    const { said, noted } = await stopped(started);
    assert.doesNotMatch(said + noted, /samples/);
  });

  test('brings in rubbish: each thing that is wrong is told on a line, all else is imported', async () => {
    const into = join(folder, 'rubbish');
    const { status, said, noted } = await command('import', ...pileOfTrouble(folder), '--data', into);
    assert.equal(status, 1);
    const lines = noted.split('\n').filter((line) => line.startsWith('masterlist: '));
    assert.equal(lines.length, BAD.length + DAMAGED.length, noted);
    for (const [name, what] of [...BAD, ...DAMAGED]) {
      const line = lines.find((one) => one.includes(`${name}: `));
      assert.ok(line !== undefined, `${name} is named in:\n${noted}`);
      assert.match(line.slice(line.indexOf(`${name}: `) + name.length), what);
      // What is wrong, and what to do about it: two sentences at least.
      assert.ok((line.match(/[.!?](?: |$)/g) ?? []).length >= 2, line);
    }
    assert.match(
      said,
      new RegExp(
        `Import 1: ${GOOD.length + BAD.length} items in = ${GOOD.length} read \\+ 0 already here \\+ ${BAD.length} skipped\\.`,
      ),
    );
    assert.match(said, new RegExp(`${DAMAGED.length} posts read although damaged`));
    const titles = (await command('list', '--data', into, '--as', 'owner', '--json')).said
      .trim()
      .split('\n')
      .map((line) => String(JSON.parse(line).title));
    assert.deepEqual(titles.sort(), [...GOOD].sort());
    assert.equal(existsSync(join(folder, 'evil.txt')), false);
    const again = await command('import', ...[join(folder, 'trouble'), join(folder, 'nowhere.mbox')], '--data', into);
    assert.match(again.said, new RegExp(` = 0 read \\+ ${GOOD.length} already here \\+ ${BAD.length} skipped`));
  });

  test('calls it wrongly, and is told how it is used', async () => {
    for (const words of [['improt', 'x'], ['start', '--port', 'high'], ['import'], []]) {
      const { status, said, noted } = await command(...words);
      assert.equal(status, 2, words.join(' '));
      assert.equal(said, '');
      assert.match(noted, /--help|Usage/);
    }
  });
});

async function addressOf(started: Running): Promise<string> {
  const [, url = ''] = await started.says(/open at (http:\/\/127\.0\.0\.1:\d+)\n/);
  return url;
}

/** Ctrl-C: it ends well, and says so. */
async function stopped(started: Running): Promise<{ readonly said: string; readonly noted: string }> {
  started.interrupt();
  const { status, said, noted } = await started.ended;
  assert.equal(status, 0, noted);
  assert.match(noted, /Closed\.\n$/);
  return { said, noted };
}
