/**
 * Which number a work gets. Every story remembers the number that it was first given (its home). A number belongs to the work that holds
 * its *anchor*: of all living stories with that home, the one with the lowest number, unless a work that is not made anew has it meanwhile.
 * So works that are joined keep the oldest number and the others forward to it, and works that are parted again get their own numbers back. A
 * story that an undo took out comes again with its home (`left-homes.ts`).
 */
import type { PostId, WorkId } from '../../../words/index.ts';

export interface StoryHome {
  readonly post: PostId;
  readonly home: WorkId | null;
  /** True where this story is the anchor of its home. */
  readonly anchor: boolean;
}

export interface Numbered {
  readonly id: WorkId;
  /** The home of each story from now on. */
  readonly homes: ReadonlyMap<PostId, WorkId>;
  /** Numbers that lead to this work from now on. */
  readonly forwards: readonly WorkId[];
}

/** `take` gives a number that was never used. */
export function numberWork(stories: readonly StoryHome[], take: () => WorkId): Numbered {
  const own = new Set(stories.flatMap(({ home, anchor }) => (anchor && home !== null ? [home] : [])));
  const id = own.size > 0 ? Math.min(...own) : take();
  const homes = new Map(stories.map(({ post, home }) => [post, home !== null && own.has(home) ? home : id]));
  return { id, homes, forwards: [...own].filter((number) => number !== id) };
}
