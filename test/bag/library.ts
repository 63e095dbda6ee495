/** A library in which everything was done that a keeper does, and bags of it. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { exportBag } from '../../src/acts/export-bag.ts';
import { importBag } from '../../src/acts/import-bag.ts';
import {
  correctWork,
  importPosts,
  joinByHand,
  mergeCreators,
  partByHand,
  permitWork,
  refuseWork,
  releaseWork,
  reportWork,
  setPolicies,
  setSetting,
  takeBackDecision,
  undoImport,
  withdrawWork,
} from '../../src/acts/index.ts';
import type { Library } from '../../src/archive/archive.ts';
import type { Viewer } from '../../src/words/index.ts';
import { openAt } from '../acts/library.ts';
import { idOf } from '../acts/look.ts';
import { bodyOf, postText, writePosts } from '../acts/posts.ts';

/** Stand in texts of which no bag may hold a word. */
export const SEALED = 'heliotropequartet';
export const REFUSED = 'vermilionoctet';

const LOCKED_BOX = { title: 'The Locked Box', rating: 'NC-17', warnings: 'underage', marker: SEALED } as const;

/** An open story in a mail that quotes a sealed one. */
export const QUOTING = `From: Pell <pell@example.org>
Subject: FIC: The Open Gate
Date: Mon, 3 Mar 2003 10:00:00 +0000

${postText({ title: 'The Open Gate' })}

Ann Example wrote:

${postText(LOCKED_BOX).replace(/^/gm, '> ')}
`;

const digest = (messages: readonly string[]) =>
  [
    'From: tales-digest-owner@lists.example.org',
    'To: tales-digest@lists.example.org',
    'Subject: tales-digest V2 #31',
    'Date: Wed, 3 Jun 1998 02:10:00 -0600',
    '',
    'In this issue:',
    '',
    '-'.repeat(70),
    '',
    messages.join(`\n${'-'.repeat(30)}\n\n`),
    '-'.repeat(30),
    '',
    'End of tales-digest V2 #31',
    '',
  ].join('\n');

const message = (subject: string, text: string) =>
  `Date: Tue, 2 Jun 1998 10:00:00 +0000\nFrom: Ada Quill <ada@example.org>\nSubject: ${subject}\n\n${text}\n`;

