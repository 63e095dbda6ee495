import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fakeTerminal, run } from '../../test/cli/fake-terminal.ts';
import { workArgument } from './options.ts';
import { program } from './program.ts';

const commands = program({ terminal: fakeTerminal(), status: 0 }).commands;
const NAMES = [
  'start',
  'import',
  'serve',
  'read',
  'explain',
  'list',
  'show',
  'find',
  'export',
  'undo',
  'reread',
  'release',
  'refuse',
  'report',
  'reports',
  'dismiss',
  'uphold',
  'permit',
  'notice',
  'unlock',
  'withdraw',
  'reinstate',
  'correct',
  'confirm',
  'policy',
  'page',
  'join',
  'part',
  'merge-creators',
  'merge-tags',
  'why',
  'decisions',
  'undo-decision',
  'events',
  'backup',
  'restore',
  'check',
  'doctor',
  'key',
  'set',
];

test('there are the commands that the guide names', () => {
  assert.deepEqual(
    commands.map((command) => command.name()),
    NAMES,
  );
});

for (const command of commands) {
  const name = command.name();
  test(`${name}: help says what it does, what each option is, and gives an example that it understands`, async () => {
    const { status, said } = await run(name, '--help');
    assert.equal(status, 0);
    assert.ok(said.includes(command.description()) && command.description().endsWith('.'), said);
    for (const option of command.options) {
      assert.ok(option.description.length > 10, `${option.flags} says what it is`);
      assert.ok(said.includes(option.long ?? option.flags));
    }
    for (const argument of command.registeredArguments) assert.ok(argument.description.length > 4, argument.name());
    const [, examples = ''] = said.split(/Examples?:\n/);
    const lines = examples.split('\n').filter((line) => line.trim() !== '');
    assert.ok(lines.length > 0, said);
    for (const line of lines) {
      assert.match(line, new RegExp(`^  masterlist ${name}\\b`));
      for (const [flag] of line.matchAll(/ --[a-z-]+/g))
        assert.ok(
          command.options.some(({ long }) => ` ${long}` === flag),
          `${name} knows ${flag}`,
        );
    }
    assert.ok(
      said.split('\n').every((line) => line.length <= 110),
      'no line is too wide',
    );
  });
}

test('the first help names every command and where to begin', async () => {
  const { status, said } = await run('--help');
  assert.equal(status, 0);
  for (const name of NAMES) assert.match(said, new RegExp(`^  ${name} `, 'm'));
  assert.match(said, /masterlist start {2,}/);
});

test('--version prints the version', async () => {
  const { status, said } = await run('--version');
  assert.deepEqual([status, /^\d+\.\d+\.\d+\n$/.test(said)], [0, true]);
});

const WRONG: readonly (readonly [words: readonly string[], complaint: RegExp])[] = [
  [[], /Usage: masterlist/],
  [['bake'], /^masterlist: unknown command 'bake'/],
  [['improt', 'x'], /Did you mean import/],
  [['read'], /^masterlist: missing required argument 'path'/],
  [['list', '--loud'], /^masterlist: unknown option '--loud'/],
  [
    ['list', '--as', 'queen'],
    /^masterlist: option '--as <viewer>' argument 'queen' is invalid. Allowed choices are guest, owner/,
  ],
  [['list', 'extra'], /^masterlist: too many arguments/],
  [['serve', '--port', '70000'], /'70000' is invalid\. .*0 to 65535/],
  [['serve', '--base-url', 'archive.example.org'], /is invalid\. .*http:\/\//],
  [['import', 'x', '--silence', 'everyone'], /public, members, held/],
  [['export', 'lamp'], /A work is named by its number/],
  [['export', '1', '--format', 'pdf'], /Allowed choices are epub, html, text/],
  [['undo', 'last'], /An import is named by its number/],
  [['refuse', '3'], /required option '--because <reason>'/],
  [['release', '3'], /required option '--because <reason>'/],
];
for (const [words, complaint] of WRONG) {
  test(`masterlist ${words.join(' ')} is a wrong call`, async () => {
    const { status, said, complained } = await run(...words);
    assert.equal(status, 2);
    assert.equal(said, '');
    assert.match(complained, complaint);
  });
}

const WORKS: readonly (readonly [text: string, id: number | null])[] = [
  ['12', 12],
  ['12-the-lamp-room', 12],
  ['12-灯台', 12],
  ['/works/12-the-lamp-room.epub', 12],
  ['http://127.0.0.1:4180/works/7/3', 7],
  ['https://example.org/works/9?x#y', 9],
  ['lamp', null],
  ['', null],
  ['12 13', null],
  ['-1', null],
  ['99999999999999999999', null],
];
for (const [text, id] of WORKS) {
  test(`${JSON.stringify(text)} ${id === null ? 'names no work' : `names work ${id}`}`, () => {
    if (id === null) assert.throws(() => workArgument(text), /A work is named/);
    else assert.equal(workArgument(text), id);
  });
}
