/** Joining and parting by hand at the command line; each command in this process. */
import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, test } from 'node:test';
import { postText } from '../acts/posts.ts';
import { run } from './fake-terminal.ts';
import { POSTS, testFolder } from './posts.ts';

describe('works joined and parted at the command line', () => {
  const folder = testFolder();
  const data = join(folder, 'library');
  const pile = join(folder, 'pile');
  const at = ['--data', data];

  async function works(): Promise<ReadonlyMap<string, string>> {
    const { said } = await run('list', '--json', '--as', 'owner', ...at);
    const all = said
      .split('\n')
      .filter(Boolean)
      // The command's own line: id and title are what this test reads of it.
      .map((one) => JSON.parse(one) as { readonly id: number; readonly title: string });
    return new Map(all.map(({ id, title }) => [title, String(id)]));
  }
  const id = async (title: string): Promise<string> => (await works()).get(title) ?? assert.fail(`${title} is listed`);

  before(async () => {
    mkdirSync(pile, { recursive: true });
    writeFileSync(join(pile, 'ferry-1.txt'), postText({ title: 'Ferry', author: 'Ann Example', part: '1/2', variant: 1 }));
    writeFileSync(join(pile, 'ferry-2.txt'), postText({ title: 'Ferry', author: 'Ann Example', part: '2/2', variant: 2 }));
    writeFileSync(join(pile, 'boat.txt'), postText({ title: 'The Boat', author: 'Somebody Else' }));
    writeFileSync(join(pile, 'sealed.txt'), POSTS['sealed.txt']);
    writeFileSync(join(pile, 'asked.txt'), POSTS['asked.txt']);
    assert.equal((await run('import', pile, ...at)).status, 0);
  });

  test('why tells what joins and what does not, to those who may see both', async () => {
    const [ferry, boat] = [await id('Ferry'), await id('The Boat')];
    const apart = await run('why', ferry, boat, ...at);
    assert.equal(apart.status, 0);
    assert.match(apart.said, /^Two works:\n {2}the titles differ: “Ferry.*” and “The Boat”\n {2}the authors differ/);
    const one = await run('why', `${join(pile, 'ferry-1.txt')}#0`, `${join(pile, 'ferry-2.txt')}#0`, ...at);
    assert.match(one.said, /^One work:\n {2}one title/);
    const itself = await run('why', ferry, ferry, '--json', ...at);
    assert.deepEqual(Object.keys(JSON.parse(itself.said)), ['together', 'repost', 'why', 'decisions']);
    const asked = await id('The Asking Price');
    const guest = await run('why', ferry, asked, ...at);
    assert.deepEqual([guest.status, guest.said], [1, '']);
    assert.match(guest.complained, /there is none with this number that a guest may see/);
    const never = await run('why', ferry, '999', ...at);
    assert.equal(never.complained, guest.complained.replaceAll(asked, '999'));
    assert.equal((await run('why', ferry, asked, '--as', 'owner', ...at)).status, 0);
    const nowhere = await run('why', ferry, 'nowhere.txt#3', ...at);
    const held = await run('why', ferry, `${join(pile, 'asked.txt')}#0`, ...at);
    assert.deepEqual([nowhere.status, held.status], [1, 1]);
    assert.equal(held.complained.split(': ').slice(2).join(), nowhere.complained.split(': ').slice(2).join());
    for (const viewer of ['guest', 'owner']) {
      const sealed = await run('why', ferry, `${join(pile, 'sealed.txt')}#0`, '--as', viewer, ...at);
      assert.deepEqual([sealed.status, sealed.said], [1, '']);
    }
  });

  test('join, decisions, undo-decision: one address, its reasons, and back', async () => {
    const [ferry, boat] = [await id('Ferry'), await id('The Boat')];
    const [low, high] = [ferry, boat].sort((a, b) => Number(a) - Number(b));
    const joined = await run('join', boat, ferry, '--because', 'The boat is its last part.', ...at);
    assert.equal(joined.status, 0);
    assert.match(
      joined.said,
      new RegExp(`^They are one work now: work ${low}, 3 parts, public: .*\nWork ${high} leads to it\\. This is decision 1;`),
    );
    assert.match((await run('show', String(high), ...at)).said, new RegExp(`/works/${low}-`));
    assert.match(
      (await run('why', ferry, boat, '--as', 'owner', ...at)).said,
      /decision 1: owner joined them: The boat is its last part\./,
    );
    assert.doesNotMatch((await run('why', ferry, boat, ...at)).said, /last part\./);
    assert.match(
      (await run('decisions', '--as', 'owner', ...at)).said,
      /^ {5}1 {2}\d{4}-\d\d-\d\d {2}owner joined works \d+, \d+: The boat/,
    );
    const guest = await run('decisions', ...at);
    assert.deepEqual([guest.status, guest.said], [1, '']);
    const back = await run('undo-decision', '1', '--because', 'It is not.', '--json', ...at);
    assert.deepEqual(JSON.parse(back.said), { decision: 2, takesBack: 1 });
    assert.equal(await id('Ferry'), ferry);
    assert.equal(await id('The Boat'), boat);
    const listed = await run('decisions', '--json', '--as', 'owner', ...at);
    assert.deepEqual(
      listed.said
        .split('\n')
        .filter(Boolean)
        .map((one) => JSON.parse(one).takenBackBy),
      [null, 2],
    );
    const twice = await run('undo-decision', '1', ...at);
    assert.deepEqual([twice.status, twice.complained], [1, 'masterlist: Decision 1 was taken back before, by decision 2.\n']);
  });

  test('part: by its place, or one post of it', async () => {
    const ferry = await id('Ferry');
    const parted = await run('part', ferry, '2', '--because', 'Another story.', '--json', ...at);
    assert.equal(parted.status, 0);
    const { decision, work, other } = JSON.parse(parted.said);
    assert.deepEqual([String(work.id), work.chapters, other.chapters], [ferry, 1, 1]);
    await run('undo-decision', String(decision), ...at);
    const byPost = await run('part', ferry, `${join(pile, 'ferry-2.txt')}#0`, '--because', 'Another story.', ...at);
    assert.match(byPost.said, new RegExp(`^They are two works now: work ${ferry}, 1 part, public: `));
    const again = await run('part', ferry, '1', '--because', 'x', ...at);
    assert.deepEqual([again.status, again.said], [1, '']);
  });

  test('a join with a sealed work seals the whole', async () => {
    const [boat, sealed] = [await id('The Boat'), await id('The Shut Ledger')];
    const { said } = await run('join', boat, sealed, '--because', 'One hand.', ...at);
    assert.match(said, /2 parts, sealed: /);
    assert.doesNotMatch(said, /foxglove|hollyhock|Ledger/);
  });

  const wrong: readonly (readonly string[])[] = [
    ['join', '1', '2'],
    ['join', '--because', 'x'],
    ['part', '1', '--because', 'x'],
    ['part', '1', 'the end', '--because', 'x'],
    ['part', '1', '0', '--because', 'x'],
    ['why', '1'],
    ['why', '1', 'a post'],
    ['undo-decision', 'three'],
  ];
  for (const words of wrong) {
    test(`a wrong call: ${words.join(' ')}`, async () => {
      const { status, said, complained } = await run(...words, ...at);
      assert.deepEqual([status, said, complained.startsWith('masterlist: ')], [2, '', true], complained);
    });
  }
});
