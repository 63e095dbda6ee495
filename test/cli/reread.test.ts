/** Reading anew at the command line; each command in this process. */
import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, test } from 'node:test';
import { openAt } from '../acts/library.ts';
import { readByOlder } from '../acts/older-reader.ts';
import { postText } from '../acts/posts.ts';
import { run } from './fake-terminal.ts';
import { testFolder } from './posts.ts';

describe('reading anew at the command line', () => {
  const folder = testFolder();
  const data = join(folder, 'library');
  const pile = join(folder, 'pile');
  const at = ['--data', data];

  before(async () => {
    mkdirSync(pile, { recursive: true });
    writeFileSync(join(pile, '1.txt'), postText({ title: 'Ferry' }));
    writeFileSync(join(pile, '2.txt'), postText({ title: 'Heron', archive: 'Ask me first.' }));
    writeFileSync(join(pile, '3.txt'), postText({ title: 'Net', rating: 'NC-17', warnings: 'underage' }));
    assert.equal((await run('import', pile, ...at)).status, 0);
    const library = await openAt(data);
    await readByOlder(library, (reading) => ({ ...reading, title: `${reading.title}?`, rating: { raw: 'PG', level: 'teen' } }));
    await library.close();
  });

  test('nobody to be asked: it says what to say', async () => {
    const { status, complained } = await run('reread', ...at);
    assert.equal(status, 2);
    assert.match(complained, /Say --dry-run to look, --yes if you are sure\./);
  });

  test('a dry run tells works and fields, values to the owner alone, and of a sealed work none', async () => {
    const guest = await run('reread', '--dry-run', ...at);
    assert.match(guest.said, /^work 1 “Ferry”: title; rating\nwork 2: title; rating\nwork 3: title; rating\n/);
    assert.match(
      guest.said,
      /3 posts read anew, 3 posts otherwise than before\. 3 works change \(title 3, rating 3\)\.\nThis was a dry run/,
    );
    const owner = await run('reread', '--dry-run', '--as', 'owner', ...at);
    assert.match(
      owner.said,
      /^work 1 “Ferry”: title Ferry\? → Ferry; rating PG → G\nwork 2 “Heron”: .*\nwork 3: title; rating\n/,
    );
    const one = await run('reread', '--dry-run', '--json', '--work', '2', ...at);
    const lines = one.said.split('\n').filter(Boolean);
    assert.deepEqual(
      lines.map((line) => Object.keys(JSON.parse(line))),
      [
        ['change', 'work', 'title', 'fields'],
        ['outcome', 'posts', 'otherwise', 'unread', 'works'],
      ],
    );
    assert.match((await run('show', '1', ...at)).said, /^Ferry\?/);
  });

  test('with --yes it shows, and then there is nothing left', async () => {
    assert.match((await run('reread', '--yes', ...at)).said, /It shows now\.\n$/);
    assert.match((await run('show', '1', ...at)).said, /^Ferry,/);
    assert.match((await run('reread', '--yes', ...at)).said, /3 posts read anew, none otherwise than before\. No work changes\./);
    const nowhere = await run('reread', '--yes', '--import', '7', ...at);
    assert.match(nowhere.complained, /there is no import 7 to be read anew/);
  });
});
