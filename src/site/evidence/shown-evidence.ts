/** The posts of a chapter through the gate: each reading, and its post's own text where nothing in it is sealed. */
import type { PostEvidence } from '../../acts/evidence.ts';
import { type Evidence, evidenceOf } from '../../editions/index.ts';
import { admitPostText, admitPreview, type Shown } from '../../gate/index.ts';
import type { State, Viewer } from '../../words/index.ts';
import type { Beside } from '../../works/index.ts';

export interface ShownEvidence {
  readonly evidence: Evidence;
  /** The decoded post; null where something in it is sealed, and then nothing of it is shown but what was read of this story. */
  readonly text: Shown<string> | null;
  readonly beside: readonly Beside[];
}

/** @param state of the work that the posts stand in. Null where the reading itself may not be shown. */
export function showEvidence(post: PostEvidence, viewer: Viewer, state: State): ShownEvidence | null {
  const verdict = admitPreview(post.reading, viewer, state);
  if (verdict.kind === 'refused') return null;
  // What the archive remembers of a neighbour in the same post seals it, too, where the rule alone would not.
  const siblings = post.siblings.map(({ reading, outcome }) =>
    admitPreview(reading, viewer, outcome === 'sealed' ? 'sealed' : null),
  );
  const text = admitPostText(post.text, [verdict, ...siblings], post.quoted, viewer);
  return {
    evidence: evidenceOf(verdict.shown, post.text, text.kind === 'shown'),
    text: text.kind === 'shown' ? text.shown : null,
    beside: post.beside,
  };
}
