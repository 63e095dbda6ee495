/**
 * Refusing one withheld or held work: the one act that cannot be undone. Its posts leave the library, bytes and all; keyed hashes of bytes
 * and text stay, so that neither comes back.
 */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Library } from '../archive/archive.ts';
import type { WorkId } from '../words/index.ts';
import { knownBackups } from './backup.ts';
import { type Failed, failed } from './failure.ts';
import { reasonOf, workToJudge } from './found.ts';
import { type BagsHolding, bagsHolding } from './known-bags.ts';
import { locked } from './locked.ts';
import { postMark } from './marks.ts';
import { finishInterrupted, joinAll } from './recover.ts';
import { recordLatest } from './refusal-records.ts';

export interface RefuseOptions {
  /** Refuse although a post of the work holds other stories too, which go with it. */
  readonly withNeighbours?: boolean;
  readonly now?: number;
}

export type RefuseOutcome =
  | {
      readonly kind: 'refused';
      /** Posts that left. */
      readonly posts: number;
      /** Other works that lost a post, because it stood in the same bytes. */
      readonly neighbours: readonly WorkId[];
      /** False where a program that is reading kept the log from being cut; the next act or start cuts it. */
      readonly settled: boolean;
      /** Backups that are older than this refusal and may hold the text: restoring one purges it again. */
      readonly backups: readonly string[];
      /** Those of them beside which that could not be written down. */
      readonly unrecorded: readonly string[];
      /** Bags that hold it: nothing can be written beside a bag, so they are to be deleted and written anew. */
      readonly bags: BagsHolding;
    }
  | Failed;

export async function refuseWork(
  library: Library,
  id: WorkId,
  who: string,
  reason: string,
  options: RefuseOptions = {},
): Promise<RefuseOutcome> {
  const { withNeighbours = false, now = Date.now() } = options;
  const written = reasonOf('refuse', reason);
  if (typeof written !== 'string') return written;
  return locked(library, `refusing work ${id}`, async (): Promise<RefuseOutcome> => {
    await finishInterrupted(library, now);
    const work = await workToJudge(library, id);
    if ('kind' in work) return work;
    if (work.state !== 'held' && work.state !== 'sealed') {
      return failed('not-withheld', `Work ${id} is neither held nor sealed (${work.state}): only such a work can be refused.`);
    }
    const posts = (await library.catalogue.posts(id)).map(({ post }) => post);
    const { hashes, neighbours } = await originalsOf(library, id, posts);
    if (neighbours.length > 0 && !withNeighbours) {
      return failed(
        'neighbours',
        `Work ${id} stands in posts that hold other stories too, of ${neighbours.length === 1 ? 'work' : 'works'} ${neighbours.join(', ')}: they would go with it. Refuse it with its neighbours, or release it.`,
      );
    }
    const key = await library.withheld.key();
    const texts = (await library.withheld.marks(id)).flatMap(({ text }) => (text === null ? [] : [text]));
    const marks = [...hashes.map((sha256) => postMark(key, sha256)), ...texts];
    const decision = {
      at: now,
      who,
      act: 'refuse',
      work: id,
      reason: written,
      covers: { marks, grounds: [work.reason.code] },
    } as const;
    await library.originals.purge(posts, { marks, decision });
    await joinAll(library, now);
    await library.events.add({
      at: now,
      who,
      what: 'refused',
      work: id,
      import: null,
      data: { posts: hashes.length, ground: work.reason.code },
    });
    // A reader that kept the log from being cut may have left by now.
    const settled = await library.originals.settle();
    const inFolder = await backupsIn(library.dir);
    const backups = [...new Set([...inFolder, ...(await knownBackups(library)).map(({ file }) => file)])];
    const unrecorded = await recordLatest(library, backups);
    const bags = await bagsHolding(library, { work: id, posts, hashes });
    return { kind: 'refused', posts: hashes.length, neighbours, settled, backups, unrecorded, bags };
  });
}

/** The hashes of the originals of these posts, and the other works that stories in them stand in. */
async function originalsOf(library: Library, id: WorkId, posts: readonly number[]) {
  const hashes = new Set<string>();
  const neighbours = new Set<WorkId>();
  for (const post of posts) {
    const original = await library.originals.of(post);
    if (!original || hashes.has(original.sha256)) continue;
    hashes.add(original.sha256);
    for (const other of original.posts) {
      const work = Number((await library.catalogue.reading(other))?.work?.id ?? id);
      if (work !== id) neighbours.add(work);
    }
  }
  return { hashes: [...hashes], neighbours: [...neighbours].sort((a, b) => a - b) };
}

async function backupsIn(dir: string): Promise<readonly string[]> {
  const names = (await readdir(dir)).filter((name) => name.endsWith('.backup')).sort();
  return names.map((name) => join(dir, name));
}
