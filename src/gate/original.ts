/** Bytes as they came, on their way out: their owner's alone, and never where a sealed text stands in them. */
import type { Reading, Viewer } from '../words/index.ts';
import { NOT_HERE, type Verdict } from './admit.ts';
import { markShown } from './shown.ts';
import { visibility } from './visibility.ts';
import type { Withholding } from './withholding.ts';

/**
 * A post as it came. Refused where any story in it is sealed, or anything that it quotes.
 * @param stories the verdict on each story of the post
 * @param quoted what the rule says of what is quoted in it, read as posts of its own
 */
export function admitOriginal(
  bytes: Uint8Array,
  stories: readonly Verdict<Reading>[],
  quoted: readonly Withholding[],
  viewer: Viewer,
): Verdict<Uint8Array> {
  if (!takesOriginals(viewer) || stories.length === 0) return { kind: 'refused', reason: NOT_HERE };
  const closed = stories.find((story) => story.kind === 'refused');
  if (closed !== undefined) return closed;
  const sealed = quoted.find(({ outcome }) => outcome === 'sealed');
  if (sealed !== undefined) return { kind: 'refused', reason: { code: 'withheld', why: sealed.reason } };
  return { kind: 'shown', shown: markShown(bytes, viewer, 'original') };
}

/** What stood around posts that were cut from it, or all of them: it goes where each of them may go. */
export function admitContainer(bytes: Uint8Array, posts: readonly Verdict<Uint8Array>[], viewer: Viewer): Verdict<Uint8Array> {
  if (!takesOriginals(viewer)) return { kind: 'refused', reason: NOT_HERE };
  return posts.find((post) => post.kind === 'refused') ?? { kind: 'shown', shown: markShown(bytes, viewer, 'original') };
}

function takesOriginals(viewer: Viewer): boolean {
  return visibility(viewer, 'original').states.length > 0;
}
