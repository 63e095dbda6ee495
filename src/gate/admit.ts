/** The one gate: what passes it may be shown to its viewer in its edition, and nothing else can be. */
import type { Chapter, Edition, Reading, State, StateReason, Viewer, Work, WorkSummary } from '../words/index.ts';
import { maskAddresses } from './addresses.ts';
import { knownAddresses, maskChapter, maskSummary, maskWork } from './masked.ts';
import { markShown, type Shown } from './shown.ts';
import { signsOf } from './signs.ts';
import { visibility } from './visibility.ts';
import { type Withholding, withholding } from './withholding.ts';

/** Shown, or refused with a reason. To all but the owner the reason says nothing: a work they may not see is a work that is not there. */
export type Verdict<T> =
  | { readonly kind: 'shown'; readonly shown: Shown<T> }
  | { readonly kind: 'refused'; readonly reason: StateReason };

/** What all but the owner are told, whatever the work is. */
export const NOT_HERE: StateReason = { code: 'not-shown', why: '' };

const shown = <T>(value: T, viewer: Viewer, edition: Edition): Verdict<T> => ({
  kind: 'shown',
  shown: markShown(value, viewer, edition),
});
const refused = <T>(reason: StateReason, viewer: Viewer): Verdict<T> => ({
  kind: 'refused',
  reason: viewer === 'owner' ? reason : NOT_HERE,
});

const sees = (state: State, viewer: Viewer, edition: Edition): boolean => visibility(viewer, edition).states.includes(state);

/** The real addresses of works that were admitted, for masking their chapters. Kept beside the work, as the masked work does not hold them. */
const addressesOf = new WeakMap<Shown<Work>, ReadonlySet<string>>();

/** A work, without its text. Masked for all but the owner. */
export function admit(work: Work, viewer: Viewer, edition: Edition): Verdict<Work> {
  if (!sees(work.state, viewer, edition)) return refused(work.reason, viewer);
  const passed = markShown(viewer === 'owner' ? work : maskWork(work), viewer, edition);
  addressesOf.set(passed, knownAddresses(work));
  return { kind: 'shown', shown: passed };
}

/** A work in a list. Masked for all but the owner. */
export function admitSummary(summary: WorkSummary, viewer: Viewer, edition: Edition): Verdict<WorkSummary> {
  if (!sees(summary.state, viewer, edition)) return refused(summary.reason, viewer);
  return shown(viewer === 'owner' ? summary : maskSummary(summary), viewer, edition);
}

/**
 * A chapter of a work that has passed, for the same viewer and edition. Asking for another work's chapter is a bug and throws.
 * In the story an address stays where the work does not give it as a real one; where that is not known, all are masked.
 */
export function admitChapter(work: Shown<Work>, chapter: Chapter): Shown<Chapter> {
  if (chapter.work !== work.value.id)
    throw new Error(
      `chapter ${chapter.position} belongs to work ${chapter.work}, not to work ${work.value.id} that passed the gate`,
    );
  const { viewer, edition } = work;
  return markShown(viewer === 'owner' ? chapter : maskChapter(chapter, addressesOf.get(work) ?? null), viewer, edition);
}

/** A name with a count. */
interface Counted {
  readonly name: string;
  readonly works: number;
}

/** Names with their counts (creators, fandoms): the counts come from a query under `visibility`, the names are masked here. */
export function admitNames(names: readonly Counted[], viewer: Viewer, edition: Edition): Shown<readonly Counted[]> {
  const masked = names.map(({ name, works }) => ({ name: viewer === 'owner' ? name : maskAddresses(name), works }));
  return markShown(masked, viewer, edition);
}

/**
 * A reading before it is kept (a paste), or of a post that is kept (the view field by field): the owner's alone. Never what the rule of
 * withholding seals.
 * @param state of the work that the post stands in; null where it is not kept, and then the rule is asked here
 */
export function admitPreview(reading: Reading, viewer: Viewer, state: State | null): Verdict<Reading> {
  if (viewer !== 'owner') return refused(NOT_HERE, viewer);
  if (state === 'sealed') return refused({ code: 'withheld', why: 'It is sealed: its text is shown to nobody.' }, viewer);
  if (state === null) {
    const held = withholding({ posts: [signsOf(reading, null)] });
    if (held.outcome === 'sealed') return refused({ code: 'withheld', why: held.reason }, viewer);
  }
  return shown(reading, viewer, 'desk');
}

/**
 * The decoded text of a whole post, with all that stands in it beside the story: for its owner, marked field by field. Refused where any story in
 * it is sealed, or anything that it quotes.
 * @param stories the verdict on each story of the post
 * @param quoted what the rule says of what is quoted in it, read as posts of its own
 */
export function admitPostText(
  text: string,
  stories: readonly Verdict<Reading>[],
  quoted: readonly Withholding[],
  viewer: Viewer,
): Verdict<string> {
  if (viewer !== 'owner' || stories.length === 0) return refused(NOT_HERE, viewer);
  const closed = stories.find((story) => story.kind === 'refused');
  if (closed !== undefined) return refused(closed.reason, viewer);
  const sealed = quoted.find(({ outcome }) => outcome === 'sealed');
  if (sealed !== undefined) return refused({ code: 'withheld', why: sealed.reason }, viewer);
  return shown(text, viewer, 'desk');
}
