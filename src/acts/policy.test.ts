import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { withLibrary } from '../../test/acts/library.ts';
import { everything, idOf, shelf, stateOf, worksOf } from '../../test/acts/look.ts';
import { type PostText, writePosts } from '../../test/acts/posts.ts';
import type { Library } from '../archive/archive.ts';
import type { Policy, PolicyConditions, PolicyOutcome } from '../words/index.ts';
import { importPosts, previewPost, releaseWork, setPolicies, takeBackDecision, tryPolicies } from './index.ts';

const bring = async (library: Library, dir: string, posts: Readonly<Record<string, PostText>>) => {
  const outcome = await importPosts(library, [writePosts(join(dir, Object.keys(posts).join()), posts)], { silence: 'public' });
  assert.ok(outcome.kind === 'done');
  return outcome.sheet;
};
const policy = (outcome: PolicyOutcome, when: PolicyConditions = { text: ['a heliotrope'] }): Policy => ({
  name: 'flowers',
  when,
  outcome,
  reason: 'No flowers here.',
});
const set = async (library: Library, ...policies: readonly Policy[]) => {
  const outcome = await setPolicies(library, { set: policies, end: [] }, 'owner', 'Agreed.');
  assert.ok(outcome.kind === 'set', outcome.kind === 'failed' ? outcome.message : '');
  return outcome;
};
const PILE = {
  'net.txt': { title: 'The Net', marker: 'heliotrope' },
  'calm.txt': { title: 'The Calm' },
  'asked.txt': { title: 'Asked', marker: 'heliotrope', archive: 'Please ask me first.' },
} as const;

test('a trial says what would change and writes nothing; applied, that is what changes; ended, all is as before', () =>
  withLibrary(async (library, dir) => {
    await bring(library, dir, PILE);
    const before = await everything(library);
    const wish = { set: [policy('members')], end: [] };
    const tried = await tryPolicies(library, wish);
    assert.ok(tried.kind === 'tried');
    const net = await idOf(library, 'The Net');
    assert.deepEqual(
      tried.effects.map(({ work, from, to, reason }) => [work, from, to, reason]),
      [[net, 'public', 'members', { code: 'policy', why: 'No flowers here. (policy “flowers”)' }]],
    );
    assert.equal(tried.works, 3);
    assert.deepEqual([await everything(library), await library.decisions.list(null, 9)], [before, []]);
    const outcome = await set(library, policy('members'));
    assert.deepEqual(outcome.trial.effects, tried.effects);
    assert.deepEqual(await shelf(library), ['Asked: held, 1', 'The Calm: public, 1', 'The Net: members, 1']);
    const ended = await setPolicies(library, { set: [], end: ['flowers'] }, 'owner', '');
    assert.ok(ended.kind === 'set');
    assert.deepEqual(await everything(library), before);
    const missing = await setPolicies(library, { set: [], end: ['flowers'] }, 'owner', '');
    assert.ok(missing.kind === 'failed' && missing.code === 'no-such-policy');
  }));

test('one of the same name takes the place of the other; each is a decision that another takes back', () =>
  withLibrary(async (library, dir) => {
    await bring(library, dir, PILE);
    await set(library, policy('hold'));
    const { decisions } = await set(library, policy('members'));
    assert.equal(await stateOf(library, await idOf(library, 'The Net')), 'members');
    assert.deepEqual(
      (await library.decisions.policies()).map(({ id }) => id),
      decisions.map(({ id }) => id),
    );
    const taken = await takeBackDecision(library, decisions[0]?.id ?? 0, 'owner', 'Enough.');
    assert.ok(taken.kind === 'taken-back' && taken.act === 'policy');
    assert.equal(await stateOf(library, await idOf(library, 'The Net')), 'public');
    assert.deepEqual(
      (await library.decisions.list(null, 9)).map(({ act, takenBackBy }) => [act, takenBackBy === null]),
      [
        ['take-back', true],
        ['policy', false],
        ['take-back', true],
        ['policy', false],
      ],
    );
  }));

