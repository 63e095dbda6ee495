/**
 * The archive is a function of originals and decisions: posts that came in any piles and any order, with people joining and parting by hand
 * in between and taking it back, make the works that they make from scratch.
 */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { openAt, withFolder } from '../../test/acts/library.ts';
import { type PostText, writePosts } from '../../test/acts/posts.ts';
import type { Library } from '../archive/archive.ts';
import { connect } from '../archive/engines/sqlite/driver.ts';
import { LIBRARY_FILE } from '../archive/engines/sqlite/open.ts';
import type { WorkId } from '../words/index.ts';
import { importPosts, joinByHand, partByHand, takeBackDecision, undoImport } from './index.ts';

/** Serials whose titles and names drift, namesakes, and stories that stand alone. */
const POSTS: readonly PostText[] = [
  { title: 'Lantern Street', part: '1/3', variant: 1 },
  { title: 'Lantern Stret', part: '2/3', variant: 2 },
  { title: 'Lantern Street', author: 'Ada', part: '3/3', variant: 3 },
  { title: 'Lantern Street', author: 'Otto Fern', part: '1/3', variant: 4 },
  { title: 'Heron', author: 'Otto Fern', variant: 5 },
  { title: 'Heron', author: 'Otto Fern', variant: 6 },
  { title: 'The Boat', author: 'Somebody Else', variant: 7 },
  { title: 'Tales: The Boat', author: 'Somebody Else', part: '2/2', variant: 8 },
];

type Step =
  | { readonly kind: 'import'; readonly posts: readonly number[] }
  | { readonly kind: 'undo' }
  | { readonly kind: 'join'; readonly one: number; readonly other: number }
  | { readonly kind: 'part'; readonly work: number; readonly part: number }
  | { readonly kind: 'take back'; readonly decision: number };

const someSteps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.oneof(
    {
      weight: 3,
      arbitrary: fc
        .uniqueArray(fc.nat(POSTS.length - 1), { minLength: 1, maxLength: 5 })
        .map((posts): Step => ({ kind: 'import', posts })),
    },
    { weight: 1, arbitrary: fc.constant<Step>({ kind: 'undo' }) },
    { weight: 3, arbitrary: fc.record({ kind: fc.constant('join' as const), one: fc.nat(6), other: fc.nat(6) }) },
    { weight: 3, arbitrary: fc.record({ kind: fc.constant('part' as const), work: fc.nat(6), part: fc.nat(3) }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('take back' as const), decision: fc.integer({ min: 1, max: 5 }) }) },
  ),
  { minLength: 2, maxLength: 8 },
);

const visible = { states: ['public', 'members', 'held', 'sealed', 'draft', 'withdrawn'] } as const;
const NOW = 1_000_000;

async function workIds(library: Library): Promise<readonly WorkId[]> {
  const { works } = await library.catalogue.list({ visible, order: 'title', offset: 0, limit: 100 });
  return works.map(({ id }) => id).sort((a, b) => a - b);
}

const nth = (ids: readonly WorkId[], n: number): WorkId => ids[n % Math.max(1, ids.length)] ?? 0;

/** Post `n` stands in a file of its own, under the same path whatever pile it comes in. */
function importNumbers(library: Library, folder: string, posts: readonly number[]): ReturnType<typeof importPosts> {
  const names = posts.map((n) => `${n}.txt`);
  writePosts(folder, Object.fromEntries(posts.map((n, at) => [names[at] ?? '', POSTS[n] ?? { title: '' }])));
  return importPosts(
    library,
    names.map((name) => join(folder, name)),
    { silence: 'public', now: NOW },
  );
}

async function live(library: Library, folder: string, steps: readonly Step[]): Promise<ReadonlySet<number>> {
  const alive: { readonly id: number; readonly posts: readonly number[] }[] = [];
  for (const step of steps) {
    const ids = await workIds(library);
    switch (step.kind) {
      case 'import': {
        const outcome = await importNumbers(library, folder, step.posts);
        assert.ok(outcome.kind === 'done');
        alive.push({ id: outcome.sheet.id, posts: step.posts });
        break;
      }
      case 'undo':
        if (alive.pop()) await undoImport(library, 'last', { now: NOW });
        break;
      case 'join':
        await joinByHand(library, [nth(ids, step.one), nth(ids, step.other)], 'owner', 'One story.', NOW);
        break;
      case 'part':
        await partByHand(library, nth(ids, step.work), [1 + step.part], 'owner', 'Another story.', NOW);
        break;
      case 'take back':
        await takeBackDecision(library, step.decision, 'owner', '', NOW);
        break;
      default:
        step satisfies never;
    }
  }
  return new Set(alive.flatMap(({ posts }) => posts));
}

/** Works by their posts in order, whatever their numbers. */
async function shape(library: Library): Promise<readonly string[]> {
  const told: string[] = [];
  for (const id of await workIds(library)) {
    const posts = await library.catalogue.posts(id);
    const names: string[] = [];
    for (const { post, position, repostOf } of posts) {
      const path = (await library.catalogue.reading(post))?.source.path ?? '';
      names.push(`${position}${repostOf === null ? '' : '='}:${path.replace(/^.*\//, '')}`);
    }
    const found = await library.catalogue.find(id);
    told.push(`${found.kind === 'work' ? `${found.work.title}, ${found.work.state}` : 'nowhere'}: ${names.join(' ')}`);
  }
  return told.sort();
}

/** A library that knows marks as the other does, with the other's decisions before any post. */
async function fresh(dir: string, like: Library): Promise<Library> {
  await (await openAt(dir)).close();
  const raw = connect(join(dir, LIBRARY_FILE), { timeout: 1000 });
  const key = Buffer.from(await like.withheld.key()).toString('hex');
  raw.prepare(`UPDATE meta SET value = ? WHERE key = 'mark-key'`).run(key);
  raw.close();
  const library = await openAt(dir);
  for (const { id, takenBackBy: _, ...decision } of [...(await like.decisions.list(null, 100))].reverse()) {
    const again =
      decision.act === 'take-back'
        ? await library.joining.takeBack(decision)
        : decision.act === 'join' || decision.act === 'part'
          ? await library.joining.byHand(decision)
          : null;
    assert.equal(again?.id, id);
  }
  return library;
}

test('any posts, piles, orders and decisions: the works are those from scratch', async () => {
  await fc.assert(
    fc.asyncProperty(someSteps, fc.infiniteStream(fc.nat()), async (steps, random) => {
      await withFolder(async (dir) => {
        const lived = await openAt(join(dir, 'lived'));
        const alive = await live(lived, join(dir, 'posts'), steps);
        const other = await fresh(join(dir, 'fresh'), lived);
        const order = [...alive].map((n) => ({ n, at: random.next().value ?? 0 })).sort((a, b) => a.at - b.at);
        const cut = order.length === 0 ? 0 : (random.next().value ?? 0) % order.length;
        for (const pile of [order.slice(cut), order.slice(0, cut)])
          if (pile.length > 0)
            await importNumbers(
              other,
              join(dir, 'posts'),
              pile.map(({ n }) => n),
            );
        const [then, now] = [await shape(lived), await shape(other)];
        await lived.close();
        await other.close();
        assert.deepEqual(then, now);
      });
    }),
    { numRuns: 25 },
  );
});
