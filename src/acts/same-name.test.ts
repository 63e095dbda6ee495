/** Names merged through the acts: as written on the work, canonical in lists; later imports too; taken back. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { withLibrary } from '../../test/acts/library.ts';
import { worksOf } from '../../test/acts/look.ts';
import { type PostText, writePosts } from '../../test/acts/posts.ts';
import type { Library } from '../archive/archive.ts';
import { STATES } from '../words/index.ts';
import { importPosts, mergeCreators, mergeTags, takeBackDecision } from './index.ts';

const all = { states: STATES };
const bring = async (library: Library, dir: string, name: string, post: PostText) => {
  const outcome = await importPosts(library, [writePosts(join(dir, name), { '1.txt': post })], { silence: 'public' });
  assert.ok(outcome.kind === 'done', name);
};
const because = ['owner', 'She says so.'] as const;
const creators = async (library: Library) => (await library.catalogue.creators(all)).map(({ name, works }) => `${name} ${works}`);

test('two names are one creator with several names; works keep the one they were written under', () =>
  withLibrary(async (library, dir) => {
    await bring(library, dir, 'a', { title: 'Ferry', author: 'Ann Example' });
    await bring(library, dir, 'b', { title: 'Heron', author: 'Annex' });
    const before = [await creators(library), await worksOf(library)];
    const outcome = await mergeCreators(library, { names: ['annex'], canonical: 'Ann Example' }, ...because);
    assert.deepEqual(outcome, { kind: 'merged', decision: 1, works: 2 });
    await bring(library, dir, 'c', { title: 'Wren', author: 'ANNEX' });
    assert.deepEqual(await creators(library), ['Ann Example 3']);
    const written = (await worksOf(library)).map(({ creators: [creator] }) => [creator?.name, creator?.canonical]);
    assert.deepEqual(written, [
      ['Ann Example', null],
      ['Annex', 'Ann Example'],
      ['ANNEX', 'Ann Example'],
    ]);
    assert.equal(await library.catalogue.canonical('creator', 'Annex'), 'Ann Example');
    const further = await mergeCreators(library, { names: ['Ann Example'], canonical: 'A. E.' }, ...because);
    assert.ok(further.kind === 'merged');
    assert.deepEqual(await creators(library), ['A. E. 3']);
    await takeBackDecision(library, further.decision, 'owner', '');
    assert.deepEqual(await creators(library), ['Ann Example 3']);
    await takeBackDecision(library, 1, 'owner', '');
    assert.deepEqual(await creators(library), ['Ann Example 1', 'Annex 2']);
    assert.deepEqual((await worksOf(library)).slice(0, 2), before[1]);
    assert.equal(await library.catalogue.canonical('creator', 'Annex'), null);
  }));

test('a tag means another of its kind, and no tag of another kind', () =>
  withLibrary(async (library, dir) => {
    await bring(library, dir, 'a', { title: 'Ferry', fandom: 'RH' });
    await bring(library, dir, 'b', { title: 'Heron', fandom: 'Robin Hood' });
    assert.deepEqual(await mergeTags(library, 'fandom', { names: ['RH'], canonical: 'Robin Hood' }, ...because), {
      kind: 'merged',
      decision: 1,
      works: 2,
    });
    assert.deepEqual(await library.catalogue.fandoms(all), [{ name: 'Robin Hood', works: 2 }]);
    const [ferry] = await worksOf(library);
    assert.deepEqual(
      ferry?.tags.filter(({ kind }) => kind === 'fandom'),
      [{ kind: 'fandom', name: 'RH', canonical: 'Robin Hood' }],
    );
    const wrong = [
      await mergeTags(library, 'character', { names: ['RH'], canonical: 'Robin Hood' }, ...because),
      await mergeCreators(library, { names: ['Ada Quill'], canonical: 'Ada Quill' }, ...because),
      await mergeCreators(library, { names: ['Ada Quill'], canonical: 'Ada' }, 'owner', ''),
    ].map((outcome) => (outcome.kind === 'failed' ? outcome.code : outcome.kind));
    assert.deepEqual(wrong, ['no-such-name', 'one-name', 'no-reason']);
  }));
