/** What every engine must do: one suite, run on each. */

import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { describe, test } from 'node:test';
import type { ImportItem, ImportRequest, Library, Refusal, StoryToJoin, WorkDecision } from '../../src/archive/archive.ts';
import { CatalogueChanged } from '../../src/archive/changed.ts';
import { READER } from '../../src/reading/version.ts';
import { STATES, type State, type StateReason, type Visibility } from '../../src/words/index.ts';
import { oldAddressKey } from '../../src/works/index.ts';
import { newFolder } from '../folder.ts';
import { hashOf, itemOf, type JoinRule, plainJoin, postOf, recordOf, type Sketch, sketchOf } from './stories.ts';

export const everyState: Visibility = { states: STATES };
export const guests: Visibility = { states: ['public'] };

export const request: ImportRequest = { what: ['pile'], samples: false, silence: 'public', venue: null };

/** Imports sketches, start to end; returns the import's number. */
export async function importAll(
  library: Library,
  items: readonly ImportItem[],
  options: Partial<ImportRequest> & { readonly rule?: JoinRule; readonly at?: number } = {},
) {
  const { rule = {}, at = 1_000_000, ...asked } = options;
  const { id } = await library.imports.begin({ ...request, ...asked }, at);
  const fresh: ImportItem[] = [];
  for (const item of items) {
    if (item.kind !== 'post') {
      fresh.push(item);
      continue;
    }
    const held = await library.imports.holds(id, item.sha256, item.post.place);
    if (held === 'new') fresh.push(item);
    if (held === 'known') fresh.push({ kind: 'known', place: item.post.place, facts: item.post.facts, sha256: item.sha256 });
  }
  await library.imports.store(id, fresh);
  await library.imports.read(id);
  await library.joining.run(plainJoin(rule), { at });
  return id;
}

export async function undoAll(library: Library, id: number, rule: JoinRule = {}) {
  await library.imports.undo(id);
  for await (const original of library.imports.displaced()) {
    const sketch = sketchOf(original.bytes);
    const post = { place: original.place, facts: original.facts, bytes: original.bytes };
    await library.imports.reread(original.sha256, [recordOf(sketch, post)]);
  }
  await library.joining.run(plainJoin(rule), { at: 2_000_000 });
  await library.imports.sweep();
}

export async function titles(library: Library, visible: Visibility = everyState): Promise<readonly string[]> {
  const { works } = await library.catalogue.list({ visible, order: 'title', offset: 0, limit: 100 });
  return works.map((work) => work.title);
}

const sketches = (count: number, more: Partial<Sketch> = {}) =>
  Array.from({ length: count }, (_, n) => itemOf({ title: `Story ${String(n).padStart(3, '0')}`, ...more }));

