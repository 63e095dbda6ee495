/** The ties of stories as stored: written with a story, taken out with it. Run inside a transaction. */
import type { PostId } from '../../../words/index.ts';
import { type JoinFacts, kindOf, type OwnTitle, type Ties, tieNumber, tiesOf } from '../../../works/index.ts';
import type { HandDecision } from '../../archive.ts';
import type { Connection } from './driver.ts';
import { readMeta, writeMeta } from './meta.ts';
import { overStories } from './over-stories.ts';

/** Goes up with every change of what ties a story has: an older library then gets them anew. */
const VERSION = '1';

/** Puts a story's ties in, with those that people's decisions give it; returns its keys as its row holds them. */
export function writeTies(connection: Connection, story: PostId, mark: Uint8Array, { keys, titles }: Ties): readonly number[] {
  const all = [...keys, ...keysByHand(connection, mark)];
  addKeys(connection, story, all);
  const add = connection.prepare('INSERT INTO own_titles (key, forms, shapes) VALUES (?, ?, ?) ON CONFLICT DO NOTHING');
  const shape = connection.prepare('INSERT INTO title_shapes (shape, title) VALUES (?, ?) ON CONFLICT DO NOTHING');
  for (const title of titles) {
    const added = add.run(title.key, JSON.stringify(title.forms), JSON.stringify(title.shapes));
    if (added.changes > 0) for (const one of title.shapes) shape.run(one, title.key);
  }
  return all;
}

export function addKeys(connection: Connection, story: PostId, keys: readonly number[]): void {
  const add = connection.prepare('INSERT INTO join_keys (key, story_id) VALUES (?, ?) ON CONFLICT DO NOTHING');
  for (const key of keys) add.run(key, story);
}

/** Takes keys of a story out, with the titles that no other story carries. */
export function removeKeys(connection: Connection, story: PostId, keys: readonly number[]): void {
  const remove = connection.prepare('DELETE FROM join_keys WHERE key = ? AND story_id = ?');
  for (const key of keys) {
    remove.run(key, story);
    if (kindOf(key).meets === 'kin') forgetTitle(connection, key);
  }
}

function forgetTitle(connection: Connection, key: number): void {
  if (connection.prepare('SELECT 1 FROM join_keys WHERE key = ? LIMIT 1').get(key) !== undefined) return;
  const title = titleOf(connection, key);
  for (const shape of title?.shapes ?? [])
    connection.prepare('DELETE FROM title_shapes WHERE shape = ? AND title = ?').run(shape, key);
  connection.prepare('DELETE FROM own_titles WHERE key = ?').run(key);
}

export function titleOf(connection: Connection, key: number): OwnTitle | null {
  const found = connection.prepare('SELECT forms, shapes FROM own_titles WHERE key = ?').get(key);
  if (found === undefined) return null;
  const { forms, shapes } = found as { readonly forms: string; readonly shapes: string };
  // Written by `writeTies` alone.
  return { key, forms: JSON.parse(forms) as OwnTitle['forms'], shapes: JSON.parse(shapes) as OwnTitle['shapes'] };
}

/** Keys as stored with a story. */
export function parseKeys(text: string): readonly number[] {
  // Written from numbers alone.
  return JSON.parse(text) as readonly number[];
}

/** The key that a decision gives to the stories that it speaks of. */
export function keyByHand({ id, act }: Pick<HandDecision, 'id' | 'act'>): number {
  return tieNumber(act === 'join' ? 'hand' : 'parted', String(id));
}

/** Of the decisions that speak of this story and hold. */
function keysByHand(connection: Connection, mark: Uint8Array): readonly number[] {
  const found = connection
    .prepare(
      `SELECT d.id, d.act FROM decision_marks m JOIN decisions d ON d.id = m.decision_id
       WHERE m.mark = ? AND d.act IN ('join', 'part') AND NOT EXISTS (SELECT 1 FROM taken_back t WHERE t.decision_id = d.id)`,
    )
    .all(mark);
  return (found as Pick<HandDecision, 'id' | 'act'>[]).map(keyByHand);
}

const STEP = 2000;

/** Gives every story its ties anew where another version of the program made them, and marks all to be joined by them. */
export function renewTies(connection: Connection): void {
  if (readMeta(connection, 'ties') === VERSION) return;
  connection.transaction(() => {
    connection.exec('DELETE FROM join_keys; DELETE FROM own_titles; DELETE FROM title_shapes;');
    writeMeta(connection, 'ties', 'being made');
  });
  for (let last = 0; ; ) {
    const next = connection.transaction(() => renewStep(connection, last));
    if (next === null) break;
    last = next;
  }
  connection.transaction(() => {
    overStories(connection, 'UPDATE stories SET dirty = 1 WHERE dirty = 0 AND facts IS NOT NULL AND id > ? AND id <= ?');
    writeMeta(connection, 'ties', VERSION);
  });
}

function renewStep(connection: Connection, after: PostId): PostId | null {
  const found = connection
    .prepare('SELECT id, bytes_mark, facts FROM stories WHERE facts IS NOT NULL AND id > ? ORDER BY id LIMIT ?')
    .all(after, STEP) as { readonly id: PostId; readonly bytes_mark: Uint8Array; readonly facts: string }[];
  const keep = connection.prepare('UPDATE stories SET keys = ? WHERE id = ?');
  for (const { id, bytes_mark, facts } of found) {
    // Stored from JoinFacts, before the story had its number.
    const keys = writeTies(connection, id, bytes_mark, tiesOf(JSON.parse(facts) as JoinFacts));
    keep.run(JSON.stringify(keys), id);
  }
  return found.at(-1)?.id ?? null;
}
