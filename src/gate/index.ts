/** The gate: wish, policy, state, viewer and edition into a verdict. The only maker of `Shown<T>`. */
export { addressesIn, HIDDEN, maskAddresses, maskKnown } from './addresses.ts';
export { admit, admitChapter, admitNames, admitPostText, admitPreview, admitSummary, NOT_HERE, type Verdict } from './admit.ts';
export { signsOfCorrections, signsOfNames } from './corrected.ts';
export { admitPage } from './keeper-page.ts';
export { maskHtml } from './mask-html.ts';
export { admitContainer, admitOriginal } from './original.ts';
export { admitExplanation } from './pair.ts';
export { NO_POLICIES, type PolicyVerdict, policyVerdict } from './policy.ts';
export { factsOfReading, factsOfWork, type PolicyFacts } from './policy-facts.ts';
export { admitReport, judgesReports } from './reports.ts';
export { admitSaid } from './said.ts';
export { admitSealed, admitSealedReading, type SealedReading, type SealedView } from './sealed.ts';
export type { Shown } from './shown.ts';
export { type PostSigns, type Signal, signsOf } from './signs.ts';
export {
  type Decided,
  decideState,
  type GatePolicy,
  groundsToRelease,
  type KeeperDecisions,
  NO_DECISIONS,
  type Release,
  type StateInput,
  WHY_REPORTED,
  WHY_WITHDRAWN,
} from './state.ts';
export { gateTable } from './table.ts';
export { leavesTombstone } from './tombstone.ts';
export { sealedVisibility, visibility } from './visibility.ts';
export { groundsOf, type Outcome, stricter, type WithheldInput, type Withholding, withholding } from './withholding.ts';
