/** What people decided of the stories of one work, and how far each decision reaches as the work changes. */
import type { Corrected, StoryToJoin, WorkDecision } from '../archive/archive.ts';
import type { KeeperDecisions } from '../gate/index.ts';
import { isPostCorrection, type WorkCorrection } from '../works/index.ts';

/** All corrections of the work, or of a work that held a story of it, oldest first: what the rule of withholding weighs, too. */
export function allCorrections(members: readonly StoryToJoin[]): readonly WorkCorrection[] {
  return corrections(members, () => true);
}

/** The corrections that hold of the work. What a person parted from a work leaves the work's corrections behind. */
export function correctionsOf(members: readonly StoryToJoin[]): readonly WorkCorrection[] {
  return corrections(members, (story, decision) => !leftBehind(story, decision));
}

function corrections(
  members: readonly StoryToJoin[],
  holds: (story: StoryToJoin, decision: Corrected) => boolean,
): readonly WorkCorrection[] {
  const found = new Map<number, WorkCorrection>();
  for (const story of members) {
    for (const decision of story.decided) {
      if (decision.act !== 'correct') continue;
      const { correction } = decision.covers;
      if (!isPostCorrection(correction) && holds(story, decision)) found.set(decision.id, correction);
    }
  }
  return [...found].sort(([a], [b]) => a - b).map(([, correction]) => correction);
}

/** The fields that a person looked at and found right. A story that came later was not looked at, so that all is doubted again. */
export function confirmedFields(members: readonly StoryToJoin[]): ReadonlySet<string> {
  const [first, ...others] = members;
  const looked = (first?.decided ?? []).filter(
    (decision) => decision.act === 'confirm' && others.every(({ decided }) => decided.some(({ id }) => id === decision.id)),
  );
  return new Set(looked.flatMap((decision) => (decision.act === 'confirm' ? decision.covers.fields : [])));
}

function leftBehind({ hands, marks }: StoryToJoin, { id, covers }: Corrected): boolean {
  return hands.some(
    (hand) =>
      hand.act === 'part' &&
      hand.id > id &&
      hand.covers.marks.includes(marks.bytes) &&
      covers.marks.some((mark) => hand.covers.from.includes(mark)),
  );
}

/** What the gate has to know of them. */
export function keeperDecisions(
  members: readonly StoryToJoin[],
): Pick<KeeperDecisions, 'withdrawn' | 'reported' | 'permission' | 'noticeSent' | 'unlocked'> {
  const locked = members.filter((story) => story.private);
  return {
    // A work that holds anything withdrawn is withdrawn.
    withdrawn: members.some(covered('withdraw')),
    reported: reportOf(members),
    permission: givenByAuthor(members, 'permit'),
    noticeSent: givenByAuthor(members, 'notice'),
    // A lock is opened part by part.
    unlocked: locked.length > 0 && locked.every(covered('unlock')),
  };
}

const covered =
  (act: WorkDecision['act']) =>
  ({ decided }: StoryToJoin): boolean =>
    decided.some((decision) => decision.act === act);

/** What one author said holds for all of theirs in the work, what came later and names nobody too; for nobody else's. */
function givenByAuthor(members: readonly StoryToJoin[], act: 'permit' | 'notice'): boolean {
  const own = members.filter(covered(act));
  if (own.length === 0) return false;
  const names = new Set(own.flatMap(({ facts }) => facts.authorKeys));
  return members.every(
    (story) => own.includes(story) || story.facts.authorKeys.length === 0 || story.facts.authorKeys.some((key) => names.has(key)),
  );
}

/** A report that nobody has judged stands before one that was. */
function reportOf(members: readonly StoryToJoin[]): KeeperDecisions['reported'] {
  const reports = new Set(members.map(({ reported }) => reported));
  return reports.has('open') ? 'open' : reports.has('upheld') ? 'upheld' : null;
}
