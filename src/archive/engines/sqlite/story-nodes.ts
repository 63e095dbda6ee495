/** Stories as joining needs them: all that is known of one, its reading apart. */
import type { PostSigns } from '../../../gate/signs.ts';
import type { PostId, WorkId } from '../../../words/index.ts';
import type { ComposedReading, JoinFacts } from '../../../works/index.ts';
import type { StoryMarks, StoryToJoin } from '../../archive.ts';
import { decisionsAbout, isByHand, isJudgement, isOnWork, resealedBy } from './decisions.ts';
import type { Connection } from './driver.ts';
import { toHex } from './marks.ts';
import { readingWithoutText, textOf } from './readings.ts';
import { reportOf } from './reports.ts';
import { termsOf } from './terms.ts';
import { sealsOf } from './withheld.ts';

/** A story with what the numbering of works goes by. */
export interface StoryNode extends StoryToJoin {
  readonly home: number | null;
  readonly work: number | null;
}

/** Those of the stories that can be joined, in the order given. */
export function storyNodes(connection: Connection, ids: Iterable<PostId>): readonly StoryNode[] {
  const nodes: StoryNode[] = [];
  for (const id of ids) {
    const row = loadStory(connection, id);
    if (row) nodes.push(storyNode(connection, row));
  }
  return nodes;
}

/** The stories of one work, in the order of numbers. */
export function storiesOfWork(connection: Connection, work: WorkId): readonly PostId[] {
  const found = connection.prepare('SELECT id FROM stories WHERE work = ? ORDER BY id').all(work);
  return (found as { readonly id: PostId }[]).map(({ id }) => id);
}

interface StoryRow {
  readonly id: PostId;
  readonly original_id: number;
  readonly added_at: number;
  readonly bytes_mark: Uint8Array;
  readonly text_mark: Uint8Array | null;
  readonly facts: string;
  readonly signs: string;
  readonly home: number | null;
  readonly work: number | null;
}

function loadStory(connection: Connection, id: PostId): StoryRow | undefined {
  // The columns named, typed as the migration makes them; facts by the condition.
  return connection
    .prepare(
      `SELECT id, original_id, added_at, bytes_mark, text_mark, facts, signs, home, work FROM stories
       WHERE id = ? AND dirty < 2 AND dead = 0 AND facts IS NOT NULL`,
    )
    .get(id) as StoryRow | undefined;
}

function storyNode(connection: Connection, row: StoryRow): StoryNode {
  const marks: StoryMarks = { bytes: toHex(row.bytes_mark), text: row.text_mark === null ? null : toHex(row.text_mark) };
  const known = marks.text === null ? [marks.bytes] : [marks.bytes, marks.text];
  const seals = sealsOf(connection, known);
  const decisions = decisionsAbout(connection, known);
  const holding = decisions.filter(({ takenBackBy }) => takenBackBy === null);
  return {
    post: row.id,
    // Stored from the facts of the same reading, before the story had its number.
    facts: { ...(JSON.parse(row.facts) as JoinFacts), post: row.id },
    addedAt: row.added_at,
    ...termsOf(connection, row.original_id),
    // Stored as `PostSigns`, before the story had its number.
    signs: numbered(JSON.parse(row.signs) as PostSigns, row.id),
    marks,
    seal: seals.find(({ level }) => level === 'sealed') ?? seals[0] ?? null,
    releases: holding.filter(isJudgement).filter(({ act }) => act === 'release'),
    decided: holding.filter(isOnWork),
    hands: holding.filter(isByHand),
    resealedBy: resealedBy(decisions, marks.bytes),
    reported: reportOf(connection, known),
    reading: (): ComposedReading => readingWithoutText(connection, row.id),
    text: (): string => textOf(connection, row.id),
    home: row.home,
    work: row.work,
  };
}

function numbered({ rating, signals }: PostSigns, post: PostId): PostSigns {
  return { post, rating, signals: signals.map((signal) => ({ ...signal, post })) };
}
