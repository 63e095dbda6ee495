/** The state of a work: the author's wish, the keeper's policy, the rule of withholding and the decisions of people (DESIGN, "Who sees what"). */
import type { Distribution, PostDate, Silence, State, StateReason, Status } from '../words/index.ts';
import { conditionsOf, embargoEnd } from './conditions.ts';
import { isGranted, isRefused } from './places.ts';
import { narrowed, type PolicyVerdict, whyLimited } from './policy.ts';
import { groundsOf, type Outcome, stricter, type Withholding } from './withholding.ts';

/** What the keeper of the archive has set. */
export interface GatePolicy {
  /** Names of this archive, as authors write them. */
  readonly archiveNames: readonly string[];
  /** Venues whose own archive this is: there "the list's archive" means this one. */
  readonly ownVenues: readonly string[];
  /** For works that say nothing on distribution. */
  readonly silence: Silence;
}

/** A release from withholding: a person said that the rule was mistaken, of these texts and on these grounds. */
export interface Release {
  /** Keyed hashes of the texts that were looked at. */
  readonly marks: readonly string[];
  /** `groundsOf` what was withheld. */
  readonly grounds: readonly string[];
}

/** What people decided of a work. */
export interface KeeperDecisions {
  /** Refused as withheld: the text is gone. */
  readonly refused: boolean;
  readonly withdrawn: boolean;
  readonly draft: boolean;
  /** Reported on the ground of withholding and not yet judged, or found right and kept hidden by whoever judged. */
  readonly reported: 'open' | 'upheld' | null;
  /** The author's permission is recorded with its proof: it stands above what the posts say. */
  readonly permission: boolean;
  /** The notice that the author asked for was sent. */
  readonly noticeSent: boolean;
  /** The owner of a locked post agreed that it may be public. */
  readonly unlocked: boolean;
  readonly releases: readonly Release[];
}

export const NO_DECISIONS: KeeperDecisions = {
  refused: false,
  withdrawn: false,
  draft: false,
  reported: null,
  permission: false,
  noticeSent: false,
  unlocked: false,
  releases: [],
};

export interface StateInput {
  readonly distribution: Distribution;
  readonly status: Status;
  /** When the work was first posted, for embargoes that count from there. */
  readonly posted: PostDate | null;
  /** Some chapter stood only in locked, screened or unpublished posts. */
  readonly private: boolean;
  /** Where the work stood. */
  readonly venues: readonly string[];
  readonly withholding: Withholding;
  /** The strictest outcome that any text of the work ever had: it outlives corrections, splits and rereads. */
  readonly remembered: Outcome;
  /** Keyed hashes of the texts of all its posts. */
  readonly marks: readonly string[];
  readonly decisions: KeeperDecisions;
  /** What the policies say of it (`policyVerdict`); what they add to the rule of withholding stands in `withholding` already. */
  readonly policies: PolicyVerdict;
  /** Day of the decision, ISO 8601: embargoes end by it. */
  readonly today: string;
}

export interface Decided {
  readonly state: State;
  readonly reason: StateReason;
}

const decided = (state: State, code: StateReason['code'], why: string): Decided => ({ state, reason: { code, why } });

/** Decides the state of a work. The withholding rule stands first, then people's decisions, then the source, then the wish, within the policies. */
export function decideState(input: StateInput, policy: GatePolicy): Decided {
  const { decisions } = input;
  if (decisions.refused) return decided('sealed', 'withheld', 'It was refused: its text is gone, and will not come back.');
  const withheld = isReleased(input) ? 'clear' : stricter(input.withholding.outcome, input.remembered);
  if (withheld === 'sealed') return decided('sealed', 'withheld', whyWithheld(input, 'sealed'));
  if (decisions.withdrawn) return decided('withdrawn', 'withdrawn', WHY_WITHDRAWN);
  if (decisions.draft) return decided('draft', 'draft', 'It is a draft.');
  if (withheld === 'review') return decided('held', 'review', whyWithheld(input, 'review'));
  if (decisions.reported !== null) return decided('held', 'reported', WHY_REPORTED[decisions.reported]);
  if (input.private && !decisions.unlocked)
    return decided('held', 'private-source', 'It was locked, screened or unpublished where it came from.');
  return limited(byWish(input, policy), input.policies);
}

/** What the wish allows, as far as the policies allow it. */
function limited(wished: Decided, policies: PolicyVerdict): Decided {
  const state = narrowed(wished.state, policies);
  return state === null || policies.limit === null ? wished : decided(state, 'policy', whyLimited(policies.limit));
}

