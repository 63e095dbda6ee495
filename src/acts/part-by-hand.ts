/**
 * Parting a work by a person's decision: some of its parts are another work. It holds through every later import, undo and reading, until
 * it is taken back. What is remembered of a sealed text goes with it: a split never unseals.
 */
import type { Library, StoryToJoin } from '../archive/archive.ts';
import type { PostId, PostPlace, Work, WorkId } from '../words/index.ts';
import { type Failed, failed } from './failure.ts';
import { isWithheld, reasonOf, workToJudge } from './found.ts';
import { locked } from './locked.ts';
import { finishInterrupted, joinAll } from './recover.ts';

/** A part as its address names it (its place in the contents, gaps counted), or one post of it. */
export type PartNamed = number | PostPlace;

export type PartOutcome =
  | {
      readonly kind: 'parted';
      /** The number of the decision, by which it can be taken back. */
      readonly decision: number;
      /** The work that the parts left. */
      readonly work: Work;
      /** The work that they are now. */
      readonly other: Work;
    }
  | Failed;

export async function partByHand(
  library: Library,
  id: WorkId,
  parts: readonly PartNamed[],
  who: string,
  reason: string,
  now = Date.now(),
): Promise<PartOutcome> {
  const written = reasonOf('part', reason);
  if (typeof written !== 'string') return written;
  return locked(library, `parting work ${id}`, async (): Promise<PartOutcome> => {
    await finishInterrupted(library, now);
    const work = await workToJudge(library, id);
    if ('kind' in work) return work;
    const posts = await library.catalogue.posts(id);
    const leaving = new Set<PostId>();
    for (const part of parts) {
      const named = await postsNamed(library, work, posts, part);
      if ('kind' in named) return named;
      for (const post of named) leaving.add(post);
    }
    const staying = posts.filter(({ post }) => !leaving.has(post)).map(({ post }) => post);
    const [stays] = staying;
    const [leaves] = leaving;
    if (stays === undefined || leaves === undefined)
      return failed('all-parts', `Work ${id} would have nothing left: name only the parts that are not of it.`);
    const marks = marksOf(await library.joining.group(stays));
    const [gone, from] = [[...leaving].flatMap(marks), staying.flatMap(marks)];
    const covers = { marks: gone, from, withheld: isWithheld(work) ? [...gone, ...from] : [] };
    const { id: decision } = await library.joining.byHand({ at: now, who, act: 'part', work: id, reason: written, covers });
    await joinAll(library, now);
    await library.events.add({ at: now, who, what: 'parted', work: id, import: null, data: { decision, posts: leaving.size } });
    return { kind: 'parted', decision, work: await workOfPost(library, stays), other: await workOfPost(library, leaves) };
  });
}

async function postsNamed(
  library: Library,
  work: Work,
  posts: Awaited<ReturnType<Library['catalogue']['posts']>>,
  part: PartNamed,
): Promise<readonly PostId[] | Failed> {
  if (typeof part !== 'number') {
    const there = await library.originals.at(part);
    const found = posts.filter(({ post }) => there.includes(post)).map(({ post }) => post);
    return found.length > 0 ? found : failed('no-such-part', `Work ${work.id} holds no post ${part.path}#${part.index}.`);
  }
  const found = posts.filter(({ position }) => position === part).map(({ post }) => post);
  if (found.length > 0) return found;
  const missing = work.entries.some((entry) => entry.kind === 'gap' && entry.position === part);
  return failed(
    'no-such-part',
    missing
      ? `Part ${part} of work ${work.id} is missing here, so it cannot be parted from it.`
      : `Work ${work.id} has no part ${part}: its parts are counted from 1 to ${work.entries.length}, as its contents list them.`,
  );
}

function marksOf(stories: readonly StoryToJoin[]): (post: PostId) => readonly string[] {
  const marks = new Map(stories.map(({ post, marks: { bytes } }) => [post, bytes]));
  return (post) => {
    const mark = marks.get(post);
    return mark === undefined ? [] : [mark];
  };
}

async function workOfPost(library: Library, post: PostId): Promise<Work> {
  const reading = await library.catalogue.reading(post);
  const found = await library.catalogue.find(Number(reading?.work?.id));
  if (found.kind !== 'work') throw new Error(`post ${post} stands in no work`);
  return found.work;
}
