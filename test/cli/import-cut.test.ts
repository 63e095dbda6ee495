/** The real command, cut off in the middle: the same command goes on, nothing is there twice, and an undo takes all of it back. */
import assert from 'node:assert/strict';
import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { watch } from 'node:fs/promises';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { begin, command, endAll } from '../start/command.ts';
import { run } from './fake-terminal.ts';
import { testFolder } from './posts.ts';

after(endAll);

const MAILS = 450;
const PROSE = 'The ferryman counted the lanterns along the quay, one by one, and wrote each of them down.\n'.repeat(60);

/** Serials of three parts, all free to be archived. */
function mailbox(folder: string): string {
  const path = join(folder, 'long.mbox');
  const mail = (n: number) => {
    const title = `Lantern ${Math.floor(n / 3)} (${1 + (n % 3)}/3)`;
    return `From ann@example.org Mon Mar  3 10:00:00 2003\nFrom: Ann <ann@example.org>\nSubject: FIC: ${title}\nMessage-ID: <${n}@example.org>\nDate: Mon, 3 Mar 2003 10:00:00 +0000\n\nTitle: ${title}\nAuthor: Ann\nArchive: Anywhere.\n\nIt was lantern ${n}. ${PROSE}\n\n`;
  };
  writeFileSync(path, Array.from({ length: MAILS }, (_, n) => mail(n)).join(''));
  return path;
}

/** Waits until so many bytes of a library are written. */
async function written(data: string, bytes: number): Promise<void> {
  const size = () => statSync(join(data, 'masterlist.sqlite-wal'), { throwIfNoEntry: false })?.size ?? 0;
  for await (const _ of watch(data)) if (size() >= bytes) return;
}

const MB = 1_000_000;

for (const [how, end] of [
  ['Ctrl-C', 'interrupt'],
  ['kill -9', 'kill'],
] as const) {
  test(`after ${how} the same command goes on, and comes to the same end`, { timeout: 120_000 }, async () => {
    const folder = testFolder();
    const pile = mailbox(folder);
    const calm = join(folder, 'calm');
    const whole = await run('import', pile, '--data', calm);
    const data = join(folder, 'library');
    mkdirSync(data);
    const cut = begin('import', pile, '--data', data);
    await written(data, MB);
    cut[end]();
    const { status, said, noted } = await cut.ended;
    assert.deepEqual([status, said], [how === 'Ctrl-C' ? 1 : null, '']);
    if (how === 'Ctrl-C')
      assert.match(
        noted,
        /masterlist: stopped before import 1 was done\. Nothing of it shows; the same command goes on where it stopped, masterlist undo 1 takes it out\.\n$/,
      );
    assert.equal((await run('list', '--as', 'owner', '--data', data)).said, '', 'nothing of it shows');
    const resumed = await command('import', pile, '--data', data);
    assert.deepEqual([resumed.status, resumed.said], [0, whole.said], resumed.noted);
    assert.match(resumed.noted, /masterlist: went on with the import that had been cut off\./);
    const listed = (of: string) => run('list', '--as', 'owner', '--json', '--data', of);
    assert.deepEqual(await listed(data), await listed(calm));
    const again = await run('import', pile, '--data', data);
    assert.match(again.said, new RegExp(`^Import 2: ${MAILS} items in = 0 read \\+ ${MAILS} already here \\+ 0 skipped\\.`));
    assert.deepEqual(await listed(data), await listed(calm));
  });

  test(`an undo after ${how} shows all or nothing, and the next undo is the end of it`, { timeout: 120_000 }, async () => {
    const folder = testFolder();
    const data = join(folder, 'library');
    await run('import', mailbox(folder), '--data', data);
    const works = async () => (await run('list', '--data', data)).said.split('\n').filter(Boolean).length;
    assert.equal(await works(), MAILS / 3);
    const undoing = begin('undo', '--data', data);
    await written(data, 1);
    undoing[end]();
    await undoing.ended;
    assert.ok([0, MAILS / 3].includes(await works()));
    const undone = await run('undo', '1', '--data', data);
    assert.match(undone.said + undone.complained, /Import 1 is undone: \d+ posts left the library|import 1 is undone already/);
    assert.equal(await works(), 0);
    const check = await run('undo', '--data', data);
    assert.match(check.complained, /no import is left to undo/);
  });
}