/** Everything that a keeper does, and one work that is sealed where it is asked for. */
export async function filled(dir: string, sealed: boolean): Promise<Library> {
  const library = await openAt(join(dir, 'library'));
  let now = Date.UTC(2020, 0, 1);
  await setSetting(library, 'archive.title', 'The Lamplight Archive', now);
  await setSetting(library, 'server.port', '4999', now);
  const bring = async (name: string, posts: Parameters<typeof writePosts>[1]) => {
    now += 1000;
    const done = await importPosts(library, [writePosts(join(dir, name), posts)], { silence: 'public', now });
    assert.ok(done.kind === 'done');
    return done.sheet.id;
  };
  await bring('one', {
    'a.txt': { title: 'Long Tide', part: '1/2', variant: 1 },
    'b.txt': { title: 'Long Tide', part: '2/2', variant: 2 },
    'c.txt': { title: 'The Net', archive: 'Ask me first.' },
    'd.txt': { title: 'Gorseflower', archive: 'Ask me first.' },
    'e.txt': { title: 'The Kettle', author: 'Bea Example', archive: null },
    'f.txt': { title: 'The Key', rating: 'NC-17', warnings: 'underage', marker: 'rosewoodsextet' },
    'g.txt': { title: 'The Loft', rating: 'NC-17', warnings: 'underage', marker: REFUSED },
    'h.txt': { title: 'The Oar', variant: 3 },
  });
  await bring('two', {
    'Long Tide again.txt': { title: 'Long Tide', part: '1/2', variant: 1 },
    'i.txt': { title: 'The Map', variant: 4 },
    'j.txt': { title: 'The Bell', variant: 5 },
    'k.eml': digest([
      message('FIC: Tansybrook (1/1)', bodyOf({ title: 'Tansybrook' })),
      message('FIC: Figwort Row (1/1)', bodyOf({ title: 'Figwort Row' })),
    ]),
    'empty.txt': '',
  });
  if (sealed)
    await bring('three', {
      'l.txt': LOCKED_BOX,
      'n.eml': digest([
        message(
          'FIC: The Locked Box',
          postText({ title: 'The Locked Chest', rating: 'NC-17', warnings: 'underage', marker: SEALED }),
        ),
        message('FIC: The Weir (1/1)', bodyOf({ title: 'The Weir' })),
      ]),
    });
  const gone = await bring('four', { 'o.txt': { title: 'The Umbrella' } });
  await undoImport(library, gone, { now });
  const id = (title: string) => idOf(library, title);
  const kept = <O extends { readonly kind: string }>(outcome: O): Exclude<O, { readonly kind: 'failed' }> => {
    assert.ok(outcome.kind !== 'failed', JSON.stringify(outcome));
    // Not failed, as was just seen.
    return outcome as Exclude<O, { readonly kind: 'failed' }>;
  };
  kept(await releaseWork(library, await id('The Key'), 'owner', 'They are grown up.', now));
  kept(await refuseWork(library, await id('The Loft'), 'owner', 'Rightly withheld.', { now }));
  kept(await joinByHand(library, [await id('The Map'), await id('The Bell')], 'owner', 'One story.', now));
  kept(await partByHand(library, await id('Long Tide'), [2], 'owner', 'No, two.', now));
  const again = kept(await joinByHand(library, [await id('The Oar'), await id('Gorseflower')], 'owner', 'By mistake.', now));
  kept(await takeBackDecision(library, again.decision, 'owner', 'It was one.', now));
  kept(await correctWork(library, await id('The Kettle'), { field: 'summary', value: 'It sang.' }, 'owner', 'She told me.', now));
  kept(await permitWork(library, await id('The Net'), { proof: 'Dear Sir, yes.', on: '2001-02-03' }, 'owner', 'By letter.', now));
  kept(await withdrawWork(library, await id('Tansybrook'), 'owner', 'She asked for it.', 'author', now));
  const creators = { names: ['Bea Example'], canonical: 'Beatrice Example' };
  kept(await mergeCreators(library, creators, 'owner', 'She signs both ways.', now));
  const policy = { name: 'long-tides', when: { header: ['Long Tide'] }, outcome: 'members', reason: 'For members.' } as const;
  kept(await setPolicies(library, { set: [policy], end: [] }, 'owner', '', now));
  const words = { words: 'This is mine.', answerTo: 'reader@example.org' };
  kept(await reportWork(library, await id('Figwort Row'), 'guest', { ground: 'minors', ...words }, now));
  if (sealed)
    kept(
      await correctWork(
        library,
        await id('The Locked Box'),
        { field: 'summary', value: `A ${SEALED}.` },
        'owner',
        'As it is.',
        now,
      ),
    );
  return library;
}

export async function bagged(library: Library, dir: string, viewer: Viewer = 'owner') {
  const made = await exportBag(library, dir, { viewer, version: '1.2.3', now: Date.UTC(2021, 0, 1) });
  assert.ok(made.kind === 'bagged', made.kind === 'failed' ? made.message : made.kind);
  return made;
}

/** @param unlike works that lost a post, since something sealed stands in it */
export async function readBack(bag: string, dir: string, unlike: readonly number[] = []): Promise<Library> {
  const read = await importBag(bag, dir, { now: Date.UTC(2022, 0, 1) });
  assert.ok(read.kind === 'read', read.kind === 'failed' ? read.message : read.kind);
  assert.deepEqual(read.unlike, unlike);
  return openAt(dir);
}

/** Each file of a folder by its path. */
export function tree(dir: string): ReadonlyMap<string, Buffer> {
  const names = readdirSync(dir, { recursive: true }).map(String).sort();
  return new Map(names.filter((name) => statSync(join(dir, name)).isFile()).map((name) => [name, readFileSync(join(dir, name))]));
}

/** Writes the manifests of a bag as they would be of what is in it now. */
export function sealAnew(bag: string): void {
  const sums = (paths: readonly string[]) => execFileSync('sha512sum', ['--', ...paths], { cwd: bag, encoding: 'utf8' });
  const payload = [...tree(join(bag, 'data'))];
  const bytes = payload.reduce((sum, [, content]) => sum + content.byteLength, 0);
  const info = readFileSync(join(bag, 'bag-info.txt'), 'utf8').replace(
    /^Payload-Oxum: .*$/m,
    `Payload-Oxum: ${bytes}.${payload.length}`,
  );
  writeFileSync(join(bag, 'bag-info.txt'), info);
  writeFileSync(join(bag, 'manifest-sha512.txt'), sums(payload.map(([name]) => join('data', name)).sort()));
  writeFileSync(join(bag, 'tagmanifest-sha512.txt'), sums(['bag-info.txt', 'bagit.txt', 'manifest-sha512.txt']));
}
