import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { withLibrary } from '../../test/acts/library.ts';
import { everything, idOf, shelf, stateOf } from '../../test/acts/look.ts';
import { type PostText, writePosts } from '../../test/acts/posts.ts';
import type { Library } from '../archive/archive.ts';
import { type ReportGround, STATES, type Viewer } from '../words/index.ts';
import {
  importPosts,
  joinByHand,
  judgeReport,
  listReports,
  refuseWork,
  releaseWork,
  reportWork,
  takeBackDecision,
  undoImport,
  withdrawWork,
} from './index.ts';

const bring = async (library: Library, dir: string, name: string, post: PostText) => {
  const outcome = await importPosts(library, [writePosts(join(dir, name), { [`${name}.txt`]: post })], { silence: 'public' });
  assert.ok(outcome.kind === 'done', name);
};
const given = (ground: ReportGround) => ({ ground, words: 'Look at it.', answerTo: null });
const report = async (library: Library, id: number, ground: ReportGround, viewer: Viewer = 'guest', now = Date.now()) => {
  const outcome = await reportWork(library, id, viewer, given(ground), now);
  return outcome.kind === 'reported' ? outcome.reference : outcome.code;
};

test('a report on the withholding ground hides the work at once; dismissed, it is as it was', () =>
  withLibrary(async (library, dir) => {
    await bring(library, dir, 'a', { title: 'The Net' });
    const id = await idOf(library, 'The Net');
    const reference = await report(library, id, 'minors');
    assert.match(reference, /^[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}$/);
    assert.equal(await stateOf(library, id), 'held');
    const silent = await judgeReport(library, reference, 'dismissed', 'owner', ' ');
    assert.ok(silent.kind === 'failed' && silent.code === 'no-reason');
    const released = await releaseWork(library, id, 'owner', 'Never mind.');
    assert.ok(released.kind === 'failed' && released.code === 'reported' && /masterlist dismiss/.test(released.message));
    const judged = await judgeReport(
      library,
      reference.toLowerCase().replaceAll('-', ' '),
      'dismissed',
      'owner',
      'Nobody in it is.',
    );
    assert.ok(judged.kind === 'judged' && judged.work === id);
    assert.equal(await stateOf(library, id), 'public');
    const again = await judgeReport(library, reference, 'upheld', 'owner', 'After all.');
    assert.ok(again.kind === 'failed' && again.code === 'report-judged');
  }));

test('the other grounds wait; one that is found right hides the work', () =>
  withLibrary(async (library, dir) => {
    await bring(library, dir, 'a', { title: 'The Net' });
    const id = await idOf(library, 'The Net');
    for (const ground of ['withdrawal', 'copied', 'private', 'other'] as const) await report(library, id, ground);
    assert.equal(await stateOf(library, id), 'public');
    const [newest] = await listReports(library, 'moderator', true, 9);
    const judged = await judgeReport(library, newest?.reference ?? '', 'upheld', 'owner', 'So it is.');
    assert.ok(judged.kind === 'judged');
    assert.equal(await stateOf(library, id), 'held');
    const released = await releaseWork(library, id, 'owner', 'Never mind.');
    assert.ok(released.kind === 'failed' && /a report on it was upheld.*undo-decision opens/.test(released.message));
    assert.equal((await takeBackDecision(library, judged.decision, 'owner', 'Not so.')).kind, 'taken-back');
    assert.equal(await stateOf(library, id), 'public');
    for (const viewer of ['guest', 'member'] as const) assert.deepEqual(await listReports(library, viewer, true, 9), []);
  }));

test('what is hidden stays so in a joined work, after an undo, and under another title', () =>
  withLibrary(async (library, dir) => {
    await bring(library, dir, 'a', { title: 'The Net' });
    await bring(library, dir, 'b', { title: 'The Calm' });
    const [net, calm] = [await idOf(library, 'The Net'), await idOf(library, 'The Calm')];
    await report(library, net, 'minors');
    const joined = await joinByHand(library, [calm, net], 'owner', 'One story.');
    assert.ok(joined.kind === 'joined' && joined.work.state === 'held');
    assert.equal((await takeBackDecision(library, joined.decision, 'owner', '')).kind, 'taken-back');
    assert.deepEqual(await shelf(library), ['The Calm: public, 1', 'The Net: held, 1']);
    await library.joining.all();
    await bring(library, dir, 'c', { title: 'Another' });
    assert.deepEqual(await shelf(library), ['Another: public, 1', 'The Calm: public, 1', 'The Net: held, 1']);
  }));

test('a report names the work that holds its text today: joined into another, or taken out and brought again in other bytes', () =>
  withLibrary(async (library, dir) => {
    await bring(library, dir, 'a', { title: 'The Calm' });
    await bring(library, dir, 'b', { title: 'The Net' });
    const [calm, net] = [await idOf(library, 'The Calm'), await idOf(library, 'The Net')];
    const reference = await report(library, net, 'copied');
    const named = async () => (await listReports(library, 'owner', true, 9)).map(({ work }) => work);
    const joined = await joinByHand(library, [calm, net], 'owner', 'One story.');
    assert.ok(joined.kind === 'joined');
    assert.deepEqual(await named(), [joined.work.id]);
    assert.equal((await takeBackDecision(library, joined.decision, 'owner', '')).kind, 'taken-back');
    assert.deepEqual(await named(), [net]);
    assert.equal((await undoImport(library, 2)).kind, 'undone');
    assert.deepEqual(await named(), [net]);
    // The same text in other bytes: it is another post, and its work another number.
    await bring(library, dir, 'b', { title: 'The Net', rating: 'PG' });
    const again = await idOf(library, 'The Net');
    assert.deepEqual([again === net, await named()], [false, [again]]);
    const judged = await judgeReport(library, reference, 'upheld', 'owner', 'So it is.');
    assert.ok(judged.kind === 'judged' && judged.work === again);
    assert.equal(await stateOf(library, again), 'held');
  }));

