/** The texts of the desk's pages. */
import { sayIn } from './say.ts';

const TEXTS = {
  // the ways from the desk's front
  queues: 'What waits for you',
  queueDoubts: { one: '{n} work whose reading is doubtful', other: '{n} works whose reading is doubtful' },
  queueReports: { one: '{n} report that nobody has judged', other: '{n} reports that nobody has judged' },
  queueNotices: { one: '{n} notice to be sent', other: '{n} notices to be sent' },
  queueAsks: { one: '{n} work whose author is to be asked', other: '{n} works whose authors are to be asked' },
  queueUnread: { one: '{n} statement on archiving to be read', other: '{n} statements on archiving to be read' },
  queueReview: { one: '{n} work held by the rule, to be reviewed', other: '{n} works held by the rule, to be reviewed' },
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

  confirm: 'It was read right',
  confirmOf: 'The {field} was read right',
  confirmAll: 'All of it was read right',

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

  correct: 'Correct what was read',
  correctWhat: 'What you write stands in place of what the posts say. An empty field says that there is none.',
  correctField: 'Field',
  correctValue: 'What it should say',
  correctHint: 'Several names stand on lines of their own.',
  correctPart: 'Correct one part',
  correctPartWhat: 'Which part a post is, as in 3/7 or Epilogue; or that it is no story: feedback, announcement.',
  correctPartWhich: 'The part',
  permit: 'Record permission',
  permitWhat: 'The author gave leave otherwise than in the posts. It stands above what they say, for this author’s parts.',
  permitProof: 'The words that gave it: the letter, the mail',
  onDay: 'On what day, as 2003-05-30; empty for today',
  notice: 'Its notice was sent',
  noticeWhat: 'The author lets anyone archive it, and asks to be told. Once you have sent the letter, the work is shown.',
  noticeTo: 'To {to}. {subject}',
  noticeNobody: 'No address stands in the posts. {subject}',
  noticeLetter: 'The letter, drafted for you; nothing is mailed from here',
  unlock: 'Its owner agrees that it be shown',
  unlockWhat: 'It was locked, screened or unpublished where it came from. A post that comes later is locked still.',
  withdraw: 'Withdraw it',
  withdrawWhat:
    'It leaves every page, list and file at once. Nothing is deleted; whoever knew its address is told that it was withdrawn, and no more.',
  withdrawGround: 'At whose wish',
  groundAuthor: 'its author’s',
  groundKeeper: 'the keeper’s',
  reinstate: 'Reinstate it',
  reinstateWhat: 'Every withdrawal of it is taken back.',
  reasonMore: 'What else should be kept with it',

  // works that wait for one kind of decision
  waitingNotices: 'Notices to be sent',
  waitingNoticesIntro: 'Their authors let anyone archive them, and ask to be told. Each has its letter drafted.',
  waitingAsks: 'Authors to be asked',
  waitingAsksIntro: 'Their authors want to be asked first. Record the permission with its proof when it comes.',
  waitingUnread: 'Statements to be read',
  waitingUnreadIntro: 'What these authors say on archiving could not be understood. A person has to read it.',
  waitingReview: 'Held by the rule, to be reviewed',
  waitingReviewIntro:
    'The rule of withholding found signs in these, or somebody reported them. Each is released or refused by itself.',
  waitingNone: 'Nothing waits here.',

  // reports
  reportsTitle: 'Reports',
  reportsIntro:
    'Those that nobody has judged, the newest first. A report is dismissed, and what it hid is as before; or upheld, and the work is hidden.',
  reportsNone: 'Nothing waits to be judged.',
  reportLine: '{reference}, {when}: {ground}',
  reportOn: 'On work {id}',
  reportAnswer: 'Answer to: {address}',
  reportDismiss: 'Dismiss it',
  reportUphold: 'Uphold it',

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
  saidCorrected: 'It is corrected.',
  saidConfirmed: 'It is doubted no more.',
  saidPermitted: 'The permission is recorded.',
  saidNoticed: 'The notice is noted as sent.',
  saidUnlocked: 'It is unlocked.',
  saidWithdrawn: 'It is withdrawn.',
  saidReinstated: 'It is reinstated.',
  saidJudged: 'The report is judged.',
  saidTakenBack: 'The decision is taken back.',
} as const;

export const sayDesk = sayIn('en', TEXTS);
