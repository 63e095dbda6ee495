import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { test } from 'node:test';
import { request } from '../../../../test/archive/contract.ts';
import { itemOf, plainJoin } from '../../../../test/archive/stories.ts';
import { newFolder } from '../../../../test/folder.ts';
import type { ImportItem, Library, StoryToJoin } from '../../archive.ts';
import { openSqlite } from './open.ts';

async function inNew(work: (library: Library) => Promise<void>): Promise<void> {
  const dir = newFolder();
  const opened = await openSqlite(dir, { create: true });
  assert.ok(opened.kind === 'open');
  try {
    await work(opened.library);
  } finally {
    await opened.library.close();
    rmSync(dir, { recursive: true, force: true });
  }
}

/** A story that comes with these keys and no others. */
function linked(n: number, keys: readonly string[], looseKeys: readonly string[]): ImportItem {
  const item = itemOf({ title: `Story ${n}`, path: `${n}.txt` });
  const [story] = item.stories;
  if (!story?.join) throw new Error('a story without links');
  return { ...item, stories: [{ ...story, join: { ...story.join, keys, looseKeys } }] };
}

/** Imports, and tells in what groups the stories came to the joiner. */
async function groupsOf(library: Library, items: readonly ImportItem[], what: string): Promise<readonly (readonly number[])[]> {
  const { id } = await library.imports.begin({ ...request, what: [what] }, 5);
  await library.imports.store(id, items);
  await library.imports.read(id);
  const groups = new Map<string, readonly number[]>();
  const join = (stories: readonly StoryToJoin[]) => {
    const posts = stories.map(({ post }) => post);
    groups.set(posts.join(), posts);
    return stories.flatMap((story) => plainJoin()([story]));
  };
  await library.joining.run(join, { at: 6 });
  return [...groups.values()];
}

const counting = (count: number) => Array.from({ length: count }, (_, n) => n);

test('stories that share a loose key, also through each other, come together', () =>
  inNew(async (library) => {
    const groups = await groupsOf(
      library,
      [linked(0, ['a'], ['x']), linked(1, ['b'], ['x', 'y']), linked(2, ['c'], ['y']), linked(3, ['d'], ['z'])],
      'pile',
    );
    assert.deepEqual(groups, [[1, 2, 3], [4]]);
  }));

test('a group that loose keys make too large is cut, and firm keys are not', () =>
  inNew(async (library) => {
    // A chain of pairs: firm within a pair, loose from pair to pair.
    const chain = counting(2600).map((n) => linked(n, [`pair ${Math.floor(n / 2)}`], [`link ${Math.floor((n + 1) / 2)}`]));
    const groups = await groupsOf(library, chain, 'chain');
    assert.ok(groups.length > 1);
    assert.equal(groups.flat().length, 2600);
    for (const group of groups) {
      assert.ok(group.length <= 2001, `${group.length}`);
      for (const post of group) assert.ok(group.includes(post % 2 === 1 ? post + 1 : post - 1), 'a pair was parted');
    }
  }));

test('a firm key brings all that share it, however many', () =>
  inNew(async (library) => {
    const groups = await groupsOf(
      library,
      counting(2300).map((n) => linked(n, ['one title'], [])),
      'serial',
    );
    assert.deepEqual(
      groups.map((group) => group.length),
      [2300],
    );
  }));

test('a loose key that very many share says nothing', () =>
  inNew(async (library) => {
    const groups = await groupsOf(
      library,
      counting(600).map((n) => linked(n, [`title ${n}`], ['once upon a time'])),
      'phrase',
    );
    assert.equal(groups.length, 600);
  }));

test('what stands in one work comes together, although what once linked it has become common', () =>
  inNew(async (library) => {
    const { id } = await library.imports.begin(request, 5);
    await library.imports.store(id, [linked(0, ['a'], ['x']), linked(1, ['b'], ['x'])]);
    await library.imports.read(id);
    const oneWork = (stories: readonly StoryToJoin[]) => {
      const [first] = plainJoin()(stories.slice(0, 1));
      if (!first) throw new Error('nothing to join');
      return [{ ...first, posts: stories.map(({ post }, n) => ({ post, position: n + 1, repostOf: null })) }];
    };
    await library.joining.run(oneWork, { at: 6 });
    await groupsOf(
      library,
      counting(600).map((n) => linked(10 + n, [`title ${n}`], ['x'])),
      'phrase',
    );
    const both = await groupsOf(library, [linked(2, ['a'], [])], 'later');
    assert.deepEqual(both, [[1, 2, 603]]);
  }));
