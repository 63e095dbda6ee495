/** A bag is whole by the rules of others, holds nothing that may not leave, and an owner's becomes the archive that it was. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { DRIVERS, withDriver } from '../../test/acts/drivers.ts';
import { openAt, withFolder } from '../../test/acts/library.ts';
import { everything, idOf, shelf, worksOf } from '../../test/acts/look.ts';
import { writePosts } from '../../test/acts/posts.ts';
import { bagged, filled, QUOTING, REFUSED, readBack, SEALED, tree } from '../../test/bag/library.ts';
import { bagProblems } from '../../test/bag/verifier.ts';
import { run } from '../../test/cli/fake-terminal.ts';
import { addressesIn, textsIn, told, wordsIn } from '../../test/walk/lookout.ts';
import type { Library } from '../archive/archive.ts';
import { CARRIED, DERIVED, OWN } from '../archive/engines/sqlite/carried-tables.ts';
import { connect } from '../archive/engines/sqlite/driver.ts';
import { LIBRARY_FILE } from '../archive/engines/sqlite/open.ts';
import { backUpLibrary } from './backup.ts';
import { exportBag } from './export-bag.ts';
import { importPosts, undoImport } from './index.ts';

const outcomesOf = (dir: string) => [...tree(dir)].map(([where, bytes]) => ({ where, texts: [where, ...textsIn(bytes)] }));

/** What people decided, what happened, what came in, where numbers lead. */
async function records(library: Library) {
  const redirects = [];
  for (let id = 1; id < 30; id++) {
    const found = await library.catalogue.find(id);
    redirects.push(found.kind === 'moved' ? found.to : found.kind);
  }
  return {
    decisions: await library.decisions.list(null, 1000),
    events: (await library.events.list({}, 1000)).filter(({ what }) => what !== 'exported' && what !== 'bag read'),
    imports: await library.imports.list(),
    refused: await library.withheld.refused(),
    settings: [...(await library.settings.all())].filter(([key]) => key !== 'server.port'),
    addedAt: (await worksOf(library)).map((work) => work.addedAt),
    redirects,
  };
}

for (const driver of DRIVERS) {
  test(`${driver}: an owner’s bag becomes the same archive: originals, decisions, events, works with their numbers and states`, () =>
    withDriver(driver, () =>
      withFolder(async (dir) => {
        const library = await filled(dir, false);
        const [shown, kept, proof] = [await everything(library), await records(library), await library.keeping.proof()];
        const bag = join(dir, 'bag');
        const made = await bagged(library, bag);
        assert.deepEqual([made.originals, made.sealed, made.stayed, made.works], [proof.originals, 0, 0, shown.works.length]);
        await library.close();
        assert.deepEqual(bagProblems(bag), []);
        const again = await readBack(bag, join(dir, 'again'));
        assert.deepEqual(await everything(again), shown);
        assert.deepEqual(await records(again), kept);
        const now = await again.keeping.proof();
        assert.deepEqual(
          [now.originalsHash, now.decisionsHash, now.refused],
          [proof.originalsHash, proof.decisionsHash, proof.refused],
        );
        assert.equal(again.id, library.id);
        assert.deepEqual(await again.keeping.faults(), []);
        // What was refused does not come back, and what comes next gets a number that was never given.
        const next = await importPosts(
          again,
          [join(dir, 'one', 'g.txt'), writePosts(join(dir, 'five'), { 'p.txt': { title: 'The Weathervane' } })],
          {
            silence: 'public',
          },
        );
        assert.ok(next.kind === 'done');
        assert.deepEqual(
          next.sheet.skips.map(({ code }) => code),
          ['refused'],
        );
        assert.ok((await idOf(again, 'The Weathervane')) > Math.max(...shown.works.map(({ id }) => id)));
        await again.close();
      }),
    ));
}

