/** A preview through the gate: what the rule of withholding seals is shown to nobody, the owner included, before it is kept as after. */
import type { PreviewedPost, PreviewedStory } from '../../acts/preview.ts';
import { admitPreview, type Decided, type Shown } from '../../gate/index.ts';
import type { PostPlace, Reading, Viewer } from '../../words/index.ts';

export type ShownStory =
  | { readonly kind: 'story'; readonly shown: Shown<Reading>; readonly decided: Decided }
  | { readonly kind: 'sealed'; readonly why: string };

export interface ShownPost {
  readonly place: PostPlace;
  readonly known: boolean;
  /** The decoded post; null where any of its stories may not be shown, since it holds them all. */
  readonly text: string | null;
  readonly stories: readonly ShownStory[];
}

export function showPost(post: PreviewedPost, viewer: Viewer): ShownPost {
  const stories = post.stories.map((story) => showStory(story, viewer));
  const open = stories.length > 0 && stories.every((story) => story.kind === 'story');
  return { place: post.place, known: post.known, text: open ? post.text : null, stories };
}

function showStory({ reading, decided }: PreviewedStory, viewer: Viewer): ShownStory {
  // What the archive remembers of a text seals it, too, where the rule alone would not.
  const verdict = admitPreview(reading, viewer, decided.state === 'sealed' ? 'sealed' : null);
  return verdict.kind === 'shown'
    ? { kind: 'story', shown: verdict.shown, decided }
    : { kind: 'sealed', why: verdict.reason.why };
}
