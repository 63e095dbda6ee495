/**
 * The rule that no setting switches off: sexual content involving minors is withheld (DESIGN, "Content").
 *
 * It weighs the joined work: the rating may stand in part 1 and the sign of age in part 5.
 */
import { foldedKey } from '../works/index.ts';
import type { PostSigns, Signal } from './signs.ts';

/** From the laxest to the strictest. `review` is held until a person has looked. */
export const OUTCOMES = ['clear', 'review', 'sealed'] as const;
export type Outcome = (typeof OUTCOMES)[number];

export interface Withholding {
  readonly outcome: Outcome;
  /** All signs that the outcome rests on; empty where it is clear. */
  readonly signals: readonly Signal[];
  /** A sentence for the owner; never story text. */
  readonly reason: string;
}

/** All posts of a work: parts, reposts and versions. */
export interface WithheldInput {
  readonly posts: readonly PostSigns[];
}

const CLEAR: Withholding = { outcome: 'clear', signals: [], reason: 'Nothing was found that has to be withheld.' };

/** Weighs a work. Adding a post or a sign never makes the outcome laxer. */
export function withholding({ posts }: WithheldInput): Withholding {
  const signals = posts.flatMap((post) => post.signals);
  const minor = signals.filter((signal) => signal.kind === 'minor');
  if (minor.length === 0) return CLEAR;
  const explicit = signals.filter((signal) => signal.row === 'rating/explicit');
  const mature = signals.filter((signal) => signal.row === 'rating/mature');
  const labels = signals.filter((signal) => signal.kind === 'sexual' && signal.label);
  const said = signals.filter((signal) => signal.kind === 'sexual' && !signal.label);
  const sealing = [...explicit, ...labels];
  if (sealing.length > 0)
    return { outcome: 'sealed', signals: [...sealing, ...mature, ...said, ...minor], reason: sentence('Sealed', sealing, minor) };
  const reviewing = [...mature, ...said];
  if (reviewing.length > 0)
    return { outcome: 'review', signals: [...reviewing, ...minor], reason: sentence('Held for review', reviewing, minor) };
  return CLEAR;
}

/** The stricter of two outcomes. */
export function stricter(a: Outcome, b: Outcome): Outcome {
  return OUTCOMES.indexOf(a) >= OUTCOMES.indexOf(b) ? a : b;
}

const MOST_NAMED = 3;

function sentence(what: string, why: readonly Signal[], minor: readonly Signal[]): string {
  return `${what}: ${named(why)}, and ${named(minor)} say that a character may be under 18 or at school.`;
}

/** `the rating “NC-17”`, `“schoolboy” in the summary`, `words in the text`. */
function named(signals: readonly Signal[]): string {
  const once = [
    ...new Map(signals.map((signal) => [`${foldedKey(signal.excerpt ?? signal.row)} ${signal.where}`, signal])).values(),
  ];
  const all = once.map(({ excerpt, where, row }) =>
    excerpt === null ? `words in the ${where} (${row})` : `“${excerpt}” in ${where}`,
  );
  const more = all.length - MOST_NAMED;
  return all.slice(0, MOST_NAMED).join(', ') + (more > 0 ? ` and ${more} more` : '');
}

/** Stable codes of what an outcome rests on: what a release covers. */
export function groundsOf(held: Withholding): readonly string[] {
  return [...new Set(held.signals.map((signal) => `${signal.kind}:${signal.row}`))].sort();
}
