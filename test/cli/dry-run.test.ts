/** `import --dry-run` says what the import then does, and leaves no trace. */
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { beginWith, endAll } from '../start/command.ts';
import { run } from './fake-terminal.ts';
import { POSTS, pileIn, testFolder } from './posts.ts';

after(endAll);

const NOTHING_WRITTEN = 'masterlist: this was a dry run: nothing was written.\n';

/** Everything in a folder, byte for byte. */
function contents(folder: string): ReadonlyMap<string, string> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    names.map(({ parentPath, name }) => [join(parentPath, name), readFileSync(join(parentPath, name)).toString('base64')]),
  );
}

/** The sheet, without what a dry run says after it. */
function sheetOf(said: string): string {
  return said.slice(0, said.indexOf('Works that it would make'));
}

test('without a library: the very sheet of the import, and not even the folder is made', async () => {
  const folder = testFolder();
  const pile = pileIn(folder);
  writeFileSync(join(pile, 'nothing.txt'), '');
  const data = join(folder, 'library');
  const tried = await run('import', pile, '--dry-run', '--data', data);
  assert.equal(existsSync(data), false);
  const done = await run('import', pile, '--data', data);
  assert.deepEqual(
    [tried.status, sheetOf(tried.said), tried.complained],
    [done.status, done.said, done.complained + NOTHING_WRITTEN],
  );
  assert.match(
    tried.said,
    /Works that it would make: 4 \(1 public, 1 members, 1 held, 1 sealed\)\.\n(?: {2}.*\n){4}Works here that it would add to: none\.\n$/,
  );
  assert.match(tried.said, /The Open Door, by Ann Example \(1 part; public: The author lets anyone archive it\.\)/);
  assert.ok(!tried.said.includes('The Shut Ledger'), 'of what is sealed only the number is told');
});

const part = (n: number) =>
  POSTS['open.txt'].replace('The Open Door', `The Long Stair (${n}/3)`).replace('marigoldword', `marigoldword number ${n}`);

test('with a library: what is here is known, what was refused stays refused, and its files are as they were', async () => {
  const folder = testFolder();
  const pile = pileIn(folder);
  const data = join(folder, 'library');
  await run('import', pile, '--data', data);
  const sealed = (await run('list', '--as', 'owner', '--json', '--data', data)).said
    .split('\n')
    .find((line) => line.includes('Shut'));
  const { id } = JSON.parse(sealed ?? '{}') as { readonly id: number };
  assert.equal((await run('refuse', String(id), '--because', 'Rightly withheld.', '--yes', '--data', data)).status, 0);
  const first = join(folder, 'first');
  mkdirSync(first);
  writeFileSync(join(first, 'one.txt'), part(1));
  await run('import', first, '--data', data);
  writeFileSync(join(pile, 'two.txt'), part(2));
  const before = contents(data);
  const tried = await run('import', pile, '--dry-run', '--data', data);
  assert.deepEqual(contents(data), before);
  assert.match(tried.said, /^Import 3: 5 items in = 1 read \+ 3 already here \+ 1 skipped\.\n/);
  assert.match(tried.said, /It was refused here before/);
  assert.match(
    tried.said,
    /Works that it would make: none\.\nWorks here that it would add to: 1 \(1 public\)\.\n {2}5 {2}The Long Stair, by Ann Example \(\+1 part; public: .*\)\n$/,
  );
  const done = await run('import', pile, '--data', data);
  assert.equal(sheetOf(tried.said), done.said);
});

test('as JSON: the sheet, then each work on a line of its own', async () => {
  const folder = testFolder();
  const { said, status } = await run('import', pileIn(folder), '--dry-run', '--json', '--data', join(folder, 'library'));
  const [sheet, ...works] = said
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>);
  assert.deepEqual([status, sheet?.['posts'], works.length], [0, 4, 4]);
  assert.deepEqual(works.map(({ state }) => state).sort(), ['held', 'members', 'public', 'sealed']);
  for (const { state, title, made } of works) assert.deepEqual([made, title === undefined], [true, state === 'sealed']);
});

test('what is no library is told as by the import', async () => {
  const folder = testFolder();
  const data = join(folder, 'library');
  mkdirSync(data);
  writeFileSync(join(data, 'masterlist.sqlite'), 'This is a letter, and no library at all.'.repeat(40));
  const tried = await run('import', pileIn(folder), '--dry-run', '--data', data);
  const done = await run('import', pileIn(folder), '--data', data);
  assert.deepEqual([tried.status, tried.complained], [1, done.complained]);
});

for (const [how, end] of [
  ['Ctrl-C', 'interrupt'],
  ['kill -9', 'kill'],
] as const) {
  test(`after ${how} nothing is left, neither here nor among the temporary files`, async () => {
    const folder = testFolder();
    const temporary = join(folder, 'tmp');
    mkdirSync(temporary);
    const pile = join(folder, 'long.mbox');
    writeFileSync(pile, mailbox(4000));
    const data = join(folder, 'library');
    const trying = beginWith({ TMPDIR: temporary }, 'import', pile, '--dry-run', '--data', data);
    await trying.notes(/reading:/);
    trying[end]();
    const { status, said, noted } = await trying.ended;
    assert.deepEqual([status, said], [how === 'Ctrl-C' ? 1 : null, '']);
    if (how === 'Ctrl-C') assert.match(noted, /masterlist: stopped\. This was a dry run: nothing was written\.\n$/);
    assert.deepEqual(
      readdirSync(temporary).filter((name) => name.startsWith('masterlist-')),
      [],
    );
    assert.equal(existsSync(data), false);
  });
}

function mailbox(mails: number): string {
  const body = 'The ferryman counted the lanterns along the quay, one by one, and wrote each of them down.\n'.repeat(80);
  return Array.from(
    { length: mails },
    (_, n) =>
      `From ann@example.org Mon Mar  3 10:00:00 2003\nFrom: Ann <ann@example.org>\nSubject: FIC: Lantern ${n}\nMessage-ID: <${n}@example.org>\nDate: Mon, 3 Mar 2003 10:00:00 +0000\n\nTitle: Lantern ${n}\nAuthor: Ann\n\nLantern ${n}. ${body}\n\n`,
  ).join('');
}
