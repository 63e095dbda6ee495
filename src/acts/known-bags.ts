/** The bags that this library wrote or was made of, as its events tell, and which of them hold a text that is refused. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Library } from '../archive/archive.ts';
import { CONTENTS, originalPath, WORKS } from '../archive/bags/layout.ts';
import { linesOf } from '../archive/bags/lines.ts';
import { type PostId, VIEWERS, type Viewer, type WorkId } from '../words/index.ts';
import { readContents } from './bag-contents.ts';

export interface KnownBag {
  readonly dir: string;
  /** When it was written, or read. */
  readonly at: number;
  /** For whom it was written. */
  readonly viewer: Viewer;
}

/** By what a bag is seen to hold a work. */
export interface Refusing {
  readonly work: WorkId;
  readonly posts: readonly PostId[];
  /** Of its originals, hexadecimal. */
  readonly hashes: readonly string[];
}

export interface BagsHolding {
  readonly hold: readonly KnownBag[];
  /** Those that are not where they were written, or cannot be read: nobody knows what they hold. */
  readonly away: readonly KnownBag[];
}

/** Newest first. What is sealed was never in a bag, so a bag that was written while the work was sealed is not named. */
export async function bagsHolding(library: Library, refusing: Refusing): Promise<BagsHolding> {
  const [hold, away]: [KnownBag[], KnownBag[]] = [[], []];
  for (const bag of await knownBags(library)) {
    const found = await lookInto(bag.dir, library.id, refusing);
    if (found === 'holds') hold.push(bag);
    else if (found === 'away') away.push(bag);
  }
  return { hold, away };
}

/** Events further back than this are not looked at; each e-book that is taken out is one. */
const MOST_EVENTS = 100_000;

async function knownBags({ events }: Library): Promise<readonly KnownBag[]> {
  const written = (await events.list({ what: 'exported' }, MOST_EVENTS)).flatMap(({ at, data }) => {
    const { as, dir } = data;
    const viewer = VIEWERS.find((one) => one === data['viewer']) ?? 'owner';
    return as === 'bag' && typeof dir === 'string' ? [{ dir, at, viewer }] : [];
  });
  const read = (await events.list({ what: 'bag read' }, MOST_EVENTS)).flatMap(({ at, data: { bag } }): readonly KnownBag[] =>
    typeof bag === 'string' ? [{ dir: bag, at, viewer: 'owner' }] : [],
  );
  const bags = new Map<string, KnownBag>();
  for (const bag of [...written, ...read].sort((a, b) => b.at - a.at)) if (!bags.has(bag.dir)) bags.set(bag.dir, bag);
  return [...bags.values()];
}

async function lookInto(dir: string, library: string, refusing: Refusing): Promise<'holds' | 'free' | 'away'> {
  try {
    if (readContents(readFileSync(join(dir, CONTENTS), 'utf8'))?.library !== library) return 'away';
    if (refusing.hashes.some((sha256) => existsSync(join(dir, originalPath(sha256))))) return 'holds';
    for await (const line of linesOf(join(dir, WORKS))) if (tellsOf(line, refusing)) return 'holds';
    return 'free';
  } catch {
    // A file of it is not there, may not be read, or holds no JSON: whatever the disk said, the bag is not to be looked into.
    return 'away';
  }
}

/** Whether a line of works is of this work, or of one that held a post of it then. */
function tellsOf(line: string, { work, posts }: Refusing): boolean {
  const told: unknown = JSON.parse(line);
  if (!(told instanceof Object)) return false;
  if ('id' in told && told.id === work) return true;
  return 'entries' in told && Array.isArray(told.entries) && told.entries.some((entry) => postsOf(entry).some(among(posts)));
}

const among = (posts: readonly PostId[]) => {
  const all: ReadonlySet<unknown> = new Set(posts);
  return (post: unknown): boolean => all.has(post);
};

function postsOf(entry: unknown): readonly unknown[] {
  if (!(entry instanceof Object)) return [];
  const post = 'post' in entry ? [entry.post] : [];
  return 'reposts' in entry && Array.isArray(entry.reposts) ? [...post, ...entry.reposts] : post;
}
