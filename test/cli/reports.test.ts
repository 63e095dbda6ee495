/** Reports at the command line; each command in this process. */
import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, test } from 'node:test';
import { postText } from '../acts/posts.ts';
import { run } from './fake-terminal.ts';
import { testFolder } from './posts.ts';

describe('reports at the command line', () => {
  const folder = testFolder();
  const data = join(folder, 'library');
  const at = ['--data', data];
  const report = async (ground: string, ...more: readonly string[]) => {
    const { status, said } = await run('report', '1', '--ground', ground, '--json', ...more, ...at);
    assert.equal(status, 0);
    // The command's own line.
    return (JSON.parse(said) as { readonly reference: string }).reference;
  };

  before(async () => {
    mkdirSync(join(folder, 'pile'));
    writeFileSync(join(folder, 'pile', 'ferry.txt'), postText({ title: 'Ferry' }));
    assert.equal((await run('import', join(folder, 'pile'), ...at)).status, 0);
  });

  test('are written down, listed to the owner alone, dismissed, and opened again', async () => {
    const reference = await report('minors', '--says', 'Part one.', '--answer-to', 'ada@example.org');
    assert.equal((await run('show', '1', ...at)).status, 1);
    const guest = await run('reports', ...at);
    assert.deepEqual([guest.status, guest.said], [1, '']);
    const owner = await run('reports', '--as', 'owner', ...at);
    for (const told of [reference, 'work 1', 'Part one.', 'ada@example.org']) assert.ok(owner.said.includes(told), told);
    const dismissed = await run('dismiss', reference, '--because', 'Nobody in it is.', ...at);
    assert.match(dismissed.said, /The report is dismissed\. Work 1 is judged anew without it\.\nThis is decision 1;/);
    assert.equal((await run('show', '1', ...at)).status, 0);
    assert.match((await run('reports', '--as', 'owner', ...at)).complained, /No report waits/);
    assert.match((await run('reports', '--all', '--as', 'owner', ...at)).said, /dismissed, decision 1: Nobody in it is\./);
    assert.match((await run('undo-decision', '1', ...at)).said, /Its report waits to be judged/);
    assert.equal((await run('show', '1', ...at)).status, 1);
    assert.match((await run('uphold', reference, '--because', 'So it is.', ...at)).said, /Work 1 is hidden from readers/);
    assert.equal((await run('release', '1', '--because', 'Oh well.', ...at)).status, 1);
  });

  test('that hides the work says so, and how it is judged; one that does not says nothing of that', async () => {
    const pile = join(folder, 'more');
    mkdirSync(pile);
    writeFileSync(join(pile, 'heron.txt'), postText({ title: 'Heron', variant: 1 }));
    assert.equal((await run('import', pile, ...at)).status, 0);
    const other = await run('report', '2', '--ground', 'other', '--says', 'The title.', ...at);
    assert.match(other.said, /^Report (\S{14}) is kept; masterlist reports --as owner lists it\.\n$/);
    assert.match((await run('report', '2', '--ground', 'copied', '--json', ...at)).said, /"hides":false/);
    const { said } = await run('report', '2', '--ground', 'minors', ...at);
    const [, reference] = /^Report (\S{14}) is kept/.exec(said) ?? [];
    assert.ok(
      said.endsWith(
        `\nWork 2 is hidden from readers now, until you judge that: masterlist dismiss ${reference} or masterlist uphold ${reference}.\n`,
      ),
      said,
    );
    assert.equal((await run('show', '2', ...at)).status, 1);
  });

  test('on what a guest may not see answer as on what is not there', async () => {
    const [hidden, never] = [
      await run('report', '1', '--ground', 'other', ...at),
      await run('report', '9', '--ground', 'other', ...at),
    ];
    assert.deepEqual([hidden.status, hidden.said], [1, '']);
    assert.equal(hidden.complained.replace('work 1', 'work 9'), never.complained);
    assert.equal((await run('report', '1', '--ground', 'none', ...at)).status, 2);
    assert.match((await run('dismiss', 'XXXX-XXXX-XXXX', '--because', 'x', ...at)).complained, /There is no report/);
  });
});
