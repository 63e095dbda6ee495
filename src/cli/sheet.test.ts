import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fakeTerminal } from '../../test/cli/fake-terminal.ts';
import type { ImportSheet } from '../archive/archive.ts';
import type { Skip } from '../words/index.ts';
import type { Session } from './session.ts';
import { printSheet, sheetLines } from './sheet.ts';

const NONE = { public: 0, members: 0, held: 0, sealed: 0, draft: 0, withdrawn: 0 };
const SHEET: ImportSheet = {
  id: 3,
  what: ['/pile'],
  samples: false,
  silence: 'members',
  venue: null,
  stage: 'done',
  startedAt: 0,
  finishedAt: 1,
  undoneAt: null,
  items: 14,
  posts: 11,
  known: 1,
  skips: [],
  damaged: [],
  stories: 10,
  works: { ...NONE, public: 4, members: 2, held: 1, sealed: 1 },
};
const ASIDE: Skip = {
  path: 'pile/.DS_Store',
  code: 'not-a-post',
  what: 'This is no post.',
  remedy: 'Nothing needs to be done.',
  failure: false,
};
const UNREAD: Skip = { path: 'pile/cut.zip', code: 'not-a-zip', what: 'It is no zip.', remedy: 'Copy it again.', failure: true };

test('the sheet balances: items in = read + already here + skipped, and says what became of the works', () => {
  assert.deepEqual(sheetLines({ ...SHEET, skips: [ASIDE, UNREAD] }), [
    'Import 3: 14 items in = 11 read + 1 already here + 2 skipped.',
    '  1 item could not be read, as said above.',
    '  1 left aside: This is no post. (pile/.DS_Store)',
    '10 stories among what was read; with the stories that were here already, in 8 works:',
    '       4 public: everyone may read them',
    '       2 for members: until there are accounts, these are yours alone to read',
    '       1 held: yours alone to read, until what their authors ask for is done',
    '       1 sealed: nobody sees the text; your desk says why',
  ]);
});

test('where nothing came of it, the sheet says so', () => {
  assert.deepEqual(sheetLines({ ...SHEET, items: 1, posts: 0, known: 1, stories: 0, works: NONE }), [
    'Import 3: 1 item in = 0 read + 1 already here + 0 skipped.',
    'Nothing new, and no story among what was here already.',
  ]);
});

test('which stories its works hold is said: those that were read now, those that were here already, or both', () => {
  const line = (sheet: Partial<ImportSheet>) => sheetLines({ ...SHEET, ...sheet })[1];
  assert.equal(line({ known: 0 }), '10 stories among them, in 8 works:');
  assert.equal(line({ known: 0, stories: 1 }), '1 story among them, in 8 works:');
  assert.equal(line({ known: 0, stories: 0, works: NONE }), 'No story among them.');
  assert.equal(line({ posts: 0, known: 41, stories: 0 }), 'Nothing new: these stories were here already, in 8 works:');
  assert.equal(line({ stories: 0 }), 'No story among what was read; with the stories that were here already, in 8 works:');
  assert.equal(line({ posts: 2, known: 3, stories: 0, works: NONE }), 'No story among them.');
});

test('what could not be read is told first, a line each, and raises the status; furniture does not', () => {
  const of = (skips: readonly Skip[]) => {
    const terminal = fakeTerminal();
    const session: Session = { terminal, status: 0 };
    printSheet({ ...SHEET, skips }, session);
    return { status: session.status, complained: terminal.complained() };
  };
  assert.deepEqual(of([ASIDE]), { status: 0, complained: '' });
  assert.deepEqual(of([ASIDE, UNREAD]), { status: 1, complained: 'masterlist: pile/cut.zip: It is no zip. Copy it again.\n' });
});

test('things that are no posts are told by their kind, and only some are named', () => {
  const skips = [
    ...Array.from({ length: 50 }, (_, index) => ({ ...ASIDE, path: `${index}` })),
    { ...ASIDE, what: 'It is a picture.', path: 'x.png' },
  ];
  assert.deepEqual(
    sheetLines({ ...SHEET, skips }).filter((line) => line.includes('aside')),
    ['  50 left aside: This is no post. (0, 1, 2, and 47 more)', '  1 left aside: It is a picture. (x.png)'],
  );
});

test('a name with control characters stays on its line', () => {
  const terminal = fakeTerminal();
  printSheet({ ...SHEET, skips: [{ ...UNREAD, path: 'a\nb\u001b[31m' }] }, { terminal, status: 0 });
  assert.equal(terminal.complained(), 'masterlist: a b [31m: It is no zip. Copy it again.\n');
});
