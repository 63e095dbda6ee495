/** Decisions on works at the command line; each command in this process. */
import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, test } from 'node:test';
import { postText } from '../acts/posts.ts';
import { run } from './fake-terminal.ts';
import { testFolder } from './posts.ts';

/** What the command prints as JSON. */
interface Reinstated {
  readonly decisions: readonly number[];
  readonly takesBack: readonly number[];
  readonly work: { readonly state: string };
}

describe('decisions on works at the command line', () => {
  const folder = testFolder();
  const data = join(folder, 'library');
  const pile = join(folder, 'pile');
  const at = ['--data', data];
  const told = postText({ title: 'The Telling', archive: 'Anywhere, but let me know where.' });

  before(async () => {
    mkdirSync(pile, { recursive: true });
    writeFileSync(join(pile, '1.txt'), told.replace('Author: Ada Quill', 'Author: Ada Quill\nE-mail: ada@example.org'));
    writeFileSync(join(pile, '2.txt'), postText({ title: 'Heron', archive: 'Ask me first.' }));
    assert.equal((await run('import', pile, ...at)).status, 0);
  });

  test('a notice is drafted to the address in the post, and noted once it was sent', async () => {
    const guest = await run('notice', '1', ...at);
    assert.deepEqual([guest.status, guest.said], [1, '']);
    const letter = await run('notice', '1', '--as', 'owner', ...at);
    assert.match(letter.said, /^To: ada@example\.org\nSubject: Your story “The Telling” in .*\n\nDear Ada Quill,/);
    assert.match(letter.said, /“Anywhere, but let me know where\.” So we tell you/);
    assert.match(letter.said, /works\/1-the-telling/);
    const early = await run('notice', '1', '--sent', '--on', 'tomorrow', ...at);
    assert.deepEqual([early.status, early.said], [1, '']);
    assert.match(early.complained, /tomorrow: this is no day\. Write it as 2003-05-30\./);
    const sent = await run('notice', '1', '--sent', '--on', '2003-05-30', ...at);
    assert.match(sent.said, /^The notice is noted as sent: work 1, 1 part, public: The author asked to be told, and was\.\n/);
  });

  test('permission needs its proof, as text or in a file', async () => {
    const bare = await run('permit', '2', ...at);
    assert.deepEqual([bare.status, bare.said], [2, '']);
    const nowhere = await run('permit', '2', '--proof-file', join(folder, 'nowhere.txt'), ...at);
    assert.equal(nowhere.status, 1);
    assert.match(nowhere.complained, /nowhere\.txt: there is no such file/);
    writeFileSync(join(folder, 'mail.txt'), 'Yes, keep it.\n\u001b[1mBoth of them.\n');
    const given = await run('permit', '2', '--proof-file', join(folder, 'mail.txt'), '--on', '2003-05-03', ...at);
    assert.match(given.said, /^Permission is recorded: work 2, 1 part, public: The author’s permission is recorded\.\n/);
  });

  test('a work is withdrawn for guests at once, and reinstated', async () => {
    const gone = await run('withdraw', '2', '--because', 'She asked.', ...at);
    assert.match(gone.said, /^Withdrawn: work 2, 1 part, withdrawn: It was withdrawn\.\n/);
    assert.ok(!(await run('list', ...at)).said.includes('Heron'));
    const withdrawal = /decision (\d+);/.exec(gone.said)?.[1] ?? assert.fail('it says its number');
    const back = await run('reinstate', '2', ...at);
    assert.match(back.said, /^Reinstated: work 2, 1 part, public: /);
    const [, decision, taken] = /\nThis is decision (\d+), which takes decision (\d+) back\.\n/.exec(back.said) ?? [];
    assert.equal(taken, withdrawal);
    assert.match(back.said, /\nmasterlist withdraw 2 --because "…" withdraws it again\.\n$/);
    const listed = await run('decisions', '--as', 'owner', ...at);
    assert.match(listed.said, new RegExp(`^ *${decision} .* took decision ${withdrawal} back$`, 'm'));
    assert.ok((await run('list', ...at)).said.includes('Heron'));
    await run('withdraw', '2', '--because', 'She asked again.', ...at);
    const told = JSON.parse((await run('reinstate', '2', '--json', ...at)).said) as Reinstated;
    assert.deepEqual([told.decisions.length, told.takesBack.length, told.work.state], [1, 1, 'public']);
  });

  test('a field is corrected, and that is taken back; the decisions say so to the owner alone', async () => {
    const corrected = await run('correct', '2', 'title', 'The Heron', '--because', 'A slip.', ...at);
    assert.equal(corrected.status, 0);
    const decision = /decision (\d+);/.exec(corrected.said)?.[1] ?? assert.fail('it says its number');
    assert.match((await run('show', '2', ...at)).said, /^The Heron, by Ada Quill/);
    const part = await run('correct', '2', 'part', '2/3', '--part', '1', '--because', 'So it says.', ...at);
    assert.equal(part.status, 0);
    assert.match((await run('list', '--json', ...at)).said, /"The Heron"/);
    const wrong = await run('correct', '2', 'colour', 'red', '--because', 'x', ...at);
    assert.match(wrong.complained, /colour: no field is called so\. These can be corrected: title, creators/);
    await run('undo-decision', decision, ...at);
    assert.match((await run('show', '2', ...at)).said, /^Heron, by Ada Quill/);
    assert.equal((await run('decisions', ...at)).said, '');
    const all = await run('decisions', '--as', 'owner', ...at);
    assert.match(all.said, /owner corrected the title of work 2: A slip\. \[taken back by \d+\]/);
    const said = await run('decisions', '--as', 'owner', '--work', '2', ...at);
    for (const one of [all.said, said.said]) {
      assert.match(one, / {8}proof: Yes, keep it\.\n {12}␛\[1mBoth of them\.\n/);
      assert.match(one, / {8}correction: \{"field":"title","value":"The Heron"\}\n/);
    }
    const lines = (await run('decisions', '--as', 'owner', '--json', ...at)).said.split('\n').filter(Boolean);
    const [permitted] = lines.map((line) => JSON.parse(line)).filter(({ act }) => act === 'permit');
    assert.deepEqual(permitted.says, { on: '2003-05-03', proof: 'Yes, keep it.\n\u001b[1mBoth of them.' });
    assert.match(all.said, /owner recorded permission of 2003-05-03 for work 2: The author gave permission\./);
  });

  test('what a decision says of a sealed work is not told, nor of one that is gone', async () => {
    const more = join(folder, 'more');
    mkdirSync(more);
    writeFileSync(join(more, '3.txt'), postText({ title: 'The Net', rating: 'NC-17', warnings: 'underage', variant: 3 }));
    assert.equal((await run('import', more, ...at)).status, 0);
    const corrected = await run('correct', '3', 'summary', 'Of the bindweedword.', '--because', 'So.', ...at);
    assert.match(corrected.said, /^Corrected: work 3, 1 part, sealed: /);
    for (const why of ['It speaks of a sealed text.', 'No post of which it speaks is here.']) {
      const plain = await run('decisions', '--as', 'owner', ...at);
      assert.match(plain.said, /corrected the summary of work 3: So\.\n {8}\(what it says is not told: (.*)\)\n/);
      assert.ok(plain.said.includes(why), plain.said);
      const json = await run('decisions', '--as', 'owner', '--json', ...at);
      assert.match(json.said, /"work":3,"reason":"So\.","takenBackBy":null,"says":null\}/);
      for (const { said } of [plain, json]) assert.ok(!said.includes('bindweedword'));
      await run('undo', ...at);
    }
  });
});
