/** The bytes of a post as they came. Raw: whoever shows them asks the gate first. */
import type { Library, Original } from '../archive/archive.ts';
import type { PostId } from '../words/index.ts';
import { type Failed, failed, guarded } from './failure.ts';

export type OriginalOutcome = { readonly kind: 'original'; readonly original: Original } | Failed;

export async function getOriginal(library: Library, post: PostId): Promise<OriginalOutcome> {
  return guarded(library, async () => {
    const original = await library.originals.of(post);
    return original ? { kind: 'original', original } : failed('no-such-post', `There is no post ${post} here.`);
  });
}