export function archiveContract(engine: string, open: (dir: string) => Promise<Library>): void {
  const withLibrary = async (work: (library: Library, dir: string) => Promise<void>) => {
    const dir = newFolder();
    const library = await open(dir);
    try {
      await work(library, dir);
    } finally {
      await library.close();
      rmSync(dir, { recursive: true, force: true });
    }
  };
  const it = (name: string, work: (library: Library, dir: string) => Promise<void>) => test(name, () => withLibrary(work));

  describe(`archive on ${engine}: import and join`, () => {
    it('a work is found with its chapters in order, and its posts say where they stand', async (library) => {
      await importAll(library, [
        itemOf({ title: 'Ferry', part: 2, text: 'Second.' }),
        itemOf({ title: 'Ferry', part: 1, text: 'First.' }),
      ]);
      const found = await library.catalogue.find(1);
      assert.equal(found.kind, 'work');
      const texts: string[] = [];
      for await (const chapter of library.catalogue.chapters(1)) texts.push(chapter.text);
      assert.deepEqual(texts, ['First.', 'Second.']);
      assert.equal((await library.catalogue.chapter(1, 2))?.html, '<p>Second.</p>');
      assert.equal(await library.catalogue.chapter(1, 3), null);
      const [first] = await library.catalogue.posts(1);
      const reading = await library.catalogue.reading(first?.post ?? 0);
      assert.deepEqual(reading?.work, { id: '1', position: 1 });
      assert.equal(reading?.body.text, 'First.');
    });

    it('chapters that become others while they are read are not mixed: it breaks off', async (library) => {
      await importAll(library, [itemOf({ title: 'Ferry', part: 1 }), itemOf({ title: 'Ferry', part: 3 })]);
      const chapters = library.catalogue.chapters(1)[Symbol.asyncIterator]();
      assert.equal((await chapters.next()).value?.position, 1);
      await importAll(library, [itemOf({ title: 'Ferry', part: 2 })], { what: ['more'] });
      await assert.rejects(chapters.next(), CatalogueChanged);
    });

    it('nothing shows before joining is done', async (library) => {
      const { id } = await library.imports.begin(request, 5);
      await library.imports.store(id, sketches(3));
      assert.deepEqual(await titles(library), []);
      await library.imports.read(id);
      assert.deepEqual(await titles(library), []);
      assert.equal((await library.catalogue.find(1)).kind, 'none');
      await library.joining.run(plainJoin(), { at: 6 });
      assert.deepEqual(await titles(library), ['Story 000', 'Story 001', 'Story 002']);
      assert.equal((await library.imports.sheet(id))?.stage, 'done');
    });

    it('a joining that is stopped half-way shows nothing, and the next one does it all', async (library) => {
      const { id } = await library.imports.begin(request, 5);
      await library.imports.store(id, sketches(1200));
      await library.imports.read(id);
      const stop = new AbortController();
      const stopped = await library.joining.run(plainJoin(), { at: 6, signal: stop.signal, onProgress: () => stop.abort() });
      assert.equal(stopped.kind, 'stopped');
      assert.deepEqual(await titles(library), []);
      assert.equal((await library.catalogue.find(1)).kind, 'none');
      assert.deepEqual(await library.catalogue.fandoms(everyState), []);
      const done = await library.joining.run(plainJoin(), { at: 7 });
      assert.deepEqual(done, { kind: 'done', works: 1200 });
      assert.equal((await library.catalogue.list({ visible: everyState, order: 'newest', offset: 0, limit: 1 })).total, 1200);
      assert.equal((await library.catalogue.find(1)).kind, 'work');
      assert.equal((await library.catalogue.find(1201)).kind, 'none');
    });

    it('the sheet balances: items are posts and known and skips', async (library) => {
      const first = itemOf({ title: 'Ferry' });
      await importAll(library, [first]);
      const skip = { path: 'broken.zip', code: 'not-a-zip', what: 'is no zip', remedy: 'Pack it anew.', failure: true } as const;
      const answer = itemOf({ title: 'Re: Ferry', kind: 'feedback' });
      const id = await importAll(library, [first, itemOf({ title: 'Heron' }), answer, { kind: 'skip', skip }], {
        what: ['more'],
      });
      const sheet = await library.imports.sheet(id);
      assert.ok(sheet);
      assert.deepEqual([sheet.items, sheet.posts, sheet.known, sheet.skips.length, sheet.stories], [4, 2, 1, 1, 1]);
      assert.deepEqual(sheet.skips, [skip]);
      assert.equal(sheet.works.public, 2);
      assert.deepEqual(
        (await library.imports.list()).map((one) => one.id),
        [id, id - 1],
      );
    });

    it('a damaged post is told on the sheet of the import that brought it, and goes on being told when it goes on', async (library) => {
      const damage = { code: 'nuls', what: 'There are holes in it', remedy: 'Look for another copy.' } as const;
      const torn = { ...itemOf({ title: 'Ferry', path: 'list.mbox', index: 3 }), damages: [damage] };
      const request = { what: ['pile'], samples: false, silence: 'held', venue: null } as const;
      const { id } = await library.imports.begin(request, 1);
      await library.imports.store(id, [torn]);
      assert.deepEqual(await library.imports.begin(request, 2), { id, resumed: true });
      await library.imports.store(id, [itemOf({ title: 'Heron' })]);
      assert.deepEqual((await library.imports.sheet(id))?.damaged, [{ path: 'list.mbox#3', ...damage }]);
    });

    it('originals come back byte for byte, with their place', async (library) => {
      const bytes = new Uint8Array([0, 255, 13, 10, 0x93, 0]);
      const post = { ...postOf({ title: 'Ferry', path: 'list/2003.mbox', index: 17 }), bytes };
      await importAll(library, [
        { kind: 'post', post, sha256: hashOf(bytes), stories: [recordOf({ title: 'Ferry' }, post)], damages: [] },
      ]);
      const original = await library.originals.of(1);
      assert.deepEqual([...(original?.bytes ?? [])], [...bytes]);
      assert.deepEqual(original?.place, { path: 'list/2003.mbox', index: 17 });
      assert.deepEqual(original?.posts, [1]);
      assert.equal((await library.originals.find(hashOf(bytes)))?.sha256, hashOf(bytes));
      assert.deepEqual(await library.originals.count(), { originals: 1, bytes: 6 });
      assert.equal(await library.originals.of(99), null);
    });

    it('the same pile again changes nothing but the list of imports', async (library) => {
      const pile = sketches(5);
      await importAll(library, pile);
      const before = await snapshot(library);
      const id = await importAll(library, pile);
      assert.deepEqual(await snapshot(library), before);
      const sheet = await library.imports.sheet(id);
      assert.deepEqual([sheet?.items, sheet?.posts, sheet?.known], [5, 0, 5]);
    });

    it('an import that was cut off goes on with the same request and stores nothing twice', async (library) => {
      const pile = sketches(4);
      const { id, resumed } = await library.imports.begin(request, 5);
      assert.equal(resumed, false);
      await library.imports.store(id, pile.slice(0, 2));
      await assert.rejects(library.imports.begin({ ...request, what: ['other'] }, 6), /unfinished/);
      assert.deepEqual(
        (await library.imports.unfinished()).map((sheet) => sheet.stage),
        ['reading'],
      );
      assert.deepEqual(await library.imports.begin(request, 7), { id, resumed: true });
      assert.equal(await importAll(library, pile), id);
      const sheet = await library.imports.sheet(id);
      assert.deepEqual([sheet?.items, sheet?.posts, sheet?.known], [4, 4, 0]);
      assert.equal((await titles(library)).length, 4);
    });

    it('an import that was cut off while it was joined can go on reading, and shows nothing until all is read again', async (library) => {
      const { id } = await library.imports.begin(request, 5);
      await library.imports.store(id, sketches(1200));
      await library.imports.read(id);
      const stop = new AbortController();
      await library.joining.run(plainJoin(), { at: 6, signal: stop.signal, onProgress: () => stop.abort() });
      await library.imports.reopen(id);
      await library.joining.run(plainJoin(), { at: 7 });
      assert.deepEqual(await titles(library), []);
      assert.deepEqual(await library.imports.begin(request, 8), { id, resumed: true });
      await library.imports.store(id, [itemOf({ title: 'Heron' })]);
      await library.imports.read(id);
      assert.deepEqual(await library.joining.run(plainJoin(), { at: 9 }), { kind: 'done', works: 1201 });
      assert.equal((await library.imports.sheet(id))?.posts, 1201);
    });

    it('says which works hold what an import brought, in order, a page at a time', async (library) => {
      const first = itemOf({ title: 'Ferry', part: 1 });
      await importAll(library, [first, itemOf({ title: 'Heron' })]);
      const id = await importAll(library, [first, itemOf({ title: 'Ferry', part: 2 }), ...sketches(3)], { what: ['more'] });
      const made = (work: number) => ({ work, brought: 1, posts: 1 });
      assert.deepEqual(await library.imports.works(id, 0, 2), [{ work: 1, brought: 1, posts: 2 }, made(3)]);
      assert.deepEqual(await library.imports.works(id, 3, 9), [made(4), made(5)]);
      const { id: hidden } = await library.imports.begin({ ...request, what: ['hidden'] }, 6);
      await library.imports.store(hidden, [itemOf({ title: 'Lantern' })]);
      assert.deepEqual(await library.imports.works(hidden, 0, 9), []);
    });

    it('an import, its undo and its dropping are events, written in the very step', async (library) => {
      const id = await importAll(library, sketches(3));
      await undoAll(library, id);
      const { id: dropped } = await library.imports.begin({ ...request, what: ['other'] }, 6);
      await library.imports.store(dropped, sketches(2));
      await library.imports.drop(dropped, 7, 'ann');
      assert.deepEqual(
        (await library.events.list({}, 9)).map((event) => [event.who, event.what, event.import, event.at, event.data]),
        [
          ['ann', 'undone', dropped, 7, { gone: 2 }],
          ['owner', 'undone', id, 2_000_000, { gone: 3 }],
          ['owner', 'imported', id, 1_000_000, { reader: READER, posts: 3, known: 0, skipped: 0 }],
        ],
      );
    });

    it('what a half-read import has stored is joined to nothing, whatever else is joined meanwhile', async (library) => {
      await importAll(library, [itemOf({ title: 'Ferry', part: 1 })]);
      const before = await snapshot(library);
      const { id } = await library.imports.begin({ ...request, what: ['other'], silence: 'held' }, 6);
      const known = knownOf(itemOf({ title: 'Ferry', part: 1, path: 'elsewhere.txt' }));
      await library.imports.store(id, [itemOf({ title: 'Ferry', part: 2 }), itemOf({ title: 'Heron' }), known]);
      await library.joining.all();
      const rule: JoinRule = { state: (stories) => (stories.some(({ silence }) => silence === 'held') ? 'held' : 'public') };
      await library.joining.run(plainJoin(rule), { at: 7 });
      assert.deepEqual({ ...(await snapshot(library)), originals: null }, { ...before, originals: null });
      await library.imports.read(id);
      await library.joining.run(plainJoin(rule), { at: 8 });
      assert.deepEqual(await titles(library), ['Ferry', 'Heron']);
      assert.equal((await library.catalogue.states()).held, 2);
    });

    it('an import that is dropped leaves nothing behind', async (library) => {
      await importAll(library, sketches(2));
      const before = await snapshot(library);
      const { id } = await library.imports.begin({ ...request, what: ['other'] }, 6);
      await library.imports.store(id, [itemOf({ title: 'Heron' }), ...sketches(1, { path: 'elsewhere.txt' }).map(knownOf)]);
      await library.imports.drop(id, 7, 'owner');
      await library.imports.sweep();
      assert.deepEqual(await snapshot(library), before);
      assert.deepEqual(await library.imports.unfinished(), []);
    });
  });

  describe(`archive on ${engine}: reading anew`, () => {
    const all = { scope: { kind: 'all' }, reader: 2 } as const;
    const options = { at: 20, who: 'owner' } as const;
    const heron = itemOf({ title: 'Heron' });
    /** Heron, read otherwise: under another title, and with another text. */
    const otherwise = recordOf({ ...sketchOf(heron.post.bytes), title: 'A Heron', text: 'At dusk.' }, heron.post);

    const staged = async (library: Library) => {
      await library.rereading.begin(all, 10);
      for await (const { number, sha256, bytes, place, facts } of library.rereading.originals()) {
        const as = recordOf(sketchOf(bytes), { place, facts, bytes });
        await library.rereading.stage([{ number, stories: [sha256 === heron.sha256 ? otherwise : as] }]);
      }
    };

    it('only what is read otherwise is staged, and nothing of it shows before it is shown', async (library) => {
      await importAll(library, [itemOf({ title: 'Ferry' }), heron]);
      await staged(library);
      const standing = await library.rereading.standing();
      assert.deepEqual([standing?.read, standing?.changed, standing?.total], [2, 1, 2]);
      assert.deepEqual(await titles(library), ['Ferry', 'Heron']);
      assert.equal((await library.catalogue.chapter(2, 1))?.text, 'The Heron sailed at dawn.');
      await importAll(library, [itemOf({ title: 'Wren' })]);
      assert.deepEqual(await titles(library), ['Ferry', 'Heron', 'Wren']);
      assert.deepEqual(await library.rereading.show(plainJoin(), options), { works: 1 });
      assert.deepEqual(await titles(library), ['A Heron', 'Ferry', 'Wren']);
      assert.equal((await library.catalogue.chapter(2, 1))?.text, 'At dusk.');
      assert.equal(await library.rereading.standing(), null);
      const [event] = await library.events.list({}, 1);
      assert.deepEqual(
        [event?.what, event?.data],
        ['reread', { reader: 2, scope: { kind: 'all' }, posts: 2, changed: 1, works: 1 }],
      );
    });

    it('comparing tells each work that would change, and leaves all as it was', async (library) => {
      await importAll(library, [itemOf({ title: 'Ferry' }), heron, itemOf({ title: 'A Heron', part: 2 })]);
      await staged(library);
      const told: string[] = [];
      const changes = await library.changes();
      await library.rereading.compare(
        plainJoin(),
        (change) => told.push(`${change.kind} ${change.kind === 'parted' ? change.after.id : change.before.id}`),
        options,
      );
      assert.deepEqual(told, ['changed 2', 'joined 3']);
      assert.deepEqual([await titles(library), await library.changes()], [['A Heron', 'Ferry', 'Heron'], changes]);
      assert.equal((await library.rereading.standing())?.changed, 1);
    });

    it('the same request goes on, another begins anew; what leaves the library leaves what is staged', async (library) => {
      const id = await importAll(library, [itemOf({ title: 'Ferry' }), heron]);
      await staged(library);
      assert.equal((await library.rereading.begin(all, 11)).read, 2);
      await undoAll(library, id);
      assert.deepEqual(await library.rereading.show(plainJoin(), options), { works: 0 });
      await importAll(library, [heron]);
      await staged(library);
      assert.equal((await library.rereading.begin({ ...all, scope: { kind: 'work', id: 3 } }, 12)).read, 0);
      await library.rereading.drop();
      assert.equal(await library.rereading.standing(), null);
    });

    it('a seal goes over to what is read otherwise', async (library) => {
      const text = sketchOf(heron.post.bytes).text ?? 'The Heron sailed at dawn.';
      await importAll(library, [heron]);
      await library.withheld.seal([{ mark: hashOf(text), level: 'sealed', why: 'A reason.', at: 9 }]);
      await staged(library);
      await library.rereading.show(plainJoin(), options);
      const [sealed] = await library.withheld.sealed([hashOf('At dusk.')]);
      assert.equal(sealed?.level, 'sealed');
    });
  });

  describe(`archive on ${engine}: numbers of works`, () => {
    it('a later part joins its work, which keeps its number', async (library) => {
      await importAll(library, [itemOf({ title: 'Ferry', part: 1 }), itemOf({ title: 'Heron' })]);
      await importAll(library, [itemOf({ title: 'Ferry', part: 2 })], { what: ['more'] });
      const found = await library.catalogue.find(1);
      assert.ok(found.kind === 'work');
      assert.equal(found.work.chapters.have, 2);
      assert.deepEqual(await titles(library), ['Ferry', 'Heron']);
    });

    it('works that a new post links become the oldest, and the others forward to it; an undo parts them again', async (library) => {
      await importAll(library, [itemOf({ title: 'Heron' }), itemOf({ title: 'Ferry' })]);
      const before = await snapshot(library);
      const id = await importAll(library, [itemOf({ title: 'Ferry', part: 9, alias: 'Heron' })], { what: ['link'] });
      const merged = await library.catalogue.find(1);
      assert.ok(merged.kind === 'work');
      assert.equal(merged.work.chapters.have, 3);
      assert.deepEqual(await library.catalogue.find(2), { kind: 'moved', to: 1 });
      await undoAll(library, id);
      assert.deepEqual(await snapshot(library), before);
      const parted = await library.catalogue.find(2);
      assert.equal(parted.kind, 'work');
    });

    it('forwarding holds over several joins', async (library) => {
      await importAll(library, [itemOf({ title: 'A' }), itemOf({ title: 'B' }), itemOf({ title: 'C' })]);
      await importAll(library, [itemOf({ title: 'B', part: 2, alias: 'C' })], { what: ['bc'] });
      assert.deepEqual(await library.catalogue.find(3), { kind: 'moved', to: 2 });
      await importAll(library, [itemOf({ title: 'A', part: 2, alias: 'B' })], { what: ['ab'] });
      assert.deepEqual(await library.catalogue.find(3), { kind: 'moved', to: 1 });
      assert.deepEqual(await library.catalogue.find(2), { kind: 'moved', to: 1 });
    });

    it('a number that is gone answers none, and is never given again', async (library) => {
      await importAll(library, [itemOf({ title: 'Ferry' })]);
      const id = await importAll(library, [itemOf({ title: 'Heron' })], { what: ['heron'] });
      await undoAll(library, id);
      assert.deepEqual(await library.catalogue.find(2), { kind: 'none' });
      await importAll(library, [itemOf({ title: 'Lantern' })], { what: ['lantern'] });
      assert.deepEqual(await library.catalogue.find(2), { kind: 'none' });
      assert.equal((await library.catalogue.find(3)).kind, 'work');
    });

    it('what an undo took out gets its number back when it comes again, in any pile and order', async (library) => {
      const [heron, ferry, more] = [
        itemOf({ title: 'Heron' }),
        itemOf({ title: 'Ferry' }),
        itemOf({ title: 'Ferry', part: 9, alias: 'Heron' }),
      ];
      await importAll(library, [heron, ferry, more]);
      const lantern = await importAll(library, [itemOf({ title: 'Lantern' })], { what: ['lantern'] });
      const numbered = async () =>
        (await Promise.all([1, 2].map((number) => library.catalogue.find(number)))).map((found) =>
          found.kind === 'work' ? found.work.chapters.have : found.kind,
        );
      assert.deepEqual(await numbered(), [3, 1]);
      for (const piles of [[[heron, ferry, more]], [[more], [ferry], [heron]], [[ferry, heron], [more]]]) {
        for (const { id, stage } of await library.imports.list())
          if (stage === 'done' && id !== lantern) await undoAll(library, id);
        assert.deepEqual(await numbered(), ['none', 1]);
        for (const [n, pile] of piles.entries()) await importAll(library, pile, { what: [`again ${n}`] });
        assert.deepEqual(await numbered(), [3, 1]);
      }
    });

    it('a number that forwarded forwards again, and is its own work’s where nothing joins them any more', async (library) => {
      const [heron, ferry, link] = [
        itemOf({ title: 'Heron' }),
        itemOf({ title: 'Ferry' }),
        itemOf({ title: 'Ferry', part: 9, alias: 'Heron' }),
      ];
      const first = await importAll(library, [heron, ferry]);
      const second = await importAll(library, [link], { what: ['link'] });
      assert.deepEqual(await library.catalogue.find(2), { kind: 'moved', to: 1 });
      for (const id of [second, first]) await undoAll(library, id);
      await importAll(library, [ferry, heron], { what: ['again'] });
      for (const number of [1, 2]) assert.equal((await library.catalogue.find(number)).kind, 'work');
      await importAll(library, [link], { what: ['link again'] });
      assert.deepEqual(await library.catalogue.find(2), { kind: 'moved', to: 1 });
      await importAll(library, [itemOf({ title: 'Lantern' })], { what: ['lantern'] });
      assert.equal((await library.catalogue.find(3)).kind, 'work', 'coming again takes no number that is new');
    });

    it('an import that is dropped before it shows leaves no number behind, and keeps what was left before it', async (library) => {
      const heron = itemOf({ title: 'Heron' });
      await undoAll(library, await importAll(library, [heron]));
      const { id } = await library.imports.begin({ ...request, what: ['cut'] }, 5);
      await library.imports.store(id, [heron, itemOf({ title: 'Ferry' })]);
      await library.imports.drop(id, 6, 'owner');
      await library.imports.sweep();
      await importAll(library, [itemOf({ title: 'Ferry' })], { what: ['ferry'] });
      await importAll(library, [heron], { what: ['again'] });
      assert.deepEqual(
        [await library.catalogue.find(1), await library.catalogue.find(2)].map(
          (found) => found.kind === 'work' && found.work.title,
        ),
        ['Heron', 'Ferry'],
      );
    });

    it('a post that is a story again takes no number from a work that got it meanwhile', async (library) => {
      const [heron, ferry] = [itemOf({ title: 'Heron' }), itemOf({ title: 'Ferry' })];
      const link = itemOf({ title: 'Ferry', part: 9, alias: 'Heron' });
      await importAll(library, [link], { what: ['link'] });
      const [first] = await library.imports.list();
      await importAll(library, [heron, ferry]);
      assert.ok(first !== undefined);
      const readAs = async (kind: 'story' | 'feedback') => {
        await library.imports.reread(heron.sha256, [recordOf({ title: 'Heron', kind }, heron.post)]);
        await library.joining.run(plainJoin({}), { at: 3 });
      };
      await readAs('feedback');
      await undoAll(library, first.id);
      assert.equal((await library.catalogue.find(1)).kind, 'work');
      await readAs('story');
      const [one, two] = [await library.catalogue.find(1), await library.catalogue.find(2)];
      assert.ok(one.kind === 'work' && two.kind === 'work');
      assert.deepEqual([one.work.title, two.work.title], ['Ferry', 'Heron']);
    });

    for (const id of [0, -1, 1.5, Number.NaN, Number.MAX_SAFE_INTEGER, Number.POSITIVE_INFINITY]) {
      it(`no work has the number ${id}`, async (library) => {
        await importAll(library, [itemOf({ title: 'Ferry' })]);
        assert.deepEqual(await library.catalogue.find(id), { kind: 'none' });
      });
    }
  });

  describe(`archive on ${engine}: old addresses`, () => {
    const URL_ONE = 'http://a.livejournal.com/1.html';
    const URL_TWO = 'http://a.livejournal.com/2.html';
    const at = async (library: Library, address: string) =>
      (await library.catalogue.atOldAddress(oldAddressKey(address) ?? -1)).map(
        ({ work, position, leads }) => `${work}/${position} ${leads}`,
      );

    it('lead to where their stories stand, by address, by id and by the next part’s link', async (library) => {
      await importAll(library, [
        itemOf({ title: 'Ferry', part: 1, url: URL_ONE }),
        itemOf({ title: 'Ferry', part: 2, url: URL_TWO, previousLink: URL_ONE, id: '<two@list.example>' }),
        itemOf({ title: 'Ferry', part: 3, previousLink: URL_TWO }),
        itemOf({ title: 'Re: Ferry', kind: 'feedback', id: '<re@list.example>' }),
      ]);
      assert.deepEqual(await at(library, URL_ONE), ['1/1 here', '1/2 before']);
      assert.deepEqual(await at(library, 'users.livejournal.com/a/2.html'), ['1/2 here', '1/3 before']);
      assert.deepEqual(await at(library, 'TWO@list.example'), ['1/2 here']);
      assert.deepEqual(await at(library, 're@list.example'), [], 'an answer stands nowhere');
      assert.deepEqual(await at(library, 'http://a.livejournal.com/9.html'), []);
    });

    it('follow their stories into another work, and out again', async (library) => {
      await importAll(library, [itemOf({ title: 'Heron', url: URL_ONE }), itemOf({ title: 'Ferry', url: URL_TWO })]);
      const id = await importAll(library, [itemOf({ title: 'Ferry', part: 9, alias: 'Heron' })], { what: ['link'] });
      assert.match((await at(library, URL_TWO)).join(), /^1\/\d here$/);
      await undoAll(library, id);
      assert.deepEqual(await at(library, URL_TWO), ['2/1 here']);
    });

    it('lead nowhere before their import shows, and after it is undone or its work is purged', async (library) => {
      const { id: cut } = await library.imports.begin(request, 5);
      await library.imports.store(cut, [itemOf({ title: 'Ferry', url: URL_ONE })]);
      assert.deepEqual(await at(library, URL_ONE), []);
      await library.imports.drop(cut, 6, 'owner');
      await library.imports.sweep();
      const id = await importAll(library, [itemOf({ title: 'Ferry', url: URL_ONE })]);
      await importAll(library, [itemOf({ title: 'Heron', url: URL_TWO })], { what: ['heron'] });
      await undoAll(library, id);
      assert.deepEqual(await at(library, URL_ONE), []);
      const [place] = await library.catalogue.atOldAddress(oldAddressKey(URL_TWO) ?? -1);
      const posts = await library.catalogue.posts(place?.work ?? 0);
      await library.originals.purge(
        posts.map(({ post }) => post),
        refusal(),
      );
      assert.deepEqual(await at(library, URL_TWO), []);
    });

    it('follow a reading that is made anew', async (library) => {
      const item = itemOf({ title: 'Ferry', url: URL_ONE });
      await importAll(library, [item]);
      const story = recordOf({ title: 'Ferry', url: URL_TWO }, item.post);
      await library.imports.reread(item.sha256, [story]);
      await library.joining.run(plainJoin(), { at: 7 });
      assert.deepEqual([await at(library, URL_ONE), await at(library, URL_TWO)], [[], ['1/1 here']]);
    });
  });

  describe(`archive on ${engine}: undo`, () => {
    it('takes a whole import out, bytes and all', async (library) => {
      const id = await importAll(library, sketches(700));
      await undoAll(library, id);
      assert.deepEqual(await titles(library), []);
      assert.deepEqual(await library.originals.count(), { originals: 0, bytes: 0 });
      assert.deepEqual(await library.catalogue.fandoms(everyState), []);
      const sheet = await library.imports.sheet(id);
      assert.deepEqual([sheet?.stage, sheet?.undoneAt, sheet?.posts], ['undone', 2_000_000, 700]);
    });

    it('all shows until it is done', async (library) => {
      const id = await importAll(library, sketches(3));
      await library.imports.undo(id);
      assert.equal((await titles(library)).length, 3);
    });

    it('what another import holds too stays, read anew from where that one met it', async (library) => {
      const first = await importAll(library, [
        itemOf({ title: 'Ferry', path: 'a.txt' }),
        itemOf({ title: 'Heron', path: 'b.txt' }),
      ]);
      await importAll(library, [itemOf({ title: 'Ferry', path: 'elsewhere/c.txt' })], { what: ['other'] });
      await undoAll(library, first);
      assert.deepEqual(await titles(library), ['Ferry']);
      assert.equal((await library.catalogue.reading(1))?.source.path, 'elsewhere/c.txt');
      assert.equal((await library.catalogue.find(1)).kind, 'work');
    });

    it('an undo of the second of two equal imports changes nothing', async (library) => {
      const pile = sketches(3);
      await importAll(library, pile);
      const before = await snapshot(library);
      const second = await importAll(library, pile);
      await undoAll(library, second);
      assert.deepEqual(await snapshot(library), before);
    });

    it('imported again after an undo, all is there again', async (library) => {
      const pile = sketches(3);
      await undoAll(library, await importAll(library, pile));
      await importAll(library, pile);
      assert.equal((await titles(library)).length, 3);
    });
  });

  describe(`archive on ${engine}: terms`, () => {
    const rule: JoinRule = {
      state: (stories) =>
        stories.some((story) => story.private)
          ? 'held'
          : stories.some(({ silence }) => silence !== 'public')
            ? 'members'
            : 'public',
    };
    const stateOf = async (library: Library) => {
      const found = await library.catalogue.find(1);
      return found.kind === 'work' ? found.work.state : found.kind;
    };

    it('the strictest silence of the imports that hold a post counts, in whatever order they came', async (library) => {
      const item = itemOf({ title: 'Ferry' });
      await importAll(library, [item], { rule });
      assert.equal(await stateOf(library), 'public');
      const strict = await importAll(library, [item], { rule, what: ['strict'], silence: 'members' });
      assert.equal(await stateOf(library), 'members');
      await undoAll(library, strict, rule);
      assert.equal(await stateOf(library), 'public');
    });

    it('a post that was locked at one of its places counts as locked', async (library) => {
      await importAll(library, [itemOf({ title: 'Ferry' })], { rule });
      await importAll(library, [itemOf({ title: 'Ferry', path: 'locked.txt', private: true })], { rule, what: ['locked'] });
      assert.equal(await stateOf(library), 'held');
    });
  });

  describe(`archive on ${engine}: lists`, () => {
    const shelf = [
      itemOf({ title: 'The Ferry', author: 'Ada Quill', fandom: 'Robin Hood', date: '2003-05-01', rating: 'teen' }),
      itemOf({ title: 'A Heron', author: 'Bertram Fenn', fandom: 'robin  hood', date: '2001-01-01' }),
      itemOf({ title: '“Lantern”', author: 'ada quill', fandom: 'Oz', date: '2002-01-01' }),
      itemOf({ title: 'Secret', author: 'Ada Quill', fandom: 'Dracula', date: '2004-01-01' }),
    ];
    const rule: JoinRule = {
      state: (stories) => (stories.some((story) => story.reading().title === 'Secret') ? 'held' : 'public'),
    };
    const list = async (library: Library, query: object) => {
      const page = await library.catalogue.list({ visible: guests, order: 'newest', offset: 0, limit: 25, ...query });
      return [page.works.map((work) => work.title), page.total];
    };

    const cases: readonly (readonly [string, object, readonly string[], number])[] = [
      ['newest first, by the day they were posted where they came together', {}, ['The Ferry', '“Lantern”', 'A Heron'], 3],
      ['by title, marks aside', { order: 'title' }, ['A Heron', '“Lantern”', 'The Ferry'], 3],
      ['with what the owner sees', { visible: everyState }, ['Secret', 'The Ferry', '“Lantern”', 'A Heron'], 4],
      ['one state alone', { visible: { states: ['held'] } }, ['Secret'], 1],
      ['no state at all', { visible: { states: [] } }, [], 0],
      ['by fandom, spelling aside', { tag: { kind: 'fandom', name: 'ROBIN HOOD' } }, ['The Ferry', 'A Heron'], 2],
      ['by creator, spelling aside', { creator: 'ADA QUILL' }, ['The Ferry', '“Lantern”'], 2],
      ['by rating', { rating: 'teen' }, ['The Ferry'], 1],
      [
        'by all at once',
        { tag: { kind: 'fandom', name: 'Robin Hood' }, creator: 'Bertram Fenn', rating: 'general' },
        ['A Heron'],
        1,
      ],
      ['by two that never meet', { tag: { kind: 'fandom', name: 'Oz' }, rating: 'teen' }, [], 0],
      ['by a name that is nowhere', { creator: 'Nobody' }, [], 0],
      ['by a fandom of hidden works', { tag: { kind: 'fandom', name: 'Dracula' } }, [], 0],
      ['a page further on', { offset: 1, limit: 1 }, ['“Lantern”'], 3],
      ['a page behind the last', { offset: 30 }, [], 3],
      ['by fandom and title', { tag: { kind: 'fandom', name: 'Robin Hood' }, order: 'title' }, ['A Heron', 'The Ferry'], 2],
    ];
    it('list, by what is asked for', async (library) => {
      await importAll(library, shelf, { rule });
      for (const [name, query, expected, total] of cases) assert.deepEqual(await list(library, query), [expected, total], name);
    });

    it('index pages count what their viewer may see, and nothing else', async (library) => {
      await importAll(library, shelf, { rule });
      const { catalogue } = library;
      assert.deepEqual(await catalogue.fandoms(guests), [
        { name: 'Oz', works: 1 },
        { name: 'Robin Hood', works: 2 },
      ]);
      assert.deepEqual(await catalogue.fandoms(everyState), [
        { name: 'Dracula', works: 1 },
        { name: 'Oz', works: 1 },
        { name: 'Robin Hood', works: 2 },
      ]);
      assert.deepEqual(await catalogue.creators(guests), [
        { name: 'Ada Quill', works: 2 },
        { name: 'Bertram Fenn', works: 1 },
      ]);
      assert.deepEqual(await catalogue.ratings(guests), [
        { name: 'general', works: 2 },
        { name: 'teen', works: 1 },
      ]);
      assert.equal((await catalogue.states()).held, 1);
    });

    it('pages cover a long list once, without a gap, in both orders', async (library) => {
      await importAll(library, sketches(60), {
        rule: { state: ([story]) => ((story?.post ?? 0) % 2 === 0 ? 'public' : 'members') },
      });
      for (const order of ['newest', 'title'] as const) {
        const seen: number[] = [];
        for (let offset = 0; offset < 60; offset += 25) {
          const page = await library.catalogue.list({ visible: { states: ['public', 'members'] }, order, offset, limit: 25 });
          assert.equal(page.total, 60);
          seen.push(...page.works.map((work) => work.id));
        }
        assert.deepEqual(new Set(seen).size, 60, order);
      }
    });

    it('works that wait for one reason, and only those that the viewer may see', async (library) => {
      const withReason = (code: StateReason['code'], state: State) => async () => {
        const { works, total } = await library.catalogue.forReason({
          reason: code,
          visible: { states: [state] },
          offset: 1,
          limit: 2,
        });
        return [works.map(({ title }) => title), total];
      };
      await importAll(library, sketches(5), {
        rule: { state: ([story]) => (story?.reading().title === 'Story 004' ? 'held' : 'public') },
      });
      assert.deepEqual(await withReason('silent', 'public')(), [['Story 001', 'Story 002'], 4]);
      assert.deepEqual(await withReason('silent', 'held')(), [[], 1]);
      assert.deepEqual(await withReason('embargo', 'public')(), [[], 0]);
    });

    it('works with something to doubt, the most doubtful first, and only those that the viewer may see', async (library) => {
      const weights: Readonly<Record<string, number>> = { 'Story 000': 300, 'Story 002': 900, 'Story 003': 500 };
      const doubtIn = (title: string) => ({ field: 'title', why: `of ${title}`, position: 1, parts: 1, weight: 0.5 });
      const titleOf = ([story]: readonly StoryToJoin[]) => story?.reading().title ?? '';
      const id = await importAll(library, sketches(4), {
        rule: {
          state: (stories) => (titleOf(stories) === 'Story 003' ? 'sealed' : 'held'),
          doubt: (stories) => {
            const weight = weights[titleOf(stories)] ?? 0;
            return { weight, doubts: weight === 0 ? [] : [doubtIn(titleOf(stories))] };
          },
        },
      });
      const page = await library.catalogue.doubtful({ visible: { states: ['held'] }, offset: 0, limit: 25 });
      assert.deepEqual(
        page.works.map(({ work, weight, doubts }) => [work.title, weight, doubts]),
        [
          ['Story 002', 900, [doubtIn('Story 002')]],
          ['Story 000', 300, [doubtIn('Story 000')]],
        ],
      );
      assert.equal(page.total, 2);
      const second = await library.catalogue.doubtful({ visible: everyState, offset: 1, limit: 1 });
      assert.deepEqual([second.works.map(({ work }) => work.title), second.total], [['Story 003'], 3]);
      const [first] = page.works;
      assert.ok(first);
      assert.deepEqual(await library.catalogue.doubts(first.work.id), first.doubts);
      await undoAll(library, id);
      assert.equal((await library.catalogue.doubtful({ visible: everyState, offset: 0, limit: 1 })).total, 0);
      assert.deepEqual(await library.catalogue.doubts(first.work.id), []);
    });

    it('what is derived follows a number that goes up with every change', async (library) => {
      const before = await library.changes();
      await importAll(library, sketches(1));
      assert.ok((await library.changes()) > before);
    });
  });

  describe(`archive on ${engine}: withholding's memory, decisions, events`, () => {
    it('a seal is remembered and only ever raised', async (library) => {
      const seal = { mark: 'ab01', why: 'A reason.', at: 5 };
      await library.withheld.seal([{ ...seal, level: 'review' }]);
      await library.withheld.seal([{ ...seal, level: 'sealed', at: 6 }]);
      await library.withheld.seal([{ ...seal, level: 'review', at: 7 }]);
      assert.deepEqual(await library.withheld.sealed(['ab01', 'cd02']), [{ ...seal, level: 'sealed', at: 6 }]);
    });

    it('the stories with a mark are found by that of their bytes and of their text, each once, with their work', async (library) => {
      const id = await importAll(library, [itemOf({ title: 'Ferry' }), itemOf({ title: 'Boat' })]);
      const [ferry] = await library.withheld.marks(1);
      assert.ok(ferry !== undefined && ferry.text !== null);
      assert.deepEqual(await library.withheld.stories([ferry.bytes, ferry.text, 'ab01']), [{ ...ferry, work: 1 }]);
      await undoAll(library, id);
      assert.deepEqual(await library.withheld.stories([ferry.bytes, ferry.text]), []);
    });

    it('the joiner gets the seal and the releases of each text, and what it seals is remembered with its works', async (library) => {
      const text = 'Marker.';
      const mark = hashOf(text);
      const seen: unknown[] = [];
      const rule: JoinRule = {
        state: ([story]) => {
          seen.push([story?.seal?.level ?? null, story?.releases.length]);
          return 'sealed';
        },
        seals: () => [{ mark, level: 'sealed', why: 'A reason.', at: 9 }],
      };
      await importAll(library, [itemOf({ title: 'Ferry', text })], { rule });
      const [withheld] = await library.events.list({ work: 1 }, 5);
      assert.equal(withheld?.what, 'withheld');
      await library.decisions.add({
        at: 10,
        who: 'owner',
        act: 'release',
        work: 1,
        reason: 'A mistake.',
        covers: { marks: [mark], grounds: ['withheld'] },
      });
      await library.joining.again([1]);
      await library.joining.run(plainJoin(rule), { at: 11 });
      assert.deepEqual(seen, [
        [null, 0],
        ['sealed', 1],
      ]);
      assert.equal((await library.events.list({ work: 1 }, 5)).length, 1);
    });

    it('the joiner gets what was decided of works, by bytes or by text; taken back, it does not', async (library) => {
      const seen: string[] = [];
      const rule: JoinRule = {
        state: (stories) => {
          seen.push(stories.map(({ decided }) => decided.map(({ act }) => act).join('+') || '-').join(' '));
          return 'public';
        },
      };
      const ferry = itemOf({ title: 'Ferry', text: 'Once.' });
      await importAll(library, [ferry, itemOf({ title: 'Heron', text: 'Once.' }), itemOf({ title: 'Wren' })], { rule });
      const [first] = ferry.stories;
      assert.ok(first?.marks.text);
      const about = { at: 10, who: 'owner', work: 1, reason: 'She asked.' };
      const byText = { act: 'withdraw', covers: { marks: [first.marks.bytes, first.marks.text], ground: 'author' } } as const;
      const byBytes = { act: 'unlock', covers: { marks: [first.marks.bytes] } } as const;
      const withdrawn = await library.joining.decide<WorkDecision>({ ...about, ...byText });
      await library.joining.decide<WorkDecision>({ ...about, ...byBytes });
      seen.length = 0;
      await library.joining.run(plainJoin(rule), { at: 11 });
      assert.deepEqual(seen.sort(), ['withdraw', 'withdraw+unlock']);
      assert.deepEqual(
        (await library.decisions.onWorks([first.marks.text])).map(({ act }) => act),
        ['withdraw'],
      );
      const back = { decision: withdrawn.id, withheld: [] };
      await library.joining.takeBack({ at: 12, who: 'owner', act: 'take-back', work: 1, reason: '', covers: back });
      seen.length = 0;
      await library.joining.run(plainJoin(rule), { at: 13 });
      assert.deepEqual(seen.sort(), ['-', 'unlock']);
      assert.deepEqual(await library.decisions.onWorks([first.marks.text]), []);
    });

    it('a post that a person calls no story leaves its work, before it comes again too; taken back, it returns', async (library) => {
      const heron = itemOf({ title: 'Heron' });
      const id = await importAll(library, [itemOf({ title: 'Ferry' }), heron]);
      const marks = heron.stories.map((story) => story.marks.bytes);
      const covers = { marks, correction: { field: 'kind', value: 'feedback' } } as const;
      const about = { at: 10, who: 'owner', work: 2, reason: 'An answer.' };
      const { id: decision } = await library.joining.decide<WorkDecision>({ ...about, act: 'correct', covers });
      await library.joining.run(plainJoin(), { at: 11 });
      assert.deepEqual(await titles(library), ['Ferry']);
      await undoAll(library, id);
      await importAll(library, [heron]);
      assert.deepEqual(await titles(library), []);
      const back = { decision, withheld: [] };
      await library.joining.takeBack({ at: 12, who: 'owner', act: 'take-back', work: null, reason: '', covers: back });
      await library.joining.run(plainJoin(), { at: 13 });
      assert.deepEqual(await titles(library), ['Heron']);
    });

    it('a text that one work seals is sealed in every other work that holds it, whichever came first', async (library) => {
      const text = 'Marker.';
      const rule: JoinRule = {
        state: (stories) =>
          stories.some((story) => story.seal !== null || story.reading().rating.level === 'explicit') ? 'sealed' : 'public',
        seals: (stories) =>
          stories.flatMap(({ marks, reading }) =>
            reading().rating.level === 'explicit' ? [{ mark: marks.text ?? '', level: 'sealed', why: 'A label.', at: 9 }] : [],
          ),
      };
      const states = async () => [(await library.catalogue.states()).sealed, (await library.catalogue.states()).public];
      await importAll(library, [itemOf({ title: 'Ferry', text }), itemOf({ title: 'Calm' })], { rule });
      assert.deepEqual(await states(), [0, 2]);
      await importAll(library, [itemOf({ title: 'Heron', text }), itemOf({ title: 'Lantern', text, rating: 'explicit' })], {
        rule,
        what: ['more'],
      });
      assert.deepEqual(await states(), [3, 1]);
      await importAll(library, [itemOf({ title: 'Later', text })], { rule, what: ['later'] });
      assert.deepEqual(await states(), [4, 1]);
    });

    it('the key of marks is 32 bytes and stays', async (library) => {
      const key = await library.withheld.key();
      assert.equal(key.byteLength, 32);
      assert.deepEqual(await library.withheld.key(), key);
    });

    it('refused marks stay', async (library) => {
      await library.originals.purge([], refusal('ab', 'cd'));
      await library.originals.purge([], refusal('ab'));
      assert.deepEqual(await library.withheld.refused(), new Set(['ab', 'cd']));
      assert.equal((await library.decisions.list(null, 9)).length, 2);
    });

    it('decisions are found by work and by text', async (library) => {
      const covers = { marks: ['aa', 'bb', 'aa'], grounds: ['withheld'] };
      const added = await library.decisions.add({ at: 1, who: 'owner', act: 'release', work: 4, reason: 'A mistake.', covers });
      await library.decisions.add({
        at: 2,
        who: 'owner',
        act: 'refuse',
        work: 5,
        reason: 'Rightly.',
        covers: { marks: [], grounds: [] },
      });
      assert.deepEqual(await library.decisions.about(['bb', 'cc']), [added]);
      assert.deepEqual(await library.decisions.list(4, 9), [added]);
      assert.deepEqual(
        (await library.decisions.list(null, 9)).map(({ id }) => id),
        [2, 1],
      );
    });

    it('events come newest first, by work or import', async (library) => {
      const event = { at: 1, who: 'owner', what: 'released', work: 3, import: null, data: { reason: 'x' } };
      await library.events.add(event);
      await library.events.add({ ...event, work: null, import: 7, what: 'imported' });
      assert.deepEqual(
        (await library.events.list({}, 9)).map(({ what }) => what),
        ['imported', 'released'],
      );
      assert.deepEqual(
        (await library.events.list({ import: 7 }, 9)).map(({ what }) => what),
        ['imported'],
      );
      assert.deepEqual(await library.events.list({ work: 3 }, 9), [{ id: 1, ...event }]);
    });
  });

  describe(`archive on ${engine}: purge`, () => {
    it('takes the originals of a work and leaves what stood beside them to be joined', async (library) => {
      await importAll(library, [
        itemOf({ title: 'Ferry', part: 1 }),
        itemOf({ title: 'Ferry', part: 2 }),
        itemOf({ title: 'Heron' }),
      ]);
      const changes = await library.changes();
      assert.equal(await library.originals.purge([1], refusal()), true);
      assert.equal((await library.catalogue.find(1)).kind, 'none');
      assert.ok((await library.changes()) > changes);
      await library.joining.run(plainJoin(), { at: 5 });
      const found = await library.catalogue.find(1);
      assert.ok(found.kind === 'work');
      assert.equal(found.work.chapters.have, 1);
      assert.equal(await library.catalogue.reading(1), null);
      assert.equal(await library.originals.of(1), null);
      assert.deepEqual(await library.originals.count().then(({ originals }) => originals), 2);
    });

    it('a whole container goes with a post that was cut out of it, the rest of a digest stays', async (library) => {
      const digest = itemOf({ title: 'Ferry', path: 'digest.eml', index: 1 });
      const frame = (holds: 'whole' | 'rest', text: string): ImportItem => {
        const bytes = new TextEncoder().encode(text);
        return {
          kind: 'frame',
          frame: { place: { path: 'digest.eml', index: 0 }, posts: 2, holds, bytes },
          sha256: hashOf(bytes),
        };
      };
      await importAll(library, [digest, frame('whole', 'all of it'), frame('rest', 'what is left')]);
      await library.originals.purge([1], refusal());
      const left = await library.originals.count();
      assert.equal(left.originals, 0);
    });
  });

  describe(`archive on ${engine}: keys, sessions, settings, lock`, () => {
    it('a key is used once and runs out', async (library) => {
      const { keys } = library;
      await keys.add(new Uint8Array([1]), 100);
      await keys.add(new Uint8Array([2]), 50);
      const open = await keys.open(60);
      assert.deepEqual(
        open.map(({ hash }) => [...hash]),
        [[1]],
      );
      assert.equal(await keys.use(open[0]?.id ?? 0, 60), true);
      assert.equal(await keys.use(open[0]?.id ?? 0, 61), false);
      assert.deepEqual(await keys.open(62), []);
    });

    it('a session is known until it ends', async (library) => {
      const hash = new Uint8Array([7, 7]);
      await library.keys.addSession(hash, 'owner', 1, 100);
      assert.equal(await library.keys.session(hash, 99), 'owner');
      assert.equal(await library.keys.session(hash, 100), null);
      assert.equal(await library.keys.session(new Uint8Array([8]), 5), null);
      await library.keys.endSession(hash);
      assert.equal(await library.keys.session(hash, 5), null);
    });

    it('settings are kept', async (library) => {
      await library.settings.set('archive.title', 'One');
      await library.settings.set('archive.title', 'Two');
      await library.settings.set('archive.contact', 'x');
      await library.settings.unset('archive.contact');
      assert.deepEqual([...(await library.settings.all())], [['archive.title', 'Two']]);
    });

    it('one holds the lock at a time, and says what for', async (library, dir) => {
      const other = await open(dir);
      const lock = await library.lock('importing pile');
      assert.ok(lock);
      assert.equal(await other.lock('undoing'), null);
      assert.equal(await library.lock('undoing'), null);
      assert.equal(await other.holder(), 'importing pile');
      await lock.release();
      await lock.release();
      assert.equal(await other.holder(), null);
      const next = await other.lock('undoing');
      assert.ok(next);
      await next.release();
      await other.close();
    });
  });
}

/** A refusal with these marks. */
export function refusal(...marks: readonly string[]): Refusal {
  return {
    marks,
    decision: { at: 9, who: 'owner', act: 'refuse', work: null, reason: 'Rightly.', covers: { marks, grounds: [] } },
  };
}

/** Everything that shows, and everything that is kept. */
export async function snapshot(library: Library) {
  const { works } = await library.catalogue.list({ visible: everyState, order: 'title', offset: 0, limit: 1000 });
  const found = await Promise.all(works.map((work) => library.catalogue.find(work.id)));
  return {
    found,
    originals: await library.originals.count(),
    fandoms: await library.catalogue.fandoms(everyState),
    creators: await library.catalogue.creators(everyState),
    ratings: await library.catalogue.ratings(everyState),
    states: await library.catalogue.states(),
  };
}

function knownOf(item: ImportItem & { readonly kind: 'post' }): ImportItem {
  return { kind: 'known', place: item.post.place, facts: item.post.facts, sha256: item.sha256 };
}