test('what an undo took out gets its number back in an archive that is made of a bag, too', () =>
  withFolder(async (dir) => {
    const library = await openAt(join(dir, 'library'));
    const pile = writePosts(join(dir, 'pile'), { 'a.txt': { title: 'The Umbrella' } });
    const bring = async (into: Library, path: string) => assert.equal((await importPosts(into, [path])).kind, 'done');
    await bring(library, pile);
    const id = await idOf(library, 'The Umbrella');
    await undoImport(library, 'last');
    await bring(library, writePosts(join(dir, 'other'), { 'b.txt': { title: 'The Net', variant: 1 } }));
    await bagged(library, join(dir, 'bag'));
    await library.close();
    const again = await readBack(join(dir, 'bag'), join(dir, 'again'));
    await bring(again, pile);
    assert.equal(await idOf(again, 'The Umbrella'), id);
    await again.close();
  }));

test('a bag of what was read back is the same bag, but for what happened since', () =>
  withFolder(async (dir) => {
    const library = await filled(dir, true);
    await bagged(library, join(dir, 'first'));
    await library.close();
    const again = await readBack(join(dir, 'first'), join(dir, 'again'));
    await bagged(again, join(dir, 'second'));
    await again.close();
    const [first, second] = [tree(join(dir, 'first')), tree(join(dir, 'second'))];
    assert.deepEqual([...first.keys()], [...second.keys()]);
    const other = [...first].filter(([name, bytes]) => !second.get(name)?.equals(bytes)).map(([name]) => name);
    const since = ['bag-info.txt', 'data/events.ndjson', 'data/masterlist.json', 'manifest-sha512.txt', 'tagmanifest-sha512.txt'];
    assert.deepEqual(other, since);
  }));

test('the same library makes the same bag, byte for byte and date for date', () =>
  withFolder(async (dir) => {
    await (await filled(dir, true)).close();
    cpSync(join(dir, 'library'), join(dir, 'copy'), { recursive: true });
    for (const name of ['library', 'copy']) {
      const library = await openAt(join(dir, name));
      await bagged(library, join(dir, `${name}-bag`));
      await library.close();
    }
    assert.deepEqual(tree(join(dir, 'copy-bag')), tree(join(dir, 'library-bag')));
    const dates = new Set(
      readdirSync(join(dir, 'copy-bag'), { recursive: true }).map(
        (name) => statSync(join(dir, 'copy-bag', String(name))).mtimeMs,
      ),
    );
    assert.equal(dates.size, 1);
  }));

test('sha512sum and the rules of the specification find a bag whole', () =>
  withFolder(async (dir) => {
    const library = await filled(dir, true);
    const bag = join(dir, 'bag');
    const { status, said } = await run('export', '--bag', bag, '--as', 'owner', '--data', join(dir, 'library'));
    await library.close();
    assert.equal(status, 0);
    assert.match(said, /^Left out: 2 sealed works, with \d originals in which something sealed stands\.$/m);
    for (const manifest of ['manifest-sha512.txt', 'tagmanifest-sha512.txt'])
      assert.match(execFileSync('sha512sum', ['-c', manifest], { cwd: bag, encoding: 'utf8' }), /: OK\n$/);
    assert.deepEqual(bagProblems(bag), []);
    const info = readFileSync(join(bag, 'bag-info.txt'), 'utf8');
    assert.match(info, /^Source-Organization: The Lamplight Archive$/m);
    assert.match(info, /^Masterlist-Sealed-Works-Left-Out: 2$/m);
    assert.equal(statSync(bag).mode & 0o077, 0);
  }));

