/** `kill -9` at any moment leaves a library from which the same command goes on, to the same end as if nothing had happened. */
import assert from 'node:assert/strict';
import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { killedAfter } from '../../test/acts/killed.ts';
import { openAt, withFolder } from '../../test/acts/library.ts';
import { everything, idOf, shelf, stateOf } from '../../test/acts/look.ts';
import { type PostText, writePosts } from '../../test/acts/posts.ts';
import { type Connection, connect } from '../archive/engines/sqlite/driver.ts';
import { sqliteLibrary } from '../archive/engines/sqlite/library.ts';
import { LIBRARY_FILE } from '../archive/engines/sqlite/open.ts';
import { importPosts, type Library, recoverLibrary, refuseWork, undoImport } from './index.ts';

const KILLS = 4;
const POSTS = 120;

const pileOf = (folder: string) =>
  writePosts(
    folder,
    Object.fromEntries(
      Array.from({ length: POSTS }, (_, n): [string, PostText] => {
        const serial = n % 4 === 0;
        return [
          `${String(n).padStart(3, '0')}.txt`,
          {
            title: serial ? `Long Tide ${Math.floor(n / 12)}` : `Story ${n}`,
            ...(serial ? { part: `${1 + ((n / 4) % 3)}/3` } : {}),
            archive: null,
            variant: n,
          },
        ];
      }),
    ),
  );

/** A library whose connection fails before its nth commit, as if the power had gone. */
async function failingAt(dir: string, nth: number): Promise<{ readonly library: Library; failed(): boolean }> {
  await (await openAt(dir)).close();
  const connection = connect(join(dir, LIBRARY_FILE), { timeout: 1000 });
  let commits = 0;
  const failing: Connection = {
    ...connection,
    transaction: (work) =>
      connection.transaction(() => {
        const result = work();
        commits++;
        if (commits >= nth) throw new Error('the power went');
        return result;
      }),
  };
  return { library: sqliteLibrary(failing, dir), failed: () => commits >= nth };
}

/** Does an act on a copy of a library, cut off before its first commit, then before its second, and so on until it is not cut. */
async function cutEverywhere(
  base: string,
  act: (library: Library) => Promise<unknown>,
  then: (library: Library, cut: string) => Promise<void>,
) {
  for (let nth = 1; ; nth++) {
    const dir = `${base}-cut-${nth}`;
    mkdirSync(dir, { recursive: true });
    cpSync(base, dir, { recursive: true });
    const { library, failed } = await failingAt(dir, nth);
    await act(library).catch((error: unknown) => assert.match(String(error), /the power went/));
    await library.close();
    const after = await openAt(dir);
    await then(after, `before commit ${nth}`);
    await after.close();
    if (!failed()) return nth;
  }
}

const small = (folder: string) =>
  writePosts(folder, {
    'a.txt': { title: 'Long Tide', part: '1/3', archive: null, variant: 1 },
    'b.txt': { title: 'Long Tide', part: '3/3', archive: null, variant: 3 },
    'c.txt': { title: 'The Net', archive: null },
    'd.txt': { title: 'The Locked Box', rating: 'NC-17', warnings: 'underage', archive: null },
    'e.txt': { title: 'The Heron', archive: null },
  });

test('an import that is cut off before any of its commits goes on to the same end', () =>
  withFolder(async (dir) => {
    const base = join(dir, 'base');
    const library = await openAt(base);
    const first = writePosts(join(dir, 'first'), { 'x.txt': { title: 'Long Tide', part: '2/3', archive: null, variant: 2 } });
    await importPosts(library, [first], { silence: 'public', now: 1 });
    const before = await everything(library);
    await library.close();
    const pile = small(join(dir, 'pile'));
    const options = { silence: 'public', now: 1_000_000, batchItems: 2 } as const;
    const calmDir = join(dir, 'calm');
    cpSync(base, calmDir, { recursive: true });
    const calm = await openAt(calmDir);
    await importPosts(calm, [pile], options);
    const expected = await everything(calm);
    await calm.close();
    const cuts = await cutEverywhere(
      base,
      (one) => importPosts(one, [pile], options),
      async (after, cut) => {
        const { works } = await everything(after);
        assert.ok([before.works.length, expected.works.length].includes(works.length), `all or nothing ${cut}`);
        const left = await after.imports.sheet(2);
        const again = await importPosts(after, [pile], options);
        assert.ok(again.kind === 'done', cut);
        assert.deepEqual(await everything(after), expected, cut);
        if (left?.stage === 'done') return;
        assert.deepEqual([again.sheet.id, again.sheet.posts, again.sheet.known], [2, 5, 0], cut);
        assert.equal(again.resumed, left !== null, cut);
        assert.deepEqual(
          (await after.events.list({ import: 2 }, 9)).map(({ what }) => what),
          ['imported'],
          cut,
        );
      },
    );
    assert.ok(cuts > 6, `${cuts} commits`);
  }));

