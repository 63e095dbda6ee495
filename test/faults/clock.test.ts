/** A clock that jumps back: what was written down stays in its order, and nothing opens earlier or longer than it should. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import {
  importPosts,
  type Library,
  listDecisions,
  listImports,
  makeKey,
  recoverLibrary,
  releaseWork,
  takeBackDecision,
  undoImport,
  useKey,
  viewerOf,
} from '../../src/acts/index.ts';
import { joinByHand } from '../../src/acts/join-by-hand.ts';
import { withLibrary } from '../acts/library.ts';
import { idOf, shelf, stateOf } from '../acts/look.ts';
import { type PostText, writePosts } from '../acts/posts.ts';

const DAY = 86_400_000;
const HOUR = 3_600_000;
const TODAY = Date.UTC(2026, 5, 15);
/** The clock as it is after each jump: mostly back. */
const JUMPS = [TODAY, TODAY - DAY, TODAY + 1, TODAY - 400 * DAY, TODAY - HOUR, TODAY - 400 * DAY - 1];

async function bring(library: Library, dir: string, name: string, post: PostText | string, now: number): Promise<number> {
  const pile = writePosts(join(dir, name), { [`${name}.txt`]: post });
  const outcome = await importPosts(library, [pile], { silence: 'public', now });
  assert.ok(outcome.kind === 'done', outcome.kind);
  return outcome.sheet.id;
}

test('imports, decisions and events stay in the order in which they came', () =>
  withLibrary(async (library, dir) => {
    const ids: number[] = [];
    for (const [n, now] of JUMPS.entries())
      ids.push(await bring(library, dir, `p${n}`, { title: `Ferry ${n}`, variant: n }, now));
    assert.deepEqual(
      (await listImports(library)).map(({ id }) => id),
      ids.toReversed(),
    );
    const [one, other] = [await idOf(library, 'Ferry 0'), await idOf(library, 'Ferry 1')];
    const joined = await joinByHand(library, [one, other], 'owner', 'One story.', TODAY);
    assert.equal(joined.kind, 'joined', JSON.stringify(joined));
    const [decision] = await listDecisions(library, 1);
    const back = await takeBackDecision(library, decision?.id ?? 0, 'owner', 'It was two.', TODAY - 400 * DAY);
    assert.equal(back.kind, 'taken-back');
    assert.equal(
      (await shelf(library)).length,
      JUMPS.length,
      'the later decision holds, though its clock says that it was the earlier one',
    );
    assert.deepEqual(
      (await listDecisions(library, 9)).map(({ act }) => act),
      ['take-back', 'join'],
    );
    const events = await library.events.list({}, 50);
    assert.deepEqual(
      events.map(({ id }) => id),
      events.map((_, n) => events.length - n),
    );
    const undone = await undoImport(library, 'last', { now: TODAY - 500 * DAY });
    assert.ok(undone.kind === 'undone' && undone.sheet.id === ids.at(-1));
  }));

test('a release after a jump back counts, and a seal after that holds', () =>
  withLibrary(async (library, dir) => {
    const box = (part: string, variant: number, warnings = ''): PostText => ({
      title: 'The Locked Box',
      rating: 'NC-17',
      part,
      variant,
      ...(warnings === '' ? {} : { warnings }),
    });
    await bring(library, dir, 'one', box('1/2', 1, 'underage'), TODAY);
    const id = await idOf(library, 'The Locked Box');
    assert.equal(await stateOf(library, id), 'sealed');
    assert.equal((await releaseWork(library, id, 'owner', 'The rule was mistaken.', TODAY - 400 * DAY)).kind, 'released');
    assert.equal(await stateOf(library, id), 'public');
    await recoverLibrary(library, TODAY - 500 * DAY);
    assert.equal(await stateOf(library, id), 'public');
    await bring(library, dir, 'two', box('2/2', 2, 'underage'), TODAY - 600 * DAY);
    assert.equal(await stateOf(library, id), 'sealed', 'a new part seals again');
  }));

test('an embargo never ends early: a clock that went back holds the work again', () =>
  withLibrary(async (library, dir) => {
    const post = `From: Ann <ann@example.org>\nSubject: FIC: The Ferry\nDate: Mon, 1 Jun 2026 10:00:00 +0000\n\nTitle: The Ferry\nAuthor: Ann\nArchive: Anywhere after two weeks.\n\nThe ferry sailed at dawn, and nobody minded the rain that fell on it all the way.\n`;
    await bring(library, dir, 'ferry', post, Date.UTC(2026, 5, 5));
    const id = await idOf(library, 'The Ferry');
    assert.equal(await stateOf(library, id), 'held');
    await recoverLibrary(library, Date.UTC(2026, 5, 1));
    assert.equal(await stateOf(library, id), 'held');
    await recoverLibrary(library, Date.UTC(2026, 6, 1));
    assert.equal(await stateOf(library, id), 'public');
    await library.joining.again([id]);
    await recoverLibrary(library, Date.UTC(2026, 5, 2));
    assert.equal(await stateOf(library, id), 'held');
    await recoverLibrary(library, Date.UTC(2026, 6, 1));
    assert.equal(await stateOf(library, id), 'public');
  }));

test('a key does not live longer; a session goes on', () =>
  withLibrary(async (library) => {
    const made = await makeKey(library, TODAY);
    assert.ok(made.kind === 'made');
    assert.equal(
      await useKey(library, made.key, TODAY - HOUR),
      null,
      'an hour back, it would have been good for seventy minutes',
    );
    const next = await makeKey(library, TODAY);
    assert.ok(next.kind === 'made');
    const session = await useKey(library, next.key, TODAY - 1000);
    assert.ok(session, 'a clock is set right by a second every day');
    for (const now of JUMPS) assert.equal(await viewerOf(library, session, now), 'owner');
  }));
