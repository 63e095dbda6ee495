import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { join as pathOf } from 'node:path';
import { test } from 'node:test';
import { request, undoAll } from '../../../../test/archive/contract.ts';
import { itemOf, plainJoin } from '../../../../test/archive/stories.ts';
import { newFolder } from '../../../../test/folder.ts';
import { kindOf, type TieKind, type Ties, tieNumber } from '../../../works/index.ts';
import type { ImportItem, Library, StoryToJoin } from '../../archive.ts';
import { connect } from './driver.ts';
import { LIBRARY_FILE, openSqlite } from './open.ts';

async function inNew(work: (library: Library, dir: string) => Promise<void>): Promise<void> {
  const dir = newFolder();
  const opened = await openSqlite(dir, { create: true });
  assert.ok(opened.kind === 'open');
  try {
    await work(opened.library, dir);
  } finally {
    await opened.library.close();
    rmSync(dir, { recursive: true, force: true });
  }
}

type Key = readonly [TieKind, string];

/** A story that comes with these keys and no others. */
function tied(n: number, keys: readonly Key[], titles: Ties['titles'] = []): ImportItem {
  const item = itemOf({ title: `Story ${n}`, path: `${n}.txt` });
  const [story] = item.stories;
  if (!story?.join) throw new Error('a story without ties');
  const ties = { keys: [...keys.map(([kind, key]) => tieNumber(kind, key)), ...titles.map(({ key }) => key)], titles };
  return { ...item, stories: [{ ...story, join: { ...story.join, ties } }] };
}

/** Imports, and tells in what groups the stories came to the joiner. Each group makes one work. */
async function groupsOf(library: Library, items: readonly ImportItem[], what: string): Promise<readonly (readonly number[])[]> {
  const { id } = await library.imports.begin({ ...request, what: [what] }, 5);
  await library.imports.store(id, items);
  await library.imports.read(id);
  return joined(library);
}

async function joined(library: Library): Promise<readonly (readonly number[])[]> {
  const groups = new Map<string, readonly number[]>();
  const join = (stories: readonly StoryToJoin[]) => {
    const posts = stories.map(({ post }) => post);
    groups.set(posts.join(), posts);
    const [first] = plainJoin()(stories.slice(0, 1));
    if (!first) throw new Error('nothing to join');
    return [{ ...first, posts: posts.map((post, n) => ({ post, position: n + 1, repostOf: null })) }];
  };
  await library.joining.run(join, { at: 6 });
  return [...groups.values()].sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
}

const counting = (count: number) => Array.from({ length: count }, (_, n) => n);
const NOTICE = kindOf(tieNumber('text', '')).most;

test('stories that share a tie, also through each other, come together', () =>
  inNew(async (library) => {
    const groups = await groupsOf(
      library,
      [
        tied(0, [['text', 'x']]),
        tied(1, [
          ['text', 'x'],
          ['title', 'y'],
        ]),
        tied(2, [['title', 'y']]),
        tied(3, [['title', 'z']]),
      ],
      'pile',
    );
    assert.deepEqual(groups, [[1, 2, 3], [4]]);
  }));

test('who names an address meets who has it, and not who else names it', () =>
  inNew(async (library) => {
    const naming = [tied(0, [['follows', 'page']]), tied(1, [['follows', 'page']])];
    assert.deepEqual(await groupsOf(library, naming, 'naming'), [[1], [2]]);
    assert.deepEqual(await groupsOf(library, [tied(2, [['address', 'page']])], 'named'), [[1, 2, 3]]);
  }));

test('titles of one person that are kin meet, and are forgotten with the last story that carries them', () =>
  inNew(async (library, dir) => {
    const own = (key: string) => ({
      key: tieNumber('own title', key),
      forms: { key, pieces: [], initials: null, numbers: '' },
      shapes: [tieNumber('own title', 'begins')],
    });
    const items = [tied(0, [], [own('lanternstreet')]), tied(1, [], [own('lanternstret')]), tied(2, [], [own('lanternlight')])];
    assert.deepEqual(await groupsOf(library, items, 'titles'), [[1, 2], [3]]);
    const [sheet] = await library.imports.list();
    assert.ok(sheet);
    await undoAll(library, sheet.id);
    const raw = connect(pathOf(dir, LIBRARY_FILE), { timeout: 1000 });
    const left = raw.prepare(
      'SELECT (SELECT count(*) FROM own_titles) + (SELECT count(*) FROM title_shapes) + (SELECT count(*) FROM join_keys) AS n',
    );
    assert.deepEqual(left.get(), { n: 0 });
    raw.close();
  }));

test('a text that becomes a notice parts what it tied, and ties it again when it is rare again', () =>
  inNew(async (library) => {
    const text: Key = ['text', 'once upon a time'];
    assert.deepEqual(await groupsOf(library, [tied(0, [text]), tied(1, [text])], 'two'), [[1, 2]]);
    const many = counting(NOTICE - 1).map((n) => tied(10 + n, [text]));
    const parted = await groupsOf(library, many, 'many');
    assert.equal(parted.length, NOTICE + 1);
    const [sheet] = await library.imports.list();
    assert.ok(sheet);
    await library.imports.undo(sheet.id);
    assert.deepEqual(await joined(library), [[1, 2]]);
  }));

test('one more of many leaves the others as they are', () =>
  inNew(async (library) => {
    const text: Key = ['text', 'once upon a time'];
    await groupsOf(
      library,
      counting(NOTICE + 5).map((n) => tied(n, [text])),
      'many',
    );
    assert.deepEqual(await groupsOf(library, [tied(NOTICE + 9, [text])], 'one more'), [[NOTICE + 6]]);
    const [sheet] = await library.imports.list();
    assert.ok(sheet);
    await library.imports.undo(sheet.id);
    assert.deepEqual(await joined(library), []);
  }));

test('a decision by hand ties what nothing else does, through leaving and coming back, until it is taken back', () =>
  inNew(async (library) => {
    const [first, second] = [tied(0, [['title', 'a']]), tied(1, [['title', 'b']])];
    await groupsOf(library, [first], 'one');
    await groupsOf(library, [second], 'two');
    const works = [1, 2];
    const marks = (await Promise.all(works.map((work) => library.withheld.marks(work)))).flat().map(({ bytes }) => bytes);
    const decision = await library.joining.byHand({
      at: 7,
      who: 'owner',
      act: 'join',
      work: 1,
      reason: 'One story.',
      covers: { marks, works },
    });
    assert.deepEqual(await joined(library), [[1, 2]]);
    assert.deepEqual(await library.catalogue.find(2), { kind: 'moved', to: 1 });
    assert.deepEqual((await library.joining.group(2))[1]?.hands, [decision]);
    const [sheet] = await library.imports.list();
    assert.ok(sheet);
    await library.imports.undo(sheet.id);
    assert.deepEqual(await joined(library), [[1]]);
    await library.imports.sweep();
    assert.deepEqual(await groupsOf(library, [second], 'two again'), [[1, 3]]);
    const back = await library.joining.takeBack({
      at: 8,
      who: 'owner',
      act: 'take-back',
      work: 1,
      reason: '',
      covers: { decision: decision.id, withheld: [] },
    });
    assert.deepEqual(await joined(library), [[1], [3]]);
    assert.equal((await library.decisions.find(decision.id))?.takenBackBy, back.id);
    assert.deepEqual((await library.joining.group(1))[0]?.hands, []);
  }));
