/** What the owner's desk shows of a sealed work: header facts, the signs, the reason. Never its text, its summary or its notes. */
import type { Author, PostDate, Rating, Reading, StateReason, Viewer, WorkId, WorkSummary } from '../words/index.ts';
import { NOT_HERE, type Verdict } from './admit.ts';
import { markShown } from './shown.ts';
import type { Signal } from './signs.ts';
import type { Withholding } from './withholding.ts';

export interface SealedView {
  readonly id: WorkId;
  readonly title: string;
  readonly creators: readonly Author[];
  readonly rating: Rating;
  readonly language: string;
  readonly chapters: { readonly have: number; readonly total: number | null };
  readonly posted: PostDate | null;
  readonly addedAt: number;
  readonly reason: StateReason;
  readonly signals: readonly Signal[];
}

/** A sealed work for the owner's desk. Anyone else, and any other work, is refused. */
export function admitSealed(work: WorkSummary, viewer: Viewer, signals: readonly Signal[] = []): Verdict<SealedView> {
  if (viewer !== 'owner' || work.state !== 'sealed') return { kind: 'refused', reason: NOT_HERE };
  const { id, title, creators, rating, language, chapters, posted, addedAt, reason } = work;
  const view: SealedView = {
    id,
    title,
    creators,
    rating,
    language,
    chapters,
    posted,
    addedAt,
    reason,
    signals: signals.map(withoutStory),
  };
  return { kind: 'shown', shown: markShown(view, viewer, 'desk') };
}

/** A sealed reading that stands in no library: header facts, signs and reason. */
export type SealedReading = Omit<SealedView, 'id' | 'title' | 'chapters' | 'addedAt'> & { readonly title: string | null };

/**
 * What the owner of a post is told of it where the rule seals it.
 * @param held what the rule says of the work that it belongs to; anything but sealed is refused, since then the reading itself may be shown
 */
export function admitSealedReading(reading: Reading, viewer: Viewer, held: Withholding): Verdict<SealedReading> {
  if (viewer !== 'owner' || held.outcome !== 'sealed') return { kind: 'refused', reason: NOT_HERE };
  const { title, authors, rating, language, source } = reading;
  const view: SealedReading = {
    title,
    creators: authors,
    rating,
    language,
    posted: source.date,
    reason: { code: 'withheld', why: held.reason },
    signals: held.signals.map(withoutStory),
  };
  return { kind: 'shown', shown: markShown(view, viewer, 'desk') };
}

/** Signs of the story never carry its words, whoever made them. */
function withoutStory(signal: Signal): Signal {
  return signal.where === 'text' ? { ...signal, excerpt: null } : signal;
}
