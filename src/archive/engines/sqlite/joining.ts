/**
 * Joining in two phases. New works are written in small transactions under numbers that do not show yet; then one transaction does what
 * touches works that show, lifts the bar under which numbers show, and closes the imports that waited for it. A kill before that leaves
 * the catalogue as it was: the next joining throws the hidden works away and begins anew.
 */
import { setImmediate } from 'node:timers/promises';
import type { PostId, WorkId } from '../../../words/index.ts';
import type { WalkStep } from '../../../works/index.ts';
import type { Joining, JoiningOptions, Seal } from '../../archive.ts';
import { decideByHand, takeBack, worksByHand } from './by-hand.ts';
import { closeImports } from './closing.ts';
import { refreshCounts } from './counts.ts';
import { dropHiddenDoubts } from './doubts.ts';
import type { Connection } from './driver.ts';
import { addEvent } from './events.ts';
import { countToJoin, groupOf, groupsToJoin } from './groups.ts';
import { withdrawNow } from './holding.ts';
import { fromHex } from './marks.ts';
import { countChange, nextWork, writeMeta } from './meta.ts';
import { numberWork } from './numbering.ts';
import { overStories } from './over-stories.ts';
import { setPolicies, worksWithStories } from './policies.ts';
import { rememberShown } from './shown.ts';
import { type StoryNode, storiesOfWork, storyNodes } from './story-nodes.ts';
import { rememberSeal } from './withheld.ts';
import { decide } from './work-decisions.ts';
import { insertWork, placePosts, removeWork } from './work-rows.ts';

type Join = Parameters<Joining['run']>[0];

/** Marks what joins a work and is not marked yet. */
const MARK_ALL = 'UPDATE stories SET dirty = 1 WHERE dirty = 0 AND facts IS NOT NULL AND id > ? AND id <= ?';

/** Stories in one hidden transaction. */
const BATCH = 1000;

export function joining(connection: Connection): Joining {
  return {
    run: (join, options) => run(connection, join, options),
    async again(works) {
      const mark = connection.prepare('UPDATE stories SET dirty = 1 WHERE work = ?');
      connection.transaction(() => works.forEach((work) => void mark.run(work)));
    },
    async againForReason(reason) {
      connection.prepare('UPDATE stories SET dirty = 1 WHERE work IN (SELECT id FROM works WHERE reason = ?)').run(reason);
    },
    async againWithPlaces() {
      connection.exec(`UPDATE stories SET dirty = 1 WHERE work IN (SELECT id FROM works
        WHERE json_array_length(detail, '$.distribution.places') > 0 OR json_array_length(detail, '$.distribution.refused') > 0)`);
    },
    async all() {
      connection.transaction(() => overStories(connection, MARK_ALL));
    },
    async byHand(decision) {
      return decideByHand(connection, decision);
    },
    async decide(decision) {
      return decide(connection, decision);
    },
    async withdrawNow(decision) {
      return withdrawNow(connection, decision);
    },
    async takeBack(decision) {
      return takeBack(connection, decision);
    },
    async worksByHand(decision) {
      return worksByHand(connection, decision);
    },
    async setPolicies(change) {
      return setPolicies(connection, change);
    },
    works: () => worksWithStories(connection),
    async group(post) {
      return storyNodes(connection, groupOf(connection, post));
    },
  };
}

/** What one run carries along. */
interface Run {
  readonly connection: Connection;
  readonly join: Join;
  readonly at: number;
  readonly who: string;
  readonly touched: Set<number>;
  /** The next number that was never used. */
  next: WorkId;
  works: number;
  /** What this run was first to remember. */
  readonly fresh: Seal[];
  /** Numbers below this one showed before the run. */
  readonly bar: WorkId;
  /** Works with such a number that were written anew. */
  readonly remade: Set<WorkId>;
}

async function run(
  connection: Connection,
  join: Join,
  { at, who = 'owner', onProgress, signal }: JoiningOptions,
): ReturnType<Joining['run']> {
  dropHidden(connection);
  const state = newRun(connection, join, at, who);
  const shown: Shown = { groups: [], works: new Set() };
  const total = countToJoin(connection);
  let [found, joined] = [0, 0];
  const steps = groupsToJoin(connection);
  for (let batch = takeBatch(steps); batch !== null; batch = takeBatch(steps)) {
    if (signal?.aborted) return { kind: 'stopped' };
    const { groups } = batch;
    connection.transaction(() => {
      for (const ids of groups) {
        const group = storyNodes(connection, ids);
        if (group.every(isNew)) writeGroup(state, group, () => false);
        else putBack(shown, group);
      }
    });
    found += batch.found;
    joined += groups.reduce((sum, ids) => sum + ids.length, 0);
    // To find what belongs together is half the work, and beside a story to be joined others may be met.
    onProgress?.({ done: Math.min(total, Math.floor((found + joined) / 2)), total });
    // Lets a stop or another's message through.
    await setImmediate();
  }
  connection.transaction(() => show(state, shown));
  return { kind: 'done', works: state.works };
}

