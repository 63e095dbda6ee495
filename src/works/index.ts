/** Readings into works: joining, order, reposts, and the work that the catalogue holds. */
export { type AlikeNames, alikeNames } from './alike-names.ts';
export { type Beside, type Member, postsBeside } from './beside.ts';
export { CanonicalNames, type Merged, type NamedKind, withCanonicalNames } from './canonical.ts';
export { type ComposedReading, composeWork, UNTITLED, type WorkDraft } from './compose.ts';
export {
  type CorrectedField,
  type Correction,
  correctedReading,
  correctedWork,
  isPostCorrection,
  type ListField,
  POST_FIELDS,
  type PostCorrection,
  type TextField,
  WORK_FIELDS,
  type WorkCorrection,
} from './corrections.ts';
export { dateSpan, type Span } from './dates.ts';
export { type DoubtedPart, doubtsOf, doubtWeight } from './doubt.ts';
export type { Entry } from './entries.ts';
export { type JoinFacts, joinFacts, placeOf } from './facts.ts';
export { type Fingerprint, fingerprint, type Likeness, likeness } from './fingerprint.ts';
export { foldedKey, foldedWords, foldLetters, nameKey } from './fold.ts';
export { groupsAround, type PostSet, type TieIndex, tiedTo, type WalkStep, walkAround } from './groups.ts';
export { type HandJoin, type HandJoins, NO_HANDS } from './hands.ts';
export { hash64 } from './hash.ts';
export {
  explainPair,
  type JoinedWork,
  joinGroup,
  joinPosts,
  joinReadings,
  type PairExplanation,
  placesOf,
  type ReadingPlace,
} from './join.ts';
export { type Leads, type Led, type OldAddress, oldAddresses, oldAddressKey } from './old-address.ts';
export { explainNearest } from './pair.ts';
export { slugOf } from './slug.ts';
export { kindOf, type OwnTitle, type TieKind, type Ties, tieNumber, tiesOf } from './ties.ts';
export { STRICTEST_FIRST, workWish } from './wish.ts';
