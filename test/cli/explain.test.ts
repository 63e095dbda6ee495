/** `masterlist explain`: posts with what was read marked, for people and for programs; never the text of what the rule seals. */
import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { run } from './fake-terminal.ts';
import { pileIn, testFolder } from './posts.ts';

/** Everything that a terminal could obey but line ends. */
const OBEYED = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/;
const COLOURS = /\u001b\[[\d;]*m/g;

describe('explaining at the command line', () => {
  const folder = testFolder();
  const pile = pileIn(folder);
  const put = (name: string, text: string | Uint8Array): string => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };

  async function withColours<T>(wanted: Readonly<Record<string, string>>, act: () => Promise<T>): Promise<T> {
    const names = ['FORCE_COLOR', 'NO_COLOR', 'COLUMNS'];
    const before = names.map((name) => [name, process.env[name]] as const);
    for (const name of names) delete process.env[name];
    Object.assign(process.env, wanted);
    try {
      return await act();
    } finally {
      for (const [name, value] of before) {
        if (value === undefined) delete process.env[name];
        else process.env[name] = value;
      }
    }
  }

  test('a post is shown with its regions, its fields marked, and the reasons', async () => {
    const { status, said, complained } = await withColours({}, () => run('explain', join(pile, 'open.txt')));
    assert.deepEqual([status, complained], [0, '']);
    for (const line of [
      /^ {4}header {2}1 │ Title: The Open Door$/m,
      /^ {14}│ {8}\^{13} title 99 % \(header, written “Title”\)$/m,
      /^ {6}body {2}9 │ The door stood open all winter/m,
      /^end-marker 13 │ The End$/m,
      /^Read as {9}a story$/m,
      /^Charset {9}utf-8: its bytes are UTF-8 throughout$/m,
      /^author {10}Ann Example\n {16}header, written “Author”, line 2, columns 9 to 19, 99 %$/m,
      /^Permission {6}The author lets anyone archive this story\./m,
      /^Withheld {8}The rule of withholding found nothing\.$/m,
      /^Joined {10}It stands alone in its work\.$/m,
    ])
      assert.match(said, line);
    assert.ok(!said.includes('\u001b'), 'no colours where no terminal is');
  });

  test('colours are there where they are forced, and nothing but colours', async () => {
    const { said } = await withColours({ FORCE_COLOR: '1' }, () => run('explain', join(pile, 'open.txt')));
    assert.ok(said.includes('\u001b[1;32mThe Open Door\u001b[0m'));
    const plain = await withColours({}, () => run('explain', join(pile, 'open.txt')));
    assert.equal(said.replace(COLOURS, ''), plain.said);
  });

  test('nothing in a post, its name or its header reaches the terminal as a command', async () => {
    const evil = '\u001b]0;owned\u0007\u001b[2J\u001b[31m\u009b31m\u202e\u2028';
    const encoded = Buffer.from(`FIC: The ${evil} Door (1/2)`).toString('base64');
    const letters = Buffer.concat([
      Buffer.from('Title: Night'),
      Buffer.from([0x1b, 0x5b, 0x32, 0x4a, 0x9b, 0x33, 0x31, 0x6d]),
      Buffer.from('\nAuthor: Ann\n\nIt was night, and the night was long and quiet.\n'),
    ]);
    const dir = join(folder, 'evil');
    mkdirSync(dir);
    writeFileSync(
      join(dir, `open\u001b[31m${'\u202e'}.txt`),
      `Title: The ${evil} Door\nAuthor: Ann ${evil}\nArchive: at ${evil} only\nSummary: ${evil}\n\nThe door ${evil} stood open all winter, and nobody minded it.\n`,
    );
    writeFileSync(
      join(dir, 'mail.eml'),
      `From: "${evil}" <a@example.org>\nSubject: =?utf-8?B?${encoded}?=\nMessage-ID: <${evil}@example.org>\nDate: Mon, 3 Mar 2003 10:00:00 +0000\n\nTitle: The Door\nAuthor: Ann\n\nThe door stood open all winter, and nobody minded it at all.\n`,
    );
    writeFileSync(
      join(dir, 'page.html'),
      `<p>Title: The &#27;[31m &#x9b;31m &#8238; Door<br>Author: Ann</p><p>The door stood open all winter, and nobody minded.</p>`,
    );
    writeFileSync(join(dir, 'letters.txt'), letters);
    for (const environment of [{}, { FORCE_COLOR: '1' }] as const) {
      for (const words of [
        ['explain', dir],
        ['explain', dir, '--whole'],
        ['explain', dir, '--json'],
        ['explain', `${dir}/no\u001b[31m.txt`, `${dir}/mail.eml#9\u001b`],
      ]) {
        const { said, complained } = await withColours(environment, () => run(...words));
        const found = OBEYED.exec(said.replace(COLOURS, '') + complained);
        assert.equal(found, null, `${words.join(' ')}: ${JSON.stringify((said + complained).slice(0, 300))}`);
      }
    }
    const { said } = await withColours({}, () => run('explain', dir));
    assert.ok(said.includes('␛[31m') && said.includes('⟨U+202E⟩'), 'what was there is told');
  });

  test('of a sealed post it tells header facts, sign and reason, and never its text', async () => {
    const path = join(pile, 'sealed.txt');
    for (const words of [
      ['explain', path],
      ['explain', path, '--whole'],
      ['explain', path, '--json'],
      ['explain', pile],
      ['explain', pile, '--json'],
    ]) {
      const { status, said, complained } = await run(...words);
      assert.equal(status, 0, complained);
      assert.ok(said.includes('The Shut Ledger') && said.includes('underage'), said);
      for (const word of ['foxgloveword', 'hollyhockword', 'quiet pages'])
        assert.ok(!said.includes(word), `${words.join(' ')}: ${word}`);
    }
    const { said } = await run('explain', path);
    assert.match(said, /^Withheld {8}Sealed: “nc 17” in rating|^Withheld {8}Sealed: /m);
    assert.match(said, /Its text is shown to nobody\./);
  });

  test('a sign in one part seals the others that are given with it, and what quotes it', async () => {
    const part = (number: number, more: string): string =>
      `Title: The Long Stair ${number}/2\nAuthor: Ann Example\n${more}\n\nThe stair was long, and the ${number === 1 ? 'snowdropword' : 'crocusword'} grew on step number ${number}.\n\n`;
    const [one, two] = [put('stair-1.txt', part(1, 'Rating: NC-17')), put('stair-2.txt', part(2, 'Warnings: underage'))];
    const alone = await run('explain', two);
    assert.ok(alone.said.includes('crocusword'));
    for (const words of [
      ['explain', one, two],
      ['explain', two, one, '--json'],
    ]) {
      const { said } = await run(...words);
      for (const word of ['snowdropword', 'crocusword']) assert.ok(!said.includes(word), word);
    }
    const quoting = put(
      'answer.eml',
      `From: Bea <b@example.org>\nSubject: Re: FIC: The Long Stair\nDate: Mon, 3 Mar 2003 10:00:00 +0000\n\nAnn wrote:\n${part(1, 'Rating: NC-17\nWarnings: underage').replace(/^/gm, '> ')}\nI liked this very much, thank you.\n`,
    );
    assert.ok(!(await run('explain', quoting)).said.includes('snowdropword'));
  });

  const mbox = [1, 2, 3]
    .map(
      (n) =>
        `From ann@example.org Mon Mar  ${n} 10:00:00 2003\nFrom: Ann <ann@example.org>\nSubject: FIC: The Lamp (${n}/3)\nDate: Mon, ${n} Mar 2003 10:00:00 +0000\n\nTitle: The Lamp\nAuthor: Ann\n\nIt was night number ${n}, and the lamp was lit before the tide turned, as it was every night.\n\n`,
    )
    .join('');

  test('pile.mbox#N picks one post, which is joined with its neighbours all the same', async () => {
    const path = put('pile.mbox', mbox);
    const { status, said } = await run('explain', `${path}#1`);
    assert.equal(status, 0);
    assert.deepEqual(
      [said.includes('night number 2'), said.includes('night number 1'), said.includes('night number 3')],
      [true, false, false],
    );
    assert.match(
      said.replace(/\s+/g, ' '),
      /Joined Place 2 in a work of 3 posts given here\. Follows The Lamp, 1\/3 \(\S*pile\.mbox#0\): one title: “The Lamp”; one author: Ann\. Comes before The Lamp, 3\/3/,
    );
  });

  test('a file whose own name ends in a number sign and a number is that file', async () => {
    const path = put('notes#2', 'Title: The Sign\nAuthor: Ann\n\nIt was a number sign, and it meant nothing at all by itself.\n');
    const { status, said } = await run('explain', path);
    assert.deepEqual([status, said.includes('The Sign')], [0, true]);
  });

  test('a post that is not there is told, and so is a file', async () => {
    const path = put('short.mbox', mbox);
    const { status, said, complained } = await run('explain', `${path}#3`, `${path}#0`, join(folder, 'nowhere#1'));
    assert.equal(status, 1);
    assert.ok(said.includes('night number 1') && !said.includes('night number 2'));
    assert.match(
      complained,
      /^masterlist: \S*short\.mbox#3: no post with this number was found in \S*short\.mbox\. Posts are counted from 0;/m,
    );
    assert.match(complained, /^masterlist: \S*nowhere: There is no such file or folder\./m);
    assert.equal(complained.trim().split('\n').length, 2);
  });

  test('two posts that were not joined are told why', async () => {
    const { said } = await run('explain', join(pile, 'open.txt'), join(pile, 'silent.txt'));
    assert.match(
      said.replace(/\s+/g, ' '),
      /Stands apart from The Silent Stair \([^)]*\): the titles differ: “The Open Door” and “The Silent Stair”; the authors differ:/,
    );
  });

  test('--json gives the evidence for programs, one post a line', async () => {
    const { said } = await run('explain', join(pile, 'open.txt'), join(pile, 'sealed.txt'), '--json');
    const [open, sealed] = said
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    assert.deepEqual(Object.keys(open), ['path', 'index', 'text', 'stories']);
    const [story] = open.stories;
    const title = story.fields.find((field: { readonly key: string }) => field.key === 'title');
    assert.deepEqual(
      [open.text.slice(...title.at), title.value, title.span, title.from, title.doubts],
      ['The Open Door', 'The Open Door', { start: { line: 1, column: 8 }, end: { line: 1, column: 20 } }, 'header', []],
    );
    assert.deepEqual([story.sealed, story.withholding.outcome, story.joining.position], [false, 'clear', 1]);
    assert.deepEqual([sealed.text, sealed.stories[0].sealed, sealed.stories[0].title], [null, true, 'The Shut Ledger']);
  });

  test('standard input is read as -', async () => {
    const { fakeTerminal } = await import('./fake-terminal.ts');
    const { main } = await import('../../src/cli/main.ts');
    const terminal = fakeTerminal();
    const done = main(['explain', '-'], terminal);
    terminal.type(
      'Title: The Pipe\nAuthor: Ann\n\nIt came through a pipe, and nobody knew what had been at the other end of it.',
    );
    terminal.end();
    assert.equal(await done, 0);
    assert.match(terminal.said(), /title 99 % \(header, written “Title”\)/);
  });
});
