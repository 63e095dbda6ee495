/** Joining and parting by hand through the acts: numbers, forwards, sealing, imports and undos, and taking decisions back. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { withLibrary } from '../../test/acts/library.ts';
import { idOf, shelf, stateOf } from '../../test/acts/look.ts';
import { type PostText, writePosts } from '../../test/acts/posts.ts';
import type { Library } from '../archive/archive.ts';
import {
  importPosts,
  joinByHand,
  listDecisions,
  partByHand,
  releaseWork,
  takeBackDecision,
  undoImport,
  whyTogether,
} from './index.ts';

const open = { silence: 'public' } as const;
const bring = async (library: Library, dir: string, name: string, posts: Readonly<Record<string, PostText>>) => {
  const outcome = await importPosts(library, [writePosts(join(dir, name), posts)], open);
  assert.ok(outcome.kind === 'done', name);
  return outcome.sheet;
};
const ferry = (part: number): PostText => ({ title: 'Ferry', part: `${part}/3`, variant: part });
const heron: PostText = { title: 'Heron', author: 'Otto Fern' };
const sealed: PostText = { title: 'The Net', rating: 'NC-17', warnings: 'underage', author: 'Dee Fourth' };

const joined = async (library: Library, ids: readonly number[]) => {
  const outcome = await joinByHand(library, ids, 'owner', 'One story in two places.');
  assert.ok(outcome.kind === 'joined', JSON.stringify(outcome));
  return outcome;
};
const parted = async (library: Library, id: number, parts: readonly number[]) => {
  const outcome = await partByHand(library, id, parts, 'owner', 'Not of it.');
  assert.ok(outcome.kind === 'parted', JSON.stringify(outcome));
  return outcome;
};
const chapters = async (library: Library, id: number) => {
  const found = await library.catalogue.find(id);
  return found.kind === 'work' ? found.work.chapters.have : found;
};

test('joined works have one number, the others lead to it; taken back, each has its own again', () =>
  withLibrary(async (library, dir) => {
    await bring(library, dir, 'a', { '1.txt': ferry(1), '2.txt': ferry(2), '3.txt': heron });
    const before = await shelf(library);
    const [one, two] = [await idOf(library, 'Ferry'), await idOf(library, 'Heron')];
    const outcome = await joined(library, [two, one]);
    const id = Math.min(one, two);
    assert.deepEqual([outcome.work.id, outcome.forwards], [id, [Math.max(one, two)]]);
    assert.deepEqual(await library.catalogue.find(Math.max(one, two)), { kind: 'moved', to: id });
    assert.equal(await chapters(library, id), 3);
    assert.equal((await takeBackDecision(library, outcome.decision, 'owner', 'A mistake.')).kind, 'taken-back');
    assert.deepEqual(await shelf(library), before);
    assert.deepEqual([await idOf(library, 'Ferry'), await idOf(library, 'Heron')], [one, two]);
  }));

test('the work keeps its number when a part leaves it, the first part too; taken back, the new number leads to it', () =>
  withLibrary(async (library, dir) => {
    await bring(library, dir, 'a', { '1.txt': ferry(1), '2.txt': ferry(2), '3.txt': ferry(3) });
    const id = await idOf(library, 'Ferry');
    const outcome = await parted(library, id, [1]);
    assert.equal(outcome.work.id, id);
    assert.notEqual(outcome.other.id, id);
    assert.deepEqual([await chapters(library, id), await chapters(library, outcome.other.id)], [2, 1]);
    await takeBackDecision(library, outcome.decision, 'owner', '');
    assert.equal(await chapters(library, id), 3);
    assert.deepEqual(await library.catalogue.find(outcome.other.id), { kind: 'moved', to: id });
  }));

test('a work that was joined gets its own number back when it is parted again', () =>
  withLibrary(async (library, dir) => {
    await bring(library, dir, 'a', { '1.txt': ferry(1), '2.txt': heron });
    const [one, two] = [await idOf(library, 'Ferry'), await idOf(library, 'Heron')];
    const { work } = await joined(library, [one, two]);
    const posts = await library.catalogue.posts(work.id);
    const reading = await library.catalogue.reading(posts[0]?.post ?? 0);
    const outcome = await parted(library, work.id, [1]);
    assert.deepEqual([outcome.work.id, outcome.other.id].sort(), [one, two].sort());
    assert.equal(outcome.other.title, reading?.title);
  }));

test('decisions hold through later imports, an undo, and the same posts coming again', () =>
  withLibrary(async (library, dir) => {
    await bring(library, dir, 'a', { '1.txt': ferry(1), '2.txt': ferry(2) });
    const sheet = await bring(library, dir, 'b', { '1.txt': heron });
    const [one, two] = [await idOf(library, 'Ferry'), await idOf(library, 'Heron')];
    await joined(library, [one, two]);
    await bring(library, dir, 'c', { '1.txt': ferry(3) });
    assert.equal(await chapters(library, one), 4);
    await undoImport(library, sheet.id);
    assert.equal(await chapters(library, one), 3);
    await bring(library, dir, 'b', { '1.txt': heron });
    assert.equal(await chapters(library, one), 4);
    const { other } = await parted(library, one, [1]);
    await library.joining.all();
    await bring(library, dir, 'd', { '1.txt': { title: 'Ferry', part: 'Epilogue', variant: 9 } });
    assert.equal(await chapters(library, other.id), 1);
    assert.equal(await chapters(library, one), 4);
  }));

test('a join with a sealed work seals the whole; a release covers what it looked at; parting unseals nothing', () =>
  withLibrary(async (library, dir) => {
    await bring(library, dir, 'a', { '1.txt': heron, '2.txt': sealed });
    const [clean, net] = [await idOf(library, 'Heron'), await idOf(library, 'The Net')];
    const { work, decision } = await joined(library, [clean, net]);
    assert.equal(work.state, 'sealed');
    // Once a text stood in a sealed work it stays sealed, whatever is taken back.
    await takeBackDecision(library, decision, 'owner', '');
    assert.deepEqual([await stateOf(library, clean), await stateOf(library, net)], ['sealed', 'sealed']);
    await releaseWork(library, clean, 'owner', 'It never was of that work.');
    assert.equal(await stateOf(library, clean), 'public');
    const again = await joined(library, [clean, net]);
    assert.equal(again.work.state, 'sealed');
    await parted(library, again.work.id, [1]);
    for (const line of await shelf(library)) assert.match(line, /: sealed, 1$/);
  }));

test('decisions are listed with who, when and why, and with what took them back', () =>
  withLibrary(async (library, dir) => {
    await bring(library, dir, 'a', { '1.txt': ferry(1), '2.txt': heron });
    const ids = [await idOf(library, 'Ferry'), await idOf(library, 'Heron')];
    const { decision } = await joined(library, ids);
    await takeBackDecision(library, decision, 'owner', 'A mistake.');
    const told = (await listDecisions(library, 9)).map(({ act, who, reason, takenBackBy }) => [act, who, reason, takenBackBy]);
    assert.deepEqual(told, [
      ['take-back', 'owner', 'A mistake.', null],
      ['join', 'owner', 'One story in two places.', decision + 1],
    ]);
  }));

test('what cannot be done is said, and nothing is done', () =>
  withLibrary(async (library, dir) => {
    await bring(library, dir, 'a', { '1.txt': ferry(1), '3.txt': ferry(3), '4.txt': heron });
    const before = await shelf(library);
    const id = await idOf(library, 'Ferry');
    const codes = [
      await joinByHand(library, [id, 99], 'owner', 'x'),
      await joinByHand(library, [id, id], 'owner', 'x'),
      await joinByHand(library, [id, await idOf(library, 'Heron')], 'owner', ' '),
      await partByHand(library, id, [2], 'owner', 'x'),
      await partByHand(library, id, [9], 'owner', 'x'),
      await partByHand(library, id, [1, 3], 'owner', 'x'),
      await partByHand(library, id, [{ path: 'nowhere.txt', index: 0 }], 'owner', 'x'),
      await takeBackDecision(library, 7, 'owner', ''),
    ].map((outcome) => (outcome.kind === 'failed' ? outcome.code : outcome.kind));
    assert.deepEqual(codes, [
      'no-such-work',
      'one-work',
      'no-reason',
      'no-such-part',
      'no-such-part',
      'all-parts',
      'no-such-part',
      'no-such-decision',
    ]);
    assert.deepEqual(await shelf(library), before);
    assert.deepEqual(await listDecisions(library, 9), []);
    const { decision } = await joined(library, [id, await idOf(library, 'Heron')]);
    await takeBackDecision(library, decision, 'owner', '');
    const twice = await takeBackDecision(library, decision, 'owner', '');
    const undoUndone = await takeBackDecision(library, decision + 1, 'owner', '');
    assert.deepEqual(
      [twice.kind === 'failed' && twice.code, undoUndone.kind === 'failed' && undoUndone.code],
      ['taken-back', 'not-by-hand'],
    );
  }));

test('why: two works, two parts of one, and what a person decided about them', () =>
  withLibrary(async (library, dir) => {
    await bring(library, dir, 'a', { '1.txt': ferry(1), '2.txt': ferry(2), '3.txt': heron });
    const postsOf = async (id: number) => (await library.catalogue.posts(id)).map(({ post }) => post);
    const [one, two] = [await idOf(library, 'Ferry'), await idOf(library, 'Heron')];
    const [ferryPosts, heronPosts] = [await postsOf(one), await postsOf(two)];
    const apart = await whyTogether(library, ferryPosts, heronPosts);
    assert.ok(apart && !apart.explained.together);
    assert.match(apart.explained.why.join('; '), /the titles differ/);
    const within = await whyTogether(library, ferryPosts.slice(0, 1), ferryPosts.slice(1));
    assert.ok(within?.explained.together);
    assert.match(within.explained.why.join('; '), /one title: “Ferry/);
    const { decision } = await joined(library, [one, two]);
    const byHand = await whyTogether(library, ferryPosts, heronPosts);
    assert.ok(byHand?.explained.together);
    assert.deepEqual(
      byHand.decisions.map(({ id }) => id),
      [decision],
    );
    assert.equal(await whyTogether(library, [], heronPosts), null);
  }));