test('the verifier of the tests finds what is wrong with a bag', () =>
  withFolder(async (dir) => {
    const library = await filled(dir, false);
    await bagged(library, join(dir, 'bag'));
    await library.close();
    for (const [wrong, told] of [
      [(bag: string) => writeFileSync(join(bag, 'bagit.txt'), 'BagIt-Version: 1.0\n'), /2\.1\.1/],
      [(bag: string) => writeFileSync(join(bag, 'data', 'works.ndjson'), ''), /3: data\/works\.ndjson has another checksum/],
      [(bag: string) => rmSync(join(bag, 'data', 'works.ndjson')), /3: data\/works\.ndjson of manifest/],
      [(bag: string) => writeFileSync(join(bag, 'data', 'more'), ''), /3: data\/more is not in manifest/],
      [(bag: string) => writeFileSync(join(bag, 'bag-info.txt'), 'Payload-Oxum: 1.1\n'), /Payload-Oxum/],
    ] as const) {
      const bag = join(dir, 'wrong');
      cpSync(join(dir, 'bag'), bag, { recursive: true });
      wrong(bag);
      assert.match(bagProblems(bag).join('\n'), told);
      rmSync(bag, { recursive: true });
    }
  }));

test('no word of a sealed or refused text is in a bag: not in what quotes it, not in its digest, not in what was decided of it', () =>
  withFolder(async (dir) => {
    const library = await filled(dir, true);
    assert.ok((await shelf(library)).some((line) => line.startsWith('The Locked Box: sealed')));
    await importPosts(library, [writePosts(join(dir, 'quoting'), { 'm.eml': QUOTING })], { silence: 'public' });
    assert.ok((await shelf(library)).includes('The Open Gate: public, 1'), 'what quotes it is not sealed itself');
    const quoting = await idOf(library, 'The Open Gate');
    const made = await bagged(library, join(dir, 'bag'));
    await library.close();
    const outcomes = outcomesOf(join(dir, 'bag'));
    assert.deepEqual(told(wordsIn(outcomes, [SEALED, REFUSED])), []);
    assert.ok(
      wordsIn(outcomes, ['rosewoodsextet']).some(({ where }) => where.endsWith('.epub')),
      'a released one is there',
    );
    assert.equal(made.sealed, 2);
    assert.ok(made.stayed >= 4, 'the posts, what quotes one, the digest');
    const again = await readBack(join(dir, 'bag'), join(dir, 'again'), [quoting]);
    assert.ok(!(await shelf(again)).some((line) => line.includes('sealed')));
    // Sealed is remembered: the text comes back as what it was.
    const back = await importPosts(again, [join(dir, 'three', 'l.txt')], { silence: 'public' });
    assert.ok(back.kind === 'done');
    assert.ok((await shelf(again)).some((line) => line.startsWith('The Locked Box: sealed')));
    await again.close();
  }));

test('a guest’s bag holds what is public, masked, and nothing of which an archive could be made', () =>
  withFolder(async (dir) => {
    const library = await filled(dir, true);
    const bag = join(dir, 'bag');
    const { status, said } = await run('export', '--bag', bag, '--data', join(dir, 'library'));
    const open = (await shelf(library)).filter((line) => line.includes(': public'));
    await library.close();
    assert.deepEqual([status, /sealed|Left out/.test(said)], [0, false]);
    assert.deepEqual(bagProblems(bag), []);
    assert.deepEqual(readdirSync(join(bag, 'data')).sort(), ['books', 'masterlist.json', 'works.ndjson']);
    assert.equal(readdirSync(join(bag, 'data', 'books')).length, open.length);
    const outcomes = outcomesOf(bag);
    const withheld = ['Gorseflower', 'Tansybrook', 'Figwort Row', 'Locked Box', SEALED, REFUSED, 'Dear Sir', 'She asked for it'];
    assert.deepEqual(told(wordsIn(outcomes, withheld)), []);
    assert.deepEqual(told(addressesIn(outcomes)), []);
    const read = await run('import', bag, '--data', join(dir, 'again'));
    assert.equal(read.status, 1);
    assert.match(read.complained, /holds e-books for readers, and no originals/);
    assert.ok(!existsSync(join(dir, 'again')));
  }));

