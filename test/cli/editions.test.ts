/** `show --editions`: what is kept beside the shown edition of a part, for the owner. */
import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { run } from './fake-terminal.ts';
import { testFolder } from './posts.ts';

const TEXT = 'The gate stood open all morning, and the hens went in and out of it as if they had been asked to count it.';
const folder = testFolder();
const data = join(folder, 'library');

function mail(day: number, end: string): string {
  return `From: Pell <pell@example.org>\nSubject: FIC: The Gate\nDate: ${day} Mar 2003 10:00:00 +0000\nMessage-ID: <${day}@example.org>\n\nTitle: The Gate\nAuthor: Pell\nArchive: Anywhere.\n\n${TEXT}\n\n${TEXT.replace('morning', 'evening')}\n\n${end}\n`;
}

before(async () => {
  const pile = join(folder, 'pile');
  mkdirSync(pile);
  writeFileSync(join(pile, 'a.eml'), mail(3, 'Nobody said who shut it.'));
  writeFileSync(join(pile, 'b.eml'), mail(9, 'The postmistress shut it, and said so.'));
  await run('import', pile, '--data', data, '--venue', 'lamplight');
});

test('the newest is shown, the others stand beside it', async () => {
  const { status, said } = await run('show', '1', '--editions', '--as', 'owner', '--data', data);
  assert.equal(status, 0);
  assert.match(
    said,
    /^The Gate\n {2}9 March 2003, lamplight, \d+ words, .*b\.eml#0 \(shown\)\n {2}3 March 2003, lamplight, \d+ words, .*a\.eml#0\n$/,
  );
  const texts = await run('show', '1', '--editions', '--text', '--as', 'owner', '--data', data);
  assert.match(texts.said, /The postmistress shut it[\s\S]*Nobody said who shut it/);
  const json = await run('show', '1', '--editions', '--json', '--as', 'owner', '--data', data);
  const lines = json.said
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as { readonly shown: boolean; readonly position: number });
  assert.deepEqual(
    lines.map(({ shown, position }) => [position, shown]),
    [
      [1, true],
      [1, false],
    ],
  );
});

test('a guest is told that it is the owner’s, and nothing else', async () => {
  const { status, said, complained } = await run('show', '1', '--editions', '--data', data);
  assert.deepEqual([status, said], [1, '']);
  assert.match(
    complained,
    /^masterlist: --editions: only the owner is shown more than one edition of a part\. Look as the owner: --as owner\.\n$/,
  );
});
