/** Readings of posts, joined and printed one a line (docs/reading.md). */
import type { Post, Reading, Skip, SourceItem } from '../words/index.ts';
import { type JoinFacts, joinFacts, placesOf, type ReadingPlace } from '../works/index.ts';
import { fail, type Session } from './session.ts';
import { Spool } from './spool.ts';
import { complain, note, printPaced } from './terminal.ts';

/** Of things that are no posts, so many are named. */
const NAMED = 3;

/**
 * Reads posts and prints their readings in the order in which they were found.
 * @param items what the sources yield.
 * @param read one post's readings.
 */
export async function printReadings(
  items: AsyncIterable<SourceItem>,
  read: (post: Post) => readonly Reading[],
  session: Session,
): Promise<void> {
  const spool = await Spool.open();
  try {
    const facts: JoinFacts[] = [];
    const aside: Skip[] = [];
    for await (const item of items) {
      if (item.kind === 'skip' && item.skip.failure) tell(item.skip, session);
      if (item.kind === 'skip' && !item.skip.failure) aside.push(item.skip);
      if (item.kind !== 'post') continue;
      for (const reading of read(item.post)) {
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

async function printJoined(spool: Spool, facts: readonly JoinFacts[], session: Session): Promise<void> {
  const places = placesOf(facts);
  let index = 0;
  for await (const line of spool.lines()) {
    await printPaced(session.terminal, closedLine(line, places.get(index)));
    index += 1;
  }
}

function tell({ path, what, remedy }: Skip, session: Session): void {
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

/** JSON on one line for every program: some take U+2028 and U+2029 for line breaks. */
export function ndjson(value: unknown): string {
  return JSON.stringify(value).replace(/[\u2028\u2029]/g, (mark) => (mark === '\u2028' ? '\\u2028' : '\\u2029'));
}

function asideLine(skips: readonly Skip[]): string {
  const names = skips
    .slice(0, NAMED)
    .map(({ path }) => path)
    .join(', ');
  const more = skips.length > NAMED ? ` and ${skips.length - NAMED} more` : '';
  return `left aside, being no posts: ${names}${more}`;
}
