/** A preview through the gate: what the rule of withholding seals is shown to nobody, the owner included, before it is kept as after. */
import type { PreviewedPost, PreviewedStory } from '../../acts/preview.ts';
import { admitPostText, admitPreview, type Decided, type Shown, type Verdict } from '../../gate/index.ts';
import type { PostPlace, Reading, Viewer } from '../../words/index.ts';

export type ShownStory =
  | { readonly kind: 'story'; readonly shown: Shown<Reading>; readonly decided: Decided }
  | { readonly kind: 'sealed'; readonly why: string };

export interface ShownPost {
  readonly place: PostPlace;
  readonly known: boolean;
  /** The decoded post; null where any of its stories may not be shown, or anything it quotes, since it holds them all. */
  readonly text: string | null;
  readonly stories: readonly ShownStory[];
}

export function showPost(post: PreviewedPost, viewer: Viewer): ShownPost {
  const verdicts = post.stories.map(({ reading, decided }) => admitPreview(reading, viewer, decided.state));
  const text = admitPostText(post.text, verdicts, post.quoted, viewer);
  const stories = post.stories.flatMap((story, index) => {
    const verdict = verdicts[index];
    return verdict === undefined ? [] : [showStory(story, verdict)];
  });
  return { place: post.place, known: post.known, text: text.kind === 'shown' ? text.shown.value : null, stories };
}

function showStory({ decided }: PreviewedStory, verdict: Verdict<Reading>): ShownStory {
  return verdict.kind === 'shown'
    ? { kind: 'story', shown: verdict.shown, decided }
    : { kind: 'sealed', why: verdict.reason.why };
}
