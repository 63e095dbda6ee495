/** What people join and part by hand: the decision, its keys on the stories that it speaks of, and their mark, in one transaction. */
import type { PostId, WorkId } from '../../../words/index.ts';
import type { HandDecision, NewDecision, TakenBack } from '../../archive.ts';
import { addDecision, findDecision } from './decisions.ts';
import type { Connection } from './driver.ts';
import { dirtyAround } from './groups.ts';
import { toHex } from './marks.ts';
import { reopenReport } from './reports.ts';
import { addKeys, keyByHand, parseKeys, removeKeys } from './ties.ts';
import { judgeAnew } from './work-decisions.ts';

interface NamedStory {
  readonly id: PostId;
  readonly mark: string;
  readonly keys: readonly number[];
  readonly home: WorkId | null;
}

export function decideByHand(connection: Connection, decision: NewDecision<HandDecision>): HandDecision {
  return connection.transaction(() => {
    const decided = addDecision<HandDecision>(connection, decision);
    const key = keyByHand(decided);
    const named = storiesNamed(connection, decided);
    for (const story of named) {
      addKeys(connection, story.id, [key]);
      keepKeys(connection, story.id, [...story.keys, key]);
    }
    mark(connection, named);
    if (decided.act === 'part') leaveNumber(connection, named, decided.work, new Set(decided.covers.marks));
    return decided;
  });
}

export function takeBack(connection: Connection, decision: NewDecision<TakenBack>): TakenBack {
  return connection.transaction(() => {
    const back = addDecision<TakenBack>(connection, decision);
    const { decision: taken } = back.covers;
    connection.prepare('INSERT INTO taken_back (decision_id, by_id) VALUES (?, ?)').run(taken, back.id);
    const decided = findDecision(connection, taken);
    if (decided) judgeAnew(connection, decided);
    reopenReport(connection, taken);
    for (const act of ['join', 'part'] as const) {
      const key = keyByHand({ id: taken, act });
      const carrying = storiesCarrying(connection, key);
      // While the keys still lead from one to the other.
      mark(connection, carrying);
      for (const { id, keys } of carrying) {
        removeKeys(connection, id, [key]);
        keepKeys(
          connection,
          id,
          keys.filter((one) => one !== key),
        );
      }
    }
    return back;
  });
}

/** The works of the stories that carry the decision's key. */
export function worksByHand(connection: Connection, decision: Pick<HandDecision, 'id' | 'act'>): readonly WorkId[] {
  const found = connection
    .prepare('SELECT DISTINCT s.work FROM join_keys k JOIN stories s ON s.id = k.story_id WHERE k.key = ? AND s.work IS NOT NULL')
    .all(keyByHand(decision));
  return (found as { readonly work: WorkId }[]).map(({ work }) => work);
}

/** Of the works that the decision names, the stories that it speaks of. */
function storiesNamed(connection: Connection, decision: HandDecision): readonly NamedStory[] {
  const marks = new Set(decision.act === 'join' ? decision.covers.marks : [...decision.covers.marks, ...decision.covers.from]);
  const works = decision.act === 'join' ? decision.covers.works : decision.work === null ? [] : [decision.work];
  const select = connection.prepare('SELECT id, bytes_mark, keys, home FROM stories WHERE work = ? AND dead = 0');
  return works.flatMap((work) => rowsOf(select.all(work))).filter(({ mark: one }) => marks.has(one));
}

function storiesCarrying(connection: Connection, key: number): readonly NamedStory[] {
  return rowsOf(
    connection
      .prepare('SELECT s.id, s.bytes_mark, s.keys, s.home FROM join_keys k JOIN stories s ON s.id = k.story_id WHERE k.key = ?')
      .all(key),
  );
}

function rowsOf(found: unknown[]): readonly NamedStory[] {
  // The columns named by both callers, typed as the migration makes them.
  const rows = found as { id: PostId; bytes_mark: Uint8Array; keys: string; home: WorkId | null }[];
  return rows.map(({ id, bytes_mark, keys, home }) => ({ id, mark: toHex(bytes_mark), keys: parseKeys(keys), home }));
}

function keepKeys(connection: Connection, story: PostId, keys: readonly number[]): void {
  connection.prepare('UPDATE stories SET keys = ? WHERE id = ?').run(JSON.stringify(keys), story);
}

function mark(connection: Connection, stories: readonly NamedStory[]): void {
  const dirty = connection.prepare('UPDATE stories SET dirty = 1 WHERE id = ? AND dirty = 0 AND facts IS NOT NULL');
  for (const { id } of stories) dirty.run(id);
  dirtyAround(
    connection,
    stories.map(({ id }) => id),
  );
}

/** The work's number stays with the posts that stay, where it was first given to any of them; those that leave take a new one. */
function leaveNumber(
  connection: Connection,
  named: readonly NamedStory[],
  work: WorkId | null,
  leaving: ReadonlySet<string>,
): void {
  if (work === null || !named.some((story) => story.home === work && !leaving.has(story.mark))) return;
  const forget = connection.prepare('UPDATE stories SET home = NULL WHERE id = ?');
  for (const story of named) if (story.home === work && leaving.has(story.mark)) forget.run(story.id);
}
