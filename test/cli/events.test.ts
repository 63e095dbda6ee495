/** What happened, as the command line tells it; each command in this process. */
import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { postText } from '../acts/posts.ts';
import { run } from './fake-terminal.ts';
import { testFolder } from './posts.ts';

test('imported, decided, read anew, exported, withheld: who and when, for the owner alone', async () => {
  const folder = testFolder();
  const at = ['--data', join(folder, 'library')];
  const pile = join(folder, 'pile');
  mkdirSync(pile);
  writeFileSync(join(pile, '1.txt'), postText({ title: 'Ferry' }));
  writeFileSync(join(pile, '2.txt'), postText({ title: 'Net', rating: 'NC-17', warnings: 'underage' }));
  for (const words of [
    ['import', pile],
    ['withdraw', '1', '--because', 'She asked.'],
    ['reinstate', '1'],
    ['reread', '--yes'],
    ['export', '1', '--format', 'text', '--out', join(folder, 'out')],
  ])
    assert.equal((await run(...words, ...at)).status, 0, words.join(' '));
  const guest = await run('events', ...at);
  assert.deepEqual([guest.status, guest.said], [1, '']);
  const { said } = await run('events', '--json', '--as', 'owner', ...at);
  const events = said
    .split('\n')
    .filter(Boolean)
    // The command's own lines: these three are what this test reads of them.
    .map(
      (line) => JSON.parse(line) as { readonly who: string; readonly what: string; readonly data: { readonly reader?: number } },
    );
  assert.deepEqual(
    events.map(({ who, what }) => `${who} ${what}`),
    ['owner exported', 'owner reread', 'owner reinstated', 'owner withdrawn', 'owner imported', 'masterlist withheld'],
  );
  assert.deepEqual(
    events.flatMap(({ data }) => data.reader ?? []),
    [1, 1],
  );
  const plain = await run('events', '--as', 'owner', '--work', '1', ...at);
  assert.match(plain.said, /^ +\d+ {2}\d{4}-\d\d-\d\d \d\d:\d\d:\d\d {2}owner: exported, work 1 \(format text; as guest\)\n/);
  assert.equal((await run('check', ...at)).status, 0);
  const checked = await run('events', '--as', 'owner', ...at);
  assert.match(checked.said, /owner: checked \(since \d{4}-\d\d-\d\d \d\d:\d\d:\d\d; originals 2;/);
});