/** Joins all that waits, in the transaction that it is called in, and shows it with that. Returns how many works were made. */
export function joinAtOnce(
  connection: Connection,
  join: Join,
  { at, who, onProgress }: { readonly at: number; readonly who: string; readonly onProgress?: JoiningOptions['onProgress'] },
): number {
  dropHidden(connection);
  const state = newRun(connection, join, at, who);
  const shown: Shown = { groups: [], works: new Set() };
  const total = countToJoin(connection);
  let found = 0;
  const steps = groupsToJoin(connection);
  for (let batch = takeBatch(steps); batch !== null; batch = takeBatch(steps)) {
    for (const ids of batch.groups) putBack(shown, storyNodes(connection, ids));
    found += batch.found;
    onProgress?.({ done: Math.min(total, found), total });
  }
  show(state, shown);
  return state.works;
}

function newRun(connection: Connection, join: Join, at: number, who: string): Run {
  const bar = nextWork(connection);
  return { connection, join, at, who, touched: new Set(), bar, next: bar, works: 0, fresh: [], remade: new Set() };
}

/** What has to wait for the last step, because it touches works that show: groups of stories, and those works. */
interface Shown {
  readonly groups: (readonly PostId[])[];
  readonly works: Set<WorkId>;
}

function putBack(shown: Shown, group: readonly StoryNode[]): void {
  shown.groups.push(group.map(({ post }) => post));
  for (const { work } of group) if (work !== null) shown.works.add(work);
}

/** The one step that everybody sees. */
function show(state: Run, { groups, works }: Shown): void {
  const { connection, touched } = state;
  const gone = new Set([...worksLeft(connection), ...works]);
  for (const work of gone) removeWork(connection, work, touched);
  connection.exec(`
    UPDATE stories SET work = NULL, position = NULL, repost_of = NULL WHERE work IS NOT NULL AND (dead = 1 OR facts IS NULL);
  `);
  const isAnchor = anchors(connection);
  for (const ids of groups) {
    for (const back of writeGroup(state, storyNodes(connection, ids), isAnchor)) gone.delete(back);
  }
  sealTwins(state, isAnchor);
  for (const work of gone) {
    if (!forwards(connection, work)) connection.prepare('DELETE FROM redirects WHERE new_id = ?').run(work);
  }
  connection.exec(`
    DELETE FROM stories WHERE dead = 1 AND original_id IN (SELECT original_id FROM sightings s JOIN imports i ON i.id = s.import_id WHERE i.stage <> 'undoing');
  `);
  rememberShown(connection, state.bar, state.remade);
  overStories(connection, 'UPDATE stories SET dirty = 0 WHERE dirty = 1 AND id > ? AND id <= ?');
  writeMeta(connection, 'next-work', String(state.next));
  closeImports(connection, state.at, state.who);
  refreshCounts(connection, touched);
  countChange(connection);
}

/** The same text may stand in other works, by other names: what was sealed here is sealed there, and whatever that seals in turn. */
function sealTwins(state: Run, isAnchor: (story: StoryNode) => boolean): void {
  const { connection, touched } = state;
  for (let fresh = state.fresh.splice(0); fresh.length > 0; fresh = state.fresh.splice(0)) {
    for (const work of new Set(fresh.flatMap((seal) => laxerTwins(connection, seal)))) {
      const group = enoughToJoin(state, work);
      for (const story of group) if (story.work !== null) removeWork(connection, story.work, touched);
      writeGroup(state, group, isAnchor);
    }
  }
}

/** The stories of a work, where they are one work by themselves too; else all that it was joined among. */
function enoughToJoin({ connection, join }: Run, work: WorkId): readonly StoryNode[] {
  const own = storyNodes(connection, storiesOfWork(connection, work));
  const [first] = own;
  return join(own).length === 1 || !first ? own : storyNodes(connection, groupOf(connection, first.post));
}

