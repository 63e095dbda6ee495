/** The texts of the desk's pages. */
import { sayIn } from './say.ts';

const TEXTS = {
  // the ways from the desk's front
  queues: 'What waits for you',
  queueDoubts: { one: '{n} work whose reading is doubtful', other: '{n} works whose reading is doubtful' },
  queueDecisions: 'What was decided, by whom and why',
  queueEmpty: 'Nothing waits.',

  // doubts
  doubtsTitle: 'Doubtful readings',
  doubtsIntro:
    'The most doubtful first: how likely it is that something was read wrongly, by what the mistake would cost. A misread wish weighs more than a misread genre.',
  doubtsNone: 'Nothing that was read is in doubt.',
  doubtLine: '{field}: {why}',
  doubtParts: { one: 'in one part', other: 'in {n} parts' },
  doubtAt: 'what was read, beside the post',
  atDesk: 'Decide on it',

  // a work at the desk
  workTitle: '{title}, at the desk',
  workIntro:
    'What you decide here is written down with your reason, is kept through every later import, and can be taken back; a refusal alone cannot.',
  workState: 'State',
  workRead: 'Read it',
  workParts: 'Its parts, and what was read of them',
  workDoubts: 'In doubt',
  workSigns: 'What the rule of withholding found',
  workDecisions: 'Decided so far',
  workDecisionsNone: 'Nothing has been decided on it.',
  sealedIntro:
    'Its text is shown to nobody, you included. It leaves this state by a decision of yours alone: released, where the rule was mistaken, or refused, for good.',
  decide: 'Decide',
  reason: 'Why, in your own words',
  reasonHint: 'It is kept with the decision.',
  release: 'Release it',
  releaseWithheld: 'The rule was mistaken about this one work. A new part or another sign holds it again.',
  releaseHeld: 'Its author’s condition is met: permission was given, or the notice was sent.',
  refuse: 'Refuse it, for good',
  refuseWhat: 'Its posts leave the library, bytes and all, and cannot come back. This is the only act that cannot be undone.',
  refuseSure: 'Type the work’s number, {id}, to say that you are sure',
  refuseUnsure: 'Nothing was done: to refuse work {id}, type its number.',
  refuseNeighbours: 'Other stories stand in the same posts: refuse those, too',
  join: 'Join it with another work',
  joinWhat: 'They are one work. The older number stays, the other leads to it.',
  joinWith: 'Number or address of the other work',
  joinWithBad: 'That names no work: give its number, as in 12, or its address.',
  part: 'Part it',
  partWhat: 'The parts that you choose are another work, together.',
  partWhich: 'Parts that are not of it',
  partNone: 'Choose the parts that are not of this work.',
  partGone: 'not found yet',

  // decisions
  decisionsTitle: 'Decisions',
  decisionsIntro:
    'What people decided, the newest first. Nothing here is ever changed; what was taken back stays, with what took it back.',
  decisionsNone: 'Nothing was decided by hand yet.',
  decisionWhen: 'When',
  decisionWho: 'Who',
  decisionWhat: 'What',
  decisionWhy: 'Why',
  decisionBack: 'taken back by decision {id}',
  takeBack: 'Take it back',
  takeBackLabel: 'Take decision {id} back',

  // said after an act
  done: 'Done',
  saidReleased: 'It is released.',
  saidRefused: 'The work is refused: its posts are gone, and cannot come back.',
  saidJoined: 'They are one work now.',
  saidParted: 'It is parted: what left it is a work of its own.',
  saidTakenBack: 'The decision is taken back.',
} as const;

export const sayDesk = sayIn('en', TEXTS);