test('an undo that is cut off before any of its commits is finished by the next act', () =>
  withFolder(async (dir) => {
    const base = join(dir, 'base');
    const library = await openAt(base);
    const first = writePosts(join(dir, 'first'), { 'x.txt': { title: 'Long Tide', part: '2/3', archive: null, variant: 2 } });
    await importPosts(library, [first], { silence: 'public', now: 1 });
    const before = await everything(library);
    const pile = small(join(dir, 'pile'));
    await importPosts(library, [pile], { silence: 'public', now: 1_000_000 });
    const full = await everything(library);
    await library.close();
    const cuts = await cutEverywhere(
      base,
      (one) => undoImport(one, 2),
      async (after, cut) => {
        assert.ok(
          [before.works.length, full.works.length].includes((await everything(after)).works.length),
          `all or nothing ${cut}`,
        );
        assert.equal((await recoverLibrary(after)).kind, 'recovered');
        const stage = (await after.imports.sheet(2))?.stage;
        if (stage === 'done') await undoImport(after, 2);
        assert.deepEqual(await everything(after), before, cut);
      },
    );
    assert.ok(cuts > 3, `${cuts} commits`);
  }));

test('a refusal that is cut off is done or not begun', () =>
  withFolder(async (dir) => {
    const base = join(dir, 'base');
    const library = await openAt(base);
    await importPosts(library, [small(join(dir, 'pile'))], { silence: 'public', now: 1_000_000 });
    const id = await idOf(library, 'The Locked Box');
    await library.close();
    await cutEverywhere(
      base,
      (one) => refuseWork(one, id, 'owner', 'Rightly withheld.'),
      async (after, cut) => {
        const refused = (await after.withheld.refused()).size > 0;
        const kept = (await after.originals.count()).originals;
        assert.equal(kept, refused ? 4 : 5, cut);
        assert.equal(await stateOf(after, id), refused ? 'none' : 'sealed', cut);
        await recoverLibrary(after);
        assert.equal((await shelf(after)).length, refused ? 3 : 4, cut);
        assert.equal(await after.originals.settle(), true);
      },
    );
  }));

test('an import that is killed again and again ends as one that was not', { timeout: 120_000 }, () =>
  withFolder(async (dir) => {
    const pile = pileOf(join(dir, 'pile'));
    const calm = await openAt(join(dir, 'calm'));
    const whole = await importPosts(calm, [pile], { silence: 'public', now: 1_000_000 });
    assert.ok(whole.kind === 'done');
    const expected = await everything(calm);
    await calm.close();

    const killed = join(dir, 'killed');
    for (let n = 0; n < KILLS; n++) {
      const done = await killedAfter('import', killed, pile, 20 + n * 90);
      const library = await openAt(killed);
      const shown = await everything(library);
      assert.ok(
        done ? shown.works.length === expected.works.length : [0, expected.works.length].includes(shown.works.length),
        'all shows, or nothing',
      );
      await library.close();
    }
    const library = await openAt(killed);
    const last = await importPosts(library, [pile], { silence: 'public', now: 1_000_000 });
    assert.ok(last.kind === 'done');
    assert.deepEqual(await everything(library), expected);
    const [first] = (await library.imports.list()).slice(-1);
    assert.deepEqual([first?.posts, first?.known], [POSTS, 0]);
    assert.deepEqual(await library.imports.unfinished(), []);
    await library.close();
  }),
);

test('an undo that is killed is finished at the next start, and shows all or nothing until then', { timeout: 120_000 }, () =>
  withFolder(async (dir) => {
    const pile = pileOf(join(dir, 'pile'));
    const base = join(dir, 'base');
    const library = await openAt(base);
    await importPosts(
      library,
      [writePosts(join(dir, 'first'), { 'a.txt': { title: 'Long Tide 0', part: '2/3', archive: null, variant: 900 } })],
      { silence: 'public', now: 1 },
    );
    const before = await everything(library);
    await importPosts(library, [pile], { silence: 'public', now: 1_000_000 });
    const full = await everything(library);
    await library.close();
    for (const ms of [5, 60]) {
      const dirty = join(dir, `killed-${ms}`);
      mkdirSync(dirty);
      cpSync(base, dirty, { recursive: true });
      await killedAfter('undo', dirty, pile, ms);
      const left = await openAt(dirty);
      assert.ok(
        [before.works.length, full.works.length].includes((await everything(left)).works.length),
        'all shows, or nothing',
      );
      assert.equal((await recoverLibrary(left)).kind, 'recovered');
      const undone = await undoImport(left, 'last');
      const sheets = await left.imports.list();
      // Killed before it had marked anything, it had not begun; then this second undo did it. Else it was finished, and this took the first one out.
      if (undone.kind === 'undone' && undone.sheet.id === 2) assert.deepEqual(await everything(left), before);
      else
        assert.deepEqual(
          sheets.map(({ stage }) => stage),
          ['undone', 'undone'],
        );
      await left.close();
    }
  }),
);