test('what may not be seen cannot be reported: it answers like what never was', () =>
  withLibrary(async (library, dir) => {
    await bring(library, dir, 'a', { title: 'The Net', archive: 'Please ask me first.' });
    const id = await idOf(library, 'The Net');
    const [there, nowhere] = [
      await reportWork(library, id, 'guest', given('minors')),
      await reportWork(library, id + 1, 'guest', given('minors')),
    ];
    assert.ok(there.kind === 'failed' && nowhere.kind === 'failed');
    assert.equal(there.message.replace(`${id}`, ''), nowhere.message.replace(`${id + 1}`, ''));
    assert.match(await report(library, id, 'minors', 'owner'), /-/);
  }));

test('an archive takes so many reports in an hour, on each ground by itself; its events hold no word of them', () =>
  withLibrary(async (library, dir) => {
    await bring(library, dir, 'a', { title: 'The Net' });
    const id = await idOf(library, 'The Net');
    for (let n = 0; n < 120; n++) assert.match(await report(library, id, 'other', 'guest', 1000), /-/);
    assert.equal(await report(library, id, 'other', 'guest', 2000), 'too-many-reports');
    assert.match(await report(library, id, 'copied', 'guest', 2000), /-/);
    assert.match(await report(library, id, 'other', 'guest', 3_700_000), /-/);
    assert.ok(!JSON.stringify(await library.events.list({ work: id }, 500)).includes('Look at it'));
  }));

test('a work whose report was found right can be refused', () =>
  withLibrary(async (library, dir) => {
    await bring(library, dir, 'a', { title: 'The Net' });
    const id = await idOf(library, 'The Net');
    const reference = await report(library, id, 'minors');
    await judgeReport(library, reference, 'upheld', 'owner', 'Rightly.');
    assert.equal((await refuseWork(library, id, 'owner', 'Rightly.')).kind, 'refused');
    assert.equal(await stateOf(library, id), 'none');
    assert.equal((await listReports(library, 'owner', false, 9))[0]?.words, '');
  }));

test('what a report hides in place is as joining makes it from scratch', () =>
  withLibrary(async (library, dir) => {
    await bring(library, dir, 'a', { title: 'The Net' });
    await bring(library, dir, 'b', { title: 'The Calm', archive: 'Please ask me first.' });
    await bring(library, dir, 'c', { title: 'Harmless', rating: 'R', warnings: 'underage' });
    const all = { states: STATES } as const;
    const seen = async () => {
      const doubtful = await Promise.all(
        STATES.map((state) => library.catalogue.doubtful({ visible: { states: [state] }, offset: 0, limit: 50 })),
      );
      const counted = [
        await library.catalogue.fandoms(all),
        await library.catalogue.creators(all),
        await library.catalogue.states(),
      ];
      const lists = STATES.map((state) =>
        library.catalogue.list({ visible: { states: [state] }, creator: 'Ada Quill', order: 'title', offset: 0, limit: 50 }),
      );
      return [await everything(library), doubtful, counted, await Promise.all(lists)];
    };
    for (const title of ['The Net', 'The Calm', 'Harmless']) await report(library, await idOf(library, title), 'minors', 'owner');
    const inPlace = await seen();
    await library.joining.all();
    await bring(library, dir, 'd', { title: 'More' });
    assert.equal((await undoImport(library, 'last')).kind, 'undone');
    assert.deepEqual(await seen(), inPlace);
  }));

test('a work is withdrawn at once while an import holds the lock, and joining from scratch says the same', () =>
  withLibrary(async (library, dir) => {
    await bring(library, dir, 'a', { title: 'The Net' });
    await bring(library, dir, 'b', { title: 'Old', rating: 'NC-17', warnings: 'underage' });
    const lock = await library.lock('importing for hours');
    const net = await idOf(library, 'The Net');
    assert.ok(lock !== null);
    const silent = await withdrawWork(library, net, 'owner', ' ', 'author');
    assert.ok(silent.kind === 'failed' && silent.code === 'no-reason');
    const withdrawn = await withdrawWork(library, net, 'owner', 'Her wish.', 'author');
    assert.ok(withdrawn.kind === 'decided' && withdrawn.work.state === 'withdrawn');
    assert.equal((await withdrawWork(library, await idOf(library, 'Old'), 'owner', 'Hers, too.', 'author')).kind, 'decided');
    assert.deepEqual(await shelf(library), ['Old: sealed, 1', 'The Net: withdrawn, 1']);
    await lock.release();
    const inPlace = await everything(library);
    await library.joining.all();
    await bring(library, dir, 'c', { title: 'More' });
    assert.equal((await undoImport(library, 'last')).kind, 'undone');
    assert.deepEqual(await everything(library), inPlace);
    assert.equal((await takeBackDecision(library, withdrawn.decision, 'owner', '')).kind, 'taken-back');
    assert.equal(await stateOf(library, net), 'public');
  }));