test('what comes in later is judged by the policies too, and joining from scratch says the same', () =>
  withLibrary(async (library, dir) => {
    await set(library, policy('hold'), { ...policy({ label: 'By the water' }, { genre: ['x'], text: ['then'] }), name: 'b' });
    await set(library, { ...policy({ label: 'By the water' }, { text: ['then'] }), name: 'b' });
    await bring(library, dir, PILE);
    assert.deepEqual(await shelf(library), ['Asked: held, 1', 'The Calm: public, 1', 'The Net: held, 1']);
    for (const { tags } of await worksOf(library)) assert.ok(tags.some(({ name }) => name === 'By the water'));
    const once = await everything(library);
    await library.joining.all();
    await bring(library, dir, { 'more.txt': { title: 'More' } });
    const again = await everything(library);
    assert.deepEqual(
      again.works.filter(({ title }) => title !== 'More'),
      once.works,
    );
  }));

test('a policy that refuses keeps posts out at import with its reason, and holds what is here; other stories stay', () =>
  withLibrary(async (library, dir) => {
    await bring(library, dir, { 'net.txt': PILE['net.txt'] });
    await set(library, policy('refuse'));
    assert.deepEqual(await shelf(library), ['The Net: held, 1']);
    const sheet = await bring(library, dir, { 'b.txt': { title: 'Buds', marker: 'heliotrope' }, 'calm.txt': PILE['calm.txt'] });
    assert.deepEqual([sheet.items, sheet.posts], [2, 1]);
    assert.deepEqual(
      sheet.skips.map(({ code, what, failure }) => [code, what, failure]),
      [['policy', 'The policy “flowers” keeps it out: No flowers here.', false]],
    );
    const preview = await previewPost(library, {
      name: 'b.txt',
      bytes: new TextEncoder().encode('Title: B\nAuthor: A\n\nIt was a heliotrope.\n'),
    });
    assert.ok(preview.kind === 'read' && preview.posts[0]?.stories[0]?.decided.state === 'held');
  }));

test('one work can be let off a policy; a new part of it is not, nor does that lift what its author says', () =>
  withLibrary(async (library, dir) => {
    await bring(library, dir, { 'net.txt': { ...PILE['net.txt'], part: '1/2' } });
    await set(library, policy('hold'));
    const id = await idOf(library, 'The Net');
    const released = await releaseWork(library, id, 'owner', 'It is a colour here.');
    assert.ok(released.kind === 'released' && released.work.state === 'public');
    await bring(library, dir, { 'two.txt': { title: 'The Net', part: '2/2', marker: 'heliotrope', variant: 1 } });
    assert.equal(await stateOf(library, id), 'held');
  }));

test('a policy adds to the rule of withholding and takes nothing from it; what it sealed stays sealed when it ends', () =>
  withLibrary(async (library, dir) => {
    await bring(library, dir, {
      'net.txt': { title: 'The Net', rating: 'NC-17', marker: 'heliotrope' },
      'old.txt': { title: 'Old', rating: 'NC-17', warnings: 'underage' },
    });
    assert.deepEqual(await shelf(library), ['Old: sealed, 1', 'The Net: public, 1']);
    const accept = { ...policy('accept', { rating: ['explicit'] }), name: 'all' };
    await set(library, accept, policy({ signal: 'minor' }));
    assert.deepEqual(await shelf(library), ['Old: sealed, 1', 'The Net: sealed, 1']);
    await setPolicies(library, { set: [], end: ['all', 'flowers'] }, 'owner', '');
    assert.deepEqual(await shelf(library), ['Old: sealed, 1', 'The Net: sealed, 1']);
    const released = await releaseWork(library, await idOf(library, 'The Net'), 'owner', 'The policy was mistaken.');
    assert.ok(released.kind === 'released' && released.work.state === 'public');
    await set(library, policy({ signal: 'minor' }));
    assert.equal(await stateOf(library, await idOf(library, 'The Net')), 'sealed');
  }));
