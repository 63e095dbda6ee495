/** Who looks, what at, and what may be shown: the words of the gate. */

export const STATES = ['public', 'members', 'held', 'sealed', 'draft', 'withdrawn'] as const;
export type State = (typeof STATES)[number];

export const VIEWERS = ['guest', 'member', 'moderator', 'owner'] as const;
export type Viewer = (typeof VIEWERS)[number];

/** The ways out of the archive. */
export const EDITIONS = ['page', 'listing', 'epub', 'html', 'text', 'feed', 'search', 'export', 'desk', 'original'] as const;
export type Edition = (typeof EDITIONS)[number];

/** What the keeper chose for posts that say nothing on distribution. */
export const SILENCES = ['public', 'members', 'held'] as const;
export type Silence = (typeof SILENCES)[number];

/** Why a work is in its state: a stable code, and a sentence for the owner. */
export interface StateReason {
  readonly code:
    | 'granted-to-all'
    | 'listed-here'
    | 'listed-elsewhere'
    | 'notify-first'
    | 'ask-first'
    | 'refused-by-author'
    | 'silent'
    | 'embargo'
    | 'until-finished'
    | 'private-source'
    // By a policy of the keeper's.
    | 'policy'
    | 'withheld'
    | 'review'
    // By what somebody reported, until it is judged, or since it was found right.
    | 'reported'
    | 'released'
    | 'withdrawn'
    | 'draft'
    | 'unreadable-wish'
    // All that anyone but the owner is told of a work that they may not see.
    | 'not-shown';
  readonly why: string;
}

/** Which works a query may see: made by the gate, as data, and applied inside the query. */
export interface Visibility {
  readonly states: readonly State[];
}
