/** Decisions on works through the acts: corrections, permission, notices, locks, withdrawals; how far each reaches, and taking them back. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { withLibrary } from '../../test/acts/library.ts';
import { idOf, shelf, stateOf } from '../../test/acts/look.ts';
import { type PostText, postText, writePosts } from '../../test/acts/posts.ts';
import type { Library } from '../archive/archive.ts';
import type { Work } from '../words/index.ts';
import {
  confirmWork,
  correctPost,
  correctWork,
  importPile,
  importPosts,
  joinByHand,
  noticeSent,
  partByHand,
  permitWork,
  reinstateWork,
  releaseWork,
  takeBackDecision,
  undoImport,
  unlockWork,
  withdrawWork,
} from './index.ts';

const open = { silence: 'public' } as const;
const bring = async (library: Library, dir: string, name: string, posts: Readonly<Record<string, PostText | string>>) => {
  const outcome = await importPosts(library, [writePosts(join(dir, name), posts)], open);
  assert.ok(outcome.kind === 'done', name);
  return outcome.sheet;
};
const ferry = (part: number): PostText => ({ title: 'Ferry', part: `${part}/3`, variant: part });
const heron: PostText = { title: 'Heron', author: 'Otto Fern' };
const asked: PostText = { title: 'The Asking Price', author: 'Bell Tern', archive: 'Ask me first.' };
const told: PostText = { title: 'The Telling', author: 'Bell Tern', archive: 'Anywhere, but let me know where.' };
const twoParts = { '1.txt': ferry(1), '2.txt': ferry(2) };

const workAt = async (library: Library, id: number): Promise<Work> => {
  const found = await library.catalogue.find(id);
  assert.ok(found.kind === 'work', `work ${id}`);
  return found.work;
};
const correct = async (library: Library, id: number, field: string, value: string) => {
  const outcome = await correctWork(library, id, { field, value }, 'owner', 'The header says otherwise.');
  assert.ok(outcome.kind === 'decided', JSON.stringify(outcome));
  return outcome;
};
const code = (outcome: { readonly kind: string; readonly code?: string }) => outcome.code ?? outcome.kind;

const corrections: readonly (readonly [field: string, value: string, of: (work: Work) => unknown, expected: unknown])[] = [
  ['title', 'The  Ferry', (work) => [work.title, work.slug], ['The Ferry', 'the-ferry']],
  [
    'creators',
    'Ada Quill aka Quillfeather; Otto Fern',
    (work) => work.creators.map(({ name, alias }) => [name, alias]),
    [
      ['Ada Quill', 'Quillfeather'],
      ['Otto Fern', null],
    ],
  ],
  ['rating', 'PG-13', (work) => work.rating, { raw: 'PG-13', level: 'teen' }],
  ['summary', 'Two boats.', (work) => work.summary, 'Two boats.'],
  ['summary', '', (work) => work.summary, null],
  [
    'fandoms',
    'Treasure Island; Robin Hood',
    (work) => work.tags.filter(({ kind }) => kind === 'fandom').map(({ name }) => name),
    ['Treasure Island', 'Robin Hood'],
  ],
  [
    'warnings',
    'storms, cold',
    (work) => work.tags.filter(({ kind }) => kind === 'warning').map(({ name }) => name),
    ['storms', 'cold'],
  ],
  ['series', 'Harbour Nights #2', (work) => work.series, { name: 'Harbour Nights', position: 2 }],
  ['language', 'de', (work) => work.language, 'de'],
  ['status', 'in-progress', (work) => work.status, 'in-progress'],
  ['permission', 'none', (work) => [work.distribution.permission, work.state], ['none', 'held']],
];
for (const [field, value, of, expected] of corrections) {
  test(`corrected: ${field} is “${value}”; taken back, it is as it was`, () =>
    withLibrary(async (library, dir) => {
      await bring(library, dir, 'a', twoParts);
      const before = await workAt(library, 1);
      const { decision, work } = await correct(library, 1, field, value);
      assert.deepEqual(of(work), expected);
      await library.joining.all();
      await bring(library, dir, 'b', { '3.txt': ferry(3) });
      assert.deepEqual(of(await workAt(library, 1)), expected);
      await undoImport(library, 'last');
      assert.equal((await takeBackDecision(library, decision, 'owner', '')).kind, 'taken-back');
      assert.deepEqual(await workAt(library, 1), before);
    }));
}

test('of two corrections the later holds; a correction outlives the import that brought the work', () =>
  withLibrary(async (library, dir) => {
    const { id: first } = await bring(library, dir, 'a', { '1.txt': heron });
    await correct(library, 1, 'title', 'The Heron');
    const { decision } = await correct(library, 1, 'title', 'A Heron');
    await undoImport(library, first);
    assert.deepEqual(await shelf(library), []);
    await bring(library, dir, 'a', { '1.txt': heron });
    assert.deepEqual(await shelf(library), ['A Heron: public, 1']);
    await takeBackDecision(library, decision, 'owner', '');
    assert.deepEqual(await shelf(library), ['The Heron: public, 1']);
  }));

test('what a person parts from a corrected work leaves the correction behind; joined again, it holds for all', () =>
  withLibrary(async (library, dir) => {
    await bring(library, dir, 'a', twoParts);
    await correct(library, 1, 'title', 'Crossing');
    const parted = await partByHand(library, 1, [2], 'owner', 'Another story.');
    assert.ok(parted.kind === 'parted');
    assert.deepEqual([parted.work.title, parted.other.title], ['Crossing', 'Ferry']);
    await joinByHand(library, [1, parted.other.id], 'owner', 'One story after all.');
    assert.deepEqual(await shelf(library), ['Crossing: public, 2']);
  }));

test('a corrected rating or label never weakens withholding, and can withhold', () =>
  withLibrary(async (library, dir) => {
    const warned: PostText = { ...heron, warnings: 'underage' };
    await bring(library, dir, 'a', { '1.txt': { ...warned, rating: 'NC-17' } });
    await bring(library, dir, 'b', { '1.txt': { ...warned, title: 'Wren', author: 'Dee Fourth' } });
    const [heronId, wren] = [await idOf(library, 'Heron'), await idOf(library, 'Wren')];
    assert.deepEqual([await stateOf(library, heronId), await stateOf(library, wren)], ['sealed', 'public']);
    await correct(library, heronId, 'rating', 'G');
    await correct(library, heronId, 'warnings', '');
    assert.equal(await stateOf(library, heronId), 'sealed');
    const { decision } = await correct(library, wren, 'rating', 'NC-17');
    assert.equal(await stateOf(library, wren), 'sealed');
    await correct(library, wren, 'rating', 'G');
    await takeBackDecision(library, decision, 'owner', '');
    assert.equal(await stateOf(library, wren), 'sealed');
  }));

test('permission with its proof makes a held work public, for its author’s later parts too and for nobody else’s', () =>
  withLibrary(async (library, dir) => {
    await bring(library, dir, 'a', { '1.txt': { ...asked, part: '1/2' }, '2.txt': { ...heron, archive: 'Ask me first.' } });
    const [id, other] = [await idOf(library, 'The Asking Price'), await idOf(library, 'Heron')];
    const proof = 'From: Bell\n\nYes, keep it.';
    const outcome = await permitWork(library, id, { proof, on: '2003-05-03' }, 'owner', '');
    assert.ok(outcome.kind === 'decided');
    assert.deepEqual([outcome.work.state, outcome.work.reason.code], ['public', 'granted-to-all']);
    const [decided] = await library.decisions.list(id, 1);
    assert.ok(decided?.act === 'permit');
    assert.deepEqual([decided.covers.on, decided.covers.proof], ['2003-05-03', proof]);
    await bring(library, dir, 'b', { '1.txt': { ...asked, part: '2/2', variant: 2 } });
    assert.deepEqual(await shelf(library), ['Heron: held, 1', 'The Asking Price: public, 2']);
    const joined = await joinByHand(library, [id, other], 'owner', 'One story.');
    assert.ok(joined.kind === 'joined');
    assert.equal(joined.work.state, 'held');
    await takeBackDecision(library, joined.decision, 'owner', '');
    await takeBackDecision(library, outcome.decision, 'owner', 'The letter was forged.');
    assert.equal(await stateOf(library, id), 'held');
  }));

test('permission unseals nothing', () =>
  withLibrary(async (library, dir) => {
    await bring(library, dir, 'a', { '1.txt': { ...asked, rating: 'NC-17', warnings: 'underage' } });
    const outcome = await permitWork(library, 1, { proof: 'Yes.', on: null }, 'owner', '');
    assert.ok(outcome.kind === 'decided');
    assert.equal(outcome.work.state, 'sealed');
  }));

test('a work whose author asks to be told is shown once the notice is sent', () =>
  withLibrary(async (library, dir) => {
    await bring(library, dir, 'a', { '1.txt': told });
    assert.equal(await stateOf(library, 1), 'held');
    const outcome = await noticeSent(library, 1, '2004-01-31', 'owner', '');
    assert.ok(outcome.kind === 'decided');
    assert.deepEqual([outcome.work.state, outcome.work.reason.code], ['public', 'notify-first']);
  }));

test('a locked post that is unlocked is shown; one that comes later is locked still', () =>
  withLibrary(async (library) => {
    const bringLocked = (name: string, post: PostText) =>
      importPile(
        library,
        [name],
        async function* () {
          const facts = { format: 'text', venue: null, url: null, charset: null, private: true } as const;
          const bytes = new TextEncoder().encode(postText(post));
          const item = { kind: 'post', post: { place: { path: name, index: 0 }, facts, bytes } } as const;
          yield { item, path: name, bytes: bytes.length, totalBytes: null, items: 1 };
        },
        open,
      );
    await bringLocked('1.txt', ferry(1));
    assert.equal(await stateOf(library, 1), 'held');
    await unlockWork(library, 1, 'owner', 'She unlocked it.');
    assert.equal(await stateOf(library, 1), 'public');
    await bringLocked('2.txt', ferry(2));
    assert.deepEqual(await shelf(library), ['Ferry: held, 2']);
  }));

test('withdrawn, nobody but the owner has it, nor a copy under another name; reinstated, all is as it was', () =>
  withLibrary(async (library, dir) => {
    await bring(library, dir, 'a', { '1.txt': heron });
    const outcome = await withdrawWork(library, 1, 'owner', 'She wrote and asked.', 'author');
    assert.ok(outcome.kind === 'decided');
    assert.deepEqual([outcome.work.state, outcome.work.reason.code], ['withdrawn', 'withdrawn']);
    assert.equal(code(await withdrawWork(library, 1, 'owner', 'Again.', 'keeper')), 'withdrawn');
    const copy = postText(heron).replace(/^[\s\S]*?\n\n/, 'Title: Another Name\nAuthor: Somebody Else\nArchive: Anywhere\n\n');
    await bring(library, dir, 'b', { '1.txt': copy });
    for (const line of await shelf(library)) assert.match(line, /: withdrawn, /);
    const back = await reinstateWork(library, 1, 'owner', 'She wrote again.');
    assert.ok(back.kind === 'reinstated');
    assert.deepEqual([back.takesBack, back.decisions, back.work.state], [[outcome.decision], [outcome.decision + 1], 'public']);
    assert.equal(code(await reinstateWork(library, 1, 'owner', '')), 'not-withdrawn');
  }));

test('a release can be taken back, a refusal and a taking back cannot', () =>
  withLibrary(async (library, dir) => {
    await bring(library, dir, 'a', { '1.txt': asked });
    await releaseWork(library, 1, 'owner', 'She agreed.');
    assert.equal(await stateOf(library, 1), 'public');
    assert.equal(code(await takeBackDecision(library, 1, 'owner', '')), 'taken-back');
    assert.equal(await stateOf(library, 1), 'held');
    assert.equal(code(await takeBackDecision(library, 2, 'owner', '')), 'not-by-hand');
  }));

test('one post corrected: another part, or no story; the works around it are joined anew', () =>
  withLibrary(async (library, dir) => {
    await bring(library, dir, 'a', {
      '1.txt': ferry(1),
      '2.txt': ferry(2),
      '9.txt': { title: 'Ferry', part: '1/3', variant: 9 },
    });
    const before = await shelf(library);
    const place = { path: join(dir, 'a', '9.txt'), index: 0 };
    const third = await correctPost(library, place, { field: 'part', value: '3/3' }, 'owner', 'It is the last part.');
    assert.ok(third.kind === 'decided');
    assert.deepEqual(await shelf(library), ['Ferry: public, 3']);
    assert.deepEqual(
      third.work?.entries.map((entry) => entry.label),
      ['1/3', '2/3', '3/3'],
    );
    const none = await correctPost(library, { work: 1, part: 2 }, { field: 'kind', value: 'feedback' }, 'owner', 'An answer.');
    assert.ok(none.kind === 'decided');
    assert.equal((await workAt(library, 1)).chapters.have, 2);
    await takeBackDecision(library, none.decision, 'owner', '');
    assert.deepEqual(await shelf(library), ['Ferry: public, 3']);
    await takeBackDecision(library, third.decision, 'owner', '');
    assert.deepEqual(await shelf(library), before);
  }));

test('what cannot be decided is said, and nothing is written down', () =>
  withLibrary(async (library, dir) => {
    await bring(library, dir, 'a', { '1.txt': heron });
    const because = ['owner', 'x'] as const;
    const codes = [
      await correctWork(library, 9, { field: 'title', value: 'x' }, ...because),
      await correctWork(library, 1, { field: 'colour', value: 'x' }, ...because),
      await correctWork(library, 1, { field: 'title', value: ' ' }, ...because),
      await correctWork(library, 1, { field: 'rating', value: 'blue' }, ...because),
      await correctWork(library, 1, { field: 'part', value: '2' }, ...because),
      await correctWork(library, 1, { field: 'title', value: 'x' }, 'owner', ' '),
      await correctPost(library, { work: 1, part: 1 }, { field: 'title', value: 'x' }, ...because),
      await correctPost(library, { work: 1, part: 4 }, { field: 'part', value: '2' }, ...because),
      await correctPost(library, { path: 'nowhere.txt', index: 0 }, { field: 'kind', value: 'story' }, ...because),
      await permitWork(library, 1, { proof: ' ', on: null }, ...because),
      await permitWork(library, 1, { proof: 'Yes.', on: '3 May' }, ...because),
      await noticeSent(library, 1, '2999-01-01', ...because),
      await withdrawWork(library, 1, 'owner', '', 'keeper'),
      await reinstateWork(library, 1, ...because),
      await unlockWork(library, 9, ...because),
    ].map(code);
    assert.deepEqual(codes, [
      'no-such-work',
      'bad-field',
      'bad-value',
      'bad-value',
      'bad-field',
      'no-reason',
      'bad-field',
      'no-such-part',
      'no-such-post',
      'no-proof',
      'bad-day',
      'bad-day',
      'no-reason',
      'not-withdrawn',
      'no-such-work',
    ]);
    assert.deepEqual(await library.decisions.list(null, 9), []);
  }));

test('what a person confirms is doubted no more, until a part comes that nobody looked at, or it is taken back', () =>
  withLibrary(async (library, dir) => {
    const unread: PostText = { ...ferry(1), rating: 'seven teacups' };
    await bring(library, dir, 'a', { '1.txt': unread });
    const id = await idOf(library, 'Ferry');
    const fields = async () => (await library.catalogue.doubts(id)).map(({ field }) => field);
    assert.deepEqual(await fields(), ['rating']);
    assert.equal(code(await confirmWork(library, id, ['title'], 'owner', '')), 'bad-field');
    const outcome = await confirmWork(library, id, [], 'owner', '');
    assert.ok(outcome.kind === 'decided');
    assert.deepEqual(await fields(), []);
    assert.equal(code(await confirmWork(library, id, [], 'owner', '')), 'bad-field');
    await bring(library, dir, 'b', { '2.txt': ferry(2) });
    assert.deepEqual(await fields(), ['rating']);
    await undoImport(library, 2);
    assert.deepEqual(await fields(), []);
    await takeBackDecision(library, outcome.decision, 'owner', '');
    assert.deepEqual(await fields(), ['rating']);
  }));
