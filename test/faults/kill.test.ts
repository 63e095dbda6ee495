/**
 * `kill -9` at random moments, again and again, of an import, an undo and a reread: after each the library holds together and shows all or
 * nothing; when the same act came to its end at last, it is the library of an undisturbed run. `npm run test:faults` kills 200 times.
 */
import assert from 'node:assert/strict';
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { isDeepStrictEqual } from 'node:util';
import { importPosts, type Library } from '../../src/acts/index.ts';
import type { Reading } from '../../src/words/index.ts';
import { openAt, withFolder } from '../acts/library.ts';
import { everything } from '../acts/look.ts';
import { readByOlder } from '../acts/older-reader.ts';
import { Random } from '../generator/random.ts';
import { type Act, runAct } from './kill.ts';
import { type Pile, writePile } from './pile.ts';
import { bounded } from './size.ts';
import { assertSound, wholeLibrary } from './whole-library.ts';

const KILLS: Readonly<Record<Act, number>> = { import: bounded(3, 200), undo: bounded(2, 60), reread: bounded(3, 200) };
const SEED = 20_030_314;
const TIMEOUT = bounded(240, 7200) * 1000;

interface Scene {
  readonly act: Act;
  readonly dir: string;
  /** A library as it is before the act. */
  readonly before: string;
  readonly pile: string;
  readonly random: Random;
}

describe('kill -9', () => {
  test(`${KILLS.import} times in an import`, { timeout: TIMEOUT }, () =>
    withFolder(async (dir) => {
      const { pile, before } = await beginWith(dir, async () => undefined);
      await killed({ act: 'import', dir, before, pile: pile.path, random: new Random(SEED) });
    }),
  );

  test(`${KILLS.undo} times in an undo`, { timeout: TIMEOUT }, () =>
    withFolder(async (dir) => {
      const { pile, before } = await beginWith(dir, async (library, { path }) => {
        const done = await importPosts(library, [path], { silence: 'public', now: 2 });
        assert.equal(done.kind, 'done');
      });
      await killed({ act: 'undo', dir, before, pile: pile.path, random: new Random(SEED + 1) });
    }),
  );

  test(`${KILLS.reread} times in a reread`, { timeout: TIMEOUT }, () =>
    withFolder(async (dir) => {
      const { pile, before } = await beginWith(dir, (library) => readByOlder(library, asBefore));
      await killed({ act: 'reread', dir, before, pile: pile.path, random: new Random(SEED + 2) });
    }),
  );
});

/** What an older reader read otherwise: of some posts the summary, of others so much that they stand in works of their own. */
function asBefore(reading: Reading): Reading {
  if (reading.part?.number === 2)
    return { ...reading, title: 'Quite Another', authors: [{ name: 'Somebody', alias: null }], part: null };
  return reading.part?.number === 1 ? { ...reading, summary: 'An older reader’s.' } : reading;
}

/** A library with something in it, some of which the pile holds too. */
async function beginWith(
  dir: string,
  then: (library: Library, pile: Pile) => Promise<void>,
): Promise<{ readonly pile: Pile; readonly before: string }> {
  const pile = await writePile(join(dir, 'pile'), 'Marram');
  const before = join(dir, 'before');
  const library = await openAt(before);
  const first = await writePile(join(dir, 'first'), 'Harbour');
  cpSync(join(pile.path, 'files', '004.txt'), join(first.path, 'files', 'shared.txt'));
  assert.equal((await importPosts(library, [first.path], { silence: 'public', now: 1 })).kind, 'done');
  await then(library, pile);
  await library.close();
  return { pile, before };
}

async function killed({ act, dir, before, pile, random }: Scene): Promise<void> {
  const worksBefore = await inLibrary(before, shownWorks);
  const calm = join(dir, 'calm');
  cpSync(before, calm, { recursive: true });
  const { took } = await runAct(act, calm, pile);
  const expected = await inLibrary(calm, wholeLibrary);
  const now = join(dir, 'now');
  for (let kills = 0, runs = 0; kills < KILLS[act] || runs > 0; ) {
    if (runs === 0) cpSync(before, now, { recursive: true });
    runs += 1;
    const when = `${act}, after ${kills} kills`;
    // The last run, and one that was killed again and again, is left to its end.
    const calmly = kills >= KILLS[act] || runs > 12;
    const { said } = await runAct(act, now, pile, calmly ? null : random.between(0, Math.ceil(took)));
    if (said === null) kills += 1;
    // Now and then the next run is the first that opens the library after the kill.
    if (said === null && random.chance(0.3)) continue;
    await inLibrary(now, async (library) => {
      await assertSound(library, when);
      const works = await shownWorks(library);
      assert.ok(
        [worksBefore, expected.works].some((all) => isDeepStrictEqual(works, all)),
        `${when}: all of it shows, or nothing`,
      );
      if (said !== null) await assertEnd(act, said, library, expected, when);
    });
    if (said === null) continue;
    rmSync(now, { recursive: true });
    runs = 0;
  }
}

const ENDS: Readonly<Record<Act, RegExp>> = {
  import: /^done$/,
  undo: /^undone$|import 2 is undone already/,
  reread: /^reread$/,
};

async function shownWorks(library: Library) {
  return (await everything(library)).works;
}

async function assertEnd(
  act: Act,
  said: string,
  library: Library,
  expected: Awaited<ReturnType<typeof wholeLibrary>>,
  when: string,
): Promise<void> {
  assert.match(said, ENDS[act], when);
  const end = await wholeLibrary(library);
  // It had done its work when it was killed: the next one, which found nothing left to do, is one more event (and one more import).
  const again = end.events.length - expected.events.length;
  assert.ok(again === 0 || (again === 1 && act !== 'undo'), when);
  if (again > 0 && act === 'import') assert.deepEqual([end.sheets[0]?.posts, end.sheets[0]?.skips.length], [0, 2], when);
  const sheets = end.sheets.slice(act === 'import' ? again : 0);
  assert.deepEqual({ ...end, sheets, events: end.events.slice(again) }, expected, when);
}

async function inLibrary<T>(dir: string, look: (library: Library) => Promise<T>): Promise<T> {
  const library = await openAt(dir);
  try {
    return await look(library);
  } finally {
    await library.close();
  }
}
