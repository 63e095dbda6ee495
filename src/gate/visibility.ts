/** Who sees which states, in which edition: the rule as data. Queries apply it, and `admit` asks it, so that the two cannot differ. */
import type { Edition, State, Viewer, Visibility } from '../words/index.ts';

/** What a viewer may read. Nobody reads a sealed text, the owner included. */
const READ: Readonly<Record<Viewer, readonly State[]>> = {
  guest: ['public'],
  member: ['public', 'members'],
  // On the shelves a moderator is a member: what the author or the keeper keeps from readers is the owner's alone to read there.
  moderator: ['public', 'members'],
  owner: ['public', 'members', 'held', 'draft', 'withdrawn'],
};

/**
 * What a viewer meets at the desk, where decisions wait. A moderator judges what is held; a draft is its author's, a withdrawn work is gone, and
 * nobody judges those.
 */
const AT_THE_DESK: Readonly<Record<Viewer, readonly State[]>> = {
  guest: [],
  member: [],
  moderator: ['public', 'members', 'held'],
  owner: READ.owner,
};

/** An original is shown as it came, with addresses that cannot be masked without changing it: the owner's alone. */
const ORIGINALS: Readonly<Record<Viewer, readonly State[]>> = { guest: [], member: [], moderator: [], owner: READ.owner };

/** The states that a viewer may see in an edition. */
export function visibility(viewer: Viewer, edition: Edition): Visibility {
  const seen = edition === 'desk' ? AT_THE_DESK : edition === 'original' ? ORIGINALS : READ;
  return { states: seen[viewer] };
}

/** For the desk's list of sealed works, of which `admitSealed` shows header facts only: the owner's, and nobody else's. */
export function sealedVisibility(viewer: Viewer): Visibility {
  return { states: viewer === 'owner' ? ['sealed'] : [] };
}
