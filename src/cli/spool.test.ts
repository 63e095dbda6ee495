import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { test } from 'node:test';
import { Spool } from './spool.ts';

async function all(spool: Spool): Promise<readonly string[]> {
  const found: string[] = [];
  for await (const line of spool.lines()) found.push(line);
  return found;
}

test('lines come back as they were, in their order, again and again', async () => {
  const spool = await Spool.open();
  const lines = [
    '',
    'one',
    'zwei · три · 四 🐈',
    '\u2028 is no end',
    'x'.repeat(700_000),
    '',
    ...Array.from({ length: 5000 }, (_, index) => `line ${index}`),
  ];
  try {
    for (const line of lines) await spool.add(line);
    assert.deepEqual(await all(spool), lines);
    await spool.add('later');
    assert.deepEqual(await all(spool), [...lines, 'later']);
  } finally {
    await spool.close();
  }
});

test('an empty spool has no lines', async () => {
  const spool = await Spool.open();
  assert.deepEqual(await all(spool), []);
  await spool.close();
});

test('nothing is left in the folder of temporary files', async () => {
  const ours = () => readdirSync(tmpdir()).filter((name) => name.startsWith('masterlist-spool-'));
  const before = ours();
  const spool = await Spool.open();
  await spool.add('x');
  await spool.close();
  assert.deepEqual(ours(), before);
});
