/**
 * The rule of withholding through the acts: what is sealed stays so through all that can happen to it, and leaves by a person's decision
 * alone. Bodies are clean; labels and marker words are data.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { withLibrary } from '../../test/acts/library.ts';
import { idOf, shelf, stateOf } from '../../test/acts/look.ts';
import { type PostText, postText, writePosts } from '../../test/acts/posts.ts';
import type { Library } from '../archive/archive.ts';
import { importPosts, keepPost, previewPost, refuseWork, releaseWork, reportWork, undoImport } from './index.ts';
import { mergeTags } from './same-name.ts';

const MARKER = 'heliotropequartet';
const sealed: PostText = { title: 'The Net', rating: 'NC-17', warnings: 'underage', archive: null, marker: MARKER };
const clean: PostText = { ...sealed, rating: 'G', warnings: 'none' };
const open = { silence: 'public' } as const;

const bring = async (library: Library, dir: string, name: string, post: PostText | string) => {
  const outcome = await importPosts(library, [writePosts(join(dir, name), { [`${name}.txt`]: post })], open);
  assert.ok(outcome.kind === 'done', name);
  return outcome.sheet;
};
const state = async (library: Library, title: string) => stateOf(library, await idOf(library, title));

test('labels seal a work from the first import on, and the sheet counts it', () =>
  withLibrary(async (library, dir) => {
    const sheet = await bring(library, dir, 'a', sealed);
    assert.deepEqual([sheet.works.sealed, sheet.works.public], [1, 0]);
    const id = await idOf(library, 'The Net');
    const signals = await library.catalogue.signals(id);
    assert.ok(signals.length >= 2);
    assert.ok(!JSON.stringify(signals).includes(MARKER));
    const [event] = await library.events.list({ work: id }, 5);
    assert.equal(event?.what, 'withheld');
  }));

test('the rating may stand in one part and the sign in another, whichever comes first', () =>
  withLibrary(async (library, dir) => {
    await bring(library, dir, 'a', { ...clean, title: 'Long Tide', part: '1/2', rating: 'NC-17' });
    assert.equal(await state(library, 'Long Tide'), 'public');
    await bring(library, dir, 'b', { ...clean, title: 'Long Tide', part: '2/2', warnings: 'underage', variant: 1 });
    assert.equal(await state(library, 'Long Tide'), 'sealed');
  }));

const unsealing: readonly (readonly [string, (library: Library, dir: string) => Promise<unknown>])[] = [
  ['a corrected rating, as a repost', (library, dir) => bring(library, dir, 'b', clean)],
  [
    'the same text under another title and name',
    (library, dir) =>
      bring(library, dir, 'b', postText(sealed).replace(/^[\s\S]*?\n\n/, 'Title: Harmless\nAuthor: Someone Else\nRating: G\n\n')),
  ],
  ['a clean part beside it', (library, dir) => bring(library, dir, 'b', { ...clean, title: 'The Net', part: '2/2', variant: 3 })],
  ['joining everything anew', async (library) => library.joining.all()],
  ['the same import again', (library, dir) => bring(library, dir, 'a', sealed)],
];
for (const [name, happens] of unsealing) {
  test(`nothing unseals: ${name}`, () =>
    withLibrary(async (library, dir) => {
      await bring(library, dir, 'a', sealed);
      await happens(library, dir);
      await bring(library, dir, 'z', { title: 'The Calm', archive: null });
      for (const line of await shelf(library)) assert.match(line, /^The Calm: public|: sealed/);
    }));
}

test('an undo and a clean import of the same text stay sealed', () =>
  withLibrary(async (library, dir) => {
    await bring(library, dir, 'a', sealed);
    await undoImport(library, 'last');
    assert.deepEqual(await shelf(library), []);
    await bring(library, dir, 'b', clean);
    assert.equal(await state(library, 'The Net'), 'sealed');
  }));

test('a part that stood in a sealed work stays sealed when the others leave it', () =>
  withLibrary(async (library, dir) => {
    await bring(library, dir, 'a', { ...clean, title: 'Long Tide', part: '1/2' });
    await bring(library, dir, 'b', { ...sealed, title: 'Long Tide', part: '2/2', variant: 1 });
    assert.equal(await state(library, 'Long Tide'), 'sealed');
    await undoImport(library, 'last');
    assert.deepEqual(await shelf(library), ['Long Tide: sealed, 1']);
  }));

test('a release needs a work that is withheld and a reason, and is written down', () =>
  withLibrary(async (library, dir) => {
    await bring(library, dir, 'a', sealed);
    await bring(library, dir, 'b', { title: 'The Calm', archive: null });
    const id = await idOf(library, 'The Net');
    for (const reason of ['', '  \n']) {
      const outcome = await releaseWork(library, id, 'owner', reason);
      assert.ok(outcome.kind === 'failed' && outcome.code === 'no-reason');
    }
    const calm = await releaseWork(library, await idOf(library, 'The Calm'), 'owner', 'Why not.');
    assert.ok(calm.kind === 'failed' && calm.code === 'not-held');
    const none = await releaseWork(library, 99, 'owner', 'Why not.');
    assert.ok(none.kind === 'failed' && none.code === 'no-such-work');
    assert.equal(await stateOf(library, id), 'sealed');
    const released = await releaseWork(library, id, 'Ada, keeper', 'The label means the net’s age.');
    assert.ok(released.kind === 'released');
    assert.equal(released.work.state, 'public');
    const [decision] = await library.decisions.list(id, 5);
    assert.deepEqual(
      [decision?.act, decision?.who, decision?.reason],
      ['release', 'Ada, keeper', 'The label means the net’s age.'],
    );
    await library.joining.all();
    await bring(library, dir, 'z', { title: 'The Heron', archive: null });
    assert.equal(await stateOf(library, id), 'public');
  }));

const resealing: readonly (readonly [string, PostText])[] = [
  ['a new part', { ...clean, part: '2/2', variant: 5 }],
  ['a new signal on the same text', { ...sealed, warnings: 'underage, high school' }],
];
for (const [name, post] of resealing) {
  test(`${name} seals again what was released, and the same again does not`, () =>
    withLibrary(async (library, dir) => {
      await bring(library, dir, 'a', sealed);
      const id = await idOf(library, 'The Net');
      assert.equal((await releaseWork(library, id, 'owner', 'The rule was mistaken.')).kind, 'released');
      await bring(library, dir, 'again', sealed);
      assert.equal(await stateOf(library, id), 'public');
      await bring(library, dir, 'b', post);
      assert.equal(await stateOf(library, id), 'sealed');
      assert.equal((await releaseWork(library, id, 'owner', 'Still mistaken.')).kind, 'released');
      assert.equal(await stateOf(library, id), 'public');
    }));
}

test('a work that was let go for its author’s sake is sealed all the same when a signal comes', () =>
  withLibrary(async (library, dir) => {
    await bring(library, dir, 'a', { ...clean, archive: 'Please ask me first.' });
    const id = await idOf(library, 'The Net');
    assert.equal(await stateOf(library, id), 'held');
    const released = await releaseWork(library, id, 'owner', 'She wrote on 3 May that we may.');
    assert.ok(released.kind === 'released' && released.work.state === 'public');
    await bring(library, dir, 'b', { ...sealed, archive: 'Please ask me first.' });
    assert.equal(await stateOf(library, id), 'sealed');
  }));

test('a release from the seal does not answer for the author: her wish still holds', () =>
  withLibrary(async (library, dir) => {
    await bring(library, dir, 'a', { ...sealed, archive: 'Please ask me first.' });
    const id = await idOf(library, 'The Net');
    const first = await releaseWork(library, id, 'owner', 'The rule was mistaken.');
    assert.ok(first.kind === 'released' && first.work.state === 'held');
    const second = await releaseWork(library, id, 'owner', 'She wrote on 3 May that we may.');
    assert.ok(second.kind === 'released' && second.work.state === 'public');
  }));

test('a refused work is in no file any more and does not come back: not as the same bytes, not as the same text', () =>
  withLibrary(async (library, dir) => {
    await bring(library, dir, 'a', sealed);
    await bring(library, dir, 'b', { title: 'The Calm', archive: null });
    const id = await idOf(library, 'The Net');
    const outcome = await refuseWork(library, id, 'owner', 'Rightly withheld.');
    assert.ok(outcome.kind === 'refused');
    assert.deepEqual([outcome.posts, outcome.neighbours, outcome.settled, outcome.backups], [1, [], true, []]);
    for (const name of readdirSync(dir).filter((file) => file.startsWith('masterlist'))) {
      assert.ok(!readFileSync(join(dir, name)).includes(MARKER), name);
    }
    assert.deepEqual(await shelf(library), ['The Calm: public, 1']);
    assert.equal(await stateOf(library, id), 'none');
    for (const [name, post] of [
      ['same', sealed],
      ['reworded', clean],
    ] as const) {
      const sheet = await bring(library, dir, name, post);
      assert.deepEqual([sheet.posts, sheet.skips.map(({ code, failure }) => [code, failure])], [0, [['refused', false]]], name);
    }
    const [event] = await library.events.list({ work: id }, 1);
    assert.equal(event?.what, 'refused');
    assert.equal((await library.decisions.list(id, 5))[0]?.act, 'refuse');
  }));

test('only what is held or sealed can be refused, with a reason', () =>
  withLibrary(async (library, dir) => {
    await bring(library, dir, 'a', { title: 'The Calm', archive: null });
    const id = await idOf(library, 'The Calm');
    const open = await refuseWork(library, id, 'owner', 'Why not.');
    assert.ok(open.kind === 'failed' && open.code === 'not-withheld');
    const silent = await refuseWork(library, id, 'owner', '');
    assert.ok(silent.kind === 'failed' && silent.code === 'no-reason');
    assert.deepEqual(await shelf(library), ['The Calm: public, 1']);
  }));

test('what is pasted is shown before it is kept, with the state that it would have, and keeping it is an import', () =>
  withLibrary(async (library) => {
    const brought = { name: 'pasted.txt', bytes: new TextEncoder().encode(postText({ ...sealed })) };
    const preview = await previewPost(library, brought);
    assert.ok(preview.kind === 'read');
    const [story] = preview.posts[0]?.stories ?? [];
    assert.deepEqual([story?.reading.title, story?.decided.state, story?.withholding.outcome], ['The Net', 'sealed', 'sealed']);
    assert.equal(preview.posts[0]?.known, false);
    assert.deepEqual(await shelf(library), []);
    const kept = await keepPost(library, brought);
    assert.ok(kept.kind === 'done');
    assert.deepEqual(await shelf(library), ['The Net: sealed, 1']);
    const again = await previewPost(library, { ...brought, name: 'C:\\other\\pasted.txt' });
    assert.ok(again.kind === 'read' && again.posts[0]?.known && again.posts[0].place.path === 'pasted.txt');
    assert.equal((await undoImport(library, 'last')).kind, 'undone');
    assert.deepEqual(await shelf(library), []);
    const relabelled = await previewPost(library, { name: 'pasted.txt', bytes: new TextEncoder().encode(postText(clean)) });
    assert.ok(relabelled.kind === 'read');
    assert.equal(relabelled.posts[0]?.stories[0]?.decided.state, 'sealed');
  }));

test('nothing that can be read is told', () =>
  withLibrary(async (library) => {
    const nothing = await previewPost(library, { name: 'empty.txt', bytes: new Uint8Array() });
    assert.ok(nothing.kind === 'failed' && nothing.code === 'nothing-read');
    assert.match(nothing.message, /^empty\.txt: /);
  }));

test('a refusal leaves no word of the post in the library, in no table and no free page: header, addresses and report included', () =>
  withLibrary(async (library, dir) => {
    const words = ['quernstone', 'withywindle', 'osierbeds', 'reedmaces'];
    const [title, author, summary, said] = words;
    const post = `From: ${author} <${author}@example.org>
Message-ID: <${author}-1@lists.example.org>
Subject: FIC: The ${title} (NC-17)

Title: The ${title}
Author: ${author}
Rating: NC-17
Warnings: underage
Summary: On ${summary}.
Archive: Anywhere.

The bell rang over the ${MARKER}, and nobody came.
`;
    await bring(library, dir, 'a', post.replace('NC-17', 'G').replace('NC-17', 'G').replace('underage', 'none'));
    const given = { ground: 'minors', words: `It says ${said}.`, answerTo: null } as const;
    assert.equal((await reportWork(library, await idOf(library, `The ${title}`), 'guest', given)).kind, 'reported');
    await bring(library, dir, 'b', post);
    const { works } = await library.catalogue.list({
      visible: { states: ['sealed', 'held', 'public'] },
      order: 'title',
      offset: 0,
      limit: 9,
    });
    for (const { id } of works) {
      assert.equal((await refuseWork(library, id, 'owner', 'Rightly withheld.')).kind, 'refused');
    }
    for (const name of readdirSync(dir).filter((file) => file.startsWith('masterlist'))) {
      const bytes = readFileSync(join(dir, name));
      for (const word of [...words, MARKER]) assert.ok(!bytes.includes(word), `${word} in ${name}`);
    }
  }));

test('a canonical tag and a policy’s label are labels, too', () =>
  withLibrary(async (library, dir) => {
    await bring(library, dir, 'a', { ...clean, rating: 'NC-17', fandom: 'Harbour Tales' });
    const id = await idOf(library, 'The Net');
    assert.equal(await stateOf(library, id), 'public');
    const merge = { names: ['Harbour Tales'], canonical: 'High School Harbour' };
    const merged = await mergeTags(library, 'fandom', merge, 'owner', 'They are the same.');
    assert.notEqual(merged.kind, 'failed');
    assert.equal(await stateOf(library, id), 'sealed');
  }));

test('a work is released by itself: no other that is withheld is touched, however alike', () =>
  withLibrary(async (library, dir) => {
    for (const [n, title] of ['One', 'Two', 'Three'].entries())
      await bring(library, dir, `f${n}`, { ...sealed, title, marker: '', variant: n });
    await releaseWork(library, await idOf(library, 'Two'), 'owner', 'The rule was mistaken.');
    assert.deepEqual(await shelf(library), ['One: sealed, 1', 'Three: sealed, 1', 'Two: public, 1']);
  }));
