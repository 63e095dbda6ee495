/** The catalogue is a function of what the alive imports hold: whatever was imported, undone and imported again on the way. */

import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { everyState, importAll, undoAll } from '../../../../test/archive/contract.ts';
import { itemOf, type JoinRule, type Sketch } from '../../../../test/archive/stories.ts';
import { newFolder } from '../../../../test/folder.ts';
import { SILENCES, type Silence } from '../../../words/index.ts';
import type { Library } from '../../archive.ts';
import { connect } from './driver.ts';
import { LIBRARY_FILE, openSqlite } from './open.ts';

const TITLES = ['Ferry', 'Heron', 'Lantern', 'Net'] as const;

interface Pile {
  readonly sketches: readonly Sketch[];
  readonly silence: Silence;
}
type Step = { readonly kind: 'import'; readonly pile: Pile } | { readonly kind: 'undo'; readonly nth: number };

const sketch: fc.Arbitrary<Sketch> = fc.record(
  {
    title: fc.constantFrom(...TITLES),
    part: fc.integer({ min: 1, max: 3 }),
    path: fc.constantFrom('a.txt', 'b.txt', 'c.mbox'),
    alias: fc.constantFrom(...TITLES),
    private: fc.boolean(),
  },
  { requiredKeys: ['title', 'part', 'path'] },
);
const pile: fc.Arbitrary<Pile> = fc.record({
  sketches: fc.uniqueArray(sketch, {
    minLength: 1,
    maxLength: 4,
    selector: ({ path, title, part }) => `${path} ${title} ${part}`,
  }),
  silence: fc.constantFrom(...SILENCES),
});
const steps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.oneof(
    { weight: 3, arbitrary: pile.map((one): Step => ({ kind: 'import', pile: one })) },
    { weight: 2, arbitrary: fc.nat(5).map((nth): Step => ({ kind: 'undo', nth })) },
  ),
  { minLength: 1, maxLength: 9 },
);

const rule: JoinRule = {
  state: (stories) =>
    stories.some((story) => story.private)
      ? 'held'
      : stories.some(({ silence }) => silence === 'held')
        ? 'held'
        : stories.some(({ silence }) => silence === 'members')
          ? 'members'
          : 'public',
};

async function inNew<T>(work: (library: Library, dir: string) => Promise<T>): Promise<T> {
  const dir = newFolder();
  const opened = await openSqlite(dir, { create: true });
  assert.ok(opened.kind === 'open');
  try {
    return await work(opened.library, dir);
  } finally {
    await opened.library.close();
    rmSync(dir, { recursive: true, force: true });
  }
}

const bring = (library: Library, { sketches, silence }: Pile, name: string) =>
  importAll(library, sketches.map(itemOf), { what: [name], silence, rule });

/** What shows, by contents: numbers and times aside. */
async function shown(library: Library) {
  const { works } = await library.catalogue.list({ visible: everyState, order: 'title', offset: 0, limit: 1000 });
  const told = await Promise.all(
    works.map(async ({ id, state }) => {
      const found = await library.catalogue.find(id);
      const texts: string[] = [];
      for await (const chapter of library.catalogue.chapters(id)) texts.push(`${chapter.label} ${chapter.text}`);
      assert.equal(found.kind, 'work');
      return `${state}: ${texts.sort().join(' / ')}`;
    }),
  );
  return {
    works: told.sort(),
    originals: await library.originals.count(),
    fandoms: await library.catalogue.fandoms(everyState),
    states: await library.catalogue.states(),
  };
}

/** Rows that nothing leads to any more. */
function orphans(dir: string): unknown {
  const raw = connect(join(dir, LIBRARY_FILE), { timeout: 1000 });
  const found = raw
    .prepare(
      `SELECT (SELECT count(*) FROM originals WHERE id NOT IN (SELECT original_id FROM sightings)) AS originals,
        (SELECT count(*) FROM join_keys WHERE story_id NOT IN (SELECT id FROM stories)) AS keys,
        (SELECT count(*) FROM stories WHERE dirty <> 0 OR dead <> 0) AS unfinished,
        (SELECT count(*) FROM stories WHERE facts IS NOT NULL AND work IS NULL) AS homeless,
        (SELECT count(*) FROM stories WHERE work IS NOT NULL AND work NOT IN (SELECT id FROM works)) AS lost,
        (SELECT count(*) FROM works WHERE id NOT IN (SELECT work FROM stories WHERE work IS NOT NULL)) AS empty,
        (SELECT count(*) FROM work_facets WHERE work_id NOT IN (SELECT id FROM works)) AS facets,
        (SELECT count(*) FROM redirects WHERE new_id NOT IN (SELECT id FROM works) OR old_id IN (SELECT id FROM works)) AS redirects,
        (SELECT count(*) FROM left_homes WHERE bytes_mark IN (SELECT bytes_mark FROM stories)) AS left,
        (SELECT count(*) FROM sightings WHERE read_here = 2) AS unread, (SELECT count(*) FROM doomed) AS doomed`,
    )
    .get();
  raw.close();
  return found;
}

test('after any imports and undos, all is as if only what is left had been imported', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (history) => {
      const alive: { readonly id: number; readonly pile: Pile; readonly name: string }[] = [];
      const lived = await inNew(async (library, dir) => {
        for (const [n, step] of history.entries()) {
          if (step.kind === 'import') {
            alive.push({ id: await bring(library, step.pile, `pile ${n}`), pile: step.pile, name: `pile ${n}` });
          } else {
            const [gone] = alive.splice(step.nth, 1);
            if (gone) await undoAll(library, gone.id, rule);
          }
        }
        const none = {
          originals: 0,
          keys: 0,
          unfinished: 0,
          homeless: 0,
          lost: 0,
          empty: 0,
          facets: 0,
          redirects: 0,
          left: 0,
          unread: 0,
          doomed: 0,
        };
        assert.deepEqual(orphans(dir), none);
        return shown(library);
      });
      const fresh = await inNew(async (library) => {
        for (const { pile: one, name } of alive) await bring(library, one, name);
        return shown(library);
      });
      assert.deepEqual(lived, fresh);
    }),
    { numRuns: 40 },
  );
});
