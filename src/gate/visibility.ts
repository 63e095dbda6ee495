/** Who sees which states, in which edition: the rule as data. Queries apply it, and `admit` asks it, so that the two cannot differ. */
import type { Edition, State, Viewer, Visibility } from '../words/index.ts';

/** What a viewer may read. Nobody reads a sealed text, the owner included. */
const SEEN: Readonly<Record<Viewer, readonly State[]>> = {
  guest: ['public'],
  member: ['public', 'members'],
  // Until there is a moderators' desk, a moderator reads what a member reads.
  moderator: ['public', 'members'],
  owner: ['public', 'members', 'held', 'draft', 'withdrawn'],
};

/**
 * Editions that are the owner's alone: the desk shows doubts and reasons, and an original is shown as it came, with addresses that cannot be
 * masked without changing it.
 */
const OWNERS_ALONE: ReadonlySet<Edition> = new Set(['desk', 'original']);

const NOTHING: Visibility = { states: [] };

/** The states that a viewer may see in an edition. */
export function visibility(viewer: Viewer, edition: Edition): Visibility {
  return OWNERS_ALONE.has(edition) && viewer !== 'owner' ? NOTHING : { states: SEEN[viewer] };
}

/** For the desk's list of sealed works, of which `admitSealed` shows header facts only: the owner's, and nobody else's. */
export function sealedVisibility(viewer: Viewer): Visibility {
  return viewer === 'owner' ? { states: ['sealed'] } : NOTHING;
}
