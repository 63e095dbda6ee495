/** What can befall a library, step by step, and the same library made from scratch: for the law that both show the same. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import fc from 'fast-check';
import {
  correctPost,
  correctWork,
  importPosts,
  joinByHand,
  mergeCreators,
  mergeTags,
  noticeSent,
  partByHand,
  permitWork,
  refuseWork,
  reinstateWork,
  releaseWork,
  rereadLibrary,
  takeBackDecision,
  undoImport,
  withdrawWork,
} from '../../src/acts/index.ts';
import type { Decision, Library } from '../../src/archive/archive.ts';
import { connect } from '../../src/archive/engines/sqlite/driver.ts';
import { LIBRARY_FILE } from '../../src/archive/engines/sqlite/open.ts';
import { followed } from '../../src/archive/followed.ts';
import { STATES, type Work, type WorkId } from '../../src/words/index.ts';
import { openAt } from './library.ts';
import { readByOlder } from './older-reader.ts';
import { type PostText, writePosts } from './posts.ts';

/** Serials whose titles and names drift, namesakes, stories that stand alone, wishes of several kinds, labels that withhold. */
export const POSTS: readonly PostText[] = [
  { title: 'Lantern Street', part: '1/3', variant: 1 },
  { title: 'Lantern Stret', part: '2/3', variant: 2 },
  { title: 'Lantern Street', author: 'Ada', part: '3/3', variant: 3, fandom: 'RH' },
  { title: 'Lantern Street', author: 'Otto Fern', part: '1/3', variant: 4, archive: 'Ask me first.' },
  { title: 'Heron', author: 'Otto Fern', variant: 5, warnings: 'underage' },
  { title: 'Heron', author: 'Otto Fern', variant: 6, rating: 'NC-17' },
  { title: 'The Boat', author: 'Somebody Else', variant: 7, archive: 'Anywhere, but let me know where.' },
  { title: 'Tales: The Boat', author: 'Somebody Else', part: '2/2', variant: 8, fandom: 'RH' },
];

const CORRECTED = [
  { field: 'title', value: 'The Heron' },
  { field: 'title', value: 'Lantern Street' },
  { field: 'rating', value: 'NC-17' },
  { field: 'rating', value: 'G' },
  { field: 'warnings', value: 'underage' },
  { field: 'creators', value: 'Ada; Otto Fern' },
  { field: 'fandoms', value: 'Robin Hood; RH' },
  { field: 'status', value: 'in-progress' },
  { field: 'permission', value: 'none' },
] as const;
const POST_CORRECTED = [
  { field: 'part', value: '2/3' },
  { field: 'part', value: '' },
  { field: 'kind', value: 'feedback' },
] as const;
const NAMES = ['Ada', 'Ada Quill', 'Otto Fern', 'Somebody Else'] as const;

type Steps<T extends Readonly<Record<string, unknown>>> = { [K in keyof T]: { readonly kind: K } & T[K] }[keyof T];
export type Step = Steps<{
  import: { readonly posts: readonly number[] };
  undo: object;
  join: { readonly one: number; readonly other: number };
  part: { readonly work: number; readonly part: number };
  'take back': { readonly decision: number };
  correct: { readonly work: number; readonly as: (typeof CORRECTED)[number] };
  'correct post': { readonly work: number; readonly part: number; readonly as: (typeof POST_CORRECTED)[number] };
  decide: { readonly work: number; readonly act: 'permit' | 'notice' | 'withdraw' | 'reinstate' | 'release' | 'refuse' };
  'merge names': { readonly one: (typeof NAMES)[number]; readonly other: (typeof NAMES)[number] };
  'merge tags': object;
  older: object;
  reread: object;
}>;

const work = fc.nat(6);
const part = fc.nat(1);

const laterSteps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.oneof(
    {
      weight: 4,
      arbitrary: fc
        .uniqueArray(fc.nat(POSTS.length - 1), { minLength: 1, maxLength: 5 })
        .map((posts): Step => ({ kind: 'import', posts })),
    },
    { weight: 1, arbitrary: fc.constant<Step>({ kind: 'undo' }) },
    { weight: 3, arbitrary: fc.record({ kind: fc.constant('join' as const), one: work, other: work }) },
    { weight: 3, arbitrary: fc.record({ kind: fc.constant('part' as const), work, part }) },
    { weight: 3, arbitrary: fc.record({ kind: fc.constant('take back' as const), decision: fc.nat(8) }) },
    { weight: 3, arbitrary: fc.record({ kind: fc.constant('correct' as const), work, as: fc.constantFrom(...CORRECTED) }) },
    {
      weight: 2,
      arbitrary: fc.record({ kind: fc.constant('correct post' as const), work, part, as: fc.constantFrom(...POST_CORRECTED) }),
    },
    {
      weight: 4,
      arbitrary: fc.record({
        kind: fc.constant('decide' as const),
        work,
        act: fc.constantFrom('permit', 'notice', 'withdraw', 'reinstate', 'release', 'refuse'),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        kind: fc.constant('merge names' as const),
        one: fc.constantFrom(...NAMES),
        other: fc.constantFrom(...NAMES),
      }),
    },
    { weight: 1, arbitrary: fc.constant<Step>({ kind: 'merge tags' }) },
    { weight: 1, arbitrary: fc.constant<Step>({ kind: 'older' }) },
    { weight: 1, arbitrary: fc.constant<Step>({ kind: 'reread' }) },
  ),
  { minLength: 3, maxLength: 9, size: 'max' },
);

