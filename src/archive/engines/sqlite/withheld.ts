import type { PostId, WorkId } from '../../../words/index.ts';
import type { Seal, StoryMarks, Withheld } from '../../archive.ts';
import type { Connection } from './driver.ts';
import { fromHex, toHex } from './marks.ts';
import { readMeta } from './meta.ts';
import { rows, run, tables } from './schema.ts';

export function withheld(connection: Connection): Withheld {
  return {
    async key() {
      const key = readMeta(connection, 'mark-key');
      if (key === null) throw new Error('the library has no mark key: its first migration did not run');
      return fromHex(key);
    },
    async seal(seals) {
      connection.transaction(() => void seals.filter((seal) => rememberSeal(connection, seal)));
    },
    async sealed(marks) {
      return sealsOf(connection, marks);
    },
    async marks(work) {
      const found = connection.prepare('SELECT bytes_mark, text_mark FROM stories WHERE work = ? ORDER BY id').all(work);
      return (found as MarksRow[]).map(marksOf);
    },
    async stories(marks) {
      return storiesWith(connection, marks);
    },
    async refused() {
      return new Set(rows(connection, tables.selectFrom('refused').select('mark')).map(({ mark }) => toHex(mark)));
    },
  };
}

interface MarksRow {
  readonly bytes_mark: Uint8Array;
  readonly text_mark: Uint8Array | null;
}

function marksOf({ bytes_mark, text_mark }: MarksRow): StoryMarks {
  return { bytes: toHex(bytes_mark), text: text_mark === null ? null : toHex(text_mark) };
}

function storiesWith(connection: Connection, marks: readonly string[]): Awaited<ReturnType<Withheld['stories']>> {
  const select = connection.prepare(
    `SELECT id, bytes_mark, text_mark, work FROM stories WHERE bytes_mark = ? AND dead = 0
     UNION SELECT id, bytes_mark, text_mark, work FROM stories WHERE text_mark = ? AND dead = 0`,
  );
  // The columns named, typed as the migration makes them.
  const found = marks.flatMap(
    (mark) => select.all(fromHex(mark), fromHex(mark)) as (MarksRow & { readonly id: PostId; readonly work: WorkId | null })[],
  );
  return [...new Map(found.map((row) => [row.id, { ...marksOf(row), work: row.work }])).values()];
}

/** Inside a transaction. */
export function rememberRefused(connection: Connection, marks: readonly string[], at: number): void {
  for (const mark of marks) {
    const add = tables.insertInto('refused').values({ mark: fromHex(mark), at });
    run(
      connection,
      add.onConflict((clash) => clash.doNothing()),
    );
  }
}

/** True where this is new: the text was not known, or only as held where it is now sealed. */
export function rememberSeal(connection: Connection, seal: Seal): boolean {
  const add = tables.insertInto('seals').values({ mark: fromHex(seal.mark), level: seal.level, why: seal.why, at: seal.at });
  const raised = add.onConflict((clash) =>
    clash
      .column('mark')
      .doUpdateSet({ level: seal.level, why: seal.why, at: seal.at })
      .where('seals.level', '=', 'review')
      .where((is) => is.val(seal.level), '=', 'sealed'),
  );
  return run(connection, raised) === 1;
}

/** Asked for every story that is joined, so its statement is written by hand and kept. */
export function sealsOf(connection: Connection, marks: readonly string[]): readonly Seal[] {
  const select = connection.prepare('SELECT level, why, at FROM seals WHERE mark = ?');
  return marks.flatMap((mark) => {
    const found = select.get(fromHex(mark));
    if (found === undefined) return [];
    // Three columns, NOT NULL, by the migration.
    const { level, why, at } = found as { readonly level: string; readonly why: string; readonly at: number };
    return [{ mark, level: level === 'review' ? ('review' as const) : ('sealed' as const), why, at }];
  });
}
