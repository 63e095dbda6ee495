/** A library's life at the command line, from its first import to its last undo; each command in this process. */
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, test } from 'node:test';
import { main } from '../../src/cli/main.ts';
import { fakeTerminal, run } from './fake-terminal.ts';
import { pileIn, testFolder } from './posts.ts';

interface Listed {
  readonly id: number;
  readonly title: string;
  readonly creators: readonly { readonly name: string }[];
  readonly state: string;
  readonly reason: { readonly code: string; readonly why: string };
  readonly address: string | null;
}

describe('a library at the command line', () => {
  const folder = testFolder();
  const data = join(folder, 'library');
  const out = join(folder, 'out');
  const pile = pileIn(folder);
  /** Words of the texts that no guest and, of the last two, nobody at all may meet. */
  const WITHHELD = ['cornflowerword', 'larkspurword', 'foxgloveword', 'hollyhockword'];
  const SEALED = ['foxgloveword', 'hollyhockword'];

  async function listed(viewer: 'owner' | 'guest'): Promise<readonly Listed[]> {
    const { said } = await run('list', '--json', '--as', viewer, '--data', data);
    // The shape is what this test is about: the assertions below hold it to that.
    return said
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Listed);
  }

  async function idOf(title: string): Promise<string> {
    const work = (await listed('owner')).find((one) => one.title === title);
    assert.ok(work, `${title} is listed`);
    return String(work.id);
  }

  before(async () => {
    const { status, said, complained } = await run('import', pile, '--data', data);
    assert.equal(complained, '');
    assert.equal(status, 0);
    assert.match(said, /4 items in = 4 read \+ 0 already here \+ 0 skipped\.\n4 stories among them, in 4 works:/);
    for (const line of [/1 public/, /1 for members: until there are accounts, these are yours alone/, /1 held/, /1 sealed/])
      assert.match(said, line);
  });

  test('only import and start make a library', async () => {
    for (const words of [
      ['list'],
      ['show', '1'],
      ['export', '1'],
      ['find', 'http://harbour.example/1.html'],
      ['undo'],
      ['key'],
      ['set'],
      ['serve', '--port', '0'],
      ['release', '1', '--because', 'x'],
      ['refuse', '1', '--because', 'x', '--yes'],
      ['join', '1', '2', '--because', 'x'],
      ['part', '1', '2', '--because', 'x'],
      ['why', '1', '2'],
      ['decisions', '--as', 'owner'],
      ['undo-decision', '1'],
      ['backup', join(folder, 'backup.sqlite')],
      ['check'],
    ]) {
      const { status, said, complained } = await run(...words, '--data', join(folder, 'none'));
      assert.deepEqual(
        [
          words[0],
          status,
          said,
          /^masterlist: .*none: there is no library here\. Make one with: masterlist import PATH… --data .*none\n$/.test(
            complained,
          ),
        ],
        [words[0], 1, '', true],
        complained,
      );
    }
    assert.ok(!existsSync(join(folder, 'none')));
  });

  test('the same pile again changes nothing', async () => {
    const before = await listed('owner');
    const { status, said } = await run('import', pile, '--data', data, '--json');
    const sheet: unknown = JSON.parse(said);
    assert.ok(sheet instanceof Object && 'known' in sheet && 'posts' in sheet && 'items' in sheet);
    assert.deepEqual([status, sheet.items, sheet.posts, sheet.known], [0, 4, 0, 4]);
    assert.deepEqual(await listed('owner'), before);
    assert.equal((await run('undo', '--data', data)).status, 0);
    assert.deepEqual(await listed('owner'), before);
  });

  test('a guest lists what is public, the owner all; a line of JSON says id, title, creators, state, reason, address', async () => {
    const [guest, owner] = [await listed('guest'), await listed('owner')];
    assert.deepEqual(
      guest.map(({ title, state }) => [title, state]),
      [['The Open Door', 'public']],
    );
    assert.deepEqual(
      new Map(owner.map(({ title, state }) => [title, state])),
      new Map([
        ['The Open Door', 'public'],
        ['The Silent Stair', 'members'],
        ['The Asking Price', 'held'],
        ['The Shut Ledger', 'sealed'],
      ]),
    );
    for (const work of owner) assert.deepEqual(Object.keys(work), ['id', 'title', 'creators', 'state', 'reason', 'address']);
    const [open] = guest;
    assert.ok(open);
    assert.deepEqual(open.creators, [{ name: 'Ann Example', alias: null, canonical: null }]);
    assert.equal(open.address, `http://127.0.0.1:4180/works/${open.id}-the-open-door`);
    assert.equal(
      (await run('list', '--data', data)).said,
      `${String(open.id).padStart(6)}  The Open Door, by Ann Example (G; 20 words)\n`,
    );
  });

  test('show tells what is known of a work; with --text the story', async () => {
    const id = await idOf('The Open Door');
    const shown = await run('show', id, '--data', data);
    assert.equal(shown.status, 0);
    for (const line of [
      'The Open Door, by Ann Example\n',
      'Fandom: Treasure Island\n',
      'Summary: Somebody left it open.\n',
      'The author’s wishes: The author lets anyone archive this story.',
    ])
      assert.ok(shown.said.includes(line), shown.said);
    assert.ok(!shown.said.includes('marigoldword'));
    assert.ok((await run('show', id, '--text', '--data', data)).said.includes('marigoldword'));
    const json: unknown = JSON.parse((await run('show', id, '--json', '--data', data)).said);
    assert.ok(json instanceof Object && 'title' in json && json.title === 'The Open Door');
  });

  test('a guest hears the same of a withheld work as of none, from every command', async () => {
    for (const title of ['The Silent Stair', 'The Asking Price', 'The Shut Ledger']) {
      const id = await idOf(title);
      for (const words of [
        ['show', id],
        ['show', id, '--text'],
        ['show', id, '--json'],
        ...['epub', 'html', 'text'].map((format) => ['export', id, '--format', format, '--out', out]),
      ]) {
        const withheld = await run(...words, '--data', data);
        const none = await run(...words.map((word) => (word === id ? '987654' : word)), '--data', data);
        assert.equal(withheld.status, 1);
        assert.deepEqual({ ...withheld, complained: withheld.complained.replaceAll(id, '987654') }, none);
      }
    }
    assert.ok(!existsSync(out) || readdirSync(out).length === 0);
  });

  test('export writes each format, and names the files it wrote', async () => {
    const id = await idOf('The Open Door');
    for (const [format, ending, start] of [
      ['epub', 'epub', 'PK'],
      ['html', 'html', '<!doctype html>'],
      ['text', 'txt', 'Title: The Open Door'],
    ] as const) {
      const { status, said } = await run('export', `${id}-the-open-door`, '--format', format, '--out', out, '--data', data);
      const path = join(out, `the-open-door-by-ann-example-${id}.${ending}`);
      assert.deepEqual([status, said], [0, `${path}\n`]);
      assert.ok(readFileSync(path, 'latin1').startsWith(start));
      assert.ok(!readFileSync(path, 'latin1').includes('ann@example.org'), 'a guest’s copy holds no address');
    }
    assert.ok(readdirSync(out).every((name) => !name.endsWith('.part')));
  });

  test('the owner may take held works and those for members, of sealed ones nobody gets a word', async () => {
    const ids = await Promise.all(['The Silent Stair', 'The Asking Price', 'The Shut Ledger'].map(idOf));
    const { status, said, complained } = await run(
      'export',
      ...ids,
      '--as',
      'owner',
      '--format',
      'text',
      '--out',
      join(folder, 'mine'),
      '--data',
      data,
    );
    assert.equal(status, 1);
    assert.equal(said.trim().split('\n').length, 2);
    assert.match(complained, new RegExp(`^masterlist: work ${ids[2]}: it is shown to nobody\\.`));
    const everything = [
      said,
      complained,
      ...readdirSync(join(folder, 'mine')).map((name) => readFileSync(join(folder, 'mine', name), 'utf8')),
      ...(
        await Promise.all(
          [
            ['list', '--as', 'owner'],
            ['list', '--as', 'owner', '--json'],
            ['show', ids[2] ?? '', '--as', 'owner'],
            ['show', ids[2] ?? '', '--as', 'owner', '--text'],
          ].map((words) => run(...words, '--data', data)),
        )
      ).flatMap((one) => [one.said, one.complained]),
    ].join('\n');
    assert.ok(everything.includes('cornflowerword') && everything.includes('larkspurword'));
    for (const word of SEALED) assert.ok(!everything.includes(word), word);
  });

  test('no command tells a guest a word of what is withheld', async () => {
    const runs = [
      ['list'],
      ['list', '--json'],
      ...(await listed('owner')).flatMap(({ id }) => [
        ['show', String(id), '--text'],
        ['show', String(id), '--json'],
      ]),
    ];
    for (const words of runs) {
      const { said, complained } = await run(...words, '--data', data);
      for (const word of [...WITHHELD, 'Silent Stair', 'Asking Price', 'Shut Ledger', 'ann@example.org'])
        assert.ok(!`${said}${complained}`.includes(word), `${words.join(' ')}: ${word}`);
    }
  });

  test('what cannot be written is told, and no half file stays', async () => {
    writeFileSync(join(folder, 'a-file'), 'x');
    const { status, complained } = await run(
      'export',
      await idOf('The Open Door'),
      '--out',
      join(folder, 'a-file', 'x'),
      '--data',
      data,
    );
    assert.equal(status, 1);
    assert.match(
      complained,
      /^masterlist: .*the-open-door.*epub: it could not be written \(a part of its path is a file, not a folder\)\. Check the folder/,
    );
  });

  test('what cannot be read is told on one line each, and all else is imported', async () => {
    const more = join(folder, 'more');
    mkdirSync(more);
    writeFileSync(join(more, 'cut.zip'), 'PK\u0003\u0004 no zip at all');
    writeFileSync(
      join(more, 'late.txt'),
      'Title: The Late Tide\nAuthor: Eve Fifth\nArchive: Anywhere you like.\n\nIt came in late, and nobody on the whole quay had thought to wait for it.\n\nThe End\n',
    );
    const { status, said, complained } = await run('import', more, join(folder, 'nowhere'), '--data', data);
    assert.equal(status, 1);
    assert.match(complained, /^masterlist: .*nowhere: .*\n/m);
    assert.match(complained, /^masterlist: .*cut\.zip: .*\n/m);
    assert.equal(complained.trim().split('\n').length, 2);
    assert.match(said, /3 items in = 1 read \+ 0 already here \+ 2 skipped\.\n {2}2 items could not be read, as said above\./);
    assert.ok((await listed('guest')).some(({ title }) => title === 'The Late Tide'));
  });

  test('undo takes the latest import out, and says what left', async () => {
    const { status, said } = await run('undo', '--data', data);
    assert.deepEqual([status, /^Import \d+ is undone: 1 post left the library\.\n$/.test(said)], [0, true], said);
    assert.ok(!(await listed('owner')).some(({ title }) => title === 'The Late Tide'));
    const wrong = await run('undo', '99', '--data', data);
    assert.deepEqual([wrong.status, /^masterlist: .*there is no import 99\./.test(wrong.complained)], [1, true]);
  });

  test('a held work is released with a reason, and only with one', async () => {
    const id = await idOf('The Asking Price');
    assert.deepEqual([(await run('release', id, '--because', '  ', '--data', data)).status], [1]);
    const { status, said } = await run('release', id, '--because', 'The author wrote that we may.', '--data', data);
    assert.deepEqual([status, said.startsWith(`Work ${id} is released. It is public now: `)], [0, true], said);
    assert.ok((await listed('guest')).some(({ title }) => title === 'The Asking Price'));
  });

  test('refuse asks first, and does nothing without a yes', async () => {
    const id = await idOf('The Shut Ledger');
    const unasked = await run('refuse', id, '--because', 'Not ours to keep.', '--data', data);
    assert.deepEqual([unasked.status, /Say --yes if you are sure\./.test(unasked.complained)], [2, true]);
    const answered = async (answer: string) => {
      const terminal = fakeTerminal({ canAsk: true });
      terminal.type(answer);
      await main(['refuse', id, '--because', 'Not ours to keep.', '--data', data], terminal);
      return { said: terminal.said(), complained: terminal.complained() };
    };
    assert.match((await answered('y')).complained, /Nothing was done\./);
    assert.equal(await idOf('The Shut Ledger'), id);
    assert.match((await answered(id)).said, new RegExp(`^Work ${id} is refused: 1 post purged\\.`));
    assert.ok(!(await listed('owner')).some(({ title }) => title === 'The Shut Ledger'));
    const again = await run('import', join(pile, 'sealed.txt'), '--data', data);
    assert.match(
      again.said,
      /1 item in = 0 read \+ 0 already here \+ 1 skipped\.\n {2}1 left aside: It was refused here before\. \(.*sealed\.txt#0\)/,
    );
  });

  test('settings are listed with what they are, changed, and refused where they make no sense', async () => {
    const all = await run('set', '--data', data);
    assert.match(all.said, /^archive\.title = Masterlist \(as usual\)\n {4}What the library is called/);
    assert.equal(
      (await run('set', 'archive.title', 'The Lamplight Archive', '--data', data)).said,
      'archive.title is now: The Lamplight Archive\n',
    );
    assert.match(
      (await run('set', 'archive.title', '--data', data)).said,
      /^archive\.title = The Lamplight Archive \(set here\)\n/,
    );
    const wrong = await run('set', 'server.port', 'many', '--data', data);
    assert.deepEqual(
      [wrong.status, wrong.said, /^masterlist: server\.port: “many” must be a number/.test(wrong.complained)],
      [1, '', true],
    );
    const unknown = await run('set', 'archive.colour', 'blue', '--data', data);
    assert.deepEqual([unknown.status, /^masterlist: There is no setting “archive\.colour”/.test(unknown.complained)], [1, true]);
  });

  test('key prints an address with a key, where the server is said to be', async () => {
    const { status, said } = await run('key', '--data', data, '--base-url', 'https://archive.example.org');
    assert.equal(status, 0);
    assert.match(said, /: https:\/\/archive\.example\.org\/key\/[\w-]{40,}\n$/);
  });
});