/** A life begins with posts: without them nothing can be decided. */
export const someSteps: fc.Arbitrary<readonly Step[]> = fc
  .tuple(fc.uniqueArray(fc.nat(POSTS.length - 1), { minLength: 3, maxLength: POSTS.length, size: 'max' }), laterSteps)
  .map(([posts, later]) => [{ kind: 'import', posts }, ...later]);

export const NOW = 1_000_000;
const because = ['owner', 'So it is.', NOW] as const;

export async function workIds(library: Library): Promise<readonly WorkId[]> {
  const { works } = await library.catalogue.list({ visible: { states: STATES }, order: 'title', offset: 0, limit: 100 });
  return works.map(({ id }) => id).sort((a, b) => a - b);
}

/** Post `n` stands in a file of its own, under the same path whatever pile it comes in. */
export function importNumbers(library: Library, folder: string, posts: readonly number[]): ReturnType<typeof importPosts> {
  const names = posts.map((n) => `${n}.txt`);
  writePosts(folder, Object.fromEntries(posts.map((n, at) => [names[at] ?? '', POSTS[n] ?? { title: '' }])));
  return importPosts(
    library,
    names.map((name) => join(folder, name)),
    { silence: 'public', now: NOW },
  );
}

/** Lives through the steps; an act that cannot be done is none. Returns the posts that the imports which stand brought. */
export async function live(library: Library, folder: string, steps: readonly Step[]): Promise<ReadonlySet<number>> {
  const alive: (readonly number[])[] = [];
  for (const step of steps) {
    if (step.kind === 'import') {
      assert.equal((await importNumbers(library, folder, step.posts)).kind, 'done');
      alive.push(step.posts);
    } else if (step.kind === 'undo') {
      if (alive.pop()) await undoImport(library, 'last', { now: NOW });
    } else await act(library, step, await workIds(library));
  }
  // What an older reader left is read by today's in the end; nothing else is, lest it mends what went wrong.
  if (steps.some(({ kind }) => kind === 'older'))
    assert.equal((await rereadLibrary(library, { kind: 'all' }, { now: NOW })).kind, 'reread');
  return new Set(alive.flat());
}

function act(library: Library, step: Exclude<Step, { kind: 'import' | 'undo' }>, ids: readonly WorkId[]): Promise<unknown> {
  const nth = (n: number): WorkId => ids[n % Math.max(1, ids.length)] ?? 0;
  switch (step.kind) {
    case 'join':
      return joinByHand(library, [nth(step.one), nth(step.other)], ...because);
    case 'part':
      return partByHand(library, nth(step.work), [1 + step.part], ...because);
    case 'take back':
      return takeBackSome(library, step.decision);
    case 'correct':
      return correctWork(library, nth(step.work), step.as, ...because);
    case 'correct post':
      return correctPost(library, { work: nth(step.work), part: 1 + step.part }, step.as, ...because);
    case 'decide':
      return decide(library, nth(step.work), step.act);
    case 'merge names':
      return mergeCreators(library, { names: [step.one], canonical: step.other }, ...because);
    case 'merge tags':
      return mergeTags(library, 'fandom', { names: ['RH'], canonical: 'Robin Hood' }, ...because);
    case 'older':
      return readByOlder(library, (reading) => ({ ...reading, title: `${reading.title} again`, summary: null }));
    case 'reread':
      return rereadLibrary(library, { kind: 'all' }, { now: NOW });
    default:
      return step satisfies never;
  }
}

async function takeBackSome(library: Library, nth: number): Promise<unknown> {
  const made = (await library.decisions.list(null, 100)).filter(
    ({ act, takenBackBy }) => act !== 'take-back' && takenBackBy === null,
  );
  return takeBackDecision(library, made[nth % Math.max(1, made.length)]?.id ?? 0, ...because);
}

