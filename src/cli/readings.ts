/** Readings of posts, joined and printed one a line (docs/reading.md). */
import { damageOf } from '../reading/decode/index.ts';
import { readPost } from '../reading/read.ts';
import { type SourceStep, sha256 } from '../sources/index.ts';
import type { Post, Reading, Skip } from '../words/index.ts';
import { type JoinFacts, joinFacts, placesOf, type ReadingPlace } from '../works/index.ts';
import { ndjson } from './ndjson.ts';
import { fail, type Session } from './session.ts';
import { Spool, SpoolTrouble } from './spool.ts';
import { complain, note, printPaced } from './terminal.ts';

/** Of things that are no posts, so many are named. */
const NAMED = 3;

/** Reads posts and prints their readings in the order in which they were found; tells what could not be read. */
export async function printReadings(steps: AsyncIterable<SourceStep>, session: Session): Promise<void> {
  try {
    await printSpooled(steps, session);
  } catch (error) {
    if (!(error instanceof SpoolTrouble)) throw error;
    complain(session.terminal, {
      name: error.folder,
      what: `the readings cannot wait there until all is read (${error.message}).`,
      remedy: 'Make room, or name another folder for temporary files: TMPDIR=/elsewhere masterlist read …',
    });
    fail(session);
  }
}

async function printSpooled(steps: AsyncIterable<SourceStep>, session: Session): Promise<void> {
  const spool = await Spool.open();
  try {
    const facts: JoinFacts[] = [];
    const aside: Skip[] = [];
    for await (const { item } of steps) {
      if (item.kind === 'skip' && item.skip.failure) tell(item.skip, session);
      if (item.kind === 'skip' && !item.skip.failure) aside.push(item.skip);
      if (item.kind !== 'post') continue;
      for (const damage of damageOf(item.post)) tell({ path: nameOf(item.post), ...damage }, session);
      for (const reading of readings(item.post, session)) {
        facts.push(joinFacts(reading, facts.length));
        await spool.add(openLine(reading));
      }
    }
    if (aside.length > 0) note(session.terminal, `masterlist: ${asideLine(aside)}`);
    await printJoined(spool, facts, session);
  } finally {
    await spool.close();
  }
}

/** The reader never throws, by contract. Should it, one post must not keep the others from being read. */
function readings(post: Post, session: Session): readonly Reading[] {
  try {
    return readPost(post, sha256(post.bytes));
  } catch (error) {
    const name = error instanceof Error ? error.name : typeof error;
    tell(
      {
        path: nameOf(post),
        what: `The reader failed on it (${name}).`,
        remedy: 'This is a fault of the program: please report it with the post.',
      },
      session,
    );
    return [];
  }
}

async function printJoined(spool: Spool, facts: readonly JoinFacts[], session: Session): Promise<void> {
  const places = placesOf(facts);
  let index = 0;
  for await (const line of spool.lines()) {
    await printPaced(session.terminal, closedLine(line, places.get(index)));
    index += 1;
  }
}

function nameOf({ place }: Post): string {
  return `${place.path}#${place.index}`;
}

function tell({ path, what, remedy }: Pick<Skip, 'path' | 'what' | 'remedy'>, session: Session): void {
  complain(session.terminal, { name: path, what, remedy });
  fail(session);
}

/** A reading's line, still without what joining adds: these two keys stand last, so that the line needs no second parsing. */
function openLine({ work: _work, repostOf: _repostOf, ...reading }: Reading): string {
  return ndjson(reading).slice(0, -1);
}

function closedLine(line: string, place: ReadingPlace | undefined): string {
  return `${line},"work":${ndjson(place?.work ?? null)},"repostOf":${ndjson(place?.repostOf ?? null)}}`;
}

function asideLine(skips: readonly Skip[]): string {
  const names = skips
    .slice(0, NAMED)
    .map(({ path }) => path)
    .join(', ');
  const more = skips.length > NAMED ? ` and ${skips.length - NAMED} more` : '';
  return `left aside, being no posts: ${names}${more}`;
}
