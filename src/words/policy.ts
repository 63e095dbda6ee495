/** A keeper's policy: what this archive allows beyond what authors wish, as data. */
import type { RatingLevel, Status } from './reading.ts';

/** Names that a policy compares, each with a list of them in what was read. */
export const POLICY_NAMES = ['fandom', 'creator', 'character', 'relationship', 'genre', 'warning', 'tag', 'venue'] as const;
export type PolicyName = (typeof POLICY_NAMES)[number];

/** All that are given must hold; of a list, one is enough. Names and phrases are compared after folding; a `*` at the end stands for any rest. */
export interface PolicyConditions extends Partial<Readonly<Record<PolicyName, readonly string[]>>> {
  readonly rating?: readonly RatingLevel[];
  readonly status?: readonly Status[];
  /** BCP 47; `pt` means every Portuguese. */
  readonly language?: readonly string[];
  /** The whole work has more words than this, or fewer. */
  readonly wordsOver?: number;
  readonly wordsUnder?: number;
  /** Signals of the rule of withholding: a kind (`minor`, `sexual`) or a row (`en/high-school`). */
  readonly signal?: readonly string[];
  /** Words or phrases in the title, summary, notes, warnings, genres and other labels. */
  readonly header?: readonly string[];
  /** Words or phrases in the story. */
  readonly text?: readonly string[];
}

/**
 * What happens to a work that a policy speaks of. `accept` spares it the policies that come after this one; `label` adds a tag; `refuse` keeps
 * posts out at import and holds works that are here; `signal` adds to what the rule of withholding weighs.
 */
export type PolicyOutcome =
  | 'accept'
  | 'members'
  | 'hold'
  | 'refuse'
  | { readonly label: string }
  | { readonly signal: 'minor' | 'sexual' };

export interface Policy {
  /** By which the keeper knows it: `no-letters`. */
  readonly name: string;
  readonly when: PolicyConditions;
  readonly outcome: PolicyOutcome;
  /** What the owner reads at each work that it speaks of. */
  readonly reason: string;
}

/** A policy that stands, under the number of the decision that set it. */
export interface StandingPolicy {
  readonly id: number;
  readonly policy: Policy;
}