function decide(library: Library, id: WorkId, what: Extract<Step, { kind: 'decide' }>['act']): Promise<unknown> {
  switch (what) {
    case 'permit':
      return permitWork(library, id, { proof: 'Yes.', on: null }, ...because);
    case 'notice':
      return noticeSent(library, id, null, ...because);
    case 'withdraw':
      return withdrawWork(library, id, 'owner', 'So it is.', 'author', NOW);
    case 'reinstate':
      return reinstateWork(library, id, ...because);
    case 'release':
      return releaseWork(library, id, ...because);
    case 'refuse':
      return refuseWork(library, id, 'owner', 'So it is.', { withNeighbours: true, now: NOW });
    default:
      return what satisfies never;
  }
}

/** All that shows of each work, whatever the numbers of works and posts. */
export async function shape(library: Library): Promise<readonly string[]> {
  const told: string[] = [];
  for (const id of await workIds(library)) {
    const found = await library.catalogue.find(id);
    assert.ok(found.kind === 'work');
    told.push(JSON.stringify({ ...bare(found.work), posts: await postsOf(library, id) }));
  }
  return told.sort();
}

function bare({ id: _id, addedAt: _addedAt, entries, reason, ...facts }: Work) {
  const parts = entries.map((entry) => (entry.kind === 'gap' ? entry : { ...entry, post: null, reposts: entry.reposts.length }));
  return { ...facts, reason: reason.code, parts };
}

/** Which posts each of these numbers leads to, a line each; numbers that lead nowhere have none. */
export async function leads(library: Library, numbers: readonly WorkId[]): Promise<readonly string[]> {
  const told: string[] = [];
  for (const number of numbers) {
    const work = await followed(library.catalogue, number);
    if (work !== null) told.push(`${number}: ${(await postsOf(library, work.id)).join(' ')}`);
  }
  return told;
}

/** Every import out, the latest first. */
export async function undoAll(library: Library): Promise<void> {
  while ((await undoImport(library, 'last', { now: NOW })).kind === 'undone');
}

async function postsOf(library: Library, id: WorkId): Promise<readonly string[]> {
  const names: string[] = [];
  for (const { post, position, repostOf } of await library.catalogue.posts(id)) {
    const path = (await library.catalogue.reading(post))?.source.path ?? '';
    names.push(`${position}${repostOf === null ? '' : '='}:${path.replace(/^.*\//, '')}`);
  }
  return names;
}

/**
 * A library that knows marks as the other does, with the other's decisions before any post, and with what the rule of withholding remembers:
 * once said of a text, that holds whatever is taken back.
 */
export async function fresh(dir: string, like: Library): Promise<Library> {
  await (await openAt(dir)).close();
  const raw = connect(join(dir, LIBRARY_FILE), { timeout: 1000 });
  const key = Buffer.from(await like.withheld.key()).toString('hex');
  raw.prepare(`UPDATE meta SET value = ? WHERE key = 'mark-key'`).run(key);
  const lived = connect(join(like.dir, LIBRARY_FILE), { timeout: 1000 });
  const add = raw.prepare('INSERT INTO seals (mark, level, why, at) VALUES (?, ?, ?, ?)');
  for (const { mark, level, why, at } of lived.prepare('SELECT mark, level, why, at FROM seals').all() as Seals)
    add.run(mark, level, why, at);
  lived.close();
  raw.close();
  const library = await openAt(dir);
  for (const decision of [...(await like.decisions.list(null, 100))].reverse()) await decideAgain(library, decision);
  assert.deepEqual(await library.decisions.list(null, 100), await like.decisions.list(null, 100));
  return library;
}

type Seals = { readonly mark: Uint8Array; readonly level: string; readonly why: string; readonly at: number }[];

function decideAgain(library: Library, { id: _id, takenBackBy: _by, ...decision }: Decision): Promise<unknown> {
  switch (decision.act) {
    case 'take-back':
      return library.joining.takeBack(decision);
    case 'join':
    case 'part':
      return library.joining.byHand(decision);
    case 'refuse':
      return library.originals.purge([], { marks: decision.covers.marks, decision });
    case 'release':
      return library.decisions.add(decision);
    case 'same-creator':
    case 'same-tag':
      return library.joining.decide(decision);
    case 'correct':
    case 'permit':
    case 'notice':
    case 'unlock':
    case 'confirm':
    case 'withdraw':
      return library.joining.decide(decision);
    case 'policy':
    case 'judge-report':
      throw new Error(`no step of a life takes the decision ${decision.act}`);
    default:
      return decision satisfies never;
  }
}
