/** `masterlist read`: readings on the output and nothing else, joined over all that was read. */
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { main } from '../../src/cli/main.ts';
import type { Reading } from '../../src/words/index.ts';
import { fakeTerminal, run } from './fake-terminal.ts';
import { pileIn, testFolder } from './posts.ts';

function readingsIn(said: string): readonly Reading[] {
  assert.ok(said === '' || said.endsWith('\n'));
  // The shape is what docs/reading.md fixes; the tests of the reading hold it.
  return said
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Reading);
}

describe('reading at the command line', () => {
  const folder = testFolder();
  const pile = pileIn(folder);

  test('one line a post in the order of the files, joined, with its text and addresses', async () => {
    const { status, said, complained } = await run('read', pile);
    const readings = readingsIn(said);
    assert.deepEqual([status, complained], [0, '']);
    assert.deepEqual(
      readings.map(({ title }) => title),
      ['The Asking Price', 'The Open Door', 'The Shut Ledger', 'The Silent Stair'],
    );
    assert.ok(
      readings.every((reading) => Object.keys(reading).slice(-2).join() === 'work,repostOf' && reading.body.text.length > 0),
    );
    assert.ok(readings.every(({ work }) => work !== null && work.position === 1));
    assert.equal(readings[1]?.email, 'ann@example.org', 'addresses are printed: these are one’s own files');
  });

  test('parts in two files are joined, whatever the order they are named in', async () => {
    const part = (number: number) => join(folder, `lamp-${number}.txt`);
    for (const number of [1, 2]) {
      writeFileSync(
        part(number),
        `Title: The Lamp Room (${number}/2)\nAuthor: Ann Example\n\nIt was night number ${number}, and Jim sat up with the lamp until the tide had gone out again.\n\n${number === 2 ? 'The End' : 'TBC'}\n`,
      );
    }
    const readings = readingsIn((await run('read', part(2), part(1))).said);
    assert.deepEqual(
      readings.map(({ work }) => work?.position),
      [2, 1],
    );
    assert.equal(new Set(readings.map(({ work }) => work?.id)).size, 1);
  });

  test('line separators inside a story do not break a line of the output', async () => {
    const path = join(folder, 'separators.txt');
    writeFileSync(
      path,
      'Title: Odd Lines\nAuthor: Ann Example\n\nOne\u2028two\u2029three, and that was all there was to it that night.\n',
    );
    const { said } = await run('read', path);
    assert.equal(/[\u2028\u2029]/.test(said), false);
    assert.equal(readingsIn(said).length, 1);
  });

  test('bad input gets one line each, the rest is read, and the status tells', async () => {
    const { status, said, complained } = await run('read', join(folder, 'nowhere'), join(pile, 'open.txt'));
    assert.equal(status, 1);
    assert.equal(readingsIn(said).length, 1);
    assert.match(complained, /^masterlist: .*nowhere: .+\. .+\.\n$/);
  });

  test('files that are no posts are named once, and are no failure', async () => {
    writeFileSync(join(pile, 'data.json'), '{"a":1}');
    const { status, said, complained } = await run('read', pile);
    assert.deepEqual([status, readingsIn(said).length], [0, 4]);
    assert.match(complained, /^masterlist: left aside, being no posts: .*data\.json\n$/);
  });

  test('where nothing can wait on disk, that is said', async () => {
    const before = process.env['TMPDIR'];
    process.env['TMPDIR'] = join(folder, 'no-such-folder');
    try {
      const terminal = fakeTerminal();
      assert.equal(await main(['read', pile], terminal), 1);
      assert.match(
        terminal.complained(),
        /^masterlist: .*no-such-folder: the readings cannot wait there until all is read \(ENOENT\)\. Make room, or name another folder/,
      );
    } finally {
      if (before === undefined) delete process.env['TMPDIR'];
      else process.env['TMPDIR'] = before;
    }
  });
});
