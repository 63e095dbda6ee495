/** Policies at the command line; each command in this process. */
import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, test } from 'node:test';
import { postText } from '../acts/posts.ts';
import { run } from './fake-terminal.ts';
import { testFolder } from './posts.ts';

describe('policies at the command line', () => {
  const folder = testFolder();
  const at = ['--data', join(folder, 'library')];
  const file = join(folder, 'policy.json');
  const policy = { name: 'no-ferries', when: { header: ['ferry'] }, outcome: 'hold', reason: 'No boats.' };

  before(async () => {
    mkdirSync(join(folder, 'pile'));
    writeFileSync(join(folder, 'pile', 'ferry.txt'), postText({ title: 'Ferry' }));
    writeFileSync(join(folder, 'pile', 'calm.txt'), postText({ title: 'The Calm' }));
    writeFileSync(file, JSON.stringify(policy));
    assert.equal((await run('import', join(folder, 'pile'), ...at)).status, 0);
  });

  test('are tried, set, listed and ended', async () => {
    const tried = await run('policy', 'try', file, '--as', 'owner', ...at);
    assert.match(
      tried.said,
      /^ +\d {2}public → held: No boats\. \(policy “no-ferries”\)\nOf 2 works 1 would change\. Nothing was written\.\n$/,
    );
    assert.match((await run('policy', 'list', '--as', 'owner', ...at)).complained, /No policy stands/);
    const added = await run('policy', 'add', file, '--because', 'Agreed.', ...at);
    assert.match(added.said, /no-ferries stands\. This is decision 1; .*\nOf 2 works 1 changed\./);
    assert.deepEqual(JSON.parse((await run('policy', 'list', '--as', 'owner', '--json', ...at)).said), {
      decision: 1,
      ...policy,
    });
    assert.match((await run('decisions', '--as', 'owner', ...at)).said, /owner set the policy no-ferries: Agreed\./);
    assert.match((await run('policy', 'remove', 'no-ferries', ...at)).said, /holds no more\.\nOf 2 works 1 changed\./);
  });

  test('are the owner’s to read, and say what is wrong with a file', async () => {
    for (const words of [['list'], ['try', file]]) {
      const guest = await run('policy', ...words, ...at);
      assert.deepEqual([guest.status, guest.said], [1, '']);
    }
    writeFileSync(join(folder, 'bad.json'), '{"name": "x"}');
    const bad = await run('policy', 'add', join(folder, 'bad.json'), ...at);
    assert.deepEqual([bad.status, bad.said], [1, '']);
    assert.match(bad.complained, /bad\.json: when is missing/);
    assert.equal((await run('policy', 'add', ...at)).status, 2);
    assert.match((await run('policy', 'add', 'nowhere.json', ...at)).complained, /cannot be read/);
  });
});
