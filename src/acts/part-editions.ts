/** The editions of one part: the post that it is shown by, and the reposts and versions that are kept beside it. */
import type { Library } from '../archive/archive.ts';
import type { PostId, Reading, WorkId } from '../words/index.ts';

/** Raw: the gate decides whether it may be shown. */
export interface PartEdition {
  readonly post: PostId;
  readonly reading: Reading;
  /** True for the one by which readers get the part. */
  readonly shown: boolean;
}

/** The shown edition first, then the others, newest first; empty where there is no such part. */
export async function partEditions(
  { catalogue }: Pick<Library, 'catalogue'>,
  work: WorkId,
  position: number,
): Promise<readonly PartEdition[]> {
  const found = await catalogue.find(work);
  const entry = found.kind === 'work' ? found.work.entries.find((one) => one.position === position) : undefined;
  if (entry?.kind !== 'chapter') return [];
  const editions: PartEdition[] = [];
  for (const post of [entry.post, ...entry.reposts.toReversed()]) {
    const reading = await catalogue.reading(post);
    if (reading !== null) editions.push({ post, reading, shown: post === entry.post });
  }
  return editions;
}