export const WHY_WITHDRAWN = 'It was withdrawn.';

/** What the owner is told of a work that a report hides. */
export const WHY_REPORTED = {
  open: 'It was reported; a moderator has to look at it.',
  upheld: 'It was reported, and whoever looked at it found that right.',
} as const;

function whyWithheld(input: StateInput, outcome: Outcome): string {
  return input.withholding.outcome === outcome
    ? input.withholding.reason
    : 'It was withheld before; what was changed since does not lift that. A person has to decide.';
}

/** Remembered withholding is a ground too: a release after it covers it. */
const REMEMBERED = 'remembered:';

/** What a release of this work has to cover. */
export function groundsToRelease(input: Pick<StateInput, 'withholding' | 'remembered'>): readonly string[] {
  return [...groundsOf(input.withholding), ...(input.remembered === 'clear' ? [] : [`${REMEMBERED}${input.remembered}`])];
}

/** A new part, a new sign or a stricter outcome is not covered, and seals again. */
function isReleased(input: StateInput): boolean {
  return input.decisions.releases.some((release) => {
    const texts =
      (input.marks.length > 0 || release.marks.length === 0) && input.marks.every((mark) => release.marks.includes(mark));
    // What is remembered is what the release looked at: its texts are covered above, and their signs below.
    return texts && groundsOf(input.withholding).every((ground) => release.grounds.includes(ground));
  });
}

function byWish(input: StateInput, policy: GatePolicy): Decided {
  const { distribution, decisions } = input;
  if (decisions.permission) return decided('public', 'granted-to-all', 'The author’s permission is recorded.');
  if (isRefused(distribution, input.venues, policy))
    return decided('held', 'refused-by-author', 'The author asked that this archive does not have it.');
  const waiting = untilThen(input, policy);
  if (waiting !== null) return waiting;
  const here = isGranted(distribution, input.venues, policy);
  switch (distribution.permission) {
    case 'anyone':
      return decided('public', 'granted-to-all', 'The author lets anyone archive it.');
    case 'listed':
      if (here) return decided('public', 'listed-here', 'The author names this archive.');
      return decided('held', 'listed-elsewhere', 'The author names other places, not this archive.');
    case 'notify':
      if (here) return decided('public', 'listed-here', 'The author names this archive.');
      if (decisions.noticeSent) return decided('public', 'notify-first', 'The author asked to be told, and was.');
      return decided('held', 'notify-first', 'The author asks to be told first; no notice has been sent.');
    case 'ask':
      if (here) return decided('public', 'listed-here', 'The author names this archive; all others have to ask.');
      return decided('held', 'ask-first', 'The author asks to be asked first; no permission is recorded.');
    case 'none':
      if (grantsAfterwards(distribution))
        return decided('public', 'granted-to-all', 'It is finished, and the author lets anyone archive it then.');
      return decided('held', 'refused-by-author', 'The author does not want it archived.');
    case 'unknown':
      if (distribution.raw !== null)
        return decided(
          'held',
          'unreadable-wish',
          'What the author says on archiving could not be understood: a person has to read it.',
        );
      return decided(policy.silence, 'silent', 'The author says nothing on archiving; the keeper chose what is done then.');
  }
}

/** Conditions that hold a work until a time: an embargo, or its end. Null where none does. */
function untilThen(input: StateInput, policy: GatePolicy): Decided | null {
  const { distribution } = input;
  const conditions = conditionsOf(distribution.conditions);
  const here = isGranted(distribution, input.venues, policy);
  for (const condition of conditions) {
    if (condition.othersOnly && here) continue;
    if (condition.kind === 'until-finished' && input.status !== 'complete')
      return decided('held', 'until-finished', 'The author allows it when the story is finished; it does not say that it is.');
    if (condition.kind !== 'embargo') continue;
    const end = embargoEnd(condition, input.posted);
    if (end === null)
      return decided('held', 'embargo', 'The author allows it only after a time, and when that ends is not known.');
    if (input.today < end) return decided('held', 'embargo', `The author allows it only from ${end}.`);
  }
  return null;
}

/** `anyone once complete`: a refusal that its own condition lifts. Reached only when the story is finished. */
function grantsAfterwards(distribution: Distribution): boolean {
  return conditionsOf(distribution.conditions).some((condition) => condition.kind === 'until-finished' && condition.thenAnyone);
}