/** Writes the works of one group; returns their numbers. */
function writeGroup(state: Run, group: readonly StoryNode[], isAnchor: (story: StoryNode) => boolean): readonly WorkId[] {
  const { connection, touched, at } = state;
  const nodes = new Map(group.map((story) => [story.post, story]));
  return state.join(group).map((joined) => {
    const stories = joined.posts.flatMap(({ post }) => nodes.get(post) ?? []);
    const { id, homes, forwards } = numberWork(
      stories.map((story) => ({ post: story.post, home: story.home, anchor: isAnchor(story) })),
      () => state.next++,
    );
    const stored = joined.compose(id);
    insertWork(connection, stored, touched);
    placePosts(connection, id, joined.posts, homes);
    forward(connection, id, forwards);
    if (id < state.bar) state.remade.add(id);
    const fresh = stored.seals.filter((seal) => rememberSeal(connection, seal));
    if (fresh.length > 0) {
      state.fresh.push(...fresh);
      const data = { state: stored.work.state, signals: stored.signals.map(({ kind, row }) => `${kind}:${row}`) };
      addEvent(connection, { at, who: 'masterlist', what: 'withheld', work: id, import: null, data });
    }
    state.works++;
    return id;
  });
}

function forward(connection: Connection, to: WorkId, from: readonly WorkId[]): void {
  connection.prepare('DELETE FROM redirects WHERE old_id = ?').run(to);
  const insert = connection.prepare(
    'INSERT INTO redirects (old_id, new_id) VALUES (?, ?) ON CONFLICT (old_id) DO UPDATE SET new_id = excluded.new_id',
  );
  for (const old of from) insert.run(old, to);
}

function forwards(connection: Connection, work: WorkId): boolean {
  return connection.prepare('SELECT 1 FROM redirects WHERE old_id = ?').get(work) !== undefined;
}

/** Never joined before: nothing that shows depends on it. What was here once and comes again has a number that showed. */
function isNew(story: StoryNode): boolean {
  return story.home === null && story.work === null;
}

/** A number that a work has which is not made anew stays with it: a post may be a story again after that got it. */
function anchors(connection: Connection): (story: StoryNode) => boolean {
  const lowest = connection.prepare('SELECT min(id) AS id FROM stories WHERE home = ? AND dead = 0 AND facts IS NOT NULL');
  const taken = connection.prepare('SELECT 1 FROM works WHERE id = ?');
  return ({ home, post }) =>
    home !== null && (lowest.get(home) as { readonly id: PostId | null }).id === post && taken.get(home) === undefined;
}

/** The works that hold this text and are withheld less than it has to be. */
function laxerTwins(connection: Connection, { mark, level }: Seal): readonly WorkId[] {
  const laxer = level === 'sealed' ? "w.state <> 'sealed'" : "w.reason NOT IN ('withheld', 'review')";
  const found = connection.prepare(
    `SELECT DISTINCT w.id FROM stories s JOIN works w ON w.id = s.work WHERE s.text_mark = ? AND s.dead = 0 AND ${laxer}`,
  );
  return (found.all(fromHex(mark)) as { readonly id: WorkId }[]).map(({ id }) => id);
}

/** Works that a story leaves: it is dead, or is no story any more. */
function worksLeft(connection: Connection): readonly WorkId[] {
  const found = connection.prepare(
    `SELECT work FROM stories WHERE dead = 1 AND work IS NOT NULL UNION SELECT work FROM stories WHERE dirty = 1 AND facts IS NULL AND work IS NOT NULL`,
  );
  return (found.all() as { readonly work: WorkId }[]).map(({ work }) => work);
}

/** What a joining that was cut off left under numbers that do not show. */
function dropHidden(connection: Connection): void {
  connection.transaction(() => {
    const bar = nextWork(connection);
    connection.prepare('DELETE FROM work_facets WHERE work_id >= ?').run(bar);
    dropHiddenDoubts(connection, bar);
    connection.prepare('DELETE FROM works WHERE id >= ?').run(bar);
    overStories(
      connection,
      'UPDATE stories SET work = NULL, position = NULL, repost_of = NULL WHERE work >= ? AND id > ? AND id <= ?',
      bar,
    );
    overStories(connection, 'UPDATE stories SET home = NULL WHERE home >= ? AND id > ? AND id <= ?', bar);
  });
}

interface Batch {
  readonly groups: readonly (readonly PostId[])[];
  readonly found: number;
}

/** Groups up to a batch of stories, or as many as there are when the walk looks up; null at its end. */
function takeBatch(steps: Iterator<WalkStep>): Batch | null {
  const groups: (readonly PostId[])[] = [];
  let found = 0;
  for (let stories = 0; stories < BATCH; ) {
    const next = steps.next();
    if (next.done) return groups.length === 0 && found === 0 ? null : { groups, found };
    found += next.value.found;
    if (next.value.kind === 'walking') break;
    groups.push(next.value.posts);
    stories += next.value.posts.length;
  }
  return { groups, found };
}
