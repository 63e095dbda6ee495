/** Correcting one post: which part it is, or what kind of post. The works around it are joined anew by that. */
import type { Library, NewDecision, WorkDecision } from '../archive/archive.ts';
import { followed } from '../archive/followed.ts';
import type { PostId, PostPlace, Work, WorkId } from '../words/index.ts';
import { isPostCorrection } from '../works/index.ts';
import type { FieldAsWritten } from './correct.ts';
import { fieldOf, readCorrection } from './correction-text.ts';
import { type Failed, failed } from './failure.ts';
import { reasonOf } from './found.ts';
import { locked } from './locked.ts';
import { storyMarks } from './marks.ts';
import { finishInterrupted, joinAll } from './recover.ts';

/** A part of a work by its place in the contents, its copies with it; or a post by where it was met. */
export type PostNamed = { readonly work: WorkId; readonly part: number } | PostPlace;

export type PostCorrectedOutcome =
  | {
      readonly kind: 'decided';
      readonly decision: number;
      /** The work that the post stands in now; null where it is no story any more. */
      readonly work: Work | null;
    }
  | Failed;

export async function correctPost(
  library: Library,
  named: PostNamed,
  { field, value }: FieldAsWritten,
  who: string,
  reason: string,
  now = Date.now(),
): Promise<PostCorrectedOutcome> {
  const known = fieldOf(field);
  if (typeof known !== 'string') return known;
  const correction = readCorrection(known, value);
  // A failure has a kind, a correction has none.
  if ('kind' in correction) return correction;
  if (!isPostCorrection(correction))
    return failed('bad-field', `${known}: this is of the whole work. Name the work without a part.`);
  const written = reasonOf('correct', reason);
  if (typeof written !== 'string') return written;
  return locked(library, 'correcting a post', async (): Promise<PostCorrectedOutcome> => {
    await finishInterrupted(library, now);
    const posts = await postsNamed(library, named);
    if ('kind' in posts) return posts;
    const marks = await marksOf(library, posts);
    const before = await workOf(library, posts);
    const work = before?.id ?? null;
    const decision: NewDecision<WorkDecision> = {
      at: now,
      who,
      act: 'correct',
      work,
      reason: written,
      covers: { marks, correction },
    };
    const { id } = await library.joining.decide<WorkDecision>(decision);
    await joinAll(library, now);
    await library.events.add({ at: now, who, what: 'corrected', work, import: null, data: { decision: id } });
    return { kind: 'decided', decision: id, work: await workOf(library, posts) };
  });
}

async function postsNamed(library: Library, named: PostNamed): Promise<readonly PostId[] | Failed> {
  if ('work' in named) {
    const work = await followed(library.catalogue, named.work);
    const posts = work === null ? [] : await library.catalogue.posts(work.id);
    const there = posts.filter(({ position }) => position === named.part).map(({ post }) => post);
    if (there.length > 0) return there;
    return work === null
      ? failed('no-such-work', `${library.dir}: there is no work ${named.work}.`)
      : failed('no-such-part', `Work ${work.id} has no part ${named.part} here: its contents list those it has.`);
  }
  const stories = await library.originals.at(named);
  if (stories.length === 0) return failed('no-such-post', `${library.dir}: there is no post ${named.path}#${named.index}.`);
  if (stories.length > 1)
    return failed(
      'no-such-post',
      `${named.path}#${named.index} holds ${stories.length} stories: name the one by its work and part.`,
    );
  return stories;
}

async function marksOf(library: Library, posts: readonly PostId[]): Promise<readonly string[]> {
  const key = await library.withheld.key();
  const marks: string[] = [];
  for (const post of posts) {
    const reading = await library.catalogue.reading(post);
    if (reading === null) throw new Error(`post ${post} has no reading`);
    marks.push(storyMarks(key, reading).bytes);
  }
  return [...new Set(marks)];
}

async function workOf(library: Library, posts: readonly PostId[]): Promise<Work | null> {
  for (const post of posts) {
    const place = (await library.catalogue.reading(post))?.work;
    const work = place ? await followed(library.catalogue, Number(place.id)) : null;
    if (work !== null) return work;
  }
  return null;
}