test('decisions of a kind that this program does not know travel as they are', () =>
  withFolder(async (dir) => {
    const library = await filled(dir, false);
    const raw = connect(join(dir, 'library', LIBRARY_FILE), { timeout: 1000 });
    raw.exec(
      `INSERT INTO decisions (at, who, act, work_id, reason, covers) VALUES (9, 'owner', 'dedicate', 1, 'To her.', '{"to":"Ann","deep":[1,{"x":null}]}')`,
    );
    raw.close();
    const proof = await library.keeping.proof();
    await bagged(library, join(dir, 'bag'));
    await library.close();
    const again = await readBack(join(dir, 'bag'), join(dir, 'again'));
    assert.equal((await again.keeping.proof()).decisionsHash, proof.decisionsHash);
    await again.close();
  }));

test('a bag is written where nothing stands, and one that a kill left unfinished is begun anew', () =>
  withFolder(async (dir) => {
    const library = await filled(dir, false);
    const bag = join(dir, 'bag');
    mkdirSync(bag);
    writeFileSync(join(bag, 'letter.txt'), 'Keep me.');
    const taken = await exportBag(library, bag, { viewer: 'owner', version: '1' });
    assert.ok(taken.kind === 'failed' && taken.code === 'bag-exists');
    mkdirSync(join(dir, 'other.partial'));
    writeFileSync(join(dir, 'other.partial', 'letter.txt'), 'Keep me.');
    const beside = await exportBag(library, join(dir, 'other'), { viewer: 'owner', version: '1' });
    assert.ok(beside.kind === 'failed' && beside.code === 'bag-exists');
    const stop = new AbortController();
    const stopped = await exportBag(library, join(dir, 'cut'), {
      viewer: 'owner',
      version: '1',
      signal: stop.signal,
      onProgress: () => stop.abort(),
    });
    assert.equal(stopped.kind, 'stopped');
    assert.ok(!existsSync(join(dir, 'cut')) && !existsSync(join(dir, 'cut.partial')));
    mkdirSync(join(dir, 'killed.partial', 'data'), { recursive: true });
    writeFileSync(join(dir, 'killed.partial', 'bagit.txt'), '');
    writeFileSync(join(dir, 'killed.partial', 'data', 'half'), '');
    await bagged(library, join(dir, 'killed'));
    assert.deepEqual(bagProblems(join(dir, 'killed')), []);
    assert.equal((await run('export', '--data', join(dir, 'library'))).status, 2);
    assert.equal((await run('export', '1', '--bag', join(dir, 'x'), '--data', join(dir, 'library'))).status, 2);
    await library.close();
  }));

test('what a kill left of a bag that was read back is thrown away, and the same command begins anew', () =>
  withFolder(async (dir) => {
    const library = await filled(dir, false);
    const shown = await everything(library);
    await bagged(library, join(dir, 'bag'));
    await library.close();
    mkdirSync(join(dir, 'again', 'restoring'), { recursive: true });
    writeFileSync(join(dir, 'again', 'restoring', LIBRARY_FILE), 'half of a library');
    const again = await readBack(join(dir, 'bag'), join(dir, 'again'));
    assert.deepEqual(await everything(again), shown);
    assert.deepEqual(
      readdirSync(join(dir, 'again')).filter((name) => !name.startsWith('masterlist.')),
      [],
    );
    await again.close();
  }));

test('it is said of every table whether its rows travel', () =>
  withFolder(async (dir) => {
    await (await openAt(join(dir, 'library'))).close();
    const raw = connect(join(dir, 'library', LIBRARY_FILE), { timeout: 0 });
    const tables = raw
      .prepare(`SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name`)
      .all();
    raw.close();
    const said = [...CARRIED.map(({ name }) => name), ...DERIVED, ...OWN].sort();
    assert.deepEqual(
      (tables as { readonly name: string }[]).map(({ name }) => name),
      said,
    );
  }));

test('a backup of what was read back is one of the same library', () =>
  withFolder(async (dir) => {
    const library = await filled(dir, false);
    await bagged(library, join(dir, 'bag'));
    await library.close();
    const again = await readBack(join(dir, 'bag'), join(dir, 'again'));
    const made = await backUpLibrary(again, join(dir, 'one.sqlite'));
    assert.ok(made.kind === 'made' && made.manifest.library === library.id);
    await again.close();
  }));
