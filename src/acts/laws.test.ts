/**
 * The archive is a function of originals and decisions: posts that came in any piles and any order, with people deciding in between what they
 * can decide, taking it back, undoing imports, refusing, and reading anew, show what they show from scratch. `MASTERLIST_LAW_RUNS` says how
 * many lives are tried. And addresses outlive it: undone and imported again, the number of each work leads to the same posts.
 */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { openAt, withFolder } from '../../test/acts/library.ts';
import { fresh, importNumbers, leads, live, shape, someSteps, undoAll, workIds } from '../../test/acts/lives.ts';

const RUNS = Number(process.env['MASTERLIST_LAW_RUNS'] ?? '25');

test('any posts, piles, orders and decisions: the catalogue is the one from scratch', async () => {
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
        await other.close();
        const numbers = await workIds(lived);
        const before = await leads(lived, numbers);
        await undoAll(lived);
        assert.deepEqual(await leads(lived, numbers), []);
        if (alive.size > 0) await importNumbers(lived, join(dir, 'posts'), [...alive]);
        const after = await leads(lived, numbers);
        await lived.close();
        assert.deepEqual(then, now);
        assert.deepEqual(after, before);
      });
    }),
    { numRuns: RUNS },
  );
});
