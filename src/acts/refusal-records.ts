/**
 * A refusal has to hold in older copies of the library, too. The library itself cannot tell them: it may be lost when one is restored. So each
 * refusal is also written beside every backup that the library knows of, as keyed hashes.
 */
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import type { Library } from '../archive/archive.ts';
import { openBackup } from '../archive/engines/sqlite/backup.ts';
import type { RefusalRecord } from '../archive/keeping.ts';
import { postMark } from './marks.ts';
import { joinAll } from './recover.ts';

/** Where the refusals stand that came after a backup. */
export function recordFile(backup: string): string {
  return `${backup}.refused`;
}

/** Writes a refusal beside the backups. One that cannot be reached (a disk that is away) is left out, and told. */
function recordBeside(backups: readonly string[], refusal: RefusalRecord): readonly string[] {
  return backups.filter((backup) => {
    try {
      appendFileSync(recordFile(backup), `${JSON.stringify(refusal)}\n`, { mode: 0o600 });
      return false;
    } catch {
      return true;
    }
  });
}

/** The latest refusal of a library, written beside these backups; returns those where it could not be. */
export async function recordLatest(library: Library, backups: readonly string[]): Promise<readonly string[]> {
  const latest = (await library.keeping.refusals()).at(-1);
  return latest === undefined ? [] : recordBeside(backups, latest);
}

/** The refusals that stand in a record, a backup or a library's file; null where the file is none of these or cannot be read. */
export function refusalsAt(path: string): readonly RefusalRecord[] | null {
  if (!existsSync(path)) return [];
  const opened = openBackup(path);
  if (opened.kind === 'open') {
    try {
      return opened.backup.refusals();
    } finally {
      opened.backup.close();
    }
  }
  return recordsIn(readFileSync(path, 'utf8'));
}

function recordsIn(text: string): readonly RefusalRecord[] | null {
  const records: RefusalRecord[] = [];
  for (const line of text.split('\n').filter((one) => one !== '')) {
    const record = recordOf(line);
    if (record === null) return null;
    records.push(record);
  }
  return records;
}

function recordOf(line: string): RefusalRecord | null {
  try {
    const record: unknown = JSON.parse(line);
    // Written by `recordBeside`; a line of anything else has no marks.
    return record instanceof Object && 'marks' in record && Array.isArray(record.marks) ? (record as RefusalRecord) : null;
  } catch {
    return null;
  }
}

/** Does again what was refused since this copy of the library was made. Returns how many posts were purged. Expects the lock. */
export async function refuseAgain(library: Library, records: readonly RefusalRecord[], now: number): Promise<number> {
  const known = new Set((await library.keeping.refusals()).map(nameOf));
  const missing = new Map(records.filter((record) => !known.has(nameOf(record))).map((record) => [nameOf(record), record]));
  let purged = 0;
  for (const { at, who, work, reason, marks, grounds } of missing.values()) {
    const posts = await postsWith(library, new Set(marks));
    const decision = { at, who, act: 'refuse', work, reason, covers: { marks, grounds } } as const;
    await library.originals.purge(posts, { marks, decision });
    await joinAll(library, now);
    purged += posts.length;
  }
  return purged;
}

/** The posts whose bytes or whose text have one of these marks. */
async function postsWith(library: Library, marks: ReadonlySet<string>): Promise<readonly number[]> {
  const key = await library.withheld.key();
  const found = new Set<number>();
  for await (const { sha256, stories } of library.keeping.posts())
    if (marks.has(postMark(key, sha256))) for (const story of stories) found.add(story);
  for (const mark of marks) for (const story of await library.keeping.postsWithText(mark)) found.add(story);
  return [...found];
}

const nameOf = ({ at, marks }: RefusalRecord): string => `${at} ${[...marks].sort().join(' ')}`;
