/** What people decide of works and names: the decision, and the mark on the stories that it speaks of, in one transaction. */
import type { PostId } from '../../../words/index.ts';
import { correctedReading, isPostCorrection, joinFacts, type PostCorrection, tiesOf } from '../../../works/index.ts';
import type { Decision, NameDecision, NewDecision, StoryLinks, StoryRecord, WorkDecision } from '../../archive.ts';
import { addDecision, decisionsAbout, isOnNames, isOnWork } from './decisions.ts';
import type { Connection } from './driver.ts';
import { dirtyAround } from './groups.ts';
import { fromHex, toHex } from './marks.ts';
import { nameAnew } from './names.ts';
import { readingOf } from './readings.ts';
import { parseKeys, removeKeys, writeTies } from './ties.ts';

export function decide<D extends WorkDecision | NameDecision>(connection: Connection, decision: NewDecision<D>): D {
  return connection.transaction(() => {
    const decided = addDecision<D>(connection, decision);
    judgeAnew(connection, decided);
    return decided;
  });
}

/** Inside a transaction, after a decision was written down or taken back: what it speaks of is to be joined anew. */
export function judgeAnew(connection: Connection, decision: Decision): void {
  if (isOnNames(decision)) nameAnew(connection, decision);
  if (!isOnWork(decision) && decision.act !== 'release') return;
  const ofPost = decision.act === 'correct' && isPostCorrection(decision.covers.correction);
  for (const mark of decision.covers.marks) {
    if (ofPost) for (const story of storiesWithBytes(connection, mark)) linkAnew(connection, story);
    const blob = fromHex(mark);
    connection.prepare('UPDATE stories SET dirty = 1 WHERE bytes_mark = ? AND dirty = 0').run(blob);
    connection.prepare('UPDATE stories SET dirty = 1 WHERE text_mark = ? AND dirty = 0').run(blob);
  }
}

interface StoryRow {
  readonly id: PostId;
  readonly keys: string;
  readonly bytes_mark: Uint8Array;
}

function storiesWithBytes(connection: Connection, mark: string): readonly StoryRow[] {
  // The columns named, typed as the migration makes them.
  return connection
    .prepare('SELECT id, keys, bytes_mark FROM stories WHERE bytes_mark = ? AND dead = 0')
    .all(fromHex(mark)) as StoryRow[];
}

/** By what is a story joined, now that people said something else of it, or took that back. */
function linkAnew(connection: Connection, { id, keys, bytes_mark }: StoryRow): void {
  dirtyAround(connection, [id]);
  removeKeys(connection, id, parseKeys(keys));
  const links = linksOf(readingOf(connection, id), correctionsOf(connection, toHex(bytes_mark)));
  const facts = links ? JSON.stringify(links.facts) : null;
  const tied = links ? writeTies(connection, id, bytes_mark, links.ties) : [];
  connection
    .prepare('UPDATE stories SET facts = ?, keys = ?, dirty = CASE dirty WHEN 2 THEN 2 ELSE 1 END WHERE id = ?')
    .run(facts, JSON.stringify(tied), id);
}

/** By what a story is joined: as it was read, where nobody said otherwise. */
export function correctedLinks(connection: Connection, { reading, join, marks }: StoryRecord): StoryLinks | null {
  const corrections = correctionsOf(connection, marks.bytes);
  return corrections.length === 0 ? join : linksOf(reading, corrections);
}

function linksOf(reading: StoryRecord['reading'], corrections: readonly PostCorrection[]): StoryLinks | null {
  const corrected = correctedReading(reading, corrections);
  if (corrected.kind !== 'story') return null;
  // Its number is put in when it is read back.
  const facts = joinFacts(corrected, 0);
  return { facts, ties: tiesOf(facts) };
}

/** What people say of the post with this mark, oldest first. */
function correctionsOf(connection: Connection, mark: string): readonly PostCorrection[] {
  return decisionsAbout(connection, [mark]).flatMap((decision) =>
    decision.act === 'correct' && decision.takenBackBy === null && isPostCorrection(decision.covers.correction)
      ? [decision.covers.correction]
      : [],
  );
}
